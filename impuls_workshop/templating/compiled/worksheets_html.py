from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'worksheets.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_paper = resolve('paper')
    l_0_large_print = resolve('large_print')
    l_0_labels = resolve('labels')
    l_0_parts = l_0_opening = l_0_own_rows = l_0_challenge_sheet = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_5 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_6 = environment.filters['max']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'max' found.")
    try:
        t_7 = environment.filters['minutes']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'minutes' found.")
    try:
        t_8 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    try:
        t_9 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    l_0_parts = context.vars['parts'] = environment.get_template('theme/parts.html.j2', 'worksheets.html.j2').make_module(context.get_all(), True, {'challenge_sheet': l_0_challenge_sheet, 'opening': l_0_opening, 'own_rows': l_0_own_rows, 'parts': l_0_parts})
    context.exported_vars.discard('parts')
    def macro(l_1_kind, l_1_title):
        t_10 = []
        l_1_solutions = resolve('solutions')
        if l_1_kind is missing:
            l_1_kind = undefined("parameter 'kind' was not provided", name='kind')
        if l_1_title is missing:
            l_1_title = undefined("parameter 'title' was not provided", name='title')
        pass
        t_10.extend((
            '<p at="\ufdd2:6:3" class="sheet-kind">',
            escape(environment.finalize(context, l_1_kind)),
        ))
        if (undefined(name='solutions') if l_1_solutions is missing else l_1_solutions):
            pass
            t_10.extend((
                ' · ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'sheets_solutions'))),
            ))
        t_10.extend((
            '</p>\n  <h1 at="\ufdd2:7:3">',
            escape(environment.finalize(context, l_1_title)),
            '</h1>\n  <p at="\ufdd2:8:3" class="who"><span at="\ufdd2:8:18" class="field wide">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'name'))),
            ', ',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group'))),
            ':</span> <span at="\ufdd2:8:89" class="field">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'date'))),
            ':',
        ))
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
            pass
            t_10.extend((
                ' ',
                escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date')))),
            ))
        t_10.append(
            '</span></p>',
        )
        return concat(t_10)
    context.exported_vars.add('opening')
    context.vars['opening'] = l_0_opening = Macro(environment, macro, 'opening', ('kind', 'title'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_count, l_1_ticks):
        t_11 = []
        l_1_range = resolve('range')
        if l_1_count is missing:
            l_1_count = undefined("parameter 'count' was not provided", name='count')
        if l_1_ticks is missing:
            l_1_ticks = undefined("parameter 'ticks' was not provided", name='ticks')
        pass
        for l_2__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), l_1_count)):
            _loop_vars = {}
            pass
            t_11.extend((
                '<tr at="\ufdd2:13:30" class="own"><td at="\ufdd2:13:46">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'your_own'))),
                ':</td>',
            ))
            for l_3__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), l_1_ticks, _loop_vars=_loop_vars), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                t_11.extend((
                    '<td at="\ufdd2:13:104" class="mark">',
                    escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars))),
                    '</td>',
                ))
            l_3__ = missing
            t_11.append(
                '<td at="\ufdd2:13:156"></td></tr>',
            )
        l_2__ = missing
        return concat(t_11)
    context.exported_vars.add('own_rows')
    context.vars['own_rows'] = l_0_own_rows = Macro(environment, macro, 'own_rows', ('count', 'ticks'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_challenge):
        t_12 = []
        l_1_range = resolve('range')
        if l_1_challenge is missing:
            l_1_challenge = undefined("parameter 'challenge' was not provided", name='challenge')
        pass
        t_12.extend((
            '<section at="\ufdd2:17:3" class="sheet" id="',
            escape(environment.finalize(context, environment.getattr(l_1_challenge, 'id'))),
            '">\n    ',
            escape(environment.finalize(context, environment.call(context, (undefined(name='opening') if l_0_opening is missing else l_0_opening), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'worksheet'), environment.getattr(l_1_challenge, 'title')))),
            '\n    ',
            escape(environment.finalize(context, (environment.getattr(l_1_challenge, 'text') or ''))),
            '\n    ',
            escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_challenge))),
            '\n    ',
        ))
        if environment.getattr(l_1_challenge, 'obstacles'):
            pass
            t_12.extend((
                '\n    <h2 at="\ufdd2:22:5">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_hinders'))),
                '</h2>\n    <p at="\ufdd2:23:5" class="how">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'applies_to_us'))),
                ': 1 = ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'not_at_all'))),
                ', 4 = ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'very_much'))),
                '</p>\n    <table at="\ufdd2:24:5" class="rate" widths="',
                escape(environment.finalize(context, ('38 7 7 7 7 34' if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else '40 6 6 6 6 36'))),
                '">\n      <thead at="\ufdd2:25:7"><tr at="\ufdd2:25:14"><th at="\ufdd2:25:18" scope="col">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'obstacles'))),
                '</th>',
            ))
            for l_2_step in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), 1, 5)):
                _loop_vars = {}
                pass
                t_12.extend((
                    '<th at="\ufdd2:25:90" scope="col" class="mark">',
                    escape(environment.finalize(context, l_2_step)),
                    '</th>',
                ))
            l_2_step = missing
            t_12.extend((
                '<th at="\ufdd2:25:146" scope="col">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'how_we_notice'))),
                '</th></tr></thead>\n      <tbody at="\ufdd2:26:7">\n        ',
            ))
            for l_2_obstacle in environment.call(context, environment.turns, environment.getattr(l_1_challenge, 'obstacles')):
                _loop_vars = {}
                pass
                t_12.extend((
                    '<tr at="\ufdd2:27:50"><td at="\ufdd2:27:54">',
                    escape(environment.finalize(context, l_2_obstacle)),
                    '</td>',
                ))
                for l_3__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), 4, _loop_vars=_loop_vars), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    t_12.extend((
                        '<td at="\ufdd2:27:100" class="mark">',
                        escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars))),
                        '</td>',
                    ))
                l_3__ = missing
                t_12.append(
                    '<td at="\ufdd2:27:152"></td></tr>',
                )
            l_2_obstacle = missing
            t_12.extend((
                '\n        ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='own_rows') if l_0_own_rows is missing else l_0_own_rows), 2, 4))),
                '\n      </tbody>\n    </table>\n    ',
            ))
        t_12.append(
            '\n    ',
        )
        if environment.getattr(l_1_challenge, 'question'):
            pass
            t_12.extend((
                '\n    <p at="\ufdd2:33:5" class="prompt">',
                escape(environment.finalize(context, environment.getattr(l_1_challenge, 'question'))),
                '</p>\n    ',
                escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), (12 if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else t_6(environment, [3, ((5 if environment.getattr(l_1_challenge, 'image') else 10) - t_3(environment.getattr(l_1_challenge, 'obstacles')))]))))),
                '\n    ',
            ))
        t_12.extend((
            '\n    <section at="\ufdd2:36:5" class="back">\n      <p at="\ufdd2:37:7" class="sheet-kind">',
            escape(environment.finalize(context, environment.getattr(l_1_challenge, 'title'))),
            '</p>\n      ',
        ))
        if environment.getattr(l_1_challenge, 'approaches'):
            pass
            t_12.extend((
                '\n      <h2 at="\ufdd2:39:7">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_helps'))),
                '</h2>\n      <p at="\ufdd2:40:7" class="how">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'tick_ours'))),
                '</p>\n      <table at="\ufdd2:41:7" class="rate" widths="',
                escape(environment.finalize(context, ('40 15 17 28' if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else '44 11 13 32'))),
                '">\n        <thead at="\ufdd2:42:9"><tr at="\ufdd2:42:16"><th at="\ufdd2:42:20" scope="col">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'approaches'))),
                '</th><th at="\ufdd2:42:64" scope="col" class="mark">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'doing_already'))),
                '</th><th at="\ufdd2:42:124" scope="col" class="mark">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'want_to'))),
                '</th><th at="\ufdd2:42:178" scope="col">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'first_step'))),
                '</th></tr></thead>\n        <tbody at="\ufdd2:43:9">\n          ',
            ))
            for l_2_approach in environment.call(context, environment.turns, environment.getattr(l_1_challenge, 'approaches')):
                _loop_vars = {}
                pass
                t_12.extend((
                    '<tr at="\ufdd2:44:53"><td at="\ufdd2:44:57">',
                    escape(environment.finalize(context, l_2_approach)),
                    '</td><td at="\ufdd2:44:80" class="mark">',
                    escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars))),
                    '</td><td at="\ufdd2:44:120" class="mark">',
                    escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars))),
                    '</td><td at="\ufdd2:44:160"></td></tr>',
                ))
            l_2_approach = missing
            t_12.extend((
                '\n          ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='own_rows') if l_0_own_rows is missing else l_0_own_rows), 2, 2))),
                '\n        </tbody>\n      </table>\n      ',
            ))
        t_12.extend((
            '\n      <h2 at="\ufdd2:49:7" class="agreed">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_will_we_do'))),
            '</h2>\n      <table at="\ufdd2:50:7" class="plan" widths="52 26 22">\n        <thead at="\ufdd2:51:9"><tr at="\ufdd2:51:16"><th at="\ufdd2:51:20" scope="col">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what'))),
            '?</th><th at="\ufdd2:51:59" scope="col">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'who'))),
            '?</th><th at="\ufdd2:51:97" scope="col">',
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'by_when'))),
            '?</th></tr></thead>\n        <tbody at="\ufdd2:52:9">',
        ))
        for l_2__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), (7 if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else t_6(environment, [3, (7 - t_3(environment.getattr(l_1_challenge, 'approaches')))])))):
            _loop_vars = {}
            pass
            t_12.append(
                '<tr at="\ufdd2:52:104"><td at="\ufdd2:52:108"></td><td at="\ufdd2:52:117"></td><td at="\ufdd2:52:126"></td></tr>',
            )
        l_2__ = missing
        t_12.append(
            '</tbody>\n      </table>\n    </section>\n  </section>',
        )
        return concat(t_12)
    context.exported_vars.add('challenge_sheet')
    context.vars['challenge_sheet'] = l_0_challenge_sheet = Macro(environment, macro, 'challenge_sheet', ('challenge',), False, False, False, context.eval_ctx.autoescape)
    yield '<html at="\ufdd2:58:1" lang="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '" class="'
    yield escape(environment.finalize(context, t_4((undefined(name='paper') if l_0_paper is missing else l_0_paper))))
    if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print):
        pass
        yield ' large'
    yield '">\n'
    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'head'), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'worksheets'))))
    yield '\n<body at="\ufdd2:60:1" data-workshop="'
    yield escape(environment.finalize(context, t_8(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '" data-authors="'
    yield escape(environment.finalize(context, t_2(t_5(context, t_5(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'), attribute='name'), 'plain'), ', ')))
    yield '">\n  '
    def t_13(fiter):
        l_1_audience = resolve('audience')
        for l_1_challenge in fiter:
            if t_9(l_1_challenge, (undefined(name='audience') if l_1_audience is missing else l_1_audience)):
                yield l_1_challenge
    for l_1_challenge in t_13(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges') or []))):
        _loop_vars = {}
        pass
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='challenge_sheet') if l_0_challenge_sheet is missing else l_0_challenge_sheet), l_1_challenge, _loop_vars=_loop_vars)))
    l_1_challenge = missing
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'items')):
        pass
        yield '\n  <section at="\ufdd2:64:3" class="sheet" id="phases">\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='opening') if l_0_opening is missing else l_0_opening), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'worksheet'), (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases')))))
        yield '\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'text') or '')))
        yield '\n    <h2 at="\ufdd2:67:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'where_do_we_stand')))
        yield '</h2>\n    <p at="\ufdd2:68:5" class="how">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'tick_ours')))
        yield '</p>\n    <table at="\ufdd2:69:5" class="rate phases" widths="'
        yield escape(environment.finalize(context, ('16 47 37' if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else '12 46 42')))
        yield '">\n      <thead at="\ufdd2:70:7"><tr at="\ufdd2:70:14"><th at="\ufdd2:70:18" scope="col" class="mark">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'here_we_are')))
        yield '</th><th at="\ufdd2:70:76" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phase')))
        yield '</th><th at="\ufdd2:70:115" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'why')))
        yield '</th></tr></thead>\n      <tbody at="\ufdd2:71:7">\n        '
        l_1_loop = missing
        for l_1_phase, l_1_loop in LoopContext(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases')), undefined):
            _loop_vars = {}
            pass
            yield '\n        <tr at="\ufdd2:73:9"><td at="\ufdd2:73:13" class="mark">'
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars)))
            yield '</td><td at="\ufdd2:73:53"><strong at="\ufdd2:73:57">'
            yield escape(environment.finalize(context, environment.getattr(l_1_loop, 'index')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_phase, 'title')))
            yield '</strong>'
            yield escape(environment.finalize(context, (environment.getattr(l_1_phase, 'steps') or '')))
            yield escape(environment.finalize(context, (environment.getattr(l_1_phase, 'outcomes') or '')))
            yield '</td><td at="\ufdd2:73:163"></td></tr>\n        '
        l_1_loop = l_1_phase = missing
        yield '\n      </tbody>\n    </table>\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit'):
            pass
            yield '<p at="\ufdd2:77:36" class="credit">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit')))
            yield '</p>'
        yield '\n    <p at="\ufdd2:78:5" class="prompt">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'next_phase')))
        yield '</p>\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 3)))
        yield '\n  </section>\n  '
    yield '\n\n  '
    for l_1_block in environment.call(context, environment.turns, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'blocks') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda') else [])):
        _loop_vars = {}
        pass
        yield '\n  '
        def t_14(fiter):
            l_2_audience = resolve('audience')
            for l_2_task in fiter:
                if t_9(l_2_task, (undefined(name='audience') if l_2_audience is missing else l_2_audience)):
                    yield l_2_task
        for l_2_task in t_14(environment.call(context, environment.turns, environment.getattr(l_1_block, 'tasks'), _loop_vars=_loop_vars)):
            l_2_solutions = resolve('solutions')
            _loop_vars = {}
            pass
            yield '\n  <section at="\ufdd2:85:3" class="sheet task" id="task-'
            yield escape(environment.finalize(context, environment.getattr(l_1_block, 'id')))
            yield '-'
            yield escape(environment.finalize(context, environment.getattr(l_2_task, 'id')))
            yield '">\n    '
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='opening') if l_0_opening is missing else l_0_opening), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'task'), environment.getattr(l_2_task, 'title'), _loop_vars=_loop_vars)))
            yield '\n    <p at="\ufdd2:87:5" class="how">'
            yield escape(environment.finalize(context, environment.getattr(l_1_block, 'title')))
            if environment.getattr(l_2_task, 'minutes'):
                pass
                yield ' · '
                yield escape(environment.finalize(context, t_7(environment.getattr(l_2_task, 'minutes'))))
            if environment.getattr(l_2_task, 'social_form'):
                pass
                yield ' · '
                yield escape(environment.finalize(context, environment.getitem((undefined(name='labels') if l_0_labels is missing else l_0_labels), environment.call(context, environment.together, 'form-', environment.getattr(l_2_task, 'social_form'), _loop_vars=_loop_vars))))
            yield '</p>\n    '
            yield escape(environment.finalize(context, (environment.getattr(l_2_task, 'text') or '')))
            yield '\n    '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_2_task, _loop_vars=_loop_vars)))
            yield '\n    '
            if (environment.getattr(l_2_task, 'solution') and (undefined(name='solutions') if l_2_solutions is missing else l_2_solutions)):
                pass
                yield '\n    <h2 at="\ufdd2:91:5">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'solution')))
                yield '</h2>\n    '
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'solution')))
                yield '\n    '
            else:
                pass
                yield '\n    '
                yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), (10 if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print) else 18), _loop_vars=_loop_vars)))
                yield '\n    '
            yield '\n  </section>\n  '
        l_2_task = l_2_solutions = missing
        yield '\n  '
    l_1_block = missing
    yield '\n</body>\n</html>\n'

blocks = {}
debug_info = '3=70&5=72&6=82&7=92&8=94&12=113&13=121&16=145&17=153&18=155&19=157&20=159&21=162&22=166&23=168&24=174&25=176&27=193&28=216&32=222&33=226&34=228&37=233&38=236&39=240&40=242&41=244&42=246&44=255&45=270&49=275&51=277&52=284&58=298&59=305&60=307&61=311&63=322&65=325&66=327&67=329&68=331&69=333&70=335&72=342&73=346&77=357&78=363&79=365&83=368&84=372&85=382&86=386&87=388&88=398&89=400&90=402&91=405&92=407&94=412'
# Made of worksheets.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
