"""`impuls agenda`: what is printed, re-timed and exported."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

HARZ = Path(__file__).resolve().parents[2] / "content" / "harz"
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def harz(folder) -> Path:
    """A copy of the example, in `content/harz`."""
    return Path(shutil.copytree(HARZ, folder / "content" / "harz"))


@pytest.fixture
def dated(harz) -> Path:
    """The same with a date."""
    file = harz / "workshop.yaml"
    text = file.read_text(encoding="utf-8").replace("# date: 2026-03-12", "date: 2026-03-12")
    file.write_text(text.replace("# venue:", "venue:"), encoding="utf-8")
    return harz


@pytest.fixture
def two_days(small) -> Path:
    (small / "agenda.yaml").write_text(
        "days:\n"
        '  - title: First\n    start: "14:00"\n    blocks: [{title: A, minutes: 60}]\n'
        '  - start: "9:00"\n    end: "10:30"\n    arrival: {from: "8:30", text: Coffee}\n'
        "    blocks:\n      - {title: B, minutes: 60, can_shrink_to: 30}\n"
        "      - {title: C, minutes: 30, social_form: none}\n", encoding="utf-8")
    return small


def events(file: Path) -> list:
    return Calendar.from_ical(file.read_bytes()).walk("VEVENT")


def test_the_agenda_is_printed_with_its_times(impuls, harz):
    run = impuls("agenda", "harz")
    lines = run.out.splitlines()
    assert (run.code, run.err) == (0, "")
    assert lines[0] == "harz · Halbtages-Workshop Interkommunale Kooperation"
    assert lines[2].split() == ["08:30", "Ankommen,", "Namensschilder,", "Kaffee"]
    assert "09:45–10:10  25 min  Wo stehen wir? · Positionierung auf dem Phasenpfad" in lines
    assert "10:10–10:20  10 min  Pause" in lines
    assert lines[-1] == "13:00  end; 240 min, at least 176"


def test_a_late_start_shortens_what_may_be_shorter(impuls, harz):
    run = impuls("agenda", "harz", "--late", "20", "--lang", "de")
    lines = run.out.splitlines()
    assert run.code == 0
    assert "10:05–10:25  25 → 20 min  Wo stehen wir? · Positionierung auf dem Phasenpfad" in lines
    assert "10:25–10:35       10 min  Pause" in lines
    assert lines[-6:] == [
        "", "Gekürzt: Wo stehen wir?, 25 → 20 min", "Gekürzt: Arbeitsrunde 1: Was hemmt uns?, 35 → 30 min",
        "Gekürzt: Arbeitsrunde 2: Was hilft uns?, 45 → 40 min",
        "Gekürzt: Kooperationsmodell (Entwurf) prüfen, 35 → 30 min", "Es passt: Ende um 13:00"]


def test_what_does_not_fit_is_said_and_ends_with_one(impuls, harz):
    run = impuls("agenda", "harz", "--late", "74")
    assert run.code == 1
    assert run.out.splitlines()[-1] == "it does not fit: 10 min too many, end at 13:10 instead of 13:00"
    assert impuls("agenda", "harz", "--end", "12:30").code == 0


def test_the_same_for_programs(impuls, harz):
    run = impuls("agenda", "harz", "--late", "74", "--format", "json")
    (shown,) = json.loads(run.out)
    (day,) = shown["days"]
    assert (shown["workshop"], day["start"], day["end"]) == ("harz", "10:14", "13:10")
    assert (day["minutes"], day["shortest"], day["over"], day["spare"]) == (176, 176, 10, 0)
    block = day["blocks"][3]
    assert (block["id"], block["minutes"], block["planned"], block["break"]) == ("wo-stehen-wir", 15, 25, False)
    assert [one["id"] for one in day["blocks"] if one["break"]] == ["pause-1", "pause-2"]


def test_days_are_printed_one_below_the_other_and_each_can_be_retimed(impuls, two_days):
    run = impuls("agenda", "small", "--day", "2", "--late", "20")
    assert run.out == (
        "small · Small\n\nDay 1 · First\n14:00–15:00  60 min  A\n15:00  end; 60 min, at least 60\n\n"
        "Day 2\n08:30                     Coffee\n09:20–10:00  60 → 40 min  B\n10:00–10:30       30 min  C\n"
        "10:30  end; 70 min, at least 60\n\nshortened: B, 60 → 40 min\nit fits: end at 10:30\n")


def test_parallel_tracks_stand_below_their_block(impuls, small):
    (small / "agenda.yaml").write_text(
        'start: "9:00"\nblocks:\n  - title: Groups\n    minutes: 30\n'
        "    parallel: [{title: One, room: Hall}, {title: Two}]\n", encoding="utf-8")
    assert "09:00–09:30  30 min  Groups\n                     = One · Hall\n" in impuls("agenda", "small").out


def test_colour_only_where_it_is_seen(impuls_process, harz):
    assert "\x1b" not in impuls_process("agenda", "harz").out


def test_a_workshop_without_an_agenda_says_so(impuls, small):
    run = impuls("agenda", "small")
    assert (run.code, run.out, run.err) == (0, "", "small has no agenda\n")


def test_mistakes_of_the_content_are_told_and_the_agenda_is_still_shown(impuls, harz):
    file = harz / "agenda.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('end: "13:00"', 'end: "12:45"'), encoding="utf-8")
    run = impuls("agenda", "harz")
    assert run.code == 1
    assert "12:55–13:00   5 min  Abschluss" in run.out
    assert "content/harz/agenda.yaml:21:6: error: the blocks end at 13:00, 15 minutes after 12:45" in run.err


@pytest.mark.parametrize(("arguments", "text"), [
    (["--end", "25:00"], "error: --end: '25:00' is no time of day such as 12:30\n"),
    (["--start", "neun"], "error: --start: 'neun' is no time of day such as 12:30\n"),
    (["--late", "-5"], "error: --late: '-5' is no whole number such as 20\n"),
    (["--day", "2"], "error: there is no day 2: the agenda has 1\n"),
])
def test_wrong_wishes_are_explained(impuls, harz, arguments, text):
    run = impuls("agenda", "harz", *arguments)
    assert (run.code, run.out, run.err) == (2, "", text)


def test_a_calendar_is_of_one_workshop(impuls, harz, small):
    run = impuls("agenda", "--ics", "all.ics")
    assert run.code == 2
    assert run.err == "error: a calendar is of one workshop; name it: harz, small\n"


def test_the_calendar_holds_every_block_at_its_local_time(impuls, dated, folder):
    run = impuls("agenda", "harz", "--ics", "harz.ics")
    found = events(folder / "harz.ics")
    assert run.code == 0
    assert len(found) == 12
    fourth = found[3]
    assert fourth["SUMMARY"] == "Wo stehen wir?"
    assert fourth["DTSTART"].dt == datetime.datetime(2026, 3, 12, 9, 45, tzinfo=BERLIN)
    assert fourth["DTEND"].dt == datetime.datetime(2026, 3, 12, 10, 10, tzinfo=BERLIN)
    assert fourth["LOCATION"] == "Rathaus, Großer Saal"
    assert fourth["DESCRIPTION"].startswith("Unterschiede in der Einschätzung sichtbar machen.\n\nJe Stadt")
    assert [event["SUMMARY"] for event in found if event.get("TRANSP") == "TRANSPARENT"] == ["Pause", "Pause"]
    assert len({event["UID"] for event in found}) == 12


def test_the_calendar_knows_its_time_zone(impuls, dated, folder):
    impuls("agenda", "harz", "--ics", "harz.ics")
    calendar = Calendar.from_ical((folder / "harz.ics").read_bytes())
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/Berlin"
    offset = zone.to_tz().utcoffset(datetime.datetime(2026, 7, 1, 12, 0))
    assert offset == datetime.timedelta(hours=2)


def test_a_calendar_of_a_late_day_moves_the_same_events(impuls, dated, folder):
    impuls("agenda", "harz", "--ics", "planned.ics")
    impuls("agenda", "harz", "--ics", "late.ics", "--late", "20")
    planned, late = events(folder / "planned.ics"), events(folder / "late.ics")
    assert [event["UID"] for event in planned] == [event["UID"] for event in late]
    assert late[3]["DTSTART"].dt == datetime.datetime(2026, 3, 12, 10, 5, tzinfo=BERLIN)
    assert late[3]["DTEND"].dt == datetime.datetime(2026, 3, 12, 10, 25, tzinfo=BERLIN)


def test_the_same_content_makes_the_same_bytes(impuls, dated, folder, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    impuls("agenda", "harz", "--ics", "one.ics")
    impuls("agenda", "harz", "--ics", "two.ics")
    assert (folder / "one.ics").read_bytes() == (folder / "two.ics").read_bytes()
    assert events(folder / "one.ics")[0]["DTSTAMP"].dt == datetime.datetime(2026, 3, 12, tzinfo=datetime.UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    impuls("agenda", "harz", "--ics", "three.ics")
    assert int(events(folder / "three.ics")[0]["DTSTAMP"].dt.timestamp()) == 1_700_000_000


def test_days_without_dates_follow_the_workshop_s(impuls, two_days, folder):
    (two_days / "workshop.yaml").write_text(
        "title: Small\nlanguage: en\ndate: 2026-03-28\ntimezone: Europe/London\n", encoding="utf-8")
    assert impuls("agenda", "small", "--ics", "days.ics").code == 0
    starts = [event["DTSTART"].dt for event in events(folder / "days.ics")]
    # The second day is the one on which clocks go forward.
    assert [start.isoformat() for start in starts] == [
        "2026-03-28T14:00:00+00:00", "2026-03-29T09:00:00+01:00", "2026-03-29T10:00:00+01:00"]


def test_without_a_date_or_a_time_zone_no_calendar_is_written(impuls, two_days, folder):
    run = impuls("agenda", "small", "--ics", "days.ics")
    assert run.code == 1
    assert "content/small/workshop.yaml:1:1: error: a calendar needs the day of the workshop" in run.err
    assert "write it in workshop.yaml: 'date: 2026-03-12'" in run.err
    (two_days / "workshop.yaml").write_text("title: Small\nlanguage: en\ndate: 2026-03-28\n", encoding="utf-8")
    assert "error: a calendar needs the time zone of the workshop" in impuls("agenda", "small", "--ics", "days.ics").err
    assert not (folder / "days.ics").exists()
