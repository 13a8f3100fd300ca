from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'badges.xml.j2'

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
    l_0_people = l_0_groups = l_0_planned = l_0_needed = l_0_blank = l_0_sign = l_0_back = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_4 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    pass
    l_0_people = environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'people')
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    l_0_groups = environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'groups')
    context.vars['groups'] = l_0_groups
    context.exported_vars.add('groups')
    l_0_planned = (t_2((undefined(name='people') if l_0_people is missing else l_0_people)) or (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'planned') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants') else 0))
    context.vars['planned'] = l_0_planned
    context.exported_vars.add('planned')
    l_0_needed = environment.call_binop(context, '+', (undefined(name='planned') if l_0_planned is missing else l_0_planned), (environment.call_binop(context, '+', (undefined(name='planned') if l_0_planned is missing else l_0_planned), 9) // 10))
    context.vars['needed'] = l_0_needed
    context.exported_vars.add('needed')
    l_0_blank = (environment.call_binop(context, '*', ((environment.call_binop(context, '+', (undefined(name='needed') if l_0_needed is missing else l_0_needed), (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)) - 1) // (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)), (undefined(name='per_sheet') if l_0_per_sheet is missing else l_0_per_sheet)) - t_2((undefined(name='people') if l_0_people is missing else l_0_people)))
    context.vars['blank'] = l_0_blank
    context.exported_vars.add('blank')
    def macro(l_1_group):
        t_5 = []
        if l_1_group is missing:
            l_1_group = undefined("parameter 'group' was not provided", name='group')
        pass
        if l_1_group:
            pass
            t_5.extend((
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
        return concat(t_5)
    context.exported_vars.add('sign')
    context.vars['sign'] = l_0_sign = Macro(environment, macro, 'sign', ('group',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_group):
        t_6 = []
        if l_1_group is missing:
            l_1_group = undefined("parameter 'group' was not provided", name='group')
        pass
        t_6.extend((
            '\n  <slide at="\ufdd2:14:3" layout="back">\n    <occasion at="\ufdd2:15:5">',
            escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))),
            '</occasion>\n    ',
        ))
        if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date') or environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue')):
            pass
            t_6.append(
                '<about at="\ufdd2:16:45"><p at="\ufdd2:16:52">',
            )
            if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
                pass
                t_6.append(
                    escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date')))),
                )
            if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date') and environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue')):
                pass
                t_6.append(
                    ' · ',
                )
            t_6.extend((
                escape(environment.finalize(context, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue') or ''))),
                '</p></about>',
            ))
        t_6.append(
            '\n    ',
        )
        if l_1_group:
            pass
            t_6.append(
                '<group at="\ufdd2:17:19">',
            )
            if (t_3(t_4(environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group'))) not in t_3(environment.getattr(l_1_group, 'name'))):
                pass
                t_6.extend((
                    escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group'))),
                    ' ',
                ))
            t_6.extend((
                escape(environment.finalize(context, l_1_group)),
                '</group>',
                escape(environment.finalize(context, environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), l_1_group))),
            ))
        t_6.append(
            '\n  </slide>',
        )
        return concat(t_6)
    context.exported_vars.add('back')
    context.vars['back'] = l_0_back = Macro(environment, macro, 'back', ('group',), False, False, False, context.eval_ctx.autoescape)
    yield '<deck at="\ufdd2:21:1" title="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'badges')))
    yield ': '
    yield escape(environment.finalize(context, t_4(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '" language="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '">'
    for l_1_person in environment.call(context, environment.turns, (undefined(name='people') if l_0_people is missing else l_0_people)):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:23:3" layout="badge">\n    '
        if environment.getattr(l_1_person, 'title'):
            pass
            yield '<degree at="\ufdd2:24:26">'
            yield escape(environment.finalize(context, environment.getattr(l_1_person, 'title')))
            yield '</degree>'
        yield '\n    <title at="\ufdd2:25:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_person, 'name')))
        yield '</title>\n    '
        if (environment.getattr(l_1_person, 'organisation') or environment.getattr(l_1_person, 'role')):
            pass
            yield '<about at="\ufdd2:26:48">'
            if environment.getattr(l_1_person, 'organisation'):
                pass
                yield '<p at="\ufdd2:26:83">'
                yield escape(environment.finalize(context, environment.getattr(l_1_person, 'organisation')))
                yield '</p>'
            if environment.getattr(l_1_person, 'role'):
                pass
                yield '<p at="\ufdd2:26:146">'
                yield escape(environment.finalize(context, environment.getattr(l_1_person, 'role')))
                yield '</p>'
            yield '</about>'
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), environment.getattr(l_1_person, 'group'), _loop_vars=_loop_vars)))
        yield '\n  </slide>\n  '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='back') if l_0_back is missing else l_0_back), environment.getattr(l_1_person, 'group'), _loop_vars=_loop_vars)))
    l_1_person = missing
    l_1_loop = missing
    for l_1_number, l_1_loop in LoopContext(environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), (undefined(name='blank') if l_0_blank is missing else l_0_blank))), undefined):
        l_1_group = missing
        _loop_vars = {}
        pass
        l_1_group = (environment.getitem((undefined(name='groups') if l_0_groups is missing else l_0_groups), environment.call_binop(context, '%', environment.getattr(l_1_loop, 'index0'), t_2((undefined(name='groups') if l_0_groups is missing else l_0_groups)))) if ((undefined(name='groups') if l_0_groups is missing else l_0_groups) and (not (undefined(name='people') if l_0_people is missing else l_0_people))) else None)
        _loop_vars['group'] = l_1_group
        yield '\n  <slide at="\ufdd2:34:3" layout="blank">\n    <name-hint at="\ufdd2:35:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'name')))
        yield '</name-hint>\n    <about-hint at="\ufdd2:36:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'organisation')))
        yield '</about-hint>\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), (undefined(name='group') if l_1_group is missing else l_1_group), _loop_vars=_loop_vars)))
        yield '\n  </slide>\n  '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='back') if l_0_back is missing else l_0_back), (undefined(name='group') if l_1_group is missing else l_1_group), _loop_vars=_loop_vars)))
    l_1_loop = l_1_number = l_1_group = missing
    yield '\n</deck>\n'

blocks = {}
debug_info = '3=40&4=43&5=46&6=49&7=52&9=55&10=60&13=76&15=83&16=86&17=108&21=131&22=137&24=141&25=147&26=149&27=164&29=166&31=169&33=173&35=176&36=178&37=180&39=182'
# Made of badges.xml.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
