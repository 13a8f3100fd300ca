"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
    '89b7484823f1aa6bea2055bac04730c78ff2fe47f96b8da1ecface36f6946e89': ('badges_xml', (
        (),
        ('back', 'blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('back', 'blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    'e550cc20853da869bcba3ec17e0cb57f47b70f838e03d29e951cc449a915cefe': ('cards_xml', (
        (),
        ('author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'number', 'phase', 'shape', 'sign', 'text', 'word'),
        ('audience', 'author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'labels', 'namespace', 'number', 'phase', 'shape', 'sign', 'text', 'word', 'workshop'),
    )),
    'f8c57e19e0281dcd1e4665fc13b74378587204750904c38c93491291cceed9c4': ('deck_xml', (
        (),
        ('author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'linked', 'logos', 'material', 'method', 'more', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track'),
        ('audience', 'author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'labels', 'linked', 'logos', 'material', 'method', 'more', 'namespace', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track', 'workshop'),
    )),
    '0caf926b8cfdf373058fc81dca7a4c55ff895f50bbdc23190cb977f9d69fb9d9': ('feedback_html', (
        (('theme/parts.html.j2', 2),),
        ('choice', 'option', 'parts', 'question', 'scale', 'step'),
        ('audience', 'choice', 'labels', 'large_print', 'option', 'parts', 'question', 'range', 'scale', 'step', 'workshop'),
    )),
    '3cf62badcf72a808b2fbf3b2dff3bd1806ee70fb030264d9147da588883274b2': ('guide_html', (
        (('theme/parts.html.j2', 2),),
        ('agenda', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'material', 'material_list', 'method', 'method_names', 'name', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using'),
        ('agenda', 'audience', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'labels', 'material', 'material_list', 'method', 'method_names', 'name', 'namespace', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solutions', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using', 'workshop'),
    )),
    '02a8a7d1e12f56a7e84abb2f84ec1d9448246762fde884910b101e3bbd7ecf25': ('handout_html', (
        (('theme/parts.html.j2', 2), ('theme/figures.html.j2', 3)),
        ('_', 'affiliation', 'author', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'scale', 'see', 'shown_at', 'slot', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words'),
        ('affiliation', 'audience', 'author', 'bibliography', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'labels', 'large_print', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'range', 'scale', 'see', 'shown_at', 'slot', 'solutions', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words', 'workshop'),
    )),
    '0a3b6b23167d2b4323bba47409fd02725e0afaef015196656ff1700da3abf0c3': ('posters_xml', (
        (),
        ('across', 'author', 'challenge', 'page', 'part', 'slot', 'up'),
        ('across', 'audience', 'author', 'challenge', 'labels', 'page', 'part', 'slot', 'up', 'workshop'),
    )),
    '97f26ac5bc4487cbbb11b2d990bfb7c0eff466f36af09635f25e91e3792c929c': ('sign_in_html', (
        (('theme/parts.html.j2', 2),),
        ('most', 'number', 'parts', 'people', 'person', 'planned', 'rows'),
        ('labels', 'large_print', 'most', 'number', 'parts', 'people', 'person', 'planned', 'range', 'rows', 'workshop'),
    )),
    '5e6d13ed7018134c5819bc46cae7635623c404ffc74b889241bf16dcebec31bd': ('table_signs_xml', (
        (),
        ('blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    '3fa9cf434f32ec17646eb9f38c17c54714a2515bfcda86f6cf4c3a0d3dd59743': ('theme_figures_html', (
        (),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'level', 'mark', 'matrix', 'model', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'phases', 'row', 'scale', 'scales', 'series', 'side', 'stakeholders', 'step'),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'labels', 'large_print', 'level', 'mark', 'matrix', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'range', 'row', 'scale', 'series', 'side', 'step', 'workshop'),
    )),
    'ee549a7cce7d4c4e6d82cc9d80e5003c4bdf82c68820d96dc7c6e04859c217cb': ('theme_parts_html', (
        (),
        ('_', 'author', 'count', 'example_note', 'head', 'item', 'lines', 'name', 'part', 'picture', 'tick'),
        ('author', 'count', 'item', 'labels', 'name', 'part', 'range', 'workshop'),
    )),
    'be6924ff35b9699565eb3067745924f50057dae18fa30deb72f357579d08c559': ('worksheets_html', (
        (('theme/parts.html.j2', 3),),
        ('_', 'approach', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'obstacle', 'opening', 'own_rows', 'parts', 'phase', 'step', 'task', 'ticks', 'title'),
        ('approach', 'audience', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'labels', 'large_print', 'obstacle', 'opening', 'own_rows', 'paper', 'parts', 'phase', 'range', 'solutions', 'step', 'task', 'ticks', 'title', 'workshop'),
    )),
}
