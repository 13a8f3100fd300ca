from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'table-signs.xml.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_per_sheet = resolve('per_sheet')
    l_0_labels = resolve('labels')
    l_0_range = resolve('range')
    l_0_people = l_0_groups = l_0_planned = l_0_needed = l_0_blank = l_0_sign = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_3 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    pass
    l_0_people = environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'people')
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    l_0_groups = environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'groups')
    context.vars['groups'] = l_0_groups
    context.exported_vars.add('groups')
    l_0_planned = (t_1((undefined(name='people') if l_0_people is missing else l_0_people)) or (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'planned') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants') else 0))
    context.vars['planned'] = l_0_planned
    context.exported_vars.add('planned')
    l_0_needed = environment.call_binop(context, '+', environment.call_binop(context, '+', t_1((undefined(name='groups') if l_0_groups is missing else l_0_groups)), (undefined(name='planned') if l_0_planned is missing else l_0_planned)), (environment.call_binop(context, '+', (undefined(name='planned') if l_0_planned is missing else l_0_planned), 9) // 10))
    context.vars['needed'] = l_0_needed
    context.exported_vars.add('needed')
    l_0_blank = ((environment.call_binop(context, '*', ((environment.call_binop(context, '+', (undefined(name='needed') if l_0_needed is missing else l_0_needed), (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)) - 1) // (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)), (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)) - t_1((undefined(name='groups') if l_0_groups is missing else l_0_groups))) - t_1((undefined(name='people') if l_0_people is missing else l_0_people)))
    context.vars['blank'] = l_0_blank
    context.exported_vars.add('blank')
    def macro(l_1_group):
        t_4 = []
        if l_1_group is missing:
            l_1_group = undefined("parameter 'group' was not provided", name='group')
        pass
        if l_1_group:
            pass
            t_4.extend((
                '<sign at="\ufdd2:10:18"><sign at="\ufdd2:10:24" shape="',
                escape(environment.finalize(context, environment.getattr(l_1_group, 'shape'))),
                '" colour="accent-deep" alt="',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group'))),
                ' ',
                escape(environment.finalize(context, environment.getattr(l_1_group, 'letter'))),
                '">',
                escape(environment.finalize(context, environment.getattr(l_1_group, 'letter'))),
                '</sign></sign>',
            ))
        return concat(t_4)
    context.exported_vars.add('sign')
    context.vars['sign'] = l_0_sign = Macro(environment, macro, 'sign', ('group',), False, False, False, context.eval_ctx.autoescape)
    yield '<deck at="\ufdd2:13:1" title="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'table_signs')))
    yield ': '
    yield escape(environment.finalize(context, t_3(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '" language="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '">'
    for l_1_group in environment.call(context, environment.turns, (undefined(name='groups') if l_0_groups is missing else l_0_groups)):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:15:3" layout="group">\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), l_1_group, _loop_vars=_loop_vars)))
        yield '\n    <title at="\ufdd2:17:5">'
        if (t_2(t_3(environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group'))) not in t_2(environment.getattr(l_1_group, 'name'))):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group')))
            yield ' '
        yield escape(environment.finalize(context, l_1_group))
        yield '</title>\n  </slide>'
    l_1_group = missing
    for l_1_person in environment.call(context, environment.turns, (undefined(name='people') if l_0_people is missing else l_0_people)):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:21:3" layout="person">\n    <title at="\ufdd2:22:5">'
        if environment.getattr(l_1_person, 'title'):
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_person, 'title')))
            yield ' '
        yield escape(environment.finalize(context, environment.getattr(l_1_person, 'name')))
        yield '</title>\n    '
        if (environment.getattr(l_1_person, 'organisation') or environment.getattr(l_1_person, 'role')):
            pass
            yield '<about at="\ufdd2:23:48">'
            if environment.getattr(l_1_person, 'organisation'):
                pass
                yield '<p at="\ufdd2:23:83">'
                yield escape(environment.finalize(context, environment.getattr(l_1_person, 'organisation')))
                yield '</p>'
            if environment.getattr(l_1_person, 'role'):
                pass
                yield '<p at="\ufdd2:23:146">'
                yield escape(environment.finalize(context, environment.getattr(l_1_person, 'role')))
                yield '</p>'
            yield '</about>'
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), environment.getattr(l_1_person, 'group'), _loop_vars=_loop_vars)))
        yield '\n  </slide>'
    l_1_person = missing
    for l_1_number in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), (undefined(name='blank') if l_0_blank is missing else l_0_blank))):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:28:3" layout="blank">\n    <name-hint at="\ufdd2:29:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'name')))
        yield '</name-hint>\n    <about-hint at="\ufdd2:30:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'organisation')))
        yield '</about-hint>\n  </slide>'
    l_1_number = missing
    yield '\n</deck>\n'

blocks = {}
debug_info = '3=34&4=37&5=40&6=43&7=46&9=49&10=54&13=71&14=77&16=81&17=83&20=90&22=94&23=100&24=115&27=118&29=122&30=124'
# Made of table-signs.xml.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
