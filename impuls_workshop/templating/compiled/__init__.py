"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
    '0154be5f14026d934ae81291e8c2ca99289b850a5a55d82778fa1b3f17e014da': ('badges_xml', (
        (),
        ('back', 'blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('back', 'blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    'af4f86adcb86ff48e60e3c226479892664da60a072301dc741ab39cae4225dca': ('cards_xml', (
        (),
        ('author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'number', 'phase', 'shape', 'sign', 'text', 'word'),
        ('audience', 'author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'labels', 'namespace', 'number', 'phase', 'shape', 'sign', 'text', 'word', 'workshop'),
    )),
    '0e1cc4eaacbd29470de3a037593ca8e224a6ab2dcd2f33eb15031f2fa6f5aeec': ('deck_xml', (
        (),
        ('author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'linked', 'logos', 'material', 'method', 'more', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track'),
        ('audience', 'author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'labels', 'linked', 'logos', 'material', 'method', 'more', 'namespace', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track', 'workshop'),
    )),
    '6b0b6b4e0363d45cb3be61cb4bdc2acf7974f84fbdc9adaf62e979a62ef78ecf': ('feedback_html', (
        (('theme/parts.html.j2', 2),),
        ('choice', 'option', 'parts', 'question', 'scale', 'step'),
        ('audience', 'choice', 'labels', 'large_print', 'option', 'parts', 'question', 'range', 'scale', 'step', 'workshop'),
    )),
    '8607a915cb027e45c5c470dff3de91247557f86d09ee751f644487d7c0b2b33e': ('guide_html', (
        (('theme/parts.html.j2', 2),),
        ('agenda', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'material', 'material_list', 'method', 'method_names', 'name', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using'),
        ('agenda', 'audience', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'labels', 'material', 'material_list', 'method', 'method_names', 'name', 'namespace', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solutions', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using', 'workshop'),
    )),
    '1803bfb818444f9c0d7f1582b495c65150cd31abc3afd090299f5698b3706973': ('handout_html', (
        (('theme/parts.html.j2', 2), ('theme/figures.html.j2', 3)),
        ('_', 'affiliation', 'author', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'scale', 'see', 'shown_at', 'slot', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words'),
        ('affiliation', 'audience', 'author', 'bibliography', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'labels', 'large_print', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'range', 'scale', 'see', 'shown_at', 'slot', 'solutions', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words', 'workshop'),
    )),
    '0001386a4379c335293a44bf99edb4ee4e5fe1fbfac0c47acb4eb955e86268d9': ('posters_xml', (
        (),
        ('across', 'author', 'challenge', 'page', 'part', 'slot', 'up'),
        ('across', 'audience', 'author', 'challenge', 'labels', 'page', 'part', 'slot', 'up', 'workshop'),
    )),
    '6083d8353f40af19102312c6b23f0280ff0ace382abed6f0487a11bd87ccae4c': ('sign_in_html', (
        (('theme/parts.html.j2', 2),),
        ('most', 'number', 'parts', 'people', 'person', 'planned', 'rows'),
        ('labels', 'large_print', 'most', 'number', 'parts', 'people', 'person', 'planned', 'range', 'rows', 'workshop'),
    )),
    'd2664832644b73402b263fe7ba4c4bf1cb60729352a05fbab73b05a58b04d615': ('table_signs_xml', (
        (),
        ('blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    '38f5283ec2a064b75c50af57720a34350fc4dca52ba62c63128afe5d3eb42d3a': ('theme_figures_html', (
        (),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'level', 'mark', 'matrix', 'model', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'phases', 'row', 'scale', 'scales', 'series', 'side', 'stakeholders', 'step'),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'labels', 'large_print', 'level', 'mark', 'matrix', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'range', 'row', 'scale', 'series', 'side', 'step', 'workshop'),
    )),
    '0d329b8bba9e56c6eb2cee22f02fb1b614adf5f27d16a16931496f8d1b4e1d8a': ('theme_parts_html', (
        (),
        ('_', 'author', 'count', 'example_note', 'head', 'item', 'lines', 'name', 'part', 'picture', 'tick'),
        ('author', 'count', 'item', 'labels', 'name', 'part', 'range', 'workshop'),
    )),
    '7a6155f0d14991cb30fac59558567abd6414b82b8d4c1d04e413c167739cacff': ('worksheets_html', (
        (('theme/parts.html.j2', 3),),
        ('_', 'approach', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'obstacle', 'opening', 'own_rows', 'parts', 'phase', 'step', 'task', 'ticks', 'title'),
        ('approach', 'audience', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'labels', 'large_print', 'obstacle', 'opening', 'own_rows', 'paper', 'parts', 'phase', 'range', 'solutions', 'step', 'task', 'ticks', 'title', 'workshop'),
    )),
}
