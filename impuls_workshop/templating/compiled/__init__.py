"""The built-in templates, compiled by Jinja; by key, their modules and what is known of them.

Made by `python scripts/prepare_templates.py`; not to be edited. A template whose key is not here, because it, Jinja or
what compiles it has changed, is compiled when it is used.
"""

INDEX = {
    'a2e8ca4ea2a64fd5107814bda73cc79132432b7f8a19767a7764d15636a4ea63': ('badges_xml', (
        (),
        ('back', 'blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('back', 'blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    'b0fa96cb6835fa9c45aacc70e5bf8ddd8184ec465e79c0dc8d2c3f359efb1a96': ('cards_xml', (
        (),
        ('author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'number', 'phase', 'shape', 'sign', 'text', 'word'),
        ('audience', 'author', 'challenge', 'challenges', 'colour', 'heading', 'here', 'kind', 'labels', 'namespace', 'number', 'phase', 'shape', 'sign', 'text', 'word', 'workshop'),
    )),
    '41cc6816959aff58943347633d57e6379662f44bb5b58a54dd33b6ce8920fe51': ('deck_xml', (
        (),
        ('author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'linked', 'logos', 'material', 'method', 'more', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track'),
        ('audience', 'author', 'block', 'challenge', 'chart', 'cited', 'day', 'day_name', 'goal', 'group', 'how', 'id', 'item', 'labels', 'linked', 'logos', 'material', 'method', 'more', 'namespace', 'noted', 'notes', 'notes_for', 'page', 'pages_after', 'part', 'parts', 'picture', 'place', 'shown', 'slot', 'slots', 'source', 'step', 'task', 'there', 'track', 'workshop'),
    )),
    'c659516182ccbc021177397f4c11903f52f54f80b5708801ed476ba8d39223af': ('feedback_html', (
        (('theme/parts.html.j2', 2),),
        ('choice', 'option', 'parts', 'question', 'scale', 'step'),
        ('audience', 'choice', 'labels', 'large_print', 'option', 'parts', 'question', 'range', 'scale', 'step', 'workshop'),
    )),
    'b26bd4b26020ea118463e7d3b4e47be915a8b85197c97478fa790a23241774ef': ('guide_html', (
        (('theme/parts.html.j2', 2),),
        ('agenda', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'material', 'material_list', 'method', 'method_names', 'name', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using'),
        ('agenda', 'audience', 'block', 'challenge', 'chart', 'day', 'day_before', 'day_name', 'explained', 'group', 'id', 'item', 'items', 'key', 'labels', 'material', 'material_list', 'method', 'method_names', 'name', 'namespace', 'notes', 'packed', 'page', 'parts', 'person', 'role', 'shown', 'slide_note', 'slot', 'solutions', 'solved', 'step', 'task', 'thing', 'title', 'titles', 'track', 'track_words', 'used', 'using', 'workshop'),
    )),
    'c20a34a7dae2e2d36ced434a309121cd6a142186bb868149874b678b3468298a': ('handout_html', (
        (('theme/parts.html.j2', 2), ('theme/figures.html.j2', 3)),
        ('_', 'affiliation', 'author', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'scale', 'see', 'shown_at', 'slot', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words'),
        ('affiliation', 'audience', 'author', 'bibliography', 'block', 'bodies', 'challenge', 'chart', 'charts', 'contents', 'day', 'entries_after', 'entry', 'figures', 'found', 'goal', 'group', 'has_project', 'has_scales', 'has_stakeholders', 'id', 'ids', 'item', 'labels', 'large_print', 'logos', 'method', 'node', 'noted', 'page', 'pages_after', 'parts', 'phase', 'place', 'question', 'range', 'scale', 'see', 'shown_at', 'slot', 'solutions', 'source', 'source_note', 'step', 'task', 'there', 'track', 'words', 'workshop'),
    )),
    '0a47046e8080c51e1b999ee6b8f837fa2be33b5d1711bce197d11655cb2cd726': ('posters_xml', (
        (),
        ('across', 'author', 'challenge', 'page', 'part', 'slot', 'up'),
        ('across', 'audience', 'author', 'challenge', 'labels', 'page', 'part', 'slot', 'up', 'workshop'),
    )),
    '6f572dd786736cb8c32cd88b181f744b03356f9324d07fc9783d2c360d6e0ead': ('sign_in_html', (
        (('theme/parts.html.j2', 2),),
        ('most', 'number', 'parts', 'people', 'person', 'planned', 'rows'),
        ('labels', 'large_print', 'most', 'number', 'parts', 'people', 'person', 'planned', 'range', 'rows', 'workshop'),
    )),
    '871c28dbe3c91b613622053a69957da26e7055ce9998c3d15d9b78dda9cfffb6': ('table_signs_xml', (
        (),
        ('blank', 'group', 'groups', 'needed', 'number', 'people', 'person', 'planned', 'sign'),
        ('blank', 'group', 'groups', 'labels', 'needed', 'people', 'per_sheet', 'person', 'planned', 'range', 'sign', 'workshop'),
    )),
    '22a05a5c7f70210e0b78ea1449ceaeee1e6ba3a5342053bf377e66f4d0de3d7c': ('theme_figures_html', (
        (),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'level', 'mark', 'matrix', 'model', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'phases', 'row', 'scale', 'scales', 'series', 'side', 'stakeholders', 'step'),
        ('axis', 'category', 'chart', 'edge', 'high', 'item', 'kind', 'labels', 'large_print', 'level', 'mark', 'matrix', 'name', 'node', 'node_words', 'nodes', 'outcome', 'part', 'phase', 'range', 'row', 'scale', 'series', 'side', 'step', 'workshop'),
    )),
    '342745f7c57bac9435149b30ec0ed9438c84e69025c1986a33529d32e38849ea': ('theme_parts_html', (
        (),
        ('_', 'author', 'count', 'example_note', 'head', 'item', 'lines', 'name', 'part', 'picture', 'tick'),
        ('author', 'count', 'item', 'labels', 'name', 'part', 'range', 'workshop'),
    )),
    '60adfdf15ad7bf3e03b3261eebb3f373d06614ab3de7ffc337b15f3d1c14d208': ('worksheets_html', (
        (('theme/parts.html.j2', 3),),
        ('_', 'approach', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'obstacle', 'opening', 'own_rows', 'parts', 'phase', 'step', 'task', 'ticks', 'title'),
        ('approach', 'audience', 'block', 'challenge', 'challenge_sheet', 'count', 'kind', 'labels', 'large_print', 'obstacle', 'opening', 'own_rows', 'paper', 'parts', 'phase', 'range', 'solutions', 'step', 'task', 'ticks', 'title', 'workshop'),
    )),
}
