from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'guide.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_workshop = resolve('workshop')
    l_0_labels = resolve('labels')
    l_0_namespace = resolve('namespace')
    l_0_parts = l_0_agenda = l_0_titles = l_0_method_names = l_0_material_list = l_0_track_words = l_0_day_name = l_0_day_before = l_0_slide_note = l_0_solved = l_0_notes = l_0_used = l_0_explained = missing
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
        t_8 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_9 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_10 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_11 = environment.filters['showing']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'showing' found.")
    try:
        t_12 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_13 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    try:
        t_14 = environment.filters['until']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'until' found.")
    try:
        t_15 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    try:
        t_16 = environment.tests['shown_to']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No test named 'shown_to' found.")
    pass
    l_0_parts = context.vars['parts'] = environment.get_template('theme/parts.html.j2', 'guide.html.j2').make_module(context.get_all(), True, {'agenda': l_0_agenda, 'day_before': l_0_day_before, 'day_name': l_0_day_name, 'explained': l_0_explained, 'material_list': l_0_material_list, 'method_names': l_0_method_names, 'notes': l_0_notes, 'parts': l_0_parts, 'slide_note': l_0_slide_note, 'solved': l_0_solved, 'titles': l_0_titles, 'track_words': l_0_track_words, 'used': l_0_used})
    context.exported_vars.discard('parts')
    l_0_agenda = environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'agenda')
    context.vars['agenda'] = l_0_agenda
    context.exported_vars.add('agenda')
    def macro(l_1_items):
        t_17 = []
        if l_1_items is missing:
            l_1_items = undefined("parameter 'items' was not provided", name='items')
        pass
        l_2_loop = missing
        for l_2_item, l_2_loop in LoopContext(environment.call(context, environment.turns, l_1_items), undefined):
            _loop_vars = {}
            pass
            t_17.append(
                escape(environment.finalize(context, environment.getattr(l_2_item, 'title'))),
            )
            if (not environment.getattr(l_2_loop, 'last')):
                pass
                t_17.append(
                    ', ',
                )
        l_2_loop = l_2_item = missing
        return concat(t_17)
    context.exported_vars.add('titles')
    context.vars['titles'] = l_0_titles = Macro(environment, macro, 'titles', ('items',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_18 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_18.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), environment.call_binop(context, '+', ([environment.getattr(l_1_block, 'method')] if environment.getattr(l_1_block, 'method') else []), t_4(context.eval_ctx, environment.getattr(l_1_block, 'extra_methods'))))))),
        )
        return concat(t_18)
    context.exported_vars.add('method_names')
    context.vars['method_names'] = l_0_method_names = Macro(environment, macro, 'method_names', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_block):
        t_19 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_19.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials'), environment.getattr(l_1_block, 'materials'))))),
        )
        if environment.getattr(l_1_block, 'handouts'):
            pass
            if environment.getattr(l_1_block, 'materials'):
                pass
                t_19.append(
                    '; ',
                )
            t_19.extend((
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'papers'))),
                ': ',
            ))
            l_2_loop = missing
            for l_2_name, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_1_block, 'handouts')), undefined):
                l_2_key = missing
                _loop_vars = {}
                pass
                l_2_key = t_9(l_2_name, '-', '_')
                _loop_vars['key'] = l_2_key
                t_19.append(
                    escape(environment.finalize(context, (environment.getitem((undefined(name='labels') if l_0_labels is missing else l_0_labels), (undefined(name='key') if l_2_key is missing else l_2_key)) if ((undefined(name='key') if l_2_key is missing else l_2_key) in (undefined(name='labels') if l_0_labels is missing else l_0_labels)) else l_2_name))),
                )
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    t_19.append(
                        ', ',
                    )
            l_2_loop = l_2_name = l_2_key = missing
        return concat(t_19)
    context.exported_vars.add('material_list')
    context.vars['material_list'] = l_0_material_list = Macro(environment, macro, 'material_list', ('block',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_track):
        t_20 = []
        if l_1_track is missing:
            l_1_track = undefined("parameter 'track' was not provided", name='track')
        pass
        t_20.extend((
            '<p at="\ufdd2:21:3" class="track"><strong at="\ufdd2:21:20">',
            escape(environment.finalize(context, environment.getattr(l_1_track, 'title'))),
            '</strong>',
        ))
        if environment.getattr(l_1_track, 'room'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, environment.getattr(l_1_track, 'room'))),
            ))
        if environment.getattr(l_1_track, 'minutes'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, t_6(environment.getattr(l_1_track, 'minutes')))),
            ))
        if environment.getattr(l_1_track, 'groups'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'groups'))),
                ': ',
                escape(environment.finalize(context, environment.getattr(l_1_track, 'groups'))),
            ))
        if environment.getattr(l_1_track, 'responsible'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'team'), environment.getattr(l_1_track, 'responsible'))))),
            ))
        if environment.getattr(l_1_track, 'method'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), [environment.getattr(l_1_track, 'method')])))),
            ))
        if environment.getattr(l_1_track, 'materials'):
            pass
            t_20.extend((
                ' · ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials'), environment.getattr(l_1_track, 'materials'))))),
            ))
        t_20.extend((
            '</p>\n  ',
            escape(environment.finalize(context, (environment.getattr(l_1_track, 'content') or ''))),
            '\n  ',
        ))
        if environment.getattr(l_1_track, 'result'):
            pass
            t_20.extend((
                '<p at="\ufdd2:23:24">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'result'))),
                ': ',
                escape(environment.finalize(context, environment.getattr(l_1_track, 'result'))),
                '</p>',
            ))
        return concat(t_20)
    context.exported_vars.add('track_words')
    context.vars['track_words'] = l_0_track_words = Macro(environment, macro, 'track_words', ('track',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_day):
        t_21 = []
        if l_1_day is missing:
            l_1_day = undefined("parameter 'day' was not provided", name='day')
        pass
        t_21.extend((
            escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'day'))),
            ' ',
            escape(environment.finalize(context, environment.getattr(l_1_day, 'number'))),
        ))
        if environment.getattr(l_1_day, 'title'):
            pass
            t_21.extend((
                ': ',
                escape(environment.finalize(context, environment.getattr(l_1_day, 'title'))),
            ))
        if environment.getattr(l_1_day, 'date'):
            pass
            t_21.extend((
                ', ',
                escape(environment.finalize(context, t_1(environment.getattr(l_1_day, 'date'), 'full'))),
            ))
        return concat(t_21)
    context.exported_vars.add('day_name')
    context.vars['day_name'] = l_0_day_name = Macro(environment, macro, 'day_name', ('day',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_slot):
        t_22 = []
        if l_1_slot is missing:
            l_1_slot = undefined("parameter 'slot' was not provided", name='slot')
        pass
        if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'days'):
            pass
            t_22.extend((
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'day'))),
                ' ',
                escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_slot, 'day'), 'number'))),
                ', ',
            ))
        return concat(t_22)
    context.exported_vars.add('day_before')
    context.vars['day_before'] = l_0_day_before = Macro(environment, macro, 'day_before', ('slot',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_id, l_1_title, l_1_notes):
        t_23 = []
        l_1_shown = missing
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_title is missing:
            l_1_title = undefined("parameter 'title' was not provided", name='title')
        if l_1_notes is missing:
            l_1_notes = undefined("parameter 'notes' was not provided", name='notes')
        pass
        l_1_shown = t_11(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'schedule'), l_1_id)
        if (l_1_notes or (undefined(name='shown') if l_1_shown is missing else l_1_shown)):
            pass
            t_23.extend((
                '\n  <section at="\ufdd2:38:3" class="slide-note">\n    <h3 at="\ufdd2:39:5">',
                escape(environment.finalize(context, l_1_title)),
                '</h3>\n    ',
            ))
            if (undefined(name='shown') if l_1_shown is missing else l_1_shown):
                pass
                t_23.append(
                    '<p at="\ufdd2:40:19" class="when">',
                )
                l_2_loop = missing
                for l_2_slot, l_2_loop in LoopContext(environment.call(context, environment.turns, (undefined(name='shown') if l_1_shown is missing else l_1_shown)), undefined):
                    _loop_vars = {}
                    pass
                    t_23.extend((
                        escape(environment.finalize(context, environment.call(context, (undefined(name='day_before') if l_0_day_before is missing else l_0_day_before), l_2_slot, _loop_vars=_loop_vars))),
                        escape(environment.finalize(context, t_14(environment.getattr(l_2_slot, 'start'), environment.getattr(l_2_slot, 'end')))),
                        ' · ',
                        escape(environment.finalize(context, environment.getattr(environment.getattr(l_2_slot, 'block'), 'title'))),
                    ))
                    if (not environment.getattr(l_2_loop, 'last')):
                        pass
                        t_23.append(
                            '<br at="\ufdd2:40:161"/>',
                        )
                l_2_loop = l_2_slot = missing
                t_23.append(
                    '</p>',
                )
            t_23.extend((
                '\n    ',
                escape(environment.finalize(context, (l_1_notes or ''))),
                '\n  </section>',
            ))
        return concat(t_23)
    context.exported_vars.add('slide_note')
    context.vars['slide_note'] = l_0_slide_note = Macro(environment, macro, 'slide_note', ('id', 'title', 'notes'), False, False, False, context.eval_ctx.autoescape)
    yield '<html at="\ufdd2:46:1" lang="'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'language')))
    yield '"'
    if (t_3(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'blocks')) < 7):
        pass
        yield ' class="short"'
    yield '>\n'
    yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'head'), environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'guide'))))
    yield '\n<body at="\ufdd2:48:1">\n  <header at="\ufdd2:49:3" class="opening">\n    <p at="\ufdd2:50:5" class="kicker">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'guide')))
    yield '</p>\n    <h1 at="\ufdd2:51:5">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title')))
    yield '</h1>\n    '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'):
        pass
        yield '<p at="\ufdd2:52:30" class="authors">'
        yield escape(environment.finalize(context, t_2(t_5(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'authors'), attribute='name'), ', ')))
        yield '</p>'
    yield '\n  </header>\n\n  <div at="\ufdd2:55:3" class="facts">\n    <section at="\ufdd2:56:5">\n      <h2 at="\ufdd2:57:7" class="plain">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'at_a_glance')))
    yield '</h2>\n      <dl at="\ufdd2:58:7">\n        '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'):
        pass
        yield '<dt at="\ufdd2:59:31">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'date')))
        yield '</dt><dd at="\ufdd2:59:57">'
        yield escape(environment.finalize(context, t_1(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'date'), 'full')))
        yield '</dd>'
    yield '\n        '
    for l_1_day in environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'programme')):
        _loop_vars = {}
        pass
        yield '\n        <dt at="\ufdd2:61:9">'
        if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'days'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'day')))
            yield ' '
            yield escape(environment.finalize(context, environment.getattr(l_1_day, 'number')))
        else:
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'time')))
        yield '</dt><dd at="\ufdd2:61:109">'
        yield escape(environment.finalize(context, t_14(environment.getattr(l_1_day, 'start'), environment.getattr(l_1_day, 'end'))))
        yield ' ('
        yield escape(environment.finalize(context, t_6(environment.getattr(l_1_day, 'minutes'))))
        yield ')</dd>\n        '
        if environment.getattr(l_1_day, 'arrival'):
            pass
            yield '<dt at="\ufdd2:62:29">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'arrival')))
            yield '</dt><dd at="\ufdd2:62:58">'
            yield escape(environment.finalize(context, t_12(environment.getattr(environment.getattr(l_1_day, 'arrival'), 'from_'), 'long')))
            if environment.getattr(environment.getattr(l_1_day, 'arrival'), 'text'):
                pass
                yield ': '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_day, 'arrival'), 'text')))
            yield '</dd>'
        yield '\n        '
    l_1_day = missing
    yield '\n        '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue'):
        pass
        yield '<dt at="\ufdd2:64:32">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'venue')))
        yield '</dt><dd at="\ufdd2:64:59">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'venue')))
        yield '</dd>'
    yield '\n        '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'):
        pass
        yield '\n        <dt at="\ufdd2:66:9">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'people')))
        yield '</dt><dd at="\ufdd2:66:37">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'planned')))
        if (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'min') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'max')):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'min')))
            yield '–'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'max')))
            yield ')'
        if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'groups'):
            pass
            yield '; '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'groups')))
            yield ': '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'groups')))
            if environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'group_size'):
                pass
                yield ' × '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'participants'), 'group_size')))
        yield '</dd>\n        '
    yield '\n        '
    if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'):
        pass
        yield '\n        '
        if environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'setup'):
            pass
            yield '<dt at="\ufdd2:69:35">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'room')))
            yield '</dt><dd at="\ufdd2:69:61">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'setup')))
            yield '</dd>'
        yield '\n        '
        if environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'pinboards'):
            pass
            yield '<dt at="\ufdd2:70:39">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'pinboards')))
            yield '</dt><dd at="\ufdd2:70:70">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'pinboards')))
            yield '</dd>'
        yield '\n        '
        if environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'area_hint'):
            pass
            yield '<dt at="\ufdd2:71:39">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'area')))
            yield '</dt><dd at="\ufdd2:71:65">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'room'), 'area_hint')))
            yield '</dd>'
        yield '\n        '
    yield '\n        '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact'):
        pass
        yield '<dt at="\ufdd2:73:34">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'contact')))
        yield '</dt><dd at="\ufdd2:73:63">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'contact')))
        yield '</dd>'
    yield '\n      </dl>\n    </section>\n    '
    if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'team'):
        pass
        yield '\n    <section at="\ufdd2:77:5">\n      <h2 at="\ufdd2:78:7" class="plain">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'team')))
        yield '</h2>\n      <ul at="\ufdd2:79:7">'
        for l_1_role in environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'team')):
            _loop_vars = {}
            pass
            yield '<li at="\ufdd2:79:40">'
            yield escape(environment.finalize(context, environment.getattr(l_1_role, 'title')))
            if environment.getattr(l_1_role, 'text'):
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_role, 'text')))
            yield '</li>'
        l_1_role = missing
        yield '</ul>\n    </section>\n    '
    yield '\n    '
    if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'outcomes'):
        pass
        yield '\n    <section at="\ufdd2:83:5">\n      <h2 at="\ufdd2:84:7" class="plain">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'outcomes')))
        yield '</h2>\n      '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'outcomes')))
        yield '\n    </section>\n    '
    yield '\n  </div>\n  '
    if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'risk_notes'):
        pass
        yield '\n  <section at="\ufdd2:90:3" class="risks">\n    <h2 at="\ufdd2:91:5" class="plain">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'risk_notes')))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'risk_notes')))
        yield '\n  </section>\n  '
    yield '\n  '
    if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'disclaimer'):
        pass
        yield '<p at="\ufdd2:95:29" class="origin">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'disclaimer')))
        yield '</p>'
    yield '\n\n  <section at="\ufdd2:97:3" class="run" id="run">\n    <h2 at="\ufdd2:98:5">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda')))
    yield '</h2>\n    '
    for l_1_day in environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'programme')):
        _loop_vars = {}
        pass
        yield '\n    '
        if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'days'):
            pass
            yield '<h3 at="\ufdd2:100:25">'
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='day_name') if l_0_day_name is missing else l_0_day_name), l_1_day, _loop_vars=_loop_vars)))
            yield '</h3>'
        yield '\n    <table at="\ufdd2:101:5" class="run" widths="16 12 42 60 27 23 35 29 30">\n      <thead at="\ufdd2:102:7">\n        <tr at="\ufdd2:103:9">\n          <th at="\ufdd2:104:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'time')))
        yield '</th>\n          <th at="\ufdd2:105:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'minutes_short')))
        yield '</th>\n          <th at="\ufdd2:106:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'block')))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'goal')))
        yield '</th>\n          <th at="\ufdd2:107:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'content')))
        yield '</th>\n          <th at="\ufdd2:108:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'method')))
        yield '</th>\n          <th at="\ufdd2:109:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'social_form')))
        yield '</th>\n          <th at="\ufdd2:110:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'materials')))
        yield '</th>\n          <th at="\ufdd2:111:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'responsible')))
        yield '</th>\n          <th at="\ufdd2:112:11" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'result')))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'plan_b')))
        yield '</th>\n        </tr>\n      </thead>\n      <tbody at="\ufdd2:115:7">\n        '
        for l_2_slot in environment.call(context, environment.turns, environment.getattr(l_1_day, 'schedule'), _loop_vars=_loop_vars):
            l_2_block = missing
            _loop_vars = {}
            pass
            yield '\n        '
            l_2_block = environment.getattr(l_2_slot, 'block')
            _loop_vars['block'] = l_2_block
            yield '\n        <tr at="\ufdd2:118:9"'
            if environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'is_break'):
                pass
                yield ' class="break"'
            yield '>\n          <td at="\ufdd2:119:11">'
            yield escape(environment.finalize(context, t_14(environment.getattr(l_2_slot, 'start'), environment.getattr(l_2_slot, 'end'))))
            yield '</td>\n          <td at="\ufdd2:120:11" class="length">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'minutes')))
            if (environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'can_shrink_to') and (environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'can_shrink_to') != environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'minutes'))):
                pass
                yield '<br at="\ufdd2:120:118"/><span at="\ufdd2:120:123" class="least">≥ '
                yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'can_shrink_to')))
                yield '</span>'
            yield '</td>\n          <td at="\ufdd2:121:11"><strong at="\ufdd2:121:15">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'title')))
            yield '</strong>'
            if environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'goal'):
                pass
                yield '<br at="\ufdd2:121:68"/>'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'goal')))
            yield '</td>\n          <td at="\ufdd2:122:11">'
            yield escape(environment.finalize(context, (environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'content') or '')))
            if (environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'is_break') and (not environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'content'))):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'break')))
            if environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'tasks'):
                pass
                yield '<p at="\ufdd2:122:134">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'tasks')))
                yield ': '
                yield escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'tasks'), _loop_vars=_loop_vars)))
                yield '</p>'
            for l_3_track in environment.call(context, environment.turns, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'parallel'), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.call(context, (undefined(name='track_words') if l_0_track_words is missing else l_0_track_words), l_3_track, _loop_vars=_loop_vars)))
            l_3_track = missing
            yield '</td>\n          <td at="\ufdd2:123:11">'
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='method_names') if l_0_method_names is missing else l_0_method_names), (undefined(name='block') if l_2_block is missing else l_2_block), _loop_vars=_loop_vars)))
            yield '</td>\n          <td at="\ufdd2:124:11">'
            if (environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'social_form') and (not environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'is_break'))):
                pass
                yield escape(environment.finalize(context, environment.getitem((undefined(name='labels') if l_0_labels is missing else l_0_labels), environment.call(context, environment.together, 'form-', environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'social_form'), _loop_vars=_loop_vars))))
            yield '</td>\n          <td at="\ufdd2:125:11">'
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='material_list') if l_0_material_list is missing else l_0_material_list), (undefined(name='block') if l_2_block is missing else l_2_block), _loop_vars=_loop_vars)))
            yield '</td>\n          <td at="\ufdd2:126:11">'
            yield escape(environment.finalize(context, environment.call(context, (undefined(name='titles') if l_0_titles is missing else l_0_titles), t_7(environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'team'), environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'responsible')), _loop_vars=_loop_vars)))
            yield '</td>\n          <td at="\ufdd2:127:11">'
            if environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'result'):
                pass
                yield '<p at="\ufdd2:127:36">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'result')))
                yield '</p>'
            if environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'plan_b'):
                pass
                yield '<p at="\ufdd2:127:93" class="plan-b"><strong at="\ufdd2:127:111">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'plan_b')))
                yield ':</strong> '
                yield escape(environment.finalize(context, environment.getattr((undefined(name='block') if l_2_block is missing else l_2_block), 'plan_b')))
                yield '</p>'
            yield '</td>\n        </tr>\n        '
        l_2_slot = l_2_block = missing
        yield '\n        <tr at="\ufdd2:130:9" class="total"><td at="\ufdd2:130:27">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'total')))
        yield '</td><td at="\ufdd2:130:54" class="length">'
        yield escape(environment.finalize(context, environment.getattr(l_1_day, 'minutes')))
        yield '</td><td at="\ufdd2:130:95" colspan="7">'
        if t_4(context.eval_ctx, t_10(context, environment.getattr(l_1_day, 'blocks'), 'can_shrink_to')):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'minutes_note')))
        yield '</td></tr>\n      </tbody>\n    </table>\n    '
    l_1_day = missing
    yield '\n  </section>\n  '
    l_0_solved = t_4(context.eval_ctx, t_10(context, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'blocks'), 'tasks'))
    context.vars['solved'] = l_0_solved
    context.exported_vars.add('solved')
    yield '\n  '
    if (undefined(name='solved') if l_0_solved is missing else l_0_solved):
        pass
        yield '\n  <section at="\ufdd2:137:3" class="tasks" id="tasks">\n    <h2 at="\ufdd2:138:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'tasks')))
        yield '</h2>\n    '
        for l_1_block in environment.call(context, environment.turns, (undefined(name='solved') if l_0_solved is missing else l_0_solved)):
            _loop_vars = {}
            pass
            for l_2_task in environment.call(context, environment.turns, environment.getattr(l_1_block, 'tasks'), _loop_vars=_loop_vars):
                l_2_solutions = resolve('solutions')
                _loop_vars = {}
                pass
                yield '\n    <section at="\ufdd2:140:5" class="method">\n      <h3 at="\ufdd2:141:7">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'title')))
                yield '</h3>\n      <p at="\ufdd2:142:7" class="when">'
                yield escape(environment.finalize(context, environment.getattr(l_1_block, 'title')))
                if environment.getattr(l_2_task, 'minutes'):
                    pass
                    yield ' · '
                    yield escape(environment.finalize(context, t_6(environment.getattr(l_2_task, 'minutes'))))
                if environment.getattr(l_2_task, 'social_form'):
                    pass
                    yield ' · '
                    yield escape(environment.finalize(context, environment.getitem((undefined(name='labels') if l_0_labels is missing else l_0_labels), environment.call(context, environment.together, 'form-', environment.getattr(l_2_task, 'social_form'), _loop_vars=_loop_vars))))
                yield '</p>\n      '
                yield escape(environment.finalize(context, (environment.getattr(l_2_task, 'text') or '')))
                yield '\n      '
                if (environment.getattr(l_2_task, 'solution') and (undefined(name='solutions') if l_2_solutions is missing else l_2_solutions)):
                    pass
                    yield '<h4 at="\ufdd2:144:43">'
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'solution')))
                    yield '</h4>'
                    yield escape(environment.finalize(context, environment.getattr(l_2_task, 'solution')))
                yield '\n      '
                yield escape(environment.finalize(context, (environment.getattr(l_2_task, 'notes') or '')))
                yield '\n    </section>\n    '
            l_2_task = l_2_solutions = missing
        l_1_block = missing
        yield '\n  </section>\n  '
    yield '\n\n  '
    t_24 = []
    pass
    t_24.extend((
        '\n    ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'workshop', environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'title'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'notes')))),
        '\n    ',
        escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'agenda', environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'agenda'), environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'notes')))),
        '\n    ',
    ))
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'):
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'project', environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'title'), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'project'), 'notes')))),
        )
    t_24.append(
        '\n    ',
    )
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'):
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'phases', (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'phases')), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'phases'), 'notes')))),
        )
    t_24.append(
        '\n    ',
    )
    for l_2_challenge in environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'challenges') or [])):
        _loop_vars = {}
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), environment.getattr(l_2_challenge, 'id'), environment.getattr(l_2_challenge, 'title'), environment.getattr(l_2_challenge, 'notes'), _loop_vars=_loop_vars))),
        )
    l_2_challenge = missing
    t_24.append(
        '\n    ',
    )
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'):
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'stakeholders', (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'stakeholders')), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'stakeholders'), 'notes')))),
        )
    t_24.append(
        '\n    ',
    )
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'):
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'scales', (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'title') or environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'scales')), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'scales'), 'notes')))),
        )
    t_24.append(
        '\n    ',
    )
    for l_2_chart in environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'charts') or [])):
        _loop_vars = {}
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), environment.getattr(l_2_chart, 'id'), environment.getattr(l_2_chart, 'title'), environment.getattr(l_2_chart, 'notes'), _loop_vars=_loop_vars))),
        )
    l_2_chart = missing
    t_24.append(
        '\n    ',
    )
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'):
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), 'model', environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'title'), environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'model'), 'notes')))),
        )
    t_24.append(
        '\n    ',
    )
    def t_25(fiter):
        l_2_audience = resolve('audience')
        for l_2_page in fiter:
            if (('deck' in environment.getattr(l_2_page, 'show')) and t_16(l_2_page, (undefined(name='audience') if l_2_audience is missing else l_2_audience))):
                yield l_2_page
    for l_2_page in t_25(environment.call(context, environment.turns, (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'pages') or []))):
        _loop_vars = {}
        pass
        t_24.append(
            escape(environment.finalize(context, environment.call(context, (undefined(name='slide_note') if l_0_slide_note is missing else l_0_slide_note), environment.getattr(l_2_page, 'id'), environment.getattr(l_2_page, 'title'), environment.getattr(l_2_page, 'notes'), _loop_vars=_loop_vars))),
        )
    l_2_page = missing
    t_24.append(
        '\n    ',
    )
    def t_26(fiter):
        for l_2_block in fiter:
            if environment.getattr(l_2_block, 'notes'):
                yield l_2_block
    for l_2_block in t_26(environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'blocks'))):
        _loop_vars = {}
        pass
        t_24.extend((
            '\n    <section at="\ufdd2:163:5" class="slide-note"><h3 at="\ufdd2:163:33">',
            escape(environment.finalize(context, environment.getattr(l_2_block, 'title'))),
            '</h3>',
            escape(environment.finalize(context, environment.getattr(l_2_block, 'notes'))),
            '</section>\n    ',
        ))
    l_2_block = missing
    t_24.append(
        '\n  ',
    )
    l_0_notes = (Markup if context.eval_ctx.autoescape else identity)(concat(t_24))
    context.vars['notes'] = l_0_notes
    context.exported_vars.add('notes')
    yield '\n  '
    if ('<section' in (undefined(name='notes') if l_0_notes is missing else l_0_notes)):
        pass
        yield '\n  <section at="\ufdd2:167:3" id="notes">\n    <h2 at="\ufdd2:168:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'slide_notes')))
        yield '</h2>\n    <div at="\ufdd2:169:5" class="columns">'
        yield escape(environment.finalize(context, (undefined(name='notes') if l_0_notes is missing else l_0_notes)))
        yield '</div>\n  </section>\n  '
    yield '\n\n  '
    l_0_used = environment.call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), ids=[])
    context.vars['used'] = l_0_used
    context.exported_vars.add('used')
    yield '\n  '
    for l_1_block in environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'blocks')):
        _loop_vars = {}
        pass
        if not isinstance(l_0_used, Namespace):
            raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
        l_0_used['ids'] = environment.call_binop(context, '+', environment.call_binop(context, '+', environment.getattr((undefined(name='used') if l_0_used is missing else l_0_used), 'ids'), ([environment.getattr(l_1_block, 'method')] if environment.getattr(l_1_block, 'method') else [])), t_4(context.eval_ctx, environment.getattr(l_1_block, 'extra_methods')))
    l_1_block = missing
    yield '\n  '
    l_0_explained = t_4(context.eval_ctx, t_10(context, t_7(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'methods'), t_13(environment, environment.getattr((undefined(name='used') if l_0_used is missing else l_0_used), 'ids'))), 'steps'))
    context.vars['explained'] = l_0_explained
    context.exported_vars.add('explained')
    yield '\n  '
    if (undefined(name='explained') if l_0_explained is missing else l_0_explained):
        pass
        yield '\n  <section at="\ufdd2:177:3" id="methods">\n    <h2 at="\ufdd2:178:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'methods_in_short')))
        yield '</h2>\n    <div at="\ufdd2:179:5" class="columns three">\n      '
        l_1_loop = missing
        for l_1_method, l_1_loop in LoopContext(environment.call(context, environment.turns, (undefined(name='explained') if l_0_explained is missing else l_0_explained)), undefined):
            _loop_vars = {}
            pass
            yield '\n      <section at="\ufdd2:181:7" class="method">\n        <h3 at="\ufdd2:182:9">'
            yield escape(environment.finalize(context, environment.getattr(l_1_method, 'title')))
            yield '</h3>\n        '
            if (environment.getattr(l_1_method, 'minutes') or environment.getattr(l_1_method, 'group')):
                pass
                yield '<p at="\ufdd2:183:48" class="when">'
                if environment.getattr(l_1_method, 'minutes'):
                    pass
                    if (environment.getitem(environment.getattr(l_1_method, 'minutes'), 0) != environment.getitem(environment.getattr(l_1_method, 'minutes'), 1)):
                        pass
                        yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'minutes'), 0)))
                        yield '–'
                    yield escape(environment.finalize(context, t_6(environment.getitem(environment.getattr(l_1_method, 'minutes'), 1))))
                if (environment.getattr(l_1_method, 'minutes') and environment.getattr(l_1_method, 'group')):
                    pass
                    yield ' · '
                if environment.getattr(l_1_method, 'group'):
                    pass
                    yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'group'), 0)))
                    yield '–'
                    yield escape(environment.finalize(context, environment.getitem(environment.getattr(l_1_method, 'group'), 1)))
                    yield ' '
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'people')))
                yield '</p>'
            yield '\n        '
            if environment.getattr(l_1_method, 'purpose'):
                pass
                yield '<p at="\ufdd2:184:32">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'purpose')))
                yield '</p>'
            yield '\n        <ol at="\ufdd2:185:9">'
            for l_2_step in environment.call(context, environment.turns, environment.getattr(l_1_method, 'steps'), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '<li at="\ufdd2:185:43">'
                yield escape(environment.finalize(context, l_2_step))
                yield '</li>'
            l_2_step = missing
            yield '</ol>\n        '
            if environment.getattr(l_1_method, 'needs'):
                pass
                yield '<p at="\ufdd2:186:30"><strong at="\ufdd2:186:33">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'needs')))
                yield ':</strong> '
                l_2_loop = missing
                for l_2_thing, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_1_method, 'needs'), _loop_vars=_loop_vars), undefined):
                    _loop_vars = {}
                    pass
                    yield escape(environment.finalize(context, l_2_thing))
                    if (not environment.getattr(l_2_loop, 'last')):
                        pass
                        yield ', '
                l_2_loop = l_2_thing = missing
                yield '</p>'
            yield '\n        '
            if environment.getattr(l_1_method, 'rule'):
                pass
                yield '<p at="\ufdd2:187:29">'
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'rule')))
                yield '</p>'
            yield '\n        '
            if environment.getattr(l_1_method, 'accessible'):
                pass
                yield '<p at="\ufdd2:188:35"><strong at="\ufdd2:188:38">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'accessible')))
                yield ':</strong> '
                yield escape(environment.finalize(context, environment.getattr(l_1_method, 'accessible')))
                yield '</p>'
            yield '\n        '
            yield escape(environment.finalize(context, (environment.getattr(l_1_method, 'notes') or '')))
            yield '\n      </section>\n      '
        l_1_loop = l_1_method = missing
        yield '\n    </div>\n  </section>\n  '
    yield '\n\n  '
    if (environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials') and environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials'), 'items')):
        pass
        yield '\n  <section at="\ufdd2:197:3" id="packing">\n    <h2 at="\ufdd2:198:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'packing_list')))
        yield '</h2>\n    '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials'), 'text') or '')))
        yield '\n    <table at="\ufdd2:200:5" class="packing">\n      <thead at="\ufdd2:201:7"><tr at="\ufdd2:201:14"><th at="\ufdd2:201:18" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'ready')))
        yield '</th><th at="\ufdd2:201:57" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'quantity')))
        yield '</th><th at="\ufdd2:201:99" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'what')))
        yield '</th><th at="\ufdd2:201:137" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'size')))
        yield '</th><th at="\ufdd2:201:175" scope="col">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'used_at')))
        yield '</th></tr></thead>\n      <tbody at="\ufdd2:202:7">\n        '
        l_1_loop = missing
        for l_1_packed, l_1_loop in LoopContext(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'packing')), undefined):
            l_1_material = l_1_using = missing
            _loop_vars = {}
            pass
            yield '\n        '
            l_1_material = environment.getattr(l_1_packed, 'material')
            _loop_vars['material'] = l_1_material
            yield '\n        <tr at="\ufdd2:205:9">\n          <td at="\ufdd2:206:11">'
            yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'tick'), _loop_vars=_loop_vars)))
            yield '</td>\n          <td at="\ufdd2:207:11" class="length">'
            if (not t_15(environment.getattr(l_1_packed, 'needed'))):
                pass
                yield escape(environment.finalize(context, t_8(environment.getattr(l_1_packed, 'needed'))))
            yield '</td>\n          <td at="\ufdd2:208:11">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'title')))
            if environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'text'):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'text')))
            yield '</td>\n          <td at="\ufdd2:209:11">'
            if environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'size_cm'):
                pass
                yield escape(environment.finalize(context, t_8(environment.getitem(environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'size_cm'), 0))))
                yield ' × '
                yield escape(environment.finalize(context, t_8(environment.getitem(environment.getattr((undefined(name='material') if l_1_material is missing else l_1_material), 'size_cm'), 1))))
                yield ' cm'
            yield '</td>\n          <td at="\ufdd2:210:11">'
            l_1_using = t_4(context.eval_ctx, t_5(context, environment.getattr(l_1_packed, 'blocks'), attribute='id'))
            _loop_vars['using'] = l_1_using
            def t_27(fiter):
                for l_2_slot in fiter:
                    if (environment.getattr(environment.getattr(l_2_slot, 'block'), 'id') in (undefined(name='using') if l_1_using is missing else l_1_using)):
                        yield l_2_slot
            l_2_loop = missing
            for l_2_slot, l_2_loop in LoopContext(t_27(environment.call(context, environment.turns, environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'schedule'), _loop_vars=_loop_vars)), undefined):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.call(context, (undefined(name='day_before') if l_0_day_before is missing else l_0_day_before), l_2_slot, _loop_vars=_loop_vars)))
                yield escape(environment.finalize(context, t_12(environment.getattr(l_2_slot, 'start'))))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield escape(environment.finalize(context, ('; ' if environment.getattr((undefined(name='agenda') if l_0_agenda is missing else l_0_agenda), 'days') else ', ')))
            l_2_loop = l_2_slot = missing
            yield '</td>\n        </tr>\n        '
        l_1_loop = l_1_packed = l_1_material = l_1_using = missing
        yield '\n      </tbody>\n    </table>\n    '
        yield escape(environment.finalize(context, environment.call(context, environment.getattr((undefined(name='parts') if l_0_parts is missing else l_0_parts), 'example_note'), environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'materials'))))
        yield '\n  </section>\n  '
    yield '\n\n  '
    if environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'people'):
        pass
        yield '\n  <section at="\ufdd2:220:3" id="groups">\n    <h2 at="\ufdd2:221:5">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'groups')))
        yield '</h2>\n    <div at="\ufdd2:222:5" class="columns three">\n      '
        for l_1_group in environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_0_workshop is missing else l_0_workshop), 'groups')):
            _loop_vars = {}
            pass
            yield '\n      <section at="\ufdd2:224:7" class="method">\n        <h3 at="\ufdd2:225:9">'
            if (environment.getattr(l_1_group, 'letter') == environment.getattr(l_1_group, 'plain')):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_0_labels is missing else l_0_labels), 'group')))
                yield ' '
                yield escape(environment.finalize(context, environment.getattr(l_1_group, 'name')))
            else:
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_group, 'letter')))
                yield ': '
                yield escape(environment.finalize(context, environment.getattr(l_1_group, 'name')))
            yield '</h3>\n        <ul at="\ufdd2:226:9">'
            for l_2_person in environment.call(context, environment.turns, environment.getattr(l_1_group, 'people'), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '<li at="\ufdd2:226:45">'
                if environment.getattr(l_2_person, 'title'):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_person, 'title')))
                    yield ' '
                yield escape(environment.finalize(context, environment.getattr(l_2_person, 'name')))
                if environment.getattr(l_2_person, 'organisation'):
                    pass
                    yield ', '
                    yield escape(environment.finalize(context, environment.getattr(l_2_person, 'organisation')))
                if environment.getattr(l_2_person, 'role'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, environment.getattr(l_2_person, 'role')))
                    yield ')'
                yield '</li>'
            l_2_person = missing
            yield '</ul>\n      </section>\n      '
        l_1_group = missing
        yield '\n    </div>\n  </section>\n  '
    yield '\n</body>\n</html>\n'

blocks = {}
debug_info = '2=111&3=113&5=116&6=122&9=137&10=143&14=148&15=154&16=156&20=186&21=193&22=236&23=239&26=251&27=257&31=276&32=281&35=292&36=302&37=303&39=307&40=310&41=336&46=343&47=349&50=351&51=353&52=355&57=361&59=363&60=371&61=375&62=388&64=402&65=410&66=413&68=435&69=438&70=446&71=454&73=463&76=471&78=474&79=476&82=488&84=491&85=493&89=496&91=499&92=501&95=504&98=510&99=512&100=516&104=522&105=524&106=526&107=530&108=532&109=534&110=536&111=538&112=540&116=544&117=549&118=552&119=556&120=558&121=565&122=572&123=589&124=591&125=595&126=597&127=599&130=614&135=624&136=628&138=631&139=633&141=641&142=643&143=653&144=655&145=662&152=672&153=674&154=677&155=685&156=693&157=703&158=711&159=719&160=729&161=737&162=752&163=761&151=770&166=774&168=777&169=779&173=782&174=786&175=794&176=798&178=801&180=804&182=808&183=810&184=832&185=838&186=846&187=862&188=868&189=876&196=881&198=884&199=886&201=888&203=899&204=904&206=907&207=909&208=913&209=918&210=925&215=944&219=947&221=950&223=952&225=956&226=967'
# Made of guide.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
