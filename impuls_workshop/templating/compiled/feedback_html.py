from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'feedback.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_labels = resolve('labels')
    l_0_parts = l_0_scale = l_0_choice = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['host']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'host' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    try:
        t_5 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    l_0_parts = context.vars['parts'] = environment.get_template('theme/parts.html.j2', 'feedback.html.j2').make_module(context.get_all(), True, {'choice': l_0_choice, 'parts': l_0_parts, 'scale': l_0_scale})
    context.exported_vars.discard('parts')
    def macro(l_1_question):
        t_6 = []
        l_1_range = resolve('range')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_6.extend((
            '<div at="\ufdd2:5:3" class="scale">\n    <span at="\ufdd2:6:5" class="end left">',
            escape(environment.finalize(context, environment.getattr(l_1_question, 'left'))),
            '</span>\n    ',
        ))
        l_2_loop = missing
        for l_2_step, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), 1, environment.call_binop(context, '+', environment.getattr(l_1_question, 'steps'), 1))), undefined):
            _loop_vars = {}
            pass
            t_6.extend((
                '\n    <span at="\ufdd2:8:5" class="step"><input at="\ufdd2:8:24" type="radio" name="',
                escape(environment.finalize(context, environment.getattr(l_1_question, 'id'))),
                '" value="',
                escape(environment.finalize(context, l_2_step)),
                '" title="',
                escape(environment.finalize(context, t_4(environment.getattr(l_1_question, 'title')))),
                ' – ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'step'))),
                ' ',
                escape(environment.finalize(context, l_2_step)),
                ' ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'of'))),
                ' ',
                escape(environment.finalize(context, environment.getattr(l_1_question, 'steps'))),
            ))
            if environment.getattr(l_2_loop, 'first'):
                pass
                t_6.extend((
                    ': ',
                    escape(environment.finalize(context, t_4(environment.getattr(l_1_question, 'left')))),
                ))
            elif environment.getattr(l_2_loop, 'last'):
                pass
                t_6.extend((
                    ': ',
                    escape(environment.finalize(context, t_4(environment.getattr(l_1_question, 'right')))),
                ))
            t_6.extend((
                '"/><span at="\ufdd2:8:303" class="number">',
                escape(environment.finalize(context, l_2_step)),
                '</span></span>\n    ',
            ))
        l_2_loop = l_2_step = missing
        t_6.extend((
            '\n    <span at="\ufdd2:10:5" class="end right">',
            escape(environment.finalize(context, environment.getattr(l_1_question, 'right'))),
            '</span>\n  </div>',
        ))
        return concat(t_6)
    context.exported_vars.add('scale')
    context.vars['scale'] = l_0_scale = Macro(environment, macro, 'scale', ('question',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_question):
        t_7 = []
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        l_2_loop = missing
        for l_2_option, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_1_question, 'options')), undefined):
            _loop_vars = {}
            pass
            t_7.extend((
                '\n  <p at="\ufdd2:16:3" class="option"><input at="\ufdd2:16:21" type="',
                escape(environment.finalize(context, ('radio' if (environment.getattr(l_1_question, 'kind') == 'choice') else 'checkbox'))),
                '" name="',
                escape(environment.finalize(context, environment.getattr(l_1_question, 'id'))),
            ))
            if (environment.getattr(l_1_question, 'kind') == 'choices'):
                pass
                t_7.extend((
                    '-',
                    escape(environment.finalize(context, environment.getattr(l_2_loop, 'index'))),
                ))
            t_7.extend((
                '" value="',
                escape(environment.finalize(context, environment.getattr(l_2_loop, 'index'))),
                '" title="',
                escape(environment.finalize(context, t_4(environment.getattr(l_1_question, 'title')))),
                ' – ',
                escape(environment.finalize(context, t_4(l_2_option))),
                '"/><span at="\ufdd2:16:268">',
                escape(environment.finalize(context, l_2_option)),
                '</span></p>\n  ',
            ))
        l_2_loop = l_2_option = missing
        return concat(t_7)
    context.exported_vars.add('choice')
    context.vars['choice'] = l_0_choice = Macro(environment, macro, 'choice', ('question',), False, False, False, context.eval_ctx.autoescape)
    yield '<html at="\ufdd2:20:1" lang="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '">\n'
    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'head'), (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'feedback')))))
    yield '\n<body at="\ufdd2:22:1">\n  <header at="\ufdd2:23:3" class="opening">\n    <p at="\ufdd2:24:5" class="kicker">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
        pass
        yield ', '
        yield escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
    yield '</p>\n    <h1 at="\ufdd2:25:5">'
    yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'feedback'))))
    yield '</h1>\n  </header>\n  <div at="\ufdd2:27:3" class="start">\n    <div at="\ufdd2:28:5" class="intro">'
    yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'text') or '')))
    yield '</div>\n    '
    if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'url'):
        pass
        yield '\n    <aside at="\ufdd2:30:5" class="web"><p at="\ufdd2:30:24">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'feedback_on_the_web')))
        yield '<br at="\ufdd2:30:59"/><a at="\ufdd2:30:64" href="'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'url')))
        yield '">'
        yield escape(environment.finalize(context, t_2(environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'url'))))
        yield '</a></p><p at="\ufdd2:30:144"><qr at="\ufdd2:30:147">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'url')))
        yield '</qr></p></aside>\n    '
    yield '\n  </div>\n  '
    def t_8(fiter):
        l_1_audience = resolve('audience')
        for l_1_question in fiter:
            if t_5(l_1_question, (undefined(name='audience') if l_1_audience is missing else l_1_audience)):
                yield l_1_question
    l_1_loop = missing
    for l_1_question, l_1_loop in LoopContext(t_8(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'))), undefined):
        l_1_large_print = resolve('large_print')
        _loop_vars = {}
        pass
        yield '\n  <section at="\ufdd2:34:3" class="question">\n    <h2 at="\ufdd2:35:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
        yield '. '
        yield escape(environment.finalize(context, environment.getattr(l_1_question, 'title')))
        if (environment.getattr(l_1_question, 'kind') in ('choice', 'choices')):
            pass
            yield ' <span at="\ufdd2:35:95" class="hint">'
            yield escape(environment.finalize(context, (environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'one_answer') if (environment.getattr(l_1_question, 'kind') == 'choice') else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'several_answers'))))
            yield '</span>'
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(l_1_question, 'text') or '')))
        yield '\n    '
        if (environment.getattr(l_1_question, 'kind') == 'scale'):
            pass
            yield '\n    '
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='scale') if l_0_scale is missing else l_0_scale), l_1_question, _loop_vars=_loop_vars)))
            yield '\n    '
        elif (environment.getattr(l_1_question, 'kind') == 'text'):
            pass
            yield '\n    <textarea at="\ufdd2:40:5" name="'
            yield escape(environment.finalize(context, environment.getattr(l_1_question, 'id')))
            yield '" title="'
            yield escape(environment.finalize(context, t_4(environment.getattr(l_1_question, 'title'))))
            yield '" class="rows-'
            yield escape(environment.finalize(context, environment.getattr(l_1_question, 'lines')))
            yield '"></textarea>\n    '
        else:
            pass
            yield '\n    <div at="\ufdd2:42:5" class="options'
            if ((t_3(environment.getattr(l_1_question, 'options')) == 3) and (not (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print))):
                pass
                yield ' few'
            yield '">'
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='choice') if l_0_choice is missing else l_0_choice), l_1_question, _loop_vars=_loop_vars)))
            yield '</div>\n    '
        yield '\n  </section>\n  '
    l_1_loop = l_1_question = l_1_large_print = missing
    yield '\n  <p at="\ufdd2:46:3" class="thanks">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'thank_you')))
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact'):
        pass
        yield ' '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'contact')))
        yield ': '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact')))
    yield '</p>\n  '
    if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'credit'):
        pass
        yield '<p at="\ufdd2:47:36" class="credit">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'feedback'), 'credit')))
        yield '</p>'
    yield '\n</body>\n</html>\n'

blocks = {}
debug_info = '2=44&4=46&6=54&7=58&8=63&10=97&14=103&15=109&16=114&20=140&21=142&24=144&25=150&28=152&29=154&30=157&33=166&35=177&36=186&37=188&38=191&39=193&40=196&42=205&46=214&47=222'
# Made of feedback.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
