from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'posters.xml.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_labels = resolve('labels')
    l_0_up = resolve('up')
    l_0_across = resolve('across')
    try:
        t_1 = environment.filters['batch']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'batch' found.")
    try:
        t_2 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_3 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_4 = environment.filters['last']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'last' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    try:
        t_8 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    yield '<deck at="\ufdd2:3:1" title="'
    yield escape(environment.finalize(context, t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '" language="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '"\n      subject="'
    yield escape(environment.finalize(context, (t_7(environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'title')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project') else '')))
    yield '"\n      footer="">\n  '
    for l_1_author in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors')):
        _loop_vars = {}
        pass
        yield '<author at="\ufdd2:6:39">'
        yield escape(environment.finalize(context, environment.getattr(l_1_author, 'name')))
        yield '</author>'
    l_1_author = missing
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'):
        pass
        yield '\n  <slide at="\ufdd2:9:3" layout="programme" id="agenda">\n    '
        if (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title') and (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title') != environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda'))):
            pass
            yield '<kicker at="\ufdd2:10:78">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title')))
            yield '</kicker>'
        yield '\n    <title at="\ufdd2:11:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda')))
        yield '</title>\n    <figure at="\ufdd2:12:5">\n      <table at="\ufdd2:13:7" widths="1 4">\n        <thead at="\ufdd2:14:9"><tr at="\ufdd2:14:16"><th at="\ufdd2:14:20">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'time')))
        yield '</th><th at="\ufdd2:14:46">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what')))
        yield '</th></tr></thead>\n        <tbody at="\ufdd2:15:9">\n          '
        for l_1_slot in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'schedule')):
            _loop_vars = {}
            pass
            yield '\n          <tr at="\ufdd2:17:11"><td at="\ufdd2:17:15">'
            yield escape(environment.finalize(context, environment.getattr(l_1_slot, 'start')))
            yield '</td><td at="\ufdd2:17:40">'
            if environment.getattr(environment.getattr(l_1_slot, 'block'), 'is_break'):
                pass
                yield '<em at="\ufdd2:17:72">'
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_slot, 'block'), 'title')))
                yield '</em>'
            else:
                pass
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_slot, 'block'), 'title')))
            yield '</td></tr>\n          '
        l_1_slot = missing
        yield '\n          <tr at="\ufdd2:19:11"><td at="\ufdd2:19:15">'
        yield escape(environment.finalize(context, environment.getattr(t_4(environment, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'schedule')), 'end')))
        yield '</td><td at="\ufdd2:19:67"><strong at="\ufdd2:19:71">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'the_end')))
        yield '</strong></td></tr>\n        </tbody>\n      </table>\n    </figure>\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'disclaimer'):
            pass
            yield '<note at="\ufdd2:23:40">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'disclaimer')))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:24:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    yield '\n\n  '
    def t_9(fiter):
        l_1_audience = resolve('audience')
        for l_1_page in fiter:
            if (('posters' in environment.getattr(l_1_page, 'show')) and t_8(l_1_page, (undefined(name='audience') if l_1_audience is missing else l_1_audience))):
                yield l_1_page
    for l_1_page in t_9(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'pages') or []))):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:29:3" layout="'
        yield escape(environment.finalize(context, ('rules-picture' if environment.getattr(l_1_page, 'image') else 'rules')))
        yield '" id="'
        yield escape(environment.finalize(context, environment.getattr(l_1_page, 'id')))
        yield '">\n    <kicker at="\ufdd2:30:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        yield '</kicker>\n    <title at="\ufdd2:31:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_page, 'title')))
        yield '</title>\n    '
        if environment.getattr(l_1_page, 'text'):
            pass
            yield '<body at="\ufdd2:32:23">'
            yield escape(environment.finalize(context, environment.getattr(l_1_page, 'text')))
            yield '</body>'
        yield '\n    '
        if environment.getattr(l_1_page, 'image'):
            pass
            yield '<figure at="\ufdd2:33:24"><img at="\ufdd2:33:32" src="'
            yield escape(environment.finalize(context, environment.getattr(l_1_page, 'image')))
            yield '" '
            if environment.getattr(l_1_page, 'decorative'):
                pass
                yield 'decorative="true"'
            else:
                pass
                yield 'alt="'
                yield escape(environment.finalize(context, t_7(environment.getattr(l_1_page, 'alt'))))
                yield '"'
            yield '/></figure>'
        yield '\n    <imprint at="\ufdd2:34:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    l_1_page = missing
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'items')):
        pass
        yield '\n  <slide at="\ufdd2:39:3" layout="phases" id="phases">\n    <kicker at="\ufdd2:40:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'where_do_we_stand')))
        yield '</kicker>\n    <title at="\ufdd2:41:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases'))))
        yield '</title>\n    <figure at="\ufdd2:42:5"><diagram at="\ufdd2:42:13" of="phase-canvas"/></figure>\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit'):
            pass
            yield '<note at="\ufdd2:43:36">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit')))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:44:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    yield '\n\n  '
    for l_1_challenge in environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges') or [])):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:49:3" layout="challenge" id="'
        yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'id')))
        yield '">\n    <kicker at="\ufdd2:50:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'challenges'))))
        yield '</kicker>\n    <title at="\ufdd2:51:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'title')))
        yield '</title>\n    '
        if environment.getattr(l_1_challenge, 'question'):
            pass
            yield '<question at="\ufdd2:52:32">'
            yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'question')))
            yield '</question>'
        yield '\n    <left-heading at="\ufdd2:53:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'obstacles')))
        yield '</left-heading>\n    <left at="\ufdd2:54:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'obstacles')))
        yield '</left>\n    <left-room at="\ufdd2:55:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'more_obstacles')))
        yield '</left-room>\n    <right-heading at="\ufdd2:56:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'approaches')))
        yield '</right-heading>\n    <right at="\ufdd2:57:5">'
        yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'approaches')))
        yield '</right>\n    <right-room at="\ufdd2:58:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'more_approaches')))
        yield '</right-room>\n    <imprint at="\ufdd2:59:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    l_1_challenge = missing
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'items')):
        pass
        yield '\n  <slide at="\ufdd2:64:3" layout="figure" id="stakeholders">\n    <title at="\ufdd2:65:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stakeholders'))))
        yield '</title>\n    <figure at="\ufdd2:66:5"><diagram at="\ufdd2:66:13" of="stakeholders"/></figure>\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit'):
            pass
            yield '<note at="\ufdd2:67:42">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit')))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:68:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders') and (not environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'items'))):
        pass
        (l_0_up, l_0_across) = (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'influence'), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'interest'))
        context.vars.update({'across': l_0_across, 'up': l_0_up})
        context.exported_vars.update(('across', 'up'))
        yield '\n  <slide at="\ufdd2:74:3" layout="matrix" id="stakeholders">\n    <title at="\ufdd2:75:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stakeholders'))))
        yield '</title>\n    <up at="\ufdd2:76:5">'
        yield escape(environment.finalize(context, (environment.getattr((undefined(name='up') if l_0_up is missing else l_0_up), 'title') if (undefined(name='up') if l_0_up is missing else l_0_up) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'influence'))))
        yield '</up>\n    <up-high at="\ufdd2:77:5">'
        yield escape(environment.finalize(context, ((environment.getattr((undefined(name='up') if l_0_up is missing else l_0_up), 'high') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'high')) if (undefined(name='up') if l_0_up is missing else l_0_up) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'high'))))
        yield '</up-high>\n    <up-low at="\ufdd2:78:5">'
        yield escape(environment.finalize(context, ((environment.getattr((undefined(name='up') if l_0_up is missing else l_0_up), 'low') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'low')) if (undefined(name='up') if l_0_up is missing else l_0_up) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'low'))))
        yield '</up-low>\n    <across-low at="\ufdd2:79:5">'
        yield escape(environment.finalize(context, ((environment.getattr((undefined(name='across') if l_0_across is missing else l_0_across), 'low') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'low')) if (undefined(name='across') if l_0_across is missing else l_0_across) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'low'))))
        yield '</across-low>\n    <across at="\ufdd2:80:5">'
        yield escape(environment.finalize(context, (environment.getattr((undefined(name='across') if l_0_across is missing else l_0_across), 'title') if (undefined(name='across') if l_0_across is missing else l_0_across) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'interest'))))
        yield '</across>\n    <across-high at="\ufdd2:81:5">'
        yield escape(environment.finalize(context, ((environment.getattr((undefined(name='across') if l_0_across is missing else l_0_across), 'high') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'high')) if (undefined(name='across') if l_0_across is missing else l_0_across) else environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'high'))))
        yield '</across-high>\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit'):
            pass
            yield '<note at="\ufdd2:82:42">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit')))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:83:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    l_1_loop = missing
    for l_1_part, l_1_loop in LoopContext(environment.call(context, environment.turns, t_1((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'items') if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales') and ('posters' in environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'show'))) else []), 3)), undefined):
        _loop_vars = {}
        pass
        yield '\n  <slide at="\ufdd2:89:3" layout="'
        yield escape(environment.finalize(context, ('scale' if (t_5(l_1_part) == 1) else 'scales')))
        yield '" id="'
        yield escape(environment.finalize(context, ('scales' if environment.getattr(l_1_loop, 'first') else environment.call(context, environment.together, 'scales-', environment.getattr(l_1_loop, 'index'), _loop_vars=_loop_vars))))
        yield '">\n    <title at="\ufdd2:90:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'scales'))))
        if (environment.getattr(l_1_loop, 'length') > 1):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
            yield '/'
            yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'length')))
            yield ')'
        yield '</title>\n    <figure at="\ufdd2:91:5"><diagram at="\ufdd2:91:13" of="scales" item="'
        yield escape(environment.finalize(context, t_3(t_6(context, l_1_part, attribute='id'), ' ')))
        yield '"/></figure>\n    '
        if (t_5(l_1_part) == 1):
            pass
            yield '<room at="\ufdd2:92:32">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stick_a_dot')))
            yield '</room>'
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'credit'):
            pass
            yield '<note at="\ufdd2:93:36">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'credit')))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:94:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    l_1_loop = l_1_part = missing
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'nodes')):
        pass
        yield '\n  <slide at="\ufdd2:99:3" layout="model" id="model">\n    <kicker at="\ufdd2:100:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'discuss')))
        yield '</kicker>\n    <title at="\ufdd2:101:5">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'title')))
        yield '</title>\n    <figure at="\ufdd2:102:5"><diagram at="\ufdd2:102:13" of="model"/></figure>\n    <agreement at="\ufdd2:103:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agreement')))
        yield '</agreement>\n    <open at="\ufdd2:104:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'open_questions')))
        yield '</open>\n    <objections at="\ufdd2:105:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'objections')))
        yield '</objections>\n    '
        if (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'disclaimer') or environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'caption')):
            pass
            yield '<note at="\ufdd2:106:65">'
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'disclaimer') or environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'caption'))))
            yield '</note>'
        yield '\n    <imprint at="\ufdd2:107:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda') or environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges')):
        pass
        yield '\n  <slide at="\ufdd2:112:3" layout="action-plan" id="action-plan">\n    <kicker at="\ufdd2:113:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_will_we_do')))
        yield '</kicker>\n    <title at="\ufdd2:114:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'action_plan')))
        yield '</title>\n    <what at="\ufdd2:115:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_exactly')))
        yield '</what>\n    <who at="\ufdd2:116:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'who_does')))
        yield '</who>\n    <with-whom at="\ufdd2:117:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'with_whom')))
        yield '</with-whom>\n    <by-when at="\ufdd2:118:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'until_when')))
        yield '</by-when>\n    <imprint at="\ufdd2:119:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            yield ' · '
            yield escape(environment.finalize(context, t_2(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'))))
        yield '</imprint>\n  </slide>\n  '
    yield '\n</deck>\n'

blocks = {}
debug_info = '3=64&4=68&6=70&8=78&10=81&11=87&14=89&16=93&17=97&19=110&23=114&24=120&28=127&29=136&30=140&31=142&32=144&33=150&34=165&38=173&40=176&41=178&43=180&44=186&48=193&49=197&50=199&51=201&52=203&53=209&54=211&55=213&56=215&57=217&58=219&59=221&63=229&65=232&67=234&68=240&72=247&73=249&75=253&76=255&77=257&78=259&79=261&80=263&81=265&82=267&83=273&88=280&89=284&90=288&91=297&92=299&93=305&94=311&98=319&100=322&101=324&103=326&104=328&105=330&106=332&107=338&111=345&113=348&114=350&115=352&116=354&117=356&118=358&119=360'
# Made of posters.xml.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
