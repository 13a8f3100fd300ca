"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
    '3f3825e1d748326c4a18dc1eedc3e3b81c16eb5b9610ee04c364a0e93b87701b': ('badges_xml', (
        (),
        ('back', 'blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('back', 'blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    'cff424b1252d01df4bea064d2391a46c1e090075d8909127290fc10d98d0344a': ('cards_xml', (
        (),
        ('author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'number', 'phase', 'shape', 'sign', 'text', 'word'),
        ('audience', 'author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'labels', 'namespace', 'number', 'phase', 'shape', 'sign', 'text', 'word', 'workshop'),
    )),
    '6abde104b9bdfbc0e0c43e4cb3f30d832d258efcc3e93ee6a3dd3321ca346c81': ('deck_xml', (
        (),
        ('author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'linked', 'logos', 'material', 'method', 'more', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track'),
        ('audience', 'author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'labels', 'linked', 'logos', 'material', 'method', 'more', 'namespace', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track', 'workshop'),
    )),
    'af7bcd92f39145d1a76bc058c8e452a5ede49426c674ae2b4eb8db1e1cd9e6b3': ('feedback_html', (
        (('theme/parts.html.j2', 2),),
        ('choice', 'option', 'parts', 'question', 'scale', 'step'),
        ('audience', 'choice', 'labels', 'large_print', 'option', 'parts', 'question', 'range', 'scale', 'step', 'workshop'),
    )),
    'b785207d567bd03e0e8bcc872191e5ab2b1f8257332c1abd103be001f4b91eaa': ('guide_html', (
        (('theme/parts.html.j2', 2),),
        ('agenda', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'material', 'material_list', 'method', 'method_names', 'name', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using'),
        ('agenda', 'audience', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'labels', 'material', 'material_list', 'method', 'method_names', 'name', 'namespace', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solutions', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using', 'workshop'),
    )),
    '01608fc1aca0ff83fafc97a4ccc6ecaa876bf7fefc44a30110ffe5e56196d438': ('handout_html', (
        (('theme/parts.html.j2', 2), ('theme/figures.html.j2', 3)),
        ('_', 'affiliation', 'author', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'scale', 'see', 'shown_at', 'slot', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words'),
        ('affiliation', 'audience', 'author', 'bibliography', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'labels', 'large_print', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'range', 'scale', 'see', 'shown_at', 'slot', 'solutions', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words', 'workshop'),
    )),
    '5c7a67d93dd29efa3baf7baeea15b94c1fbe3660ac23c86c202f2f2382350412': ('posters_xml', (
        (),
        ('across', 'author', 'challenge', 'page', 'part', 'slot', 'up'),
        ('across', 'audience', 'author', 'challenge', 'labels', 'page', 'part', 'slot', 'up', 'workshop'),
    )),
    '3665125c40b64ea611e0bf091e74d41b4410b673ec772004e0aa1ae19bba828b': ('sign_in_html', (
        (('theme/parts.html.j2', 2),),
        ('most', 'number', 'parts', 'people', 'person', 'planned', 'rows'),
        ('labels', 'large_print', 'most', 'number', 'parts', 'people', 'person', 'planned', 'range', 'rows', 'workshop'),
    )),
    '7417ec77b2e987d9e14f7496deb107fd3155315e7c594f023507f400043fdbd2': ('table_signs_xml', (
        (),
        ('blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    '72a11cf16735a8fab2657bc144253270031a810c8e0518b8043653289f15e7b1': ('theme_figures_html', (
        (),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'level', 'mark', 'matrix', 'model', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'phases', 'row', 'scale', 'scales', 'series', 'side', 'stakeholders', 'step'),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'labels', 'large_print', 'level', 'mark', 'matrix', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'range', 'row', 'scale', 'series', 'side', 'step', 'workshop'),
    )),
    'e0f74e82db87aebe2de98e2b2cc0ef1fc24c4e92ac97a4f63d5f57acc42e982a': ('theme_parts_html', (
        (),
        ('_', 'author', 'count', 'example_note', 'head', 'item', 'lines', 'name', 'part', 'picture', 'tick'),
        ('author', 'count', 'item', 'labels', 'name', 'part', 'range', 'workshop'),
    )),
    '8e171dea8a671ae96ea91d69e918e61b7d5ab5d8418c976999b9fed9f8fb8c1a': ('worksheets_html', (
        (('theme/parts.html.j2', 3),),
        ('_', 'approach', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'obstacle', 'opening', 'own_rows', 'parts', 'phase', 'step', 'task', 'ticks', 'title'),
        ('approach', 'audience', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'labels', 'large_print', 'obstacle', 'opening', 'own_rows', 'paper', 'parts', 'phase', 'range', 'solutions', 'step', 'task', 'ticks', 'title', 'workshop'),
    )),
}
