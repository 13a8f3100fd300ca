from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'cards.xml.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_labels = resolve('labels')
    l_0_challenges = missing
    try:
        t_1 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    try:
        t_2 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    l_0_challenges = (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges') or [])
    context.vars['challenges'] = l_0_challenges
    context.exported_vars.add('challenges')
    yield '<deck at="\ufdd2:4:1" title="'
    yield escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '" language="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '">'
    for l_1_author in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors')):
        _loop_vars = {}
        pass
        yield '<author at="\ufdd2:5:40">'
        yield escape(environment.finalize(context, t_1(environment.getattr(l_1_author, 'name'))))
        yield '</author>'
    l_1_author = missing
    def t_3(fiter):
        l_1_audience = resolve('audience')
        for l_1_challenge in fiter:
            if t_2(l_1_challenge, (undefined(name='audience') if l_1_audience is missing else l_1_audience)):
                yield l_1_challenge
    l_1_loop = missing
    for l_1_challenge, l_1_loop in LoopContext(t_3(environment.call(context, environment.turns, (undefined(name='challenges') if l_0_challenges is missing else l_0_challenges))), undefined):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:8:3" layout="heading">\n    <sign at="\ufdd2:9:5"><sign at="\ufdd2:9:11" shape="square" colour="accent-deep" alt="'
        yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
        yield '">'
        yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
        yield '</sign></sign>\n    <kind at="\ufdd2:10:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'challenge')))
        yield '</kind>\n    <title at="\ufdd2:11:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'title')))
        yield '</title>\n  </slide>'
    l_1_loop = l_1_challenge = missing
    l_1_loop = missing
    for (l_1_kind, l_1_heading, l_1_word, l_1_sign, l_1_shape, l_1_colour), l_1_loop in LoopContext(environment.call(context, environment.turns, [('obstacles', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'obstacles'), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'obstacle'), '–', 'diamond', 'signal'), ('approaches', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'approaches'), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'approach'), '+', 'circle', 'accent')]), undefined):
        l_1_namespace = resolve('namespace')
        l_1_here = missing
        _loop_vars = {}
        pass
        l_1_here = environment.call(context, (undefined(name='namespace') if l_1_namespace is missing else l_1_namespace), any=False, _loop_vars=_loop_vars)
        _loop_vars['here'] = l_1_here
        def t_4(fiter):
            l_2_audience = resolve('audience')
            for l_2_challenge in fiter:
                if (t_2(l_2_challenge, (undefined(name='audience') if l_2_audience is missing else l_2_audience)) and environment.getitem(l_2_challenge, l_1_kind)):
                    yield l_2_challenge
        for l_2_challenge in t_4(environment.call(context, environment.turns, (undefined(name='challenges') if l_0_challenges is missing else l_0_challenges), _loop_vars=_loop_vars)):
            _loop_vars = {}
            pass
            if not isinstance(l_1_here, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_1_here['any'] = True
        l_2_challenge = missing
        if environment.getattr((undefined(name='here') if l_1_here is missing else l_1_here), 'any'):
            pass
            yield '\n  <slide at="\ufdd2:21:3" layout="heading">\n    <sign at="\ufdd2:22:5"><sign at="\ufdd2:22:11" shape="'
            yield escape(environment.finalize(context, l_1_shape))
            yield '" colour="'
            yield escape(environment.finalize(context, l_1_colour))
            yield '" alt="'
            yield escape(environment.finalize(context, l_1_word))
            yield '">'
            yield escape(environment.finalize(context, l_1_sign))
            yield '</sign></sign>\n    <title at="\ufdd2:23:5">'
            yield escape(environment.finalize(context, l_1_heading))
            yield '</title>\n  </slide>'
        def t_5(fiter):
            l_2_audience = resolve('audience')
            for l_2_challenge in fiter:
                if t_2(l_2_challenge, (undefined(name='audience') if l_2_audience is missing else l_2_audience)):
                    yield l_2_challenge
        l_2_loop = missing
        for l_2_challenge, l_2_loop in LoopContext(t_5(environment.call(context, environment.turns, (undefined(name='challenges') if l_0_challenges is missing else l_0_challenges), _loop_vars=_loop_vars)), undefined):
            l_2_number = missing
            _loop_vars = {}
            pass
            l_2_number = environment.getattr(l_2_loop, 'index')
            _loop_vars['number'] = l_2_number
            for l_3_text in environment.call(context, environment.turns, environment.getitem(l_2_challenge, l_1_kind), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '\n  <slide at="\ufdd2:29:3" layout="'
                if (l_1_kind == 'obstacles'):
                    pass
                    yield 'obstacle'
                else:
                    pass
                    yield 'approach'
                yield '">\n    <sign at="\ufdd2:30:5"><sign at="\ufdd2:30:11" shape="'
                yield escape(environment.finalize(context, l_1_shape))
                yield '" colour="'
                yield escape(environment.finalize(context, l_1_colour))
                yield '" alt="'
                yield escape(environment.finalize(context, l_1_word))
                yield '">'
                yield escape(environment.finalize(context, l_1_sign))
                yield '</sign></sign>\n    <kind at="\ufdd2:31:5">'
                yield escape(environment.finalize(context, l_1_word))
                yield '</kind>\n    <title at="\ufdd2:32:5">'
                yield escape(environment.finalize(context, l_3_text))
                yield '</title>\n    <place at="\ufdd2:33:5">'
                yield escape(environment.finalize(context, (undefined(name='number') if l_2_number is missing else l_2_number)))
                yield ' · '
                yield escape(environment.finalize(context, environment.getattr(l_2_challenge, 'title')))
                yield '</place>\n  </slide>'
            l_3_text = missing
        l_2_loop = l_2_challenge = l_2_number = missing
    l_1_loop = l_1_kind = l_1_heading = l_1_word = l_1_sign = l_1_shape = l_1_colour = l_1_namespace = l_1_here = missing
    def t_6(fiter):
        l_1_audience = resolve('audience')
        for l_1_phase in fiter:
            if t_2(l_1_phase, (undefined(name='audience') if l_1_audience is missing else l_1_audience)):
                yield l_1_phase
    l_1_loop = missing
    for l_1_phase, l_1_loop in LoopContext(t_6(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases') or []))), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '\n  <slide at="\ufdd2:41:3" layout="heading">\n    <sign at="\ufdd2:42:5"><sign at="\ufdd2:42:11" shape="hexagon" colour="accent-deep" alt="'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phase')))
            yield '">#</sign></sign>\n    <title at="\ufdd2:43:5">'
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases'))))
            yield '</title>\n  </slide>'
        yield '\n  <slide at="\ufdd2:46:3" layout="phase">\n    <sign at="\ufdd2:47:5"><sign at="\ufdd2:47:11" shape="hexagon" colour="accent-deep" alt="'
        yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
        yield '">'
        yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
        yield '</sign></sign>\n    <kind at="\ufdd2:48:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phase')))
        yield '</kind>\n    <title at="\ufdd2:49:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_phase, 'title')))
        yield '</title>\n  </slide>'
    l_1_loop = l_1_phase = missing
    yield '\n</deck>\n'

blocks = {}
debug_info = '3=26&4=30&5=34&7=41&9=51&10=55&11=57&15=61&18=66&19=68&20=80&22=83&23=91&26=93&27=103&28=105&29=109&30=116&31=124&32=126&33=128&39=135&40=144&42=147&43=149&47=152&48=156&49=158'
# Made of cards.xml.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
