"""Draws the agenda: a bar of blocks to scale, with their times and titles beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from impuls_workshop.diagrams.alt import agenda_alt
from impuls_workshop.diagrams.lettering import Look, height, paragraph, sizes, words_fit
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, Shape, ShapeText, Stroke, TextLine
from impuls_workshop.diagrams.subjects import Agenda, AgendaDay, Block
from impuls_workshop.document.layouts import Box

LARGEST = 1.4
"""Largest type as a multiple of the smallest allowed."""
BAR = 9.0
"""Width of the bar, mm at 12 pt."""
LEADER = 7.0
"""Between the bar and the times, mm at 12 pt."""
BETWEEN = 4.0
"""Between time, minutes and title, mm at 12 pt."""
SEAM = 0.7
"""Between two blocks of the bar, mm."""
APART = 9.0
"""Between two columns, mm at 12 pt."""
MOST_COLUMNS = 3
_FLUSH = (0.0, 0.0, 0.0, 0.0)


class Row(Struct, frozen=True):
    """What stands beside one block."""

    block: Block
    start: str
    time: TextLine
    minutes: TextLine
    title: TextLine

    @property
    def height(self) -> float:
        """mm, with the space to the next."""
        return height((self.title,)) + self.title.leading * 0.15


class Sheet(Struct, frozen=True):
    """The columns' common measures, mm."""

    columns: tuple[tuple[Row, ...], ...]
    width: float
    bar: float
    time: float
    minutes: float
    title: float
    """Left edges within a column: of times, minutes, titles."""
    size: float
    fits: bool
    sound: bool
    head: float = 0.0
    """Room for the names of the days, where there are several."""


def draw_agenda(agenda: Agenda, setting: Setting) -> Drawing | None:
    """Draw a run of show, or None if it has no blocks."""
    if not agenda.blocks:
        return None
    sheet = _sheet(agenda, setting)
    if not sheet.fits:
        setting.too_full(agenda.title.plain if agenda.title else "agenda", agenda.title.span if agenda.title else None)
    elif not sheet.sound:
        for block in agenda.blocks:
            setting.word_too_long(block.title.plain, block.title.span)
    longest = max(sum(row.block.minutes for row in column) for column in sheet.columns)
    scale = (setting.height - sheet.head) / max(1, longest)
    items: list[Drawn] = []
    for index, rows in enumerate(sheet.columns):
        items += _column(rows, index, scale, sheet, setting)
    if sheet.head:
        items += [_heading(day, index, sheet, setting) for index, day in enumerate(_days(agenda))]
    return Drawing(setting.width, setting.height, tuple(items), _alt(agenda, setting), "agenda")


def _days(agenda: Agenda) -> Sequence[AgendaDay]:
    """Return the days that have blocks."""
    return [day for day in agenda.programme if day.blocks]


def _name(day: AgendaDay, setting: Setting) -> str:
    number = f"{setting.word('day')} {day.number}"
    return f"{number}: {day.title.plain}" if day.title else number


def _starts(day: AgendaDay) -> list[str]:
    """Return the time of day each block starts at, and at last the time the day ends."""
    passed = [0]
    for block in day.blocks:
        passed.append(passed[-1] + block.minutes)
    return [clock(day.start, minutes) for minutes in passed]


def _alt(agenda: Agenda, setting: Setting) -> str:
    days = _days(agenda)
    said = [agenda_alt(day, _starts(day)[:-1], _starts(day)[-1], setting.language) for day in days]
    if len(days) > 1:
        said = [f"{_name(day, setting)}. {text}" for day, text in zip(days, said, strict=True)]
    return " ".join(said)


def _heading(day: AgendaDay, index: int, sheet: Sheet, setting: Setting) -> Shape:
    look = Look(sheet.size, bold=True, colour="accent-deep", font="heading")
    line = paragraph(_name(day, setting), look, sheet.width, setting.measure,
                     span=day.title.span if day.title else None)
    left = index * (sheet.width + APART * setting.minimum_pt / 12)
    text = ShapeText((line,), anchor="top", inset=_FLUSH)
    return Shape(f"day-{index + 1}", "rect", Box(left, 0.0, sheet.width, height((line,))), name=line.text, text=text)


def clock(start: str, minutes: int) -> str:
    """Return the time of day so many minutes after a start, such as `09:15`."""
    hour, minute = (int(part) for part in start.split(":"))
    total = hour * 60 + minute + minutes
    return f"{total // 60 % 24:02}:{total % 60:02}"


def is_break(block: Block) -> bool:
    """Tell whether a block is a break: nobody works, or its method says so."""
    return block.social_form == "none" or block.method in ("break", "pause")


def _sheet(agenda: Agenda, setting: Setting) -> Sheet:
    """Return the first number of columns that fits, with the largest type."""
    found: Sheet | None = None
    days = len(_days(agenda))
    # Each of several days is a column.
    for count in (days,) if days > 1 else range(1, MOST_COLUMNS + 1):
        for size in sizes(setting.minimum_pt * LARGEST, setting.minimum_pt):
            sheet = _try(agenda, count, size, setting)
            if sheet.fits and sheet.sound:
                return sheet
        if found is None or (sheet.fits and not found.fits):
            found = sheet
    if found is None:  # pragma: no cover - one column is always tried
        raise AssertionError
    return found


def _try(agenda: Agenda, count: int, size: float, setting: Setting) -> Sheet:
    scale = setting.minimum_pt / 12
    width = (setting.width - (count - 1) * APART * scale) / count
    measure = setting.measure
    bar, time = BAR * scale, (BAR + LEADER) * scale
    minutes = time + measure.width("00:00", size, font="heading") * 1.05 + BETWEEN * scale
    widest = max(measure.width(_minutes(block, setting), setting.minimum_pt) for block in agenda.blocks)
    title = minutes + widest * 1.05 + BETWEEN * scale
    days = _days(agenda)
    columns = tuple(tuple(_row(block, start, (size, width - title), setting)
                          for block, start in zip(day.blocks, _starts(day), strict=False)) for day in days)
    head = 0.0
    if len(days) > 1:
        look = Look(size, bold=True, font="heading")
        head = max(height((paragraph(_name(day, setting), look, width, measure),)) for day in days) * 1.3
    else:
        columns = _split(columns[0], count)
    tallest = max(sum(row.height for row in column) for column in columns)
    sound = all(words_fit(block.title.plain, Look(size, bold=True), width - title, measure) for block in agenda.blocks)
    return Sheet(columns, width, bar, time, minutes, title, size, tallest <= setting.height - head, sound, head)


def _minutes(block: Block, setting: Setting) -> str:
    return f"{block.minutes} {setting.word('minutes')}"


def _row(block: Block, start: str, room: tuple[float, float], setting: Setting) -> Row:
    size, width = room
    rest = is_break(block)
    look = Look(size, bold=not rest, italic=rest, colour="muted" if rest else "ink")
    clock_look = Look(size, colour="muted" if rest else "accent-deep", font="heading")
    time = paragraph(start, clock_look, 100.0, setting.measure)
    minutes = paragraph(_minutes(block, setting), Look(setting.minimum_pt, colour="muted"), 100.0, setting.measure)
    title = paragraph(block.title.plain, look, width, setting.measure, span=block.title.span)
    return Row(block, start, time, minutes, title)


def _split(rows: Sequence[Row], count: int) -> tuple[tuple[Row, ...], ...]:
    """Split the blocks where the time passed is nearest to equal shares."""
    total = sum(row.block.minutes for row in rows) or 1
    columns: list[list[Row]] = [[] for _ in range(count)]
    passed = 0
    for row in rows:
        middle = passed + row.block.minutes / 2
        columns[min(count - 1, int(middle / total * count))].append(row)
        passed += row.block.minutes
    return tuple(tuple(column) for column in columns if column)


def _column(rows: Sequence[Row], index: int, scale: float, sheet: Sheet, setting: Setting) -> Iterator[Drawn]:
    left = index * (sheet.width + APART * setting.minimum_pt / 12)
    tops: list[tuple[float, float]] = []
    y = sheet.head
    for row in rows:
        tops.append((y, y + row.block.minutes * scale))
        y = tops[-1][1]
    middles = [(top + bottom) / 2 for top, bottom in tops]
    places = _apart(middles, [row.height for row in rows], (sheet.head, setting.height))
    for number, (row, (top, bottom), middle) in enumerate(zip(rows, tops, places, strict=True)):
        key = f"{index + 1}-{number + 1}"
        high = bottom - top - min(SEAM, (bottom - top) / 2)
        if row.block.minutes:
            yield from _block(row, key, Box(left, top, sheet.bar, high))
            yield from _leader(key, (left, top + high / 2, middle), number, sheet)
        yield from _texts(row, key, (left, middle), sheet)


def _apart(wanted: Sequence[float], high: Sequence[float], room: tuple[float, float]) -> list[float]:
    """Return middles as near as can be to those wanted, without overlap and inside of the room."""
    found, edge = [], room[0]
    for middle, height_ in zip(wanted, high, strict=True):
        edge = max(edge + height_ / 2, middle) + height_ / 2
        found.append(edge - height_ / 2)
    edge = room[1]
    for index in range(len(found) - 1, -1, -1):
        found[index] = min(found[index], edge - high[index] / 2)
        edge = found[index] - high[index] / 2
    return found


def _block(row: Row, key: str, box: Box) -> Iterator[Shape]:
    if is_break(row.block):
        yield Shape(f"block-{key}", "rect", box, fill="paper", stroke=Stroke("muted", 0.75, "dash"),
                    name=row.block.title.plain)
        return
    yield Shape(f"block-{key}", "rect", box, fill="accent", name=row.block.title.plain)


def _leader(key: str, at: tuple[float, float, float], number: int, sheet: Sheet) -> Iterator[Connector]:
    left, block, middle = at
    start, end = left + sheet.bar + 0.6, left + sheet.time - 1.2
    if abs(block - middle) < 1.0:
        points: tuple[tuple[float, float], ...] = ((start, middle), (end, middle))
    else:
        # Neighbouring leaders turn at different places, so that they never lie on one another.
        turn = start + (end - start) * (0.25 + 0.25 * (number % 3))
        points = ((start, block), (turn, block), (turn, middle), (end, middle))
    yield Connector(f"leader-{key}", points, start=(f"block-{key}", "right"), end=(f"time-{key}", "left"),
                    stroke=Stroke("line", 0.75), name="")


def _texts(row: Row, key: str, at: tuple[float, float], sheet: Sheet) -> Iterator[Shape]:
    left, middle = at
    high = height((row.title,))
    top, first = middle - high / 2, row.title.leading
    edges = (sheet.time, sheet.minutes, sheet.title, sheet.width)
    lines = {"time": row.time, "minutes": row.minutes, "title": row.title}
    for (name, line), start, end in zip(lines.items(), edges, edges[1:], strict=False):
        box = Box(left + start, top, end - start, high if name == "title" else first)
        # Smaller type stands in the middle of the title's first line.
        text = ShapeText((line,), anchor="top" if name == "title" else "middle", inset=_FLUSH)
        yield Shape(f"{name}-{key}", "rect", box, name=line.text, text=text)


