from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'theme/figures.html.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phases = l_0_node_words = l_0_model = l_0_axis = l_0_stakeholders = l_0_scales = l_0_chart = missing
    try:
        t_1 = environment.filters['batch']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'batch' found.")
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
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['max']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'max' found.")
    try:
        t_8 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    try:
        t_9 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_10 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_11 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_12 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_13 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_14 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    try:
        t_15 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro():
        t_16 = []
        l_1_large_print = resolve('large_print')
        l_1_workshop = resolve('workshop')
        l_1_labels = resolve('labels')
        pass
        if (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print):
            pass
            t_16.append(
                '\n  <ol at="\ufdd2:6:3" class="in-words">\n    ',
            )
            l_2_loop = missing
            for l_2_phase, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'phases')), undefined):
                _loop_vars = {}
                pass
                t_16.extend((
                    '\n    <li at="\ufdd2:8:5"><strong at="\ufdd2:8:9">',
                    escape(environment.finalize(context, environment.getattr(l_2_phase, 'title'))),
                    '</strong>',
                ))
                if environment.getattr(l_2_phase, 'steps'):
                    pass
                    t_16.append(
                        escape(environment.finalize(context, environment.getattr(l_2_phase, 'steps'))),
                    )
                if environment.getattr(l_2_phase, 'outcomes'):
                    pass
                    t_16.extend((
                        '<p at="\ufdd2:8:114">',
                        escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'either_or'))),
                        ' ',
                    ))
                    l_3_loop = missing
                    for l_3_outcome, l_3_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_2_phase, 'outcomes'), _loop_vars=_loop_vars), undefined):
                        _loop_vars = {}
                        pass
                        t_16.append(
                            escape(environment.finalize(context, l_3_outcome)),
                        )
                        if (not environment.getattr(l_3_loop, 'last')):
                            pass
                            t_16.extend((
                                ' ',
                                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'or'))),
                                ' ',
                            ))
                    l_3_loop = l_3_outcome = missing
                    t_16.append(
                        '.</p>',
                    )
                t_16.append(
                    '</li>\n    ',
                )
            l_2_loop = l_2_phase = missing
            t_16.append(
                '\n  </ol>\n  ',
            )
            if environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'phases'), 'cyclic'):
                pass
                t_16.extend((
                    '<p at="\ufdd2:11:34">',
                    escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'starts_again'))),
                    '</p>',
                ))
        else:
            pass
            t_16.append(
                '\n  <figure at="\ufdd2:13:3" class="wide"><diagram at="\ufdd2:13:24" of="phases" width="165" height="92"/></figure>',
            )
        return concat(t_16)
    context.exported_vars.add('phases')
    context.vars['phases'] = l_0_phases = Macro(environment, macro, 'phases', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_node):
        t_17 = []
        l_1_workshop = resolve('workshop')
        l_1_labels = resolve('labels')
        l_1_kind = missing
        if l_1_node is missing:
            l_1_node = undefined("parameter 'node' was not provided", name='node')
        pass
        l_1_kind = t_2(environment, t_9(environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'node_kinds'), ([environment.getattr(l_1_node, 'kind')] if environment.getattr(l_1_node, 'kind') else [])))
        t_17.append(
            '<li at="\ufdd2:20:3"><strong at="\ufdd2:20:7">',
        )
        if environment.getattr(l_1_node, 'count'):
            pass
            t_17.extend((
                escape(environment.finalize(context, environment.getattr(l_1_node, 'count'))),
                ' × ',
            ))
        t_17.extend((
            escape(environment.finalize(context, environment.getattr(l_1_node, 'title'))),
            '</strong>',
        ))
        if (undefined(name='kind') if l_1_kind is missing else l_1_kind):
            pass
            t_17.extend((
                ' (',
                escape(environment.finalize(context, environment.getattr((undefined(name='kind') if l_1_kind is missing else l_1_kind), 'title'))),
                ')',
            ))
        if environment.getattr(l_1_node, 'rhythm'):
            pass
            t_17.extend((
                ', ',
                escape(environment.finalize(context, environment.getattr(l_1_node, 'rhythm'))),
            ))
        if environment.getattr(l_1_node, 'members'):
            pass
            t_17.extend((
                '<p at="\ufdd2:21:25">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'members'))),
                ':</p>',
                escape(environment.finalize(context, environment.getattr(l_1_node, 'members'))),
            ))
        if environment.getattr(l_1_node, 'tasks'):
            pass
            t_17.extend((
                '<p at="\ufdd2:22:23">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'tasks'))),
                ':</p>',
                escape(environment.finalize(context, environment.getattr(l_1_node, 'tasks'))),
            ))
        if environment.getattr(l_1_node, 'rules'):
            pass
            t_17.extend((
                '<p at="\ufdd2:23:23">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'rules'))),
                ':</p>',
                escape(environment.finalize(context, environment.getattr(l_1_node, 'rules'))),
            ))
        t_17.append(
            '</li>',
        )
        return concat(t_17)
    context.exported_vars.add('node_words')
    context.vars['node_words'] = l_0_node_words = Macro(environment, macro, 'node_words', ('node',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_18 = []
        l_1_large_print = resolve('large_print')
        l_1_workshop = resolve('workshop')
        l_1_labels = resolve('labels')
        pass
        if (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print):
            pass
            t_18.append(
                '\n  ',
            )
            for l_2_level in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'levels')):
                l_2_nodes = missing
                _loop_vars = {}
                pass
                t_18.extend((
                    '\n  <h3 at="\ufdd2:29:3">',
                    escape(environment.finalize(context, environment.getattr(l_2_level, 'title'))),
                    '</h3>\n  ',
                ))
                if environment.getattr(l_2_level, 'question'):
                    pass
                    t_18.extend((
                        '<p at="\ufdd2:30:26">',
                        escape(environment.finalize(context, environment.getattr(l_2_level, 'question'))),
                        '</p>',
                    ))
                t_18.append(
                    '\n  ',
                )
                l_2_nodes = t_5(context.eval_ctx, t_11(context, t_13(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'nodes'), 'level', '==', environment.getattr(l_2_level, 'id')), 'side'))
                _loop_vars['nodes'] = l_2_nodes
                t_18.append(
                    '\n  ',
                )
                if (undefined(name='nodes') if l_2_nodes is missing else l_2_nodes):
                    pass
                    t_18.append(
                        '<ul at="\ufdd2:32:17" class="in-words">',
                    )
                    for l_3_node in environment.call(context, environment.turns, (undefined(name='nodes') if l_2_nodes is missing else l_2_nodes), _loop_vars=_loop_vars):
                        _loop_vars = {}
                        pass
                        t_18.append(
                            escape(environment.finalize(context, environment.call(context, (undefined(name='node_words') if l_0_node_words is missing else l_0_node_words), l_3_node, _loop_vars=_loop_vars))),
                        )
                    l_3_node = missing
                    t_18.append(
                        '</ul>',
                    )
                t_18.append(
                    '\n  ',
                )
            l_2_level = l_2_nodes = missing
            t_18.append(
                '\n  ',
            )
            for l_2_side in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'sides')):
                _loop_vars = {}
                pass
                t_18.extend((
                    '\n  <h3 at="\ufdd2:35:3">',
                    escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'beside'))),
                    ': ',
                    escape(environment.finalize(context, environment.getattr(l_2_side, 'title'))),
                    '</h3>\n  <ul at="\ufdd2:36:3" class="in-words">',
                ))
                for l_3_node in environment.call(context, environment.turns, t_13(context, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'nodes'), 'side', '==', environment.getattr(l_2_side, 'id')), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    t_18.append(
                        escape(environment.finalize(context, environment.call(context, (undefined(name='node_words') if l_0_node_words is missing else l_0_node_words), l_3_node, _loop_vars=_loop_vars))),
                    )
                l_3_node = missing
                t_18.append(
                    '</ul>\n  ',
                )
            l_2_side = missing
            t_18.append(
                '\n  ',
            )
            if environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'edges'):
                pass
                t_18.extend((
                    '\n  <h3 at="\ufdd2:39:3">',
                    escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'relations'))),
                    '</h3>\n  <ul at="\ufdd2:40:3">\n    ',
                ))
                for l_2_edge in environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'edges')):
                    l_2_kind = missing
                    _loop_vars = {}
                    pass
                    t_18.append(
                        '\n    ',
                    )
                    l_2_kind = t_2(environment, t_9(environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'edge_kinds'), ([environment.getattr(l_2_edge, 'kind')] if environment.getattr(l_2_edge, 'kind') else [])))
                    _loop_vars['kind'] = l_2_kind
                    t_18.extend((
                        '\n    <li at="\ufdd2:43:5">',
                        escape(environment.finalize(context, environment.getattr(t_2(environment, t_9(environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'nodes'), [environment.getattr(l_2_edge, 'from_')])), 'title'))),
                        ' – ',
                        escape(environment.finalize(context, environment.getattr(t_2(environment, t_9(environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'model'), 'nodes'), [environment.getattr(l_2_edge, 'to')])), 'title'))),
                    ))
                    if environment.getattr(l_2_edge, 'label'):
                        pass
                        t_18.extend((
                            ': ',
                            escape(environment.finalize(context, environment.getattr(l_2_edge, 'label'))),
                        ))
                    elif (undefined(name='kind') if l_2_kind is missing else l_2_kind):
                        pass
                        t_18.extend((
                            ': ',
                            escape(environment.finalize(context, environment.getattr((undefined(name='kind') if l_2_kind is missing else l_2_kind), 'title'))),
                        ))
                    t_18.append(
                        '</li>\n    ',
                    )
                l_2_edge = l_2_kind = missing
                t_18.append(
                    '\n  </ul>\n  ',
                )
        else:
            pass
            t_18.append(
                '\n  <figure at="\ufdd2:48:3" class="wide"><diagram at="\ufdd2:48:24" of="model" width="165" height="150"/></figure>',
            )
        return concat(t_18)
    context.exported_vars.add('model')
    context.vars['model'] = l_0_model = Macro(environment, macro, 'model', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_axis, l_1_name):
        t_19 = []
        if l_1_axis is missing:
            l_1_axis = undefined("parameter 'axis' was not provided", name='axis')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_19.append(
            escape(environment.finalize(context, (environment.getattr(l_1_axis, 'title') if l_1_axis else l_1_name))),
        )
        return concat(t_19)
    context.exported_vars.add('axis')
    context.vars['axis'] = l_0_axis = Macro(environment, macro, 'axis', ('axis', 'name'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_20 = []
        l_1_workshop = resolve('workshop')
        l_1_large_print = resolve('large_print')
        l_1_labels = resolve('labels')
        l_1_matrix = missing
        pass
        l_1_matrix = environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'stakeholders')
        if (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print):
            pass
            t_20.extend((
                '\n  <p at="\ufdd2:57:3">',
                escape(environment.finalize(context, environment.call(context, (undefined(name='axis') if l_0_axis is missing else l_0_axis), environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'influence'), environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'influence')))),
                ', ',
                escape(environment.finalize(context, environment.call(context, (undefined(name='axis') if l_0_axis is missing else l_0_axis), environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'interest'), environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'interest')))),
                ': ',
                escape(environment.finalize(context, t_12(environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'scale'), '-', '–'))),
                '</p>\n  <table at="\ufdd2:58:3">\n    <thead at="\ufdd2:59:5"><tr at="\ufdd2:59:12"><th at="\ufdd2:59:16" scope="col">',
                escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'who'))),
                '</th><th at="\ufdd2:59:53" scope="col">',
                escape(environment.finalize(context, environment.call(context, (undefined(name='axis') if l_0_axis is missing else l_0_axis), environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'influence'), environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'influence')))),
                '</th><th at="\ufdd2:59:120" scope="col">',
                escape(environment.finalize(context, environment.call(context, (undefined(name='axis') if l_0_axis is missing else l_0_axis), environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'interest'), environment.getattr((undefined(name='labels') if l_1_labels is missing else l_1_labels), 'interest')))),
                '</th></tr></thead>\n    <tbody at="\ufdd2:60:5">\n      ',
            ))
            for l_2_item in environment.call(context, environment.turns, t_14(environment, environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'items'), attribute='influence', reverse=True)):
                l_2_kind = missing
                _loop_vars = {}
                pass
                t_20.append(
                    '\n      ',
                )
                l_2_kind = t_2(environment, t_9(environment.getattr((undefined(name='matrix') if l_1_matrix is missing else l_1_matrix), 'kinds'), ([environment.getattr(l_2_item, 'kind')] if environment.getattr(l_2_item, 'kind') else [])))
                _loop_vars['kind'] = l_2_kind
                t_20.extend((
                    '\n      <tr at="\ufdd2:63:7"><td at="\ufdd2:63:11"><strong at="\ufdd2:63:15">',
                    escape(environment.finalize(context, environment.getattr(l_2_item, 'title'))),
                    '</strong>',
                ))
                if (undefined(name='kind') if l_2_kind is missing else l_2_kind):
                    pass
                    t_20.extend((
                        ' (',
                        escape(environment.finalize(context, environment.getattr((undefined(name='kind') if l_2_kind is missing else l_2_kind), 'title'))),
                        ')',
                    ))
                t_20.extend((
                    '</td><td at="\ufdd2:63:96">',
                    escape(environment.finalize(context, t_10(environment.getattr(l_2_item, 'influence')))),
                    '</td><td at="\ufdd2:63:134">',
                    escape(environment.finalize(context, t_10(environment.getattr(l_2_item, 'interest')))),
                    '</td></tr>\n      ',
                ))
            l_2_item = l_2_kind = missing
            t_20.append(
                '\n    </tbody>\n  </table>',
            )
        else:
            pass
            t_20.append(
                '\n  <figure at="\ufdd2:68:3" class="wide"><diagram at="\ufdd2:68:24" of="stakeholders" width="165" height="115"/></figure>',
            )
        return concat(t_20)
    context.exported_vars.add('stakeholders')
    context.vars['stakeholders'] = l_0_stakeholders = Macro(environment, macro, 'stakeholders', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_21 = []
        l_1_large_print = resolve('large_print')
        l_1_workshop = resolve('workshop')
        pass
        if (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print):
            pass
            t_21.append(
                '\n  ',
            )
            l_2_loop = missing
            for l_2_scale, l_2_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'scales'), 'items')), undefined):
                l_2_range = resolve('range')
                l_2_labels = resolve('labels')
                _loop_vars = {}
                pass
                t_21.extend((
                    '\n  <section at="\ufdd2:75:3" class="scale-words">\n    <h3 at="\ufdd2:76:5">',
                    escape(environment.finalize(context, environment.getattr(l_2_scale, 'title'))),
                    '</h3>\n    <p at="\ufdd2:77:5">1 = ',
                    escape(environment.finalize(context, environment.getattr(l_2_scale, 'left'))),
                    '<br at="\ufdd2:77:28"/>',
                    escape(environment.finalize(context, environment.getattr(l_2_scale, 'steps'))),
                    ' = ',
                    escape(environment.finalize(context, environment.getattr(l_2_scale, 'right'))),
                    '</p>\n    <p at="\ufdd2:78:5" class="steps">',
                ))
                for l_3_step in environment.call(context, environment.turns, environment.call(context, (undefined(name='range') if l_2_range is missing else l_2_range), 1, environment.call_binop(context, '+', environment.getattr(l_2_scale, 'steps'), 1), _loop_vars=_loop_vars), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    t_21.extend((
                        '<span at="\ufdd2:78:65" class="step">',
                        escape(environment.finalize(context, l_3_step)),
                        ' <span at="\ufdd2:78:95" class="tick"></span></span> ',
                    ))
                l_3_step = missing
                t_21.append(
                    '</p>\n    ',
                )
                if environment.getattr(l_2_scale, 'marks'):
                    pass
                    t_21.extend((
                        '<p at="\ufdd2:79:25">',
                        escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_2_labels is missing else l_2_labels), 'marked'))),
                        ': ',
                    ))
                    l_3_loop = missing
                    for l_3_mark, l_3_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_2_scale, 'marks'), _loop_vars=_loop_vars), undefined):
                        _loop_vars = {}
                        pass
                        t_21.extend((
                            escape(environment.finalize(context, environment.getattr(l_3_mark, 'title'))),
                            ': ',
                            escape(environment.finalize(context, t_10(environment.getattr(l_3_mark, 'at')))),
                        ))
                        if (not environment.getattr(l_3_loop, 'last')):
                            pass
                            t_21.append(
                                '; ',
                            )
                    l_3_loop = l_3_mark = missing
                    t_21.append(
                        '</p>',
                    )
                t_21.append(
                    '\n  </section>\n  ',
                )
            l_2_loop = l_2_scale = l_2_range = l_2_labels = missing
        else:
            pass
            t_21.append(
                '\n  ',
            )
            for l_2_part in environment.call(context, environment.turns, t_1(environment.getattr(environment.getattr((undefined(name='workshop') if l_1_workshop is missing else l_1_workshop), 'scales'), 'items'), 6)):
                _loop_vars = {}
                pass
                t_21.extend((
                    '\n  <figure at="\ufdd2:84:3" class="wide"><diagram at="\ufdd2:84:24" of="scales" item="',
                    escape(environment.finalize(context, t_3(t_6(context, l_2_part, attribute='id'), ' '))),
                    '" width="165" height="',
                    escape(environment.finalize(context, environment.call_binop(context, '+', 10, environment.call_binop(context, '*', 28, t_4(l_2_part))))),
                    '"/></figure>\n  ',
                ))
            l_2_part = missing
        return concat(t_21)
    context.exported_vars.add('scales')
    context.vars['scales'] = l_0_scales = Macro(environment, macro, 'scales', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_chart):
        t_22 = []
        l_1_large_print = resolve('large_print')
        l_1_high = resolve('high')
        if l_1_chart is missing:
            l_1_chart = undefined("parameter 'chart' was not provided", name='chart')
        pass
        if (undefined(name='large_print') if l_1_large_print is missing else l_1_large_print):
            pass
            t_22.append(
                '\n  ',
            )
            l_2_loop = missing
            for l_2_part, l_2_loop in LoopContext(environment.call(context, environment.turns, t_1(environment.getattr(l_1_chart, 'series'), 3)), undefined):
                l_2_labels = resolve('labels')
                _loop_vars = {}
                pass
                t_22.extend((
                    '\n  <table at="\ufdd2:92:3">\n    <thead at="\ufdd2:93:5"><tr at="\ufdd2:93:12"><th at="\ufdd2:93:16" scope="col">',
                    escape(environment.finalize(context, environment.getattr((undefined(name='labels') if l_2_labels is missing else l_2_labels), 'category'))),
                    '</th>',
                ))
                for l_3_series in environment.call(context, environment.turns, l_2_part, _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    t_22.extend((
                        '<th at="\ufdd2:93:82" scope="col">',
                        escape(environment.finalize(context, environment.getattr(l_3_series, 'name'))),
                    ))
                    if environment.getattr(l_1_chart, 'unit'):
                        pass
                        t_22.extend((
                            ' (',
                            escape(environment.finalize(context, environment.getattr(l_1_chart, 'unit'))),
                            ')',
                        ))
                    t_22.append(
                        '</th>',
                    )
                l_3_series = missing
                t_22.append(
                    '</tr></thead>\n    <tbody at="\ufdd2:94:5">\n      ',
                )
                l_3_loop = missing
                for l_3_category, l_3_loop in LoopContext(environment.call(context, environment.turns, environment.getattr(l_1_chart, 'categories'), _loop_vars=_loop_vars), undefined):
                    l_3_row = missing
                    _loop_vars = {}
                    pass
                    t_22.append(
                        '\n      ',
                    )
                    l_3_row = environment.getattr(l_3_loop, 'index0')
                    _loop_vars['row'] = l_3_row
                    t_22.extend((
                        '\n      <tr at="\ufdd2:97:7"><th at="\ufdd2:97:11" scope="row">',
                        escape(environment.finalize(context, l_3_category)),
                        '</th>',
                    ))
                    for l_4_series in environment.call(context, environment.turns, l_2_part, _loop_vars=_loop_vars):
                        _loop_vars = {}
                        pass
                        t_22.append(
                            '<td at="\ufdd2:97:70">',
                        )
                        if (not t_15(environment.getitem(environment.getattr(l_4_series, 'values'), (undefined(name='row') if l_3_row is missing else l_3_row)))):
                            pass
                            t_22.append(
                                escape(environment.finalize(context, t_10(environment.getitem(environment.getattr(l_4_series, 'values'), (undefined(name='row') if l_3_row is missing else l_3_row))))),
                            )
                        else:
                            pass
                            t_22.append(
                                '–',
                            )
                        t_22.append(
                            '</td>',
                        )
                    l_4_series = missing
                    t_22.append(
                        '</tr>\n      ',
                    )
                l_3_loop = l_3_category = l_3_row = missing
                t_22.append(
                    '\n    </tbody>\n  </table>\n  ',
                )
            l_2_loop = l_2_part = l_2_labels = missing
        else:
            pass
            l_1_high = t_7(environment, [75, t_8(environment, [environment.call_binop(context, '+', 15, environment.call_binop(context, '*', environment.call_binop(context, '*', 5.2, t_4(environment.getattr(l_1_chart, 'categories'))), t_4(environment.getattr(l_1_chart, 'series')))), 210])])
            t_22.extend((
                '\n  <figure at="\ufdd2:105:3" class="wide"><chart at="\ufdd2:105:24" of="',
                escape(environment.finalize(context, environment.getattr(l_1_chart, 'id'))),
                '" width="165" height="',
                escape(environment.finalize(context, ((undefined(name='high') if l_1_high is missing else l_1_high) if (environment.getattr(l_1_chart, 'kind') == 'bar') else 75))),
                '"/></figure>',
            ))
        return concat(t_22)
    context.exported_vars.add('chart')
    context.vars['chart'] = l_0_chart = Macro(environment, macro, 'chart', ('chart',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '4=102&5=108&7=114&8=119&11=159&18=174&19=182&20=186&21=209&22=217&23=225&26=239&27=245&28=250&29=256&30=259&31=269&32=274&34=296&35=301&36=306&38=320&39=324&41=327&42=334&43=338&52=369&54=382&55=389&56=390&57=394&59=400&61=407&62=414&63=418&72=447&73=452&74=458&76=465&77=467&78=474&79=486&83=520&84=525&89=534&90=541&91=547&93=553&95=578&96=585&97=589&104=622&105=625'
# Made of theme/figures.html.j2 by `python scripts/prepare_templates.py`; not to be edited. Lines are counted: nothing stands above.
# mypy: ignore-errors
