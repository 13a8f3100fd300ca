"""The cooperation model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import (
    ANY,
    Edge,
    EdgeKind,
    Level,
    Model,
    Node,
    NodeKind,
    Side,
    Words,
    by_id,
    connectors,
    crosses,
    drawn,
    outside,
    overlap,
    segments,
    shapes,
    spilling,
    texts,
    town_model,
)

SIZES = ((306.7, 140.0, 12.0), (165.0, 150.0, 9.0), (222.0, 130.0, 12.0), (257.0, 160.0, 9.0))
NAMES = ("Rat", "Steuerungskreis", "AG Verkehr", "AG Bildung und Forschung", "Koordinierungsstelle",
         "Arbeitsgruppe Medizinische Versorgung", "Forum", "Beirat")
KINDS = tuple(NodeKind(shape, Words(shape.title()), shape, line, shape[0].upper())
              for shape, line in (("rectangle", "solid"), ("rounded", "dashed"), ("oval", "thin"),
                                  ("hexagon", "dotted"), ("cloud", "solid"), ("diamond", "solid")))
LINES = tuple(EdgeKind(line, Words(line.title()), line, arrow)
              for line, arrow in (("solid", "end"), ("dashed", "end"), ("dotted", "both"), ("thin", "none")))


@st.composite
def models(draw):
    levels = tuple(Level(f"l{at}", Words(f"Ebene {at}"), Words("Wer?")) for at in range(draw(st.integers(1, 5))))
    sides = tuple(Side(f"s{at}", Words("Von außen"), where)
                  for at, where in enumerate(draw(st.lists(st.sampled_from(("left", "right")), max_size=3))))
    homes = st.sampled_from([*(("level", level.id) for level in levels), *(("level", level.id) for level in levels),
                             *(("side", side.id) for side in sides)])
    nodes = []
    for at in range(draw(st.integers(3, 30))):
        where, key = draw(homes)
        nodes.append(Node(f"n{at}", Words(draw(st.sampled_from(NAMES))), **{where: key},
                          kind=draw(st.sampled_from(KINDS)).id, count=draw(st.sampled_from((None, None, 7)))))
    ids = st.sampled_from([node.id for node in nodes])
    labels = st.sampled_from((None, None, None, None, Words("stimmt zu")))
    edges = draw(st.lists(st.builds(Edge, ids, ids, st.sampled_from(("solid", "dashed", "dotted", "thin", None)),
                                    labels), max_size=40))
    return Model(tuple(nodes), levels, sides, KINDS, LINES, tuple(edges))


def nodes_of(drawing):
    return {shape.id: shape for shape in shapes(drawing) if shape.id.startswith("node-")}


def edges_of(drawing):
    return [line for line in connectors(drawing) if line.id.startswith("edge-")]


def runs_through(drawing, *, own=0.35):
    """Connectors that enter a node; at their own two nodes they may go in as far as a rounded corner."""
    found = []
    for line in edges_of(drawing):
        ends = {line.start[0], line.end[0]}
        for key, shape in nodes_of(drawing).items():
            box = shape.box
            if key in ends:
                depth = min(box.w, box.h) * own
                box = type(box)(box.x + depth, box.y + depth, box.w - 2 * depth, box.h - 2 * depth)
            if crosses(line, box):
                found.append((line.id, key))
    return found


@pytest.mark.parametrize(("width", "height", "minimum"), SIZES[:2])
def test_the_example_fits_a_slide_and_a_page(width, height, minimum):
    drawing, report = drawn("model", town_model(), width, height, minimum)
    assert report.diagnostics == []
    assert outside(drawing) == []
    assert spilling(drawing) == []
    assert runs_through(drawing) == []
    assert all(line.size >= minimum for shape in shapes(drawing) if shape.text for line in shape.text.lines)


def test_kinds_differ_in_outline_stroke_and_letter():
    drawing, _ = drawn("model", town_model())
    looks = {(shape.outline, round(shape.corner, 1), shape.stroke.dash) for shape in nodes_of(drawing).values()}
    assert len(looks) == 6
    assert [text for text in texts(drawing) if len(text) == 1] == [*"BBBSSKAAAAF", *"EE", *"BSAKEF"]


def test_every_edge_is_a_line_between_its_nodes():
    model = town_model()
    drawing, _ = drawn("model", model)
    assert len(edges_of(drawing)) == len(model.edges)
    for edge, line in zip(model.edges, edges_of(drawing), strict=True):
        assert {line.start[0], line.end[0]} == {f"node-{edge.from_}", f"node-{edge.to}"}
        for (key, site), (x, y) in ((line.start, line.points[0]), (line.end, line.points[-1])):
            box = nodes_of(drawing)[key].box
            assert {"top": abs(y - box.y), "bottom": abs(y - box.bottom), "left": abs(x - box.x),
                    "right": abs(x - box.right)}[site] < box.h * 0.35


def test_arrowheads_point_to_where_an_edge_leads():
    model = town_model()
    drawing, _ = drawn("model", model)
    arrows = {kind.id: kind.arrow for kind in model.edge_kinds}
    for edge, line in zip(model.edges, edges_of(drawing), strict=True):
        heads = {line.start[0]: line.arrow_start, line.end[0]: line.arrow_end}
        assert heads[f"node-{edge.to}"]
        assert heads[f"node-{edge.from_}"] == (arrows[edge.kind] == "both")


def test_there_and_back_are_two_lines():
    drawing, _ = drawn("model", town_model())
    there, back = edges_of(drawing)[3:5]
    assert there.stroke.dash != back.stroke.dash
    assert abs(there.points[0][0] - back.points[0][0]) > 1


def test_lines_of_different_kinds_never_lie_on_one_another():
    drawing, _ = drawn("model", town_model())
    assert lying_together(drawing) == []


def lying_together(drawing):
    found = []
    lines = edges_of(drawing)
    for index, one in enumerate(lines):
        for other in lines[index + 1 :]:
            if one.stroke == other.stroke and one.arrow_end == other.arrow_end:
                continue
            for (ax, ay), (bx, by) in segments(one):
                for (cx, cy), (dx, dy) in segments(other):
                    along = min(max(ax, bx), max(cx, dx)) - max(min(ax, bx), min(cx, dx))
                    down = min(max(ay, by), max(cy, dy)) - max(min(ay, by), min(cy, dy))
                    level = ay == by and cy == dy and abs(ay - cy) < 0.3 and along > 0.3
                    upright = ax == bx and cx == dx and abs(ax - cx) < 0.3 and down > 0.3
                    if level or upright:
                        found.append((one.id, other.id))
    return found


def test_segments_are_level_or_upright():
    drawing, _ = drawn("model", town_model())
    for line in edges_of(drawing):
        assert all(ax == pytest.approx(bx) or ay == pytest.approx(by) for (ax, ay), (bx, by) in segments(line))


def test_words_of_an_edge_of_its_own_stand_on_its_line():
    model = town_model(edges=[Edge("rat-0", "kreis", "entsendet", Words("stimmt zu")), Edge("kreis", "leitung")])
    drawing, _ = drawn("model", model)
    label, line = by_id(drawing, "label-1").box, edges_of(drawing)[0]
    assert crosses(line, label)
    assert not any(overlap(label, node.box) for node in nodes_of(drawing).values())
    assert "entsendet" not in texts(drawing)


def test_the_legend_names_only_what_occurs():
    model = town_model(edges=[Edge("kreis", "leitung", "auftrag")])
    drawing, _ = drawn("model", model)
    assert "beauftragt" in texts(drawing)
    assert "berichtet" not in texts(drawing)


def test_a_count_is_shown_at_the_node():
    model = Model((Node("a", Words("Arbeitsgruppe"), "l", count=7),), (Level("l", Words("Ebene")),))
    assert "7 ×" in texts(drawn("model", model)[0])


def test_levels_are_bands_from_top_to_bottom():
    drawing, _ = drawn("model", town_model())
    tops = [by_id(drawing, f"level-{level.id}").box.y for level in town_model().levels]
    assert tops == sorted(tops)
    for node in town_model().nodes:
        if node.level:
            band, box = by_id(drawing, f"level-{node.level}").box, by_id(drawing, f"node-{node.id}").box
            assert band.y <= box.y
            assert box.bottom <= band.bottom


def test_nodes_without_a_level_are_drawn_too():
    model = Model((Node("a", Words("Rat")), Node("b", Words("Amt"), "nirgends")), edges=(Edge("a", "b"),))
    drawing, report = drawn("model", model)
    assert set(nodes_of(drawing)) == {"node-a", "node-b"}
    assert report.ok


def test_an_edge_to_nowhere_or_to_itself_is_left_out():
    model = town_model(edges=[Edge("kreis", "kreis"), Edge("kreis", "niemand")])
    assert edges_of(drawn("model", model)[0]) == []


def test_a_level_without_nodes_keeps_its_band():
    model = Model((Node("a", Words("Rat"), "oben"),), (Level("oben", Words("Oben")), Level("unten", Words("Unten"))))
    assert "Unten" in texts(drawn("model", model)[0])


def test_the_alternative_text_tells_levels_sides_and_relations():
    alt = drawn("model", town_model())[0].alt
    assert alt.startswith("Kooperationsmodell (Entwurf): Schaubild mit 5 Ebenen. Politische Gremien: Stadtrat")
    assert "Daneben: Begleitung von außen: Externe Moderation" in alt
    assert "Koordinierungsstelle unterstützt Lenkungsgruppe, Steuerungskreis" in alt


def test_an_alternative_text_of_its_own_wins():
    model = town_model()
    own = Model(model.nodes, model.levels, model.sides, model.node_kinds, model.edge_kinds, model.edges,
                alt=Words("Fünf Ebenen"))
    assert drawn("model", own)[0].alt == "Fünf Ebenen"


def test_a_model_too_large_for_its_box_is_an_error():
    nodes = tuple(Node(f"n{at}", Words("Arbeitsgruppe Verkehr")) for at in range(30))
    drawing, report = drawn("model", Model(nodes), width=80, height=60)
    assert [found.code for found in report.errors] == ["diagrams.too-full"]
    assert outside(drawing) == []


@ANY
@given(models(), st.sampled_from(SIZES))
def test_no_line_crosses_a_node_and_no_nodes_overlap(model, size):
    drawing, report = drawn("model", model, *size)
    boxes = [shape.box for shape in nodes_of(drawing).values()]
    if report.errors:
        return
    assert runs_through(drawing) == []
    assert outside(drawing) == []
    assert spilling(drawing) == []
    for index, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[index + 1 :])


@ANY
@given(models())
def test_the_same_model_is_drawn_the_same(model):
    assert drawn("model", model)[0] == drawn("model", model)[0]
