"""A folder of files becomes a workshop: short forms, ids, origins, sections, labels."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from impuls_workshop.content.loader import find_workshops, load, shown_path
from impuls_workshop.content.model import Workshop
from impuls_workshop.content.references import artifact_references
from impuls_workshop.diagnostics import Report, Span, strip_marks
from tests.content.test_text import printable
from tests.content.workshops import PLAIN, read, sound, write


def test_only_the_settings_are_needed(tmp_path):
    workshop = sound(tmp_path, {})
    assert workshop.title == "Harz"
    assert workshop.name == tmp_path.name
    assert [getattr(workshop, kind) for kind in ("goals", "phases", "model", "agenda", "pages")] == [None] * 5


def plain(value: object) -> object:
    """A record as its fields, without the places."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    fields = getattr(type(value), "model_fields", None)
    return value if fields is None else {name: plain(getattr(value, name)) for name in fields}


def test_short_forms_are_the_same_as_long_ones(tmp_path):
    short = sound(tmp_path / "a", {
        "workshop.yaml": "title: A\nauthors: Maximiliane Seitz\nproject: IMPULS\n",
        "goals.yaml": "- Ziel\n",
        "phases.yaml": "- title: P\n  steps: eins\n  audience: facilitators\n",
    })
    long = sound(tmp_path / "b", {
        "workshop.yaml": "title: A\nauthors:\n  - name: Maximiliane Seitz\nproject:\n  title: IMPULS\n",
        "goals.yaml": "items:\n  - title: Ziel\n    id: ziel\n",
        "phases.yaml": "items:\n  - {title: P, id: p, steps: [eins], audience: [facilitators]}\n",
    })
    for name in ("authors", "project", "goals", "phases"):
        assert plain(getattr(short, name)) == plain(getattr(long, name))


def test_yaml_is_version_1_2_and_texts_stay_texts(tmp_path):
    workshop = sound(tmp_path, {
        "workshop.yaml": "title: no\nvenue: 06484\nsubtitle: 9:30\ncontact: 2026-03-12\n",
        "phases.yaml": "cyclic: true\nitems: [yes, 1.0, null hypothesis]\n"})
    assert (workshop.title, workshop.venue, workshop.subtitle, workshop.contact) == (
        "no", "06484", "9:30", "2026-03-12")
    assert workshop.phases.cyclic is True
    assert [phase.title for phase in workshop.phases] == ["yes", "1.0", "null hypothesis"]


def test_a_field_left_empty_is_a_field_left_out(tmp_path):
    workshop = sound(tmp_path, {"workshop.yaml": PLAIN + "venue:\nauthors: ~\ndate: null\n"})
    assert (workshop.venue, workshop.authors, workshop.date) == (None, (), None)


def test_ids_are_made_from_titles_and_file_names(tmp_path):
    workshop = sound(tmp_path, {
        "goals.yaml": "- Gelebte **Kooperation**\n- {title: B, id: zwei}\n",
        "challenges/1-vertrauen-schaffen.md": "# Vertrauen\n",
        "challenges/2_Größe.yaml": "title: X\n",
        "challenges/3-c.md": "---\nid: eigen\n---\n# C\n",
        "challenges/4.md": "# D\n"})
    assert [goal.id for goal in workshop.goals] == ["gelebte-kooperation", "zwei"]
    assert [one.id for one in workshop.challenges] == ["vertrauen-schaffen", "groesse", "eigen", "4"]


def test_files_of_a_collection_are_read_in_the_order_of_their_numbers(tmp_path):
    workshop = sound(tmp_path, {f"goals/{number}-x{number}.md": f"# Z{number}\n" for number in (10, 9, 1)})
    assert [goal.title for goal in workshop.goals] == ["Z1", "Z9", "Z10"]


def test_a_folder_has_the_fields_of_its_collection_in_a_file(tmp_path):
    workshop = sound(tmp_path, {
        "challenges/_collection.yaml": "title: Herausforderungen\norigin: seed\n",
        "challenges/README.md": "Was hier liegt.\n",
        "challenges/a.md": "# A\n"})
    assert workshop.challenges.title == "Herausforderungen"
    assert [one.origin for one in workshop.challenges] == ["seed"]


def test_an_origin_holds_for_all_inside_until_another_is_given(tmp_path):
    workshop = sound(tmp_path, {
        "workshop.yaml": "title: A\norigin: seed\nproject: {title: P}\n",
        "agenda.yaml": 'origin: example\nstart: "9:00"\nblocks:\n'
                       "  - {title: A, minutes: 5, origin: source, tasks: [B]}\n  - {title: C, minutes: 5}\n",
        "goals.yaml": "- A\n"})
    a, c = workshop.agenda.blocks
    assert (workshop.project.origin, workshop.agenda.origin, a.origin, a.tasks[0].origin, c.origin) == (
        "seed", "example", "source", "source", "example")
    assert [goal.origin for goal in workshop.goals] == [None]


def test_a_markdown_item_has_front_matter_text_and_sections(tmp_path):
    workshop = sound(tmp_path, {"challenges/a.md": (
        "---\nid: vertrauen\norigin: seed\n---\n# Vertrauen **schaffen**\n\nWarum\nes zählt.\n\n"
        "## HEMMNISSE\n\n- Keine „good-practices“\n- Sehr\n  personenabhängig\n\n"
        "## approaches\n1. Offen reden\n\n## Frage\nWem vertrauen Sie?\n\n"
        "## Notizen\nErst **zuhören**.\n\n### Dann\n\n```\n## keine Überschrift\n```\n")})
    one = workshop.challenges.items[0]
    assert one.title == "Vertrauen **schaffen**"
    assert one.text == "Warum\nes zählt."
    assert [line.plain for line in one.obstacles] == ["Keine „good-practices“", "Sehr personenabhängig"]
    assert one.approaches == ("Offen reden",)
    assert one.question == "Wem vertrauen Sie?"
    assert one.notes.plain == "Erst zuhören.\nDann\n## keine Überschrift"


def test_a_markdown_item_knows_where_everything_was_written(tmp_path, monkeypatch):
    write(tmp_path / "w", {"challenges/a.md": "---\ntitle: A\n---\n\n## Hemmnisse\n\n- B\n-  C\n   d\n"})
    monkeypatch.chdir(tmp_path)
    workshop = load(tmp_path / "w", Report())
    one = workshop.challenges.items[0]
    path = "w/challenges/a.md"
    assert one.title.span == Span(path, 2, 8)
    assert one.places["obstacles"] == Span(path, 7, 1)
    assert [line.places for line in one.obstacles] == [
        (Span(path, 7, 3),), (Span(path, 8, 4), Span(path, 9, 4))]


def test_headings_may_be_the_workshops_own_labels(tmp_path):
    workshop = sound(tmp_path, {
        "workshop.yaml": "title: A\nlanguage: fr\nlabels:\n  obstacles: Obstacles *réels*\n",
        "challenges/a.md": "# A\n## obstacles réels\n- B\n## Approaches\n- C\n"})
    one = workshop.challenges.items[0]
    assert (one.obstacles, one.approaches) == (("B",), ("C",))


def test_a_page_keeps_its_headings_but_its_notes_are_notes(tmp_path):
    workshop = sound(tmp_path, {"pages/a.md": (
        "# Seite\n\nText\n\n## Zwischen\n\nMehr\n\n## Notizen\n\nNur für mich\n\n## Frage\n\nEnde\n")})
    page = workshop.pages.items[0]
    assert page.text.plain.split("\n") == ["Text", "Zwischen", "Mehr", "Frage", "Ende"]
    assert page.notes == "Nur für mich"
    assert page.title == "Seite"


def test_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path):
    files = {"workshop.yaml": PLAIN, "challenges/a.md": "# A\n\n## Hemmnisse\n- B\n"}
    windows = {name: ("\ufeff" + text).replace("\n", "\r\n").encode() for name, text in files.items()}
    one, other = sound(tmp_path / "w", files), sound(tmp_path / "v", windows)
    assert plain(one.challenges) == plain(other.challenges)


def test_names_may_lead_to_lines_of_challenges_and_phases(tmp_path):
    sound(tmp_path, {
        "challenges/vertrauen.md": "# V\n## Hemmnisse\n- Sehr personenabhängig\n",
        "phases.yaml": "- title: Start\n  steps: [Vertragliche Fixierung]\n",
        "agenda.yaml": 'start: "9:00"\nblocks:\n  - title: A\n    minutes: 5\n'
                       "    slides: [vertrauen, phases, s]\n"
                       "    about: [vertrauen, start, vertrauen/sehr-personenabhaengig,"
                       " start/vertragliche-fixierung]\n",
        "pages/s.md": "# S\n"})


def test_a_schedule_has_the_times_of_all_blocks(tmp_path):
    workshop = sound(tmp_path, {"agenda.yaml": (
        'start: "23:30"\nend: "00:30"\nblocks:\n  - {title: A, minutes: 40}\n'
        "  - {title: Pause, minutes: 20, social_form: none}\n")})
    assert [(slot.block.title, slot.start, slot.end, slot.is_break) for slot in workshop.agenda.schedule] == [
        ("A", "23:30", "00:10", False), ("Pause", "00:10", "00:30", True)]


def test_names_of_artifacts_come_with_their_places(tmp_path):
    workshop = sound(tmp_path, {
        "agenda.yaml": 'start: "9:00"\nblocks:\n  - {title: A, minutes: 5, handouts: [a, b]}\n',
        "pages/s.md": "---\nshow: c\n---\n# S\n", "pages/t.md": "# T\n"})
    assert [(name, place.line, place.column) for name, place in artifact_references(workshop)] == [
        ("a", 3, 39), ("b", 3, 42), ("c", 2, 7)]


def test_files_of_others_are_no_mistake(tmp_path):
    sound(tmp_path, {
        "README.md": "x", "RIGHTS.md": "x", "LICENSE.txt": "x", "participants.csv": "Name\nAda", ".hidden": "x",
        "images/a.png": "x", "templates/a/b.j2": "x", "_brand.yml": "x: y", "goals.yaml~": "x"})


def test_links_that_lead_out_of_the_folder_are_refused(tmp_path):
    write(tmp_path / "w", {"images/x.png": ""})
    (tmp_path / "secret.yaml").write_text("- Geheim\n")
    (tmp_path / "w" / "goals.yaml").symlink_to(tmp_path / "secret.yaml")
    (tmp_path / "w" / "images" / "y.png").symlink_to(tmp_path / "secret.yaml")
    workshop, mistakes = read(tmp_path / "w", {"phases.yaml": "- {title: A, image: images/y.png, alt: B}\n"})
    assert mistakes == ["goals.yaml:1:1 content.outside-folder", "phases.yaml:1:21 content.image-outside"]
    assert workshop.goals is None


def test_a_workshop_with_mistakes_keeps_what_is_right(tmp_path):
    workshop, _ = read(tmp_path, {
        "goals.yaml": "- A\n- {titel: B}\n- {title: C, sources: [x], decorative: vielleicht}\n"})
    assert [goal.title for goal in workshop.goals] == ["A", "C"]
    assert workshop.goals.items[1].decorative is False


def test_workshops_are_found_by_name(tmp_path):
    for name in ("b", "a"):
        write(tmp_path / name, {})
    (tmp_path / "c").mkdir()
    assert find_workshops(tmp_path) == [tmp_path / "a", tmp_path / "b"]
    assert find_workshops(tmp_path / "a") == [tmp_path / "a"]
    assert find_workshops(tmp_path / "none") == []


def test_files_are_named_from_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "content" / "harz") == "content/harz"
    assert shown_path(tmp_path.parent) == tmp_path.parent.as_posix()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(printable)
def test_any_title_survives_loading(tmp_path, title):
    quoted = "'" + title.strip().replace("'", "''") + "'"
    escaped = "".join(f"\\{char}" if char in "\\*_`[]<>&!#" else char for char in quoted)
    workshop: Workshop = sound(tmp_path, {"workshop.yaml": f"title: {escaped}\n"})
    assert workshop.title.plain == title.strip()
    assert workshop.title.span.column == 9
    assert strip_marks(workshop.title.__html__()).replace("&lt;", "<").replace("&gt;", ">").replace(
        "&amp;", "&") == title.strip()


def test_a_picture_or_template_that_the_content_names_is_used_wherever_it_lies(tmp_path):
    sound(tmp_path, {
        "workshop.yaml": PLAIN + "template: firm.potx\n", "bild.png": b"PNG", "firm.potx": b"PK",
        "firm.yaml": "layouts: {}\n", "plan.png": b"PNG", "_brand.yml": "logo: wappen.png\n", "wappen.png": b"PNG",
        "pages/a.md": "---\ntitle: A\nimage: bild.png\nalt: Ein Bild\n---\n![Ein Plan](plan.png)\n",
        "pages/foto.png": b"PNG", "goals.yaml": "- {title: B, image: pages/foto.png, alt: Ein Foto}\n"})
