from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'handout.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_audience = resolve('audience')
    l_0_large_print = resolve('large_print')
    l_0_labels = resolve('labels')
    l_0_noted = resolve('noted')
    l_0_bodies = resolve('bodies')
    l_0_bibliography = resolve('bibliography')
    l_0_range = resolve('range')
    l_0_parts = l_0_figures = l_0_source_note = l_0_see = l_0_shown_at = l_0_entry = l_0_entries_after = l_0_pages_after = l_0_has_project = l_0_has_stakeholders = l_0_has_scales = l_0_charts = l_0_contents = l_0_logos = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_3 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_6 = environment.filters['minutes']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'minutes' found.")
    try:
        t_7 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_8 = environment.filters['plain']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'plain' found.")
    try:
        t_9 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_10 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_11 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_12 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    try:
        t_13 = environment.filters['until']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'until' found.")
    try:
        t_14 = environment.tests['defined']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No test named 'defined' found.")
    try:
        t_15 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    l_0_parts = context.vars['parts'] = environment.get_template('theme/parts.html.j2', 'handout.html.j2').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'charts': l_0_charts, 'contents': l_0_contents, 'entries_after': l_0_entries_after, 'entry': l_0_entry, 'figures': l_0_figures, 'has_project': l_0_has_project, 'has_scales': l_0_has_scales, 'has_stakeholders': l_0_has_stakeholders, 'logos': l_0_logos, 'noted': l_0_noted, 'pages_after': l_0_pages_after, 'parts': l_0_parts, 'see': l_0_see, 'shown_at': l_0_shown_at, 'source_note': l_0_source_note})
    context.exported_vars.discard('parts')
    l_0_figures = context.vars['figures'] = environment.get_template('theme/figures.html.j2', 'handout.html.j2').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'charts': l_0_charts, 'contents': l_0_contents, 'entries_after': l_0_entries_after, 'entry': l_0_entry, 'figures': l_0_figures, 'has_project': l_0_has_project, 'has_scales': l_0_has_scales, 'has_stakeholders': l_0_has_stakeholders, 'logos': l_0_logos, 'noted': l_0_noted, 'pages_after': l_0_pages_after, 'parts': l_0_parts, 'see': l_0_see, 'shown_at': l_0_shown_at, 'source_note': l_0_source_note})
    context.exported_vars.discard('figures')
    def macro(l_1_ids):
        t_16 = []
        if l_1_ids is missing:
            l_1_ids = undefined("parameter 'ids' was not provided", name='ids')
        pass
        if l_1_ids:
            pass
            t_16.extend((
                '<p at="\ufdd2:6:16" class="credit">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'source'))),
                ': ',
            ))
            l_2_loop = missing
            for l_2_source, l_2_loop in LoopContext(environment.call(context, environment.turns, t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources'), l_1_ids)), undefined):
                _loop_vars = {}
                pass
                t_16.extend((
                    '<a at="\ufdd2:6:104" href="#source-',
                    escape(environment.finalize(context, environment.getattr(l_2_source, 'id'))),
                    '">',
                    escape(environment.finalize(context, environment.getattr(l_2_source, 'title'))),
                    '</a>',
                ))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    t_16.append(
                        '; ',
                    )
            l_2_loop = l_2_source = missing
            t_16.append(
                '</p>',
            )
        return concat(t_16)
    context.exported_vars.add('source_note')
    context.vars['source_note'] = l_0_source_note = Macro(environment, macro, 'source_note', ('ids',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_id, l_1_words):
        t_17 = []
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_17.extend((
            '<a at="\ufdd2:11:3" class="see" href="#',
            escape(environment.finalize(context, l_1_id)),
            '" data-page="',
            escape(environment.finalize(context, t_8(environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'page_short')))),
            '">',
            escape(environment.finalize(context, l_1_words)),
            '</a>',
        ))
        return concat(t_17)
    context.exported_vars.add('see')
    context.vars['see'] = l_0_see = Macro(environment, macro, 'see', ('id', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_18 = []
        l_1_there = l_1_found = missing
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        l_1_there = environment.call_binop(context, '+', environment.call_binop(context, '+', environment.call_binop(context, '+', (['phases'] if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases') else []), (['model'] if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model') else [])), (['stakeholders'] if (undefined(name='has_stakeholders') if l_0_has_stakeholders is missing else l_0_has_stakeholders) else [])), (['scales'] if (undefined(name='has_scales') if l_0_has_scales is missing else l_0_has_scales) else []))
        l_1_found = environment.call_binop(context, '+', t_4(context.eval_ctx, t_9(context, environment.getattr(l_1_block, 'slides'), 'in', (undefined(name='there') if l_1_there is missing else l_1_there))), t_4(context.eval_ctx, t_5(context, t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), environment.getattr(l_1_block, 'slides')), attribute='id')))
        if (undefined(name='found') if l_1_found is missing else l_1_found):
            pass
            t_18.extend((
                '<br at="\ufdd2:18:18"/><span at="\ufdd2:18:23" class="seen">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'see'))),
                ' ',
            ))
            l_2_loop = missing
            for l_2_id, l_2_loop in LoopContext(environment.call(context, environment.turns, (undefined(name='found') if l_1_found is missing else l_1_found)), undefined):
                _loop_vars = {}
                pass
                if ((l_2_id in (undefined(name='there') if l_1_there is missing else l_1_there)) and t_14(environment.getitem((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), l_2_id))):
                    pass
                    t_18.append(
                        escape(environment.finalize(context, environment.call(context, (undefined(name='see') if l_0_see is missing else l_0_see), l_2_id, (environment.getattr(environment.getitem((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), l_2_id), 'title') or environment.getitem((undefined(name='labels') if l_0_labels is missing else l_0_labels), l_2_id)), _loop_vars=_loop_vars))),
                    )
                else:
                    pass
                    t_18.append(
                        escape(environment.finalize(context, environment.call(context, (undefined(name='see') if l_0_see is missing else l_0_see), l_2_id, environment.getattr(t_2(environment, t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), [l_2_id])), 'title'), _loop_vars=_loop_vars))),
                    )
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    t_18.append(
                        ', ',
                    )
            l_2_loop = l_2_id = missing
            t_18.append(
                '</span>',
            )
        return concat(t_18)
    context.exported_vars.add('shown_at')
    context.vars['shown_at'] = l_0_shown_at = Macro(environment, macro, 'shown_at', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_there, l_1_id, l_1_words):
        t_19 = []
        if l_1_there is missing:
            l_1_there = undefined("parameter 'there' was not provided", name='there')
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        if l_1_there:
            pass
            t_19.extend((
                '<li at="\ufdd2:23:18"><a at="\ufdd2:23:22" href="#',
                escape(environment.finalize(context, l_1_id)),
                '">',
                escape(environment.finalize(context, l_1_words)),
                '</a></li>',
            ))
        return concat(t_19)
    context.exported_vars.add('entry')
    context.vars['entry'] = l_0_entry = Macro(environment, macro, 'entry', ('there', 'id', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_place):
        t_20 = []
        if l_1_place is missing:
            l_1_place = undefined("parameter 'place' was not provided", name='place')
        pass
        def t_21(fiter):
            for l_2_page in fiter:
                if (((environment.getattr(l_2_page, 'after') == l_1_place) and ('handout' in environment.getattr(l_2_page, 'show'))) and t_15(l_2_page, (undefined(name='audience') if l_0_audience is missing else l_0_audience))):
                    yield l_2_page
        for l_2_page in t_21(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'pages') or []))):
            _loop_vars = {}
            pass
            t_20.extend((
                '<li at="\ufdd2:26:123"><a at="\ufdd2:26:127" href="#',
                escape(environment.finalize(context, environment.getattr(l_2_page, 'id'))),
                '">',
                escape(environment.finalize(context, environment.getattr(l_2_page, 'title'))),
                '</a></li>',
            ))
        l_2_page = missing
        return concat(t_20)
    context.exported_vars.add('entries_after')
    context.vars['entries_after'] = l_0_entries_after = Macro(environment, macro, 'entries_after', ('place',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_place):
        t_22 = []
        if l_1_place is missing:
            l_1_place = undefined("parameter 'place' was not provided", name='place')
        pass
        def t_23(fiter):
            for l_2_page in fiter:
                if (((environment.getattr(l_2_page, 'after') == l_1_place) and ('handout' in environment.getattr(l_2_page, 'show'))) and t_15(l_2_page, (undefined(name='audience') if l_0_audience is missing else l_0_audience))):
                    yield l_2_page
        for l_2_page in t_23(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'pages') or []))):
            _loop_vars = {}
            pass
            t_22.extend((
                '\n  <section at="\ufdd2:31:3" id="',
                escape(environment.finalize(context, environment.getattr(l_2_page, 'id'))),
                '">\n    <h2 at="\ufdd2:32:5">',
                escape(environment.finalize(context, environment.getattr(l_2_page, 'title'))),
                '</h2>\n    ',
                escape(environment.finalize(context, (environment.getattr(l_2_page, 'text') or ''))),
                '\n    ',
                escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_2_page, _loop_vars=_loop_vars))),
                '\n    ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(l_2_page, 'sources'), _loop_vars=_loop_vars))),
                '\n    ',
                escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), l_2_page, _loop_vars=_loop_vars))),
                '\n  </section>',
            ))
        l_2_page = missing
        return concat(t_22)
    context.exported_vars.add('pages_after')
    context.vars['pages_after'] = l_0_pages_after = Macro(environment, macro, 'pages_after', ('place',), False, False, False, context.eval_ctx.autoescape)
    l_0_has_project = ((environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals') or environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners')) or environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'))
    context.vars['has_project'] = l_0_has_project
    context.exported_vars.add('has_project')
    l_0_has_stakeholders = (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'items'))
    context.vars['has_stakeholders'] = l_0_has_stakeholders
    context.exported_vars.add('has_stakeholders')
    l_0_has_scales = ((environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'items')) and ('handout' in environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'show')))
    context.vars['has_scales'] = l_0_has_scales
    context.exported_vars.add('has_scales')
    l_0_charts = t_4(context.eval_ctx, t_9(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts'), 'items') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts') else []), 'shown_to', (undefined(name='audience') if l_0_audience is missing else l_0_audience)))
    context.vars['charts'] = l_0_charts
    context.exported_vars.add('charts')
    t_24 = []
    pass
    t_24.extend((
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), (undefined(name='has_project') if l_0_has_project is missing else l_0_has_project), 'project', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'project')))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'project'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'agenda', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda')))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'agenda'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'phases', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases') else cond_expr_undefined("the inline if-expression on line 48 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'phases'))),
    ))
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'):
        pass
        t_24.extend((
            '<li at="\ufdd2:49:32"><a at="\ufdd2:49:36" href="#challenges">',
            escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'challenges')))),
            '</a>',
        ))
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), 'items'):
            pass
            t_24.append(
                '<ul at="\ufdd2:49:148">',
            )
            for l_2_challenge in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges')):
                _loop_vars = {}
                pass
                t_24.extend((
                    '<li at="\ufdd2:49:194"><a at="\ufdd2:49:198" href="#',
                    escape(environment.finalize(context, environment.getattr(l_2_challenge, 'id'))),
                    '">',
                    escape(environment.finalize(context, environment.getattr(l_2_challenge, 'title'))),
                    '</a></li>',
                ))
            l_2_challenge = missing
            t_24.append(
                '</ul>',
            )
        t_24.append(
            '</li>',
        )
    t_24.extend((
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'challenges'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), (undefined(name='has_stakeholders') if l_0_has_stakeholders is missing else l_0_has_stakeholders), 'stakeholders', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stakeholders')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders') else cond_expr_undefined("the inline if-expression on line 51 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'stakeholders'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), (undefined(name='has_scales') if l_0_has_scales is missing else l_0_has_scales), 'scales', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'scales')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales') else cond_expr_undefined("the inline if-expression on line 52 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'scales'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), (undefined(name='charts') if l_0_charts is missing else l_0_charts), 'charts', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'charts')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts') else cond_expr_undefined("the inline if-expression on line 53 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'charts'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'model', (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'title') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model') else cond_expr_undefined("the inline if-expression on line 54 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'model'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods') and (not environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'))), 'methods', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'methods')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods') else cond_expr_undefined("the inline if-expression on line 55 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), 'methods'))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entries_after') if l_0_entries_after is missing else l_0_entries_after), None))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources'), 'sources', ((environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'sources')) if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources') else cond_expr_undefined("the inline if-expression on line 57 in 'handout.html.j2' evaluated to false and no else section was defined."))))),
        '\n  ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='entry') if l_0_entry is missing else l_0_entry), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'next-steps', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'next_steps')))),
    ))
    l_0_contents = (Markup if context.eval_ctx.autoescape else identity)(concat(t_24))
    context.vars['contents'] = l_0_contents
    context.exported_vars.add('contents')
    yield '<html at="\ufdd2:62:1" lang="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '" class="'
    if (environment.call(context, environment.getattr((undefined(name='contents') if l_0_contents is missing else l_0_contents), 'count'), '<li') > 7):
        pass
        yield 'booklet'
    if (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print):
        pass
        yield ' large'
    yield '">\n<head at="\ufdd2:63:1">\n  <title at="\ufdd2:64:3">'
    yield escape(environment.finalize(context, t_8(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'))))
    yield '</title>\n  '
    for l_1_author in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors')):
        _loop_vars = {}
        pass
        yield '<meta at="\ufdd2:65:39" name="author" content="'
        yield escape(environment.finalize(context, t_8(environment.getattr(l_1_author, 'name'))))
        yield '"/>'
    l_1_author = missing
    yield '\n</head>\n<body at="\ufdd2:67:1">\n  <header at="\ufdd2:68:3" class="opening">\n    <p at="\ufdd2:69:5" class="kicker">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'handout')))
    yield '</p>\n    <h1 at="\ufdd2:70:5">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
    yield '</h1>\n    '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'subtitle'):
        pass
        yield '<p at="\ufdd2:71:31" class="subtitle">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'subtitle')))
        yield '</p>'
    yield '\n    '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'):
        pass
        yield '<p at="\ufdd2:72:30" class="authors">'
        yield escape(environment.finalize(context, t_3(t_5(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'), attribute='name'), ', ')))
        yield '</p>'
    yield '\n    '
    def t_25(fiter):
        for l_1_affiliation in fiter:
            if l_1_affiliation:
                yield l_1_affiliation
    for l_1_affiliation in t_25(environment.call(context, environment.turns, t_12(environment, t_5(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'), attribute='affiliation')))):
        _loop_vars = {}
        pass
        yield '\n    <p at="\ufdd2:74:5" class="affiliation">'
        yield escape(environment.finalize(context, l_1_affiliation))
        yield '</p>\n    '
    l_1_affiliation = missing
    yield '\n    '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'line')):
        pass
        yield '<p at="\ufdd2:76:56" class="project">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'line')))
        yield '</p>'
    yield '\n    '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
        pass
        yield '<p at="\ufdd2:77:27" class="project">'
        yield escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'), 'full')))
        yield '</p>'
    yield '\n    '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue'):
        pass
        yield '<p at="\ufdd2:78:28" class="project">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue')))
        yield '</p>'
    yield '\n    '
    l_0_logos = t_4(context.eval_ctx, t_10(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners'), 'items') if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners') else []), 'image'))
    context.vars['logos'] = l_0_logos
    context.exported_vars.add('logos')
    yield '\n    '
    if (undefined(name='logos') if l_0_logos is missing else l_0_logos):
        pass
        yield '<div at="\ufdd2:80:19" class="logos">'
        for l_1_item in environment.call(context, environment.turns, (undefined(name='logos') if l_0_logos is missing else l_0_logos)):
            _loop_vars = {}
            pass
            yield '<img at="\ufdd2:80:61" src="'
            yield escape(environment.finalize(context, environment.getattr(l_1_item, 'image')))
            yield '" '
            if environment.getattr(l_1_item, 'decorative'):
                pass
                yield 'decorative="true"'
            else:
                pass
                yield 'alt="'
                yield escape(environment.finalize(context, t_8(environment.getattr(l_1_item, 'alt'))))
                yield '"'
            yield '/>'
        l_1_item = missing
        yield '</div>'
    yield '\n  </header>\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'text'):
        pass
        yield '<div at="\ufdd2:82:25" class="abstract">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'text')))
        yield '</div>'
    yield '\n\n  <nav at="\ufdd2:84:3" class="contents">\n    <h2 at="\ufdd2:85:5" class="plain">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'contents')))
    yield '</h2>\n    <ul at="\ufdd2:86:5">'
    yield escape(environment.finalize(context, (undefined(name='contents') if l_0_contents is missing else l_0_contents)))
    yield '</ul>\n  </nav>\n\n  '
    if (undefined(name='has_project') if l_0_has_project is missing else l_0_has_project):
        pass
        yield '\n  <section at="\ufdd2:90:3" id="project">\n    <h2 at="\ufdd2:91:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'project')))
        yield '</h2>\n    '
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'):
            pass
            yield '\n    <p at="\ufdd2:93:5" class="lead">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'title')))
            yield '</p>\n    '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'text') or '')))
            yield '\n    '
        yield '\n    '
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals'):
            pass
            yield '\n    <h3 at="\ufdd2:97:5" class="label">'
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'goals'))))
            yield '</h3>\n    '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals'), 'text') or '')))
            yield '\n    <ul at="\ufdd2:99:5">'
            for l_1_goal in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals')):
                _loop_vars = {}
                pass
                yield '<li at="\ufdd2:99:41">'
                yield escape(environment.finalize(context, environment.getattr(l_1_goal, 'title')))
                yield escape(environment.finalize(context, (environment.getattr(l_1_goal, 'text') or '')))
                yield '</li>'
            l_1_goal = missing
            yield '</ul>\n    '
            def t_26(fiter):
                for l_1_goal in fiter:
                    if environment.getattr(l_1_goal, 'image'):
                        yield l_1_goal
            for l_1_goal in t_26(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'goals'))):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_goal, _loop_vars=_loop_vars)))
            l_1_goal = missing
            yield '\n    '
        yield '\n    '
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners'):
            pass
            yield '\n    <h3 at="\ufdd2:103:5" class="label">'
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'partners'))))
            yield '</h3>\n    '
            for l_1_group in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners')):
                _loop_vars = {}
                pass
                yield '\n    <p at="\ufdd2:105:5" class="group"><strong at="\ufdd2:105:22">'
                yield escape(environment.finalize(context, environment.getattr(l_1_group, 'title')))
                yield '</strong></p>\n    '
                yield escape(environment.finalize(context, (environment.getattr(l_1_group, 'text') or '')))
                yield '\n    '
                yield escape(environment.finalize(context, environment.getattr(l_1_group, 'members')))
                yield '\n    '
            l_1_group = missing
            yield '\n    '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'partners'), 'text') or '')))
            yield '\n    '
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'project')))
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'):
        pass
        yield '\n  <section at="\ufdd2:116:3" id="agenda">\n    <h2 at="\ufdd2:117:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda')))
        yield '</h2>\n    '
        if (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title') and (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title') != environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda'))):
            pass
            yield '<p at="\ufdd2:118:78" class="lead">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'title')))
            yield '</p>'
        yield '\n    '
        for l_1_day in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'programme')):
            _loop_vars = {}
            pass
            yield '\n    '
            if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'days'):
                pass
                yield '<h3 at="\ufdd2:120:34" class="day">'
                if environment.getattr(l_1_day, 'title'):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_1_day, 'title')))
                    if environment.getattr(l_1_day, 'date'):
                        pass
                        yield ', '
                elif (not environment.getattr(l_1_day, 'date')):
                    pass
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'day')))
                    yield ' '
                    yield escape(environment.finalize(context, environment.getattr(l_1_day, 'number')))
                if environment.getattr(l_1_day, 'date'):
                    pass
                    yield escape(environment.finalize(context, t_1(environment.getattr(l_1_day, 'date'), 'EEEE, d. MMMM y')))
                yield '</h3>'
            yield '\n    <table at="\ufdd2:121:5" class="agenda">\n      <thead at="\ufdd2:122:7"><tr at="\ufdd2:122:14"><th at="\ufdd2:122:18" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'time')))
            yield '</th><th at="\ufdd2:122:56" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what')))
            yield '</th></tr></thead>\n      <tbody at="\ufdd2:123:7">\n        '
            if environment.getattr(l_1_day, 'arrival'):
                pass
                yield '<tr at="\ufdd2:124:29" class="break"><td at="\ufdd2:124:47">'
                yield escape(environment.finalize(context, t_11(environment.getattr(environment.getattr(l_1_day, 'arrival'), 'from_'))))
                yield '</td><td at="\ufdd2:124:86">'
                yield escape(environment.finalize(context, (environment.getattr(environment.getattr(l_1_day, 'arrival'), 'text') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'arrival'))))
                yield '</td></tr>'
            yield '\n        '
            for l_2_slot in environment.call(context, environment.turns, environment.getattr(l_1_day, 'schedule'), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '\n        <tr at="\ufdd2:126:9"'
                if environment.getattr(environment.getattr(l_2_slot, 'block'), 'is_break'):
                    pass
                    yield ' class="break"'
                yield '><td at="\ufdd2:126:66">'
                yield escape(environment.finalize(context, t_13(environment.getattr(l_2_slot, 'start'), environment.getattr(l_2_slot, 'end'))))
                yield '</td><td at="\ufdd2:126:109"><strong at="\ufdd2:126:113">'
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_2_slot, 'block'), 'title')))
                yield '</strong>'
                if environment.getattr(environment.getattr(l_2_slot, 'block'), 'goal'):
                    pass
                    yield '<br at="\ufdd2:126:176"/>'
                    yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_2_slot, 'block'), 'goal')))
                for l_3_track in environment.call(context, environment.turns, environment.getattr(environment.getattr(l_2_slot, 'block'), 'parallel'), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    yield '<br at="\ufdd2:126:251"/>– '
                    yield escape(environment.finalize(context, environment.getattr(l_3_track, 'title')))
                    if environment.getattr(l_3_track, 'room'):
                        pass
                        yield ', '
                        yield escape(environment.finalize(context, environment.getattr(l_3_track, 'room')))
                l_3_track = missing
                yield escape(environment.finalize(context, environment.call(context, (undefined(name='shown_at') if l_0_shown_at is missing else l_0_shown_at), environment.getattr(l_2_slot, 'block'), _loop_vars=_loop_vars)))
                yield '</td></tr>\n        '
            l_2_slot = missing
            yield '\n      </tbody>\n    </table>\n    '
        l_1_day = missing
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'outcomes'):
            pass
            yield '\n    <h3 at="\ufdd2:132:5" class="label">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'outcomes')))
            yield '</h3>\n    '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'outcomes')))
            yield '\n    '
        yield '\n    '
        def t_27(fiter):
            for l_1_block in fiter:
                if (((environment.getattr(l_1_block, 'objectives') or environment.getattr(l_1_block, 'questions')) or environment.getattr(l_1_block, 'keypoints')) or environment.getattr(l_1_block, 'tasks')):
                    yield l_1_block
        for l_1_block in t_27(environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'blocks'))):
            _loop_vars = {}
            pass
            yield '\n    <h3 at="\ufdd2:136:5">'
            yield escape(environment.finalize(context, environment.getattr(l_1_block, 'title')))
            yield '</h3>\n    '
            if environment.getattr(l_1_block, 'questions'):
                pass
                yield '<h4 at="\ufdd2:137:29">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'questions')))
                yield '</h4>'
                yield escape(environment.finalize(context, environment.getattr(l_1_block, 'questions')))
            yield '\n    '
            if environment.getattr(l_1_block, 'objectives'):
                pass
                yield '<h4 at="\ufdd2:138:30">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'objectives')))
                yield '</h4>'
                yield escape(environment.finalize(context, environment.getattr(l_1_block, 'objectives')))
            yield '\n    '
            for l_2_task in environment.call(context, environment.turns, environment.getattr(l_1_block, 'tasks'), _loop_vars=_loop_vars):
                l_2_solutions = resolve('solutions')
                _loop_vars = {}
                pass
                yield '\n    <div at="\ufdd2:140:5" class="task">\n      <h4 at="\ufdd2:141:7">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'task')))
                yield ': '
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'title')))
                yield '</h4>\n      '
                yield escape(environment.finalize(context, (environment.getattr(l_2_task, 'text') or '')))
                yield '\n      '
                if environment.getattr(l_2_task, 'minutes'):
                    pass
                    yield '<p at="\ufdd2:143:28" class="credit">'
                    yield escape(environment.finalize(context, t_6(environment.getattr(l_2_task, 'minutes'))))
                    yield '</p>'
                yield '\n      '
                if (environment.getattr(l_2_task, 'solution') and (undefined(name='solutions') if l_2_solutions is missing else l_2_solutions)):
                    pass
                    yield '<h4 at="\ufdd2:144:43">'
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'solution')))
                    yield '</h4>'
                    yield escape(environment.finalize(context, environment.getattr(l_2_task, 'solution')))
                else:
                    pass
                    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 3, _loop_vars=_loop_vars)))
                yield '\n    </div>\n    '
            l_2_task = l_2_solutions = missing
            yield '\n    '
            if environment.getattr(l_1_block, 'keypoints'):
                pass
                yield '<h4 at="\ufdd2:147:29">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'keypoints')))
                yield '</h4>'
                yield escape(environment.finalize(context, environment.getattr(l_1_block, 'keypoints')))
            yield '\n    '
        l_1_block = missing
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'disclaimer'):
            pass
            yield '<p at="\ufdd2:149:40" class="origin">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'), 'disclaimer')))
            yield '</p>'
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'agenda')))
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'):
        pass
        yield '\n  <section at="\ufdd2:155:3" id="phases">\n    <h2 at="\ufdd2:156:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'text') or '')))
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'phases'))))
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit'):
            pass
            yield '<p at="\ufdd2:159:36" class="credit">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'credit')))
            yield '</p>'
        yield '\n    '
        def t_28(fiter):
            for l_1_phase in fiter:
                if ((environment.getattr(l_1_phase, 'text') or environment.getattr(l_1_phase, 'image')) or environment.getattr(l_1_phase, 'sources')):
                    yield l_1_phase
        for l_1_phase in t_28(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'))):
            _loop_vars = {}
            pass
            yield '\n    <section at="\ufdd2:161:5" class="phase">\n      <h3 at="\ufdd2:162:7">'
            yield escape(environment.finalize(context, environment.getattr(l_1_phase, 'title')))
            yield '</h3>\n      '
            yield escape(environment.finalize(context, (environment.getattr(l_1_phase, 'text') or '')))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_phase, _loop_vars=_loop_vars)))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(l_1_phase, 'sources'), _loop_vars=_loop_vars)))
            yield '\n    </section>\n    '
        l_1_phase = missing
        yield '\n    <h3 at="\ufdd2:168:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'where_do_we_stand')))
        yield '</h3>\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 4)))
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'phases')))
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'):
        pass
        yield '\n  <section at="\ufdd2:175:3" id="challenges">\n    <h2 at="\ufdd2:176:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'challenges'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges'), 'text') or '')))
        yield '\n    '
        for l_1_challenge in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges')):
            _loop_vars = {}
            pass
            yield '\n    <section at="\ufdd2:179:5" class="challenge" id="'
            yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'id')))
            yield '">\n      <h3 at="\ufdd2:180:7">'
            yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'title')))
            yield '</h3>\n      '
            yield escape(environment.finalize(context, (environment.getattr(l_1_challenge, 'text') or '')))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_challenge, _loop_vars=_loop_vars)))
            yield '\n      '
            if environment.getattr(l_1_challenge, 'obstacles'):
                pass
                yield '<div at="\ufdd2:183:35" class="side minus"><h4 at="\ufdd2:183:59">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'obstacles')))
                yield '</h4>'
                yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'obstacles')))
                yield '</div>'
            yield '\n      '
            if environment.getattr(l_1_challenge, 'approaches'):
                pass
                yield '<div at="\ufdd2:184:36" class="side plus"><h4 at="\ufdd2:184:59">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'approaches')))
                yield '</h4>'
                yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'approaches')))
                yield '</div>'
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(l_1_challenge, 'sources'), _loop_vars=_loop_vars)))
            yield '\n      '
            if environment.getattr(l_1_challenge, 'question'):
                pass
                yield '\n      <p at="\ufdd2:187:7" class="prompt">'
                yield escape(environment.finalize(context, environment.getattr(l_1_challenge, 'question')))
                if ((environment.getattr(l_1_challenge, 'question_origin') == 'example') and (environment.getattr(l_1_challenge, 'origin') != 'example')):
                    pass
                    yield ' <small at="\ufdd2:187:131">('
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'origin_example')))
                    yield ')</small>'
                yield '</p>\n      '
                yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 7, _loop_vars=_loop_vars)))
                yield '\n      '
            yield '\n      <p at="\ufdd2:190:7" class="prompt">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what_will_we_do')))
            yield '</p>\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 6, _loop_vars=_loop_vars)))
            yield '\n    </section>\n    '
        l_1_challenge = missing
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'challenges')))
    yield '\n\n  '
    if (undefined(name='has_stakeholders') if l_0_has_stakeholders is missing else l_0_has_stakeholders):
        pass
        yield '\n  <section at="\ufdd2:199:3" id="stakeholders">\n    <h2 at="\ufdd2:200:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stakeholders'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'text') or '')))
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'stakeholders'))))
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit'):
            pass
            yield '<p at="\ufdd2:203:42" class="credit">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'credit')))
            yield '</p>'
        yield '\n    '
        l_0_noted = t_4(context.eval_ctx, t_10(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'items'), 'note'))
        context.vars['noted'] = l_0_noted
        context.exported_vars.add('noted')
        yield '\n    '
        if (undefined(name='noted') if l_0_noted is missing else l_0_noted):
            pass
            yield '\n    <table at="\ufdd2:206:5" class="bodies">\n      <thead at="\ufdd2:207:7"><tr at="\ufdd2:207:14"><th at="\ufdd2:207:18" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'who')))
            yield '</th><th at="\ufdd2:207:55" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'note')))
            yield '</th></tr></thead>\n      <tbody at="\ufdd2:208:7">'
            for l_1_item in environment.call(context, environment.turns, (undefined(name='noted') if l_0_noted is missing else l_0_noted)):
                _loop_vars = {}
                pass
                yield '<tr at="\ufdd2:208:37"><td at="\ufdd2:208:41"><strong at="\ufdd2:208:45">'
                yield escape(environment.finalize(context, environment.getattr(l_1_item, 'title')))
                yield '</strong></td><td at="\ufdd2:208:83">'
                yield escape(environment.finalize(context, environment.getattr(l_1_item, 'note')))
                yield '</td></tr>'
            l_1_item = missing
            yield '</tbody>\n    </table>\n    '
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'))))
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'stakeholders')))
    yield '\n\n  '
    if (undefined(name='has_scales') if l_0_has_scales is missing else l_0_has_scales):
        pass
        yield '\n  <section at="\ufdd2:217:3" id="scales">\n    <h2 at="\ufdd2:218:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'scales'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'text') or '')))
        yield '\n    '
        def t_29(fiter):
            for l_1_scale in fiter:
                if (environment.getattr(l_1_scale, 'text') or environment.getattr(l_1_scale, 'image')):
                    yield l_1_scale
        for l_1_scale in t_29(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'))):
            _loop_vars = {}
            pass
            yield '<h3 at="\ufdd2:220:68">'
            yield escape(environment.finalize(context, environment.getattr(l_1_scale, 'title')))
            yield '</h3>'
            yield escape(environment.finalize(context, (environment.getattr(l_1_scale, 'text') or '')))
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_scale, _loop_vars=_loop_vars)))
        l_1_scale = missing
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'scales'))))
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'credit'):
            pass
            yield '<p at="\ufdd2:222:36" class="credit">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'credit')))
            yield '</p>'
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'))))
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'scales')))
    yield '\n\n  '
    if (undefined(name='charts') if l_0_charts is missing else l_0_charts):
        pass
        yield '\n  <section at="\ufdd2:229:3" id="charts">\n    <h2 at="\ufdd2:230:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'charts'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts'), 'text') or '')))
        yield '\n    '
        for l_1_chart in environment.call(context, environment.turns, (undefined(name='charts') if l_0_charts is missing else l_0_charts)):
            _loop_vars = {}
            pass
            yield '\n    <section at="\ufdd2:233:5" class="chart" id="chart-'
            yield escape(environment.finalize(context, environment.getattr(l_1_chart, 'id')))
            yield '">\n      <h3 at="\ufdd2:234:7">'
            yield escape(environment.finalize(context, environment.getattr(l_1_chart, 'title')))
            yield '</h3>\n      '
            yield escape(environment.finalize(context, (environment.getattr(l_1_chart, 'text') or '')))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_chart, _loop_vars=_loop_vars)))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'chart'), l_1_chart, _loop_vars=_loop_vars)))
            yield '\n      '
            if environment.getattr(l_1_chart, 'note'):
                pass
                yield '<p at="\ufdd2:238:26" class="credit">'
                yield escape(environment.finalize(context, environment.getattr(l_1_chart, 'note')))
                yield '</p>'
            yield '\n      '
            if environment.getattr(l_1_chart, 'credit'):
                pass
                yield '<p at="\ufdd2:239:28" class="credit">'
                yield escape(environment.finalize(context, environment.getattr(l_1_chart, 'credit')))
                yield '</p>'
            else:
                pass
                yield escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(l_1_chart, 'sources'), _loop_vars=_loop_vars)))
            yield '\n    </section>\n    '
        l_1_chart = missing
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts'))))
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'charts')))
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'):
        pass
        yield '\n  <section at="\ufdd2:248:3" id="model">\n    <h2 at="\ufdd2:249:5">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'title')))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'text') or '')))
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'nodes'):
            pass
            yield '\n    '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='figures') if l_0_figures is missing else l_0_figures), 'model'))))
            yield '\n    '
            if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'caption'):
                pass
                yield '<p at="\ufdd2:253:36" class="credit">'
                yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'caption')))
                yield '</p>'
            yield '\n    '
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'disclaimer'):
            pass
            yield '<p at="\ufdd2:255:39" class="origin">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'disclaimer')))
            yield '</p>'
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'legal_form'):
            pass
            yield '<p at="\ufdd2:256:39"><strong at="\ufdd2:256:42">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'legal_form')))
            yield ':</strong> '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'legal_form')))
            yield '</p>'
        yield '\n    '
        l_0_bodies = t_4(context.eval_ctx, t_10(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'nodes'), 'described'))
        context.vars['bodies'] = l_0_bodies
        context.exported_vars.add('bodies')
        yield '\n    '
        if ((undefined(name='bodies') if l_0_bodies is missing else l_0_bodies) and (not (undefined(name='large_print') if l_0_large_print is missing else l_0_large_print))):
            pass
            yield '\n    <table at="\ufdd2:259:5" class="bodies">\n      <thead at="\ufdd2:260:7"><tr at="\ufdd2:260:14"><th at="\ufdd2:260:18" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'body')))
            yield '</th><th at="\ufdd2:260:56" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'members')))
            yield '</th><th at="\ufdd2:260:97" scope="col">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'tasks')))
            yield '</th></tr></thead>\n      <tbody at="\ufdd2:261:7">\n        '
            for l_1_node in environment.call(context, environment.turns, (undefined(name='bodies') if l_0_bodies is missing else l_0_bodies)):
                _loop_vars = {}
                pass
                yield '\n        <tr at="\ufdd2:263:9">\n          <td at="\ufdd2:264:11"><strong at="\ufdd2:264:15">'
                yield escape(environment.finalize(context, environment.getattr(l_1_node, 'title')))
                yield '</strong>'
                if environment.getattr(l_1_node, 'rhythm'):
                    pass
                    yield '<br at="\ufdd2:264:68"/>'
                    yield escape(environment.finalize(context, environment.getattr(l_1_node, 'rhythm')))
                yield '</td>\n          <td at="\ufdd2:265:11">'
                yield escape(environment.finalize(context, environment.getattr(l_1_node, 'members')))
                yield '</td>\n          <td at="\ufdd2:266:11">'
                yield escape(environment.finalize(context, environment.getattr(l_1_node, 'tasks')))
                if environment.getattr(l_1_node, 'rules'):
                    pass
                    yield '<p at="\ufdd2:266:50"><strong at="\ufdd2:266:53">'
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'rules')))
                    yield '</strong></p>'
                    yield escape(environment.finalize(context, environment.getattr(l_1_node, 'rules')))
                yield '</td>\n        </tr>\n        '
            l_1_node = missing
            yield '\n      </tbody>\n    </table>\n    '
        yield '\n    '
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'questions'):
            pass
            yield '\n    <h3 at="\ufdd2:273:5">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'discuss')))
            yield '</h3>\n    '
            for l_1_question in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'questions')):
                _loop_vars = {}
                pass
                yield '\n    <p at="\ufdd2:275:5" class="prompt">'
                yield escape(environment.finalize(context, l_1_question))
                yield '</p>\n    '
                yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 3, _loop_vars=_loop_vars)))
                yield '\n    '
            l_1_question = missing
            yield '\n    '
        yield '\n    '
        yield escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'sources'))))
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'model')))
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods') and (not environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'))):
        pass
        yield '\n  <section at="\ufdd2:285:3" id="methods">\n    <h2 at="\ufdd2:286:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'methods'))))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), 'text') or '')))
        yield '\n    '
        for l_1_method in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods')):
            _loop_vars = {}
            pass
            yield '\n    <section at="\ufdd2:289:5" class="method" id="'
            yield escape(environment.finalize(context, environment.getattr(l_1_method, 'id')))
            yield '">\n      <h3 at="\ufdd2:290:7">'
            yield escape(environment.finalize(context, environment.getattr(l_1_method, 'title')))
            yield '</h3>\n      '
            if environment.getattr(l_1_method, 'purpose'):
                pass
                yield '<p at="\ufdd2:291:30" class="lead">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'purpose')))
                yield '</p>'
            yield '\n      '
            yield escape(environment.finalize(context, (environment.getattr(l_1_method, 'text') or '')))
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'picture'), l_1_method, _loop_vars=_loop_vars)))
            yield '\n      <dl at="\ufdd2:294:7">\n        '
            if environment.getattr(l_1_method, 'minutes'):
                pass
                yield '<dt at="\ufdd2:295:32">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'duration')))
                yield '</dt><dd at="\ufdd2:295:62">'
                if (environment.getitem(environment.getattr(l_1_method, 'minutes'), 0) != environment.getitem(environment.getattr(l_1_method, 'minutes'), 1)):
                    pass
                    yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'minutes'), 0)))
                    yield '–'
                yield escape(environment.finalize(context, t_6(environment.getitem(environment.getattr(l_1_method, 'minutes'), 1))))
                yield '</dd>'
            yield '\n        '
            if environment.getattr(l_1_method, 'group'):
                pass
                yield '<dt at="\ufdd2:296:30">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'people')))
                yield '</dt><dd at="\ufdd2:296:58">'
                yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'group'), 0)))
                yield '–'
                yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'group'), 1)))
                yield '</dd>'
            yield '\n        '
            if environment.getattr(l_1_method, 'needs'):
                pass
                yield '<dt at="\ufdd2:297:30">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'materials')))
                yield '</dt><dd at="\ufdd2:297:61">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'needs')))
                yield '</dd>'
            yield '\n        '
            if environment.getattr(l_1_method, 'rule'):
                pass
                yield '<dt at="\ufdd2:298:29">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'rule')))
                yield '</dt><dd at="\ufdd2:298:55">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'rule')))
                yield '</dd>'
            yield '\n        '
            if environment.getattr(l_1_method, 'accessible'):
                pass
                yield '<dt at="\ufdd2:299:35">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'accessible')))
                yield '</dt><dd at="\ufdd2:299:67">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'accessible')))
                yield '</dd>'
            yield '\n      </dl>\n      '
            if environment.getattr(l_1_method, 'steps'):
                pass
                yield '<ol at="\ufdd2:301:28">'
                for l_2_step in environment.call(context, environment.turns, environment.getattr(l_1_method, 'steps'), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    yield '<li at="\ufdd2:301:62">'
                    yield escape(environment.finalize(context, l_2_step))
                    yield '</li>'
                l_2_step = missing
                yield '</ol>'
            yield '\n      '
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='source_note') if l_0_source_note is missing else l_0_source_note), environment.getattr(l_1_method, 'sources'), _loop_vars=_loop_vars)))
            yield '\n    </section>\n    '
        l_1_method = missing
        yield '\n  </section>\n  '
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), 'methods')))
    yield '\n  '
    yield escape(environment.finalize(context, environment.call(context, (undefined(name='pages_after') if l_0_pages_after is missing else l_0_pages_after), None)))
    yield '\n\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources'):
        pass
        yield '\n  <section at="\ufdd2:312:3" id="sources">\n    <h2 at="\ufdd2:313:5">'
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'sources'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'sources'))))
        yield '</h2>\n    <ul at="\ufdd2:314:5" class="sources">\n      '
        for l_1_entry in environment.call(context, environment.turns, (undefined(name='bibliography') if l_0_bibliography is missing else l_0_bibliography)):
            _loop_vars = {}
            pass
            yield '\n      <li at="\ufdd2:316:7" id="source-'
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'id')))
            yield '">'
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'words')))
            if (environment.getattr(environment.getattr(l_1_entry, 'source'), 'verified') == 'recall'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'unverified')))
                yield ')'
            if environment.getattr(environment.getattr(l_1_entry, 'source'), 'note'):
                pass
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_entry, 'source'), 'note')))
            yield '</li>\n      '
        l_1_entry = missing
        yield '\n    </ul>\n  </section>\n  '
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda'):
        pass
        yield '\n  <section at="\ufdd2:323:3" id="next-steps">\n    <h2 at="\ufdd2:324:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'next_steps')))
        yield '</h2>\n    <table at="\ufdd2:325:5" class="plan">\n      <thead at="\ufdd2:326:7"><tr at="\ufdd2:326:14"><th at="\ufdd2:326:18" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what')))
        yield '?</th><th at="\ufdd2:326:57" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'who')))
        yield '?</th><th at="\ufdd2:326:95" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'by_when')))
        yield '?</th></tr></thead>\n      <tbody at="\ufdd2:327:7">'
        for l_1__ in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 5)):
            _loop_vars = {}
            pass
            yield '<tr at="\ufdd2:327:37"><td at="\ufdd2:327:41"></td><td at="\ufdd2:327:50"></td><td at="\ufdd2:327:59"></td></tr>'
        l_1__ = missing
        yield '</tbody>\n    </table>\n    <h3 at="\ufdd2:329:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'own_notes')))
        yield '</h3>\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'lines'), 8)))
        yield '\n  </section>\n  '
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'rights') or environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact')):
        pass
        yield '\n  <section at="\ufdd2:335:3" class="imprint" id="imprint">\n    <h2 at="\ufdd2:336:5" class="plain">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'rights')))
        yield '</h2>\n    '
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'rights'):
            pass
            yield '<p at="\ufdd2:337:29">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'rights')))
            yield '</p>'
        yield '\n    '
        if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact'):
            pass
            yield '<p at="\ufdd2:338:30">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'contact')))
            yield ': '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact')))
            yield '</p>'
        yield '\n  </section>\n  '
    yield '\n</body>\n</html>\n'

blocks = {}
debug_info = '2=110&3=112&5=114&6=119&10=149&11=158&15=168&16=174&17=175&18=176&22=209&23=218&25=230&26=235&29=253&30=258&31=267&32=269&33=271&34=273&35=275&36=277&41=284&42=287&43=290&44=293&46=299&47=302&48=305&49=308&50=338&51=340&52=343&53=346&54=349&55=352&56=355&57=357&58=359&45=361&62=365&64=374&65=376&69=384&70=386&71=388&72=394&73=400&74=408&76=412&77=418&78=424&79=430&80=434&82=455&85=461&86=463&89=465&91=468&92=470&93=473&94=475&96=478&97=481&98=483&99=485&100=494&102=505&103=508&104=510&105=514&106=516&107=518&109=522&113=526&115=528&117=531&118=533&119=539&120=543&122=562&124=566&125=574&126=578&131=606&132=609&133=611&135=614&136=622&137=624&138=631&139=638&141=643&142=647&143=649&144=655&147=667&149=676&152=683&154=685&156=688&157=690&158=692&159=694&160=700&162=708&163=710&164=712&165=714&168=718&169=720&172=723&174=725&176=728&177=730&178=732&179=736&180=738&181=740&182=742&183=744&184=752&185=760&186=762&187=765&188=772&190=775&191=777&196=782&198=784&200=787&201=789&202=791&203=793&204=799&205=803&207=806&208=810&211=821&214=824&216=826&218=829&219=831&220=833&221=847&222=849&223=855&226=858&228=860&230=863&231=865&232=867&233=871&234=873&235=875&236=877&237=879&238=881&239=887&242=898&245=901&247=903&249=906&250=908&251=910&252=913&253=915&255=922&256=928&257=936&258=940&260=943&262=949&264=953&265=960&266=962&272=973&273=976&274=978&275=982&276=984&279=989&282=992&284=994&286=997&287=999&288=1001&289=1005&290=1007&291=1009&292=1015&293=1017&295=1019&296=1031&297=1041&298=1049&299=1057&301=1065&302=1077&307=1082&308=1084&311=1086&313=1089&315=1091&316=1095&322=1111&324=1114&326=1116&327=1122&329=1128&330=1130&334=1133&336=1136&337=1138&338=1144'
# Made of handout.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
