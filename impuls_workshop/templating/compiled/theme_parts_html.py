from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'theme/parts.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_lines = l_0_tick = l_0_picture = l_0_example_note = l_0_head = missing
    try:
        t_1 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    pass
    def macro(l_1_count):
        t_2 = []
        l_1_range = resolve('range')
        if l_1_count is missing:
            l_1_count = undefined("parameter 'count' was not provided", name='count')
        pass
        t_2.append(
            '<div at="\ufdd2:6:3" class="lines">',
        )
        for l_2__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), l_1_count)):
            _loop_vars = {}
            pass
            t_2.append(
                '<div at="\ufdd2:6:49" class="line"></div>',
            )
        l_2__ = missing
        t_2.append(
            '</div>',
        )
        return concat(t_2)
    context.exported_vars.add('lines')
    context.vars['lines'] = l_0_lines = Macro(environment, macro, 'lines', ('count',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        pass
        t_3.append(
            '<span at="\ufdd2:10:21" class="tick"></span>',
        )
        return concat(t_3)
    context.exported_vars.add('tick')
    context.vars['tick'] = l_0_tick = Macro(environment, macro, 'tick', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_4 = []
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        if environment.getattr(l_1_item, 'image'):
            pass
            t_4.extend((
                '<figure at="\ufdd2:14:23" class="picture"><img at="\ufdd2:14:47" src="',
                escape(environment.finalize(context, environment.getattr(l_1_item, 'image'))),
                '" ',
            ))
            if environment.getattr(l_1_item, 'decorative'):
                pass
                t_4.append(
                    'decorative="true"',
                )
            else:
                pass
                t_4.extend((
                    'alt="',
                    escape(environment.finalize(context, t_1(environment.getattr(l_1_item, 'alt')))),
                    '"',
                ))
            t_4.append(
                '/></figure>',
            )
        return concat(t_4)
    context.exported_vars.add('picture')
    context.vars['picture'] = l_0_picture = Macro(environment, macro, 'picture', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_part):
        t_5 = []
        l_1_labels = resolve('labels')
        if l_1_part is missing:
            l_1_part = undefined("parameter 'part' was not provided", name='part')
        pass
        if (environment.getattr(l_1_part, 'origin') == 'example'):
            pass
            t_5.extend((
                '<p at="\ufdd2:19:37" class="origin">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'origin_example'))),
                '</p>',
            ))
        return concat(t_5)
    context.exported_vars.add('example_note')
    context.vars['example_note'] = l_0_example_note = Macro(environment, macro, 'example_note', ('part',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_6 = []
        l_1_workshop = resolve('workshop')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_6.extend((
            '<head at="\ufdd2:24:1">\n  <title at="\ufdd2:25:3">',
            escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'title')))),
            ' – ',
            escape(environment.finalize(context, t_1(l_1_name))),
            '</title>\n  ',
        ))
        for l_2_author in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'authors')):
            _loop_vars = {}
            pass
            t_6.extend((
                '<meta at="\ufdd2:26:39" name="author" content="',
                escape(environment.finalize(context, t_1(environment.getattr(l_2_author, 'name')))),
                '"/>',
            ))
        l_2_author = missing
        t_6.append(
            '\n</head>',
        )
        return concat(t_6)
    context.exported_vars.add('head')
    context.vars['head'] = l_0_head = Macro(environment, macro, 'head', ('name',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '5=18&6=27&10=40&13=49&14=54&18=79&19=85&23=95&25=103&26=108'
# Made of theme/parts.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
