from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'sign-in.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_labels = resolve('labels')
    l_0_large_print = resolve('large_print')
    l_0_range = resolve('range')
    l_0_parts = l_0_people = l_0_planned = l_0_most = l_0_rows = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['max']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'max' found.")
    try:
        t_5 = environment.filters['round']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'round' found.")
    try:
        t_6 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    pass
    l_0_parts = context.vars['parts'] = environment.get_template('theme/parts.html.j2', 'sign-in.html.j2').make_module(context.get_all(), True, {'most': l_0_most, 'parts': l_0_parts, 'people': l_0_people, 'planned': l_0_planned, 'rows': l_0_rows})
    context.exported_vars.discard('parts')
    l_0_people = (t_6(environment, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'people'), attribute='sort_name') if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'print_names') else [])
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    l_0_planned = t_4(environment, [(environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'planned') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants') else 20), t_3((undefined(name='people') if l_0_people is missing else l_0_people))])
    context.vars['planned'] = l_0_planned
    context.exported_vars.add('planned')
    l_0_most = ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'max') or 0) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants') else 0)
    context.vars['most'] = l_0_most
    context.exported_vars.add('most')
    l_0_rows = t_4(environment, [(undefined(name='most') if l_0_most is missing else l_0_most), environment.call_binop(context, '+', (undefined(name='planned') if l_0_planned is missing else l_0_planned), t_4(environment, [2, t_2(t_5(environment.call_binop(context, '*', (undefined(name='planned') if l_0_planned is missing else l_0_planned), 0.1), 0, 'ceil'))]))])
    context.vars['rows'] = l_0_rows
    context.exported_vars.add('rows')
    yield '<html at="\ufdd2:7:1" lang="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '">\n'
    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'head'), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'sign_in'))))
    yield '\n<body at="\ufdd2:9:1">\n  <header at="\ufdd2:10:3" class="opening">\n    <p at="\ufdd2:11:5" class="kicker">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
    yield '</p>\n    <h1 at="\ufdd2:12:5">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'sign_in')))
    yield '</h1>\n    <p at="\ufdd2:13:5" class="when">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'date')))
    yield ': '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
        pass
        yield escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'), 'full')))
    else:
        pass
        yield '<span at="\ufdd2:13:106" class="blank"></span>'
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue'):
        pass
        yield ' · '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'venue')))
        yield ': '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue')))
    yield '</p>\n  </header>\n  <section at="\ufdd2:15:3" class="privacy">\n    <h2 at="\ufdd2:16:5">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'privacy')))
    yield '</h2>\n    <dl at="\ufdd2:17:5">\n      <dt at="\ufdd2:18:7">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'purpose_of_list')))
    yield '</dt><dd at="\ufdd2:18:44">'
    yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'purpose')))
    yield '</dd>\n      '
    if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'basis'):
        pass
        yield '<dt at="\ufdd2:19:38">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'legal_basis')))
        yield '</dt><dd at="\ufdd2:19:71">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'basis')))
        yield '</dd>'
    yield '\n      <dt at="\ufdd2:20:7">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'contact')))
    yield '</dt><dd at="\ufdd2:20:36">'
    yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'contact')))
    yield '</dd>\n      <dt at="\ufdd2:21:7">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'delete_by')))
    yield '</dt><dd at="\ufdd2:21:38">'
    yield escape(environment.finalize(context, t_1(environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'delete_by'))))
    yield '</dd>\n    </dl>\n    '
    yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'), 'text') or '')))
    yield '\n    '
    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'privacy'))))
    yield '\n  </section>\n  <table at="\ufdd2:26:3" class="list" widths="'
    yield escape(environment.finalize(context, ('10 34 30 26' if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else '6 34 30 30')))
    yield '">\n    <thead at="\ufdd2:27:5"><tr at="\ufdd2:27:12"><th at="\ufdd2:27:16" scope="col">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'number_short')))
    yield '</th><th at="\ufdd2:27:62" scope="col">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'name')))
    yield '</th><th at="\ufdd2:27:100" scope="col">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'organisation')))
    yield '</th><th at="\ufdd2:27:146" scope="col">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'signature')))
    yield '</th></tr></thead>\n    <tbody at="\ufdd2:28:5">\n      '
    for l_1_number in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 1, environment.call_binop(context, '+', (undefined(name='rows') if l_0_rows is missing else l_0_rows), 1))):
        l_1_person = missing
        _loop_vars = {}
        pass
        yield '\n      '
        l_1_person = (environment.getitem((undefined(name='people') if l_0_people is missing else l_0_people), (l_1_number - 1)) if (l_1_number <= t_3((undefined(name='people') if l_0_people is missing else l_0_people))) else None)
        _loop_vars['person'] = l_1_person
        yield '\n      <tr at="\ufdd2:31:7"><td at="\ufdd2:31:11">'
        yield escape(environment.finalize(context, l_1_number))
        yield '</td><td at="\ufdd2:31:32">'
        if (undefined(name='person') if l_1_person is missing else l_1_person):
            pass
            if environment.getattr((undefined(name='person') if l_1_person is missing else l_1_person), 'title'):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='person') if l_1_person is missing else l_1_person), 'title')))
                yield ' '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='person') if l_1_person is missing else l_1_person), 'name')))
        yield '</td><td at="\ufdd2:31:135">'
        if ((undefined(name='person') if l_1_person is missing else l_1_person) and environment.getattr((undefined(name='person') if l_1_person is missing else l_1_person), 'organisation')):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='person') if l_1_person is missing else l_1_person), 'organisation')))
        yield '</td><td at="\ufdd2:31:219"></td></tr>\n      '
    l_1_number = l_1_person = missing
    yield '\n    </tbody>\n  </table>\n</body>\n</html>\n'

blocks = {}
debug_info = '2=52&3=54&4=57&5=60&6=63&7=67&8=69&11=71&12=73&13=75&16=90&18=92&19=96&20=104&21=108&23=112&24=114&26=116&27=118&29=126&30=131&31=134'
# Made of sign-in.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
