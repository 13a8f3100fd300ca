"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
    '3197b7bdd3c640c0e4e7ed676547f896627aeac673634f5daaa54bf86f37ca3f': ('badges_xml', (
        (),
        ('back', 'blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('back', 'blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    '62401feed1727c59bdfe0b2aadd0b7f535bf340490b711930fc6ac59b91fd585': ('cards_xml', (
        (),
        ('author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'number', 'phase', 'shape', 'sign', 'text', 'word'),
        ('audience', 'author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'labels', 'namespace', 'number', 'phase', 'shape', 'sign', 'text', 'word', 'workshop'),
    )),
    'eb4fbb30989e5fac916303d96105aea000f94a0d8ca59ebc7e1806c8c0686878': ('deck_xml', (
        (),
        ('author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'linked', 'logos', 'material', 'method', 'more', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track'),
        ('audience', 'author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'labels', 'linked', 'logos', 'material', 'method', 'more', 'namespace', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track', 'workshop'),
    )),
    '229a2ab330f27d35e010744108dc18330dcbd94ce94ca67774067bf0a551c991': ('feedback_html', (
        (('theme/parts.html.j2', 2),),
        ('choice', 'option', 'parts', 'question', 'scale', 'step'),
        ('audience', 'choice', 'labels', 'large_print', 'option', 'parts', 'question', 'range', 'scale', 'step', 'workshop'),
    )),
    '2e277479ddeecc6dd0c4304ee892d02659c4708d54e3022e083e225a74c89300': ('guide_html', (
        (('theme/parts.html.j2', 2),),
        ('agenda', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'material', 'material_list', 'method', 'method_names', 'name', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using'),
        ('agenda', 'audience', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'labels', 'material', 'material_list', 'method', 'method_names', 'name', 'namespace', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solutions', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using', 'workshop'),
    )),
    'cde46b0c3eee3976faeeee28c5e0b8c35e76b63e3f14e6e4eff973dc324788d0': ('handout_html', (
        (('theme/parts.html.j2', 2), ('theme/figures.html.j2', 3)),
        ('_', 'affiliation', 'author', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'scale', 'see', 'shown_at', 'slot', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words'),
        ('affiliation', 'audience', 'author', 'bibliography', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'labels', 'large_print', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'range', 'scale', 'see', 'shown_at', 'slot', 'solutions', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words', 'workshop'),
    )),
    '6c53f4acde2ed8efb51df79f6d53b174086d71656d2bbfd2a1accbb954a9647a': ('posters_xml', (
        (),
        ('across', 'author', 'challenge', 'page', 'part', 'slot', 'up'),
        ('across', 'audience', 'author', 'challenge', 'labels', 'page', 'part', 'slot', 'up', 'workshop'),
    )),
    '745fd7d410d9a436e6e437ee266cf0680350216e7cc7bfa3e46a710f623c9705': ('sign_in_html', (
        (('theme/parts.html.j2', 2),),
        ('most', 'number', 'parts', 'people', 'person', 'planned', 'rows'),
        ('labels', 'large_print', 'most', 'number', 'parts', 'people', 'person', 'planned', 'range', 'rows', 'workshop'),
    )),
    'db91e3b2962343dcf01fef6b7c578be6815213a4fb2c9c8c6c6640b370c80c9f': ('table_signs_xml', (
        (),
        ('blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    'f3af1de2a5f85606bb65cb5790e024544ce57810c3dafdb3c26b4c5ce0132f4e': ('theme_figures_html', (
        (),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'level', 'mark', 'matrix', 'model', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'phases', 'row', 'scale', 'scales', 'series', 'side', 'stakeholders', 'step'),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'labels', 'large_print', 'level', 'mark', 'matrix', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'range', 'row', 'scale', 'series', 'side', 'step', 'workshop'),
    )),
    'd1fe7d01b484dd69920404cf7e201446a02e9b04a84ff6b0747eaf6f8454ca90': ('theme_parts_html', (
        (),
        ('_', 'author', 'count', 'example_note', 'head', 'item', 'lines', 'name', 'part', 'picture', 'tick'),
        ('author', 'count', 'item', 'labels', 'name', 'part', 'range', 'workshop'),
    )),
    'c427560db8abde98874f355eda91c6ad8f9563accb6f8d319849d5e902a18c93': ('worksheets_html', (
        (('theme/parts.html.j2', 3),),
        ('_', 'approach', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'obstacle', 'opening', 'own_rows', 'parts', 'phase', 'step', 'task', 'ticks', 'title'),
        ('approach', 'audience', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'labels', 'large_print', 'obstacle', 'opening', 'own_rows', 'paper', 'parts', 'phase', 'range', 'solutions', 'step', 'task', 'ticks', 'title', 'workshop'),
    )),
}
