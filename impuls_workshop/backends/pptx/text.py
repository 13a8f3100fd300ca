"""Paragraphs and runs: text of the document as text of a shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.backends.pptx.levels import hundredths
from impuls_workshop.backends.pptx.names import attribute, emu, text
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.document.layouts import Level, TextStyle
from impuls_workshop.document.model import Paragraph, Run
from impuls_workshop.typography.heights import level_of, number_level, quote_indent


class Setting(Struct, frozen=True):
    """What text needs to know about where it stands."""

    language: str
    """BCP 47 tag of words that have none of their own."""
    mono_font: str
    relations: Relations
    """Of the part the text is in."""
    slides: Mapping[str, str]
    """A slide's id to its part, for links inside the deck."""
    font: str = ""
    """A font to write out, where nothing says it that every program follows."""
    plain_links: bool = False
    """Whether links keep their words' colour, since the theme's cannot be read there."""


class Size(Struct, frozen=True):
    """Type size that is written out, because it differs from the one inherited."""

    style: TextStyle
    scale: float = 1.0
    always: bool = False
    """Write the size even where it is the style's own."""

    def of(self, level: Level) -> str:
        """Return the `sz` attribute for a level, or nothing where the inherited one is right."""
        if self.scale >= 1 and not self.always:
            return ""
        return f' sz="{hundredths(level.size, self.scale)}"'


def paragraphs_xml(paragraphs: Sequence[Paragraph], setting: Setting, size: Size) -> str:
    """Return paragraphs as `a:p` elements; none gives one empty paragraph, for a body must have one."""
    if not paragraphs:
        return f"<a:p>{_end(setting, size.of(size.style.levels[0]))}</a:p>"
    if size.style.colour == "paper":
        setting = replace(setting, plain_links=True)
    starts = list_starts(paragraphs)
    return "".join(
        paragraph_xml(paragraph, setting, size, start)
        for paragraph, start in zip(paragraphs, starts, strict=True)
    )


def paragraph_xml(paragraph: Paragraph, setting: Setting, size: Size, start: int = 1, *,
                  align: str = "", bold: bool = False) -> str:
    """Return one `a:p` element.

    Args:
        paragraph: The paragraph.
        setting: Where it stands.
        size: How large it is set.
        start: Number its list starts with.
        align: `algn` attribute that differs from the style's, with a leading space.
        bold: Set all of it bold.
    """
    level = level_of(size.style, paragraph.level)
    written = size.of(level)
    bold, italic = bold or paragraph.heading, paragraph.quote
    runs = "".join([run_xml(run, setting, written, bold=bold, italic=italic) for run in paragraph.runs])
    return f"<a:p>{_properties(paragraph, level, size.style, start, align)}{runs}{_end(setting, written)}</a:p>"


def run_xml(run: Run, setting: Setting, size: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return a run, with its line breaks; each stretch says its language.

    Args:
        run: The run.
        setting: Where it stands.
        size: `sz` attribute with a leading space, or nothing.
        bold: Bold whatever the run says.
        italic: Italic whatever the run says.
    """
    properties = _run_properties(run, setting, size, bold=run.bold or bold, italic=run.italic or italic)
    if "\n" not in run.text:
        return f"<a:r>{properties}<a:t>{text(run.text)}</a:t></a:r>" if run.text else ""
    pieces = run.text.split("\n")
    written = (f"<a:r>{properties}<a:t>{text(piece)}</a:t></a:r>" if piece else "" for piece in pieces)
    return f"<a:br>{properties}</a:br>".join(written)


def list_starts(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Return for each paragraph the number its list starts with.

    PowerPoint counts on by itself while numbered paragraphs of one level and one start follow each other,
    so all items of a list must carry the same start, or editing it would not renumber.
    """
    if all(paragraph.marker != "number" for paragraph in paragraphs):
        return [1] * len(paragraphs)
    starts: list[int] = []
    running: dict[int, tuple[int, int]] = {}
    for paragraph in paragraphs:
        running = {depth: pair for depth, pair in running.items() if depth <= paragraph.level}
        first, following = running.pop(paragraph.level, (1, 1))
        if paragraph.marker == "number":
            number = max(1, paragraph.number if paragraph.number is not None else following)
            first = first if number == following else number
            running[paragraph.level] = (first, number + 1)
        starts.append(first)
    return starts


def _properties(paragraph: Paragraph, level: Level, style: TextStyle, start: int, align: str) -> str:
    depth = f' lvl="{min(paragraph.level, 8)}"' if paragraph.level else ""
    if paragraph.marker == "bullet":
        return f"<a:pPr{depth}{align}/>" if depth or align else ""
    if paragraph.marker == "number":
        room = number_level(paragraph, level, style)
        place = "" if room is level else f' marL="{emu(room.indent)}" indent="{-emu(room.hang)}"'
        return (
            f"<a:pPr{place}{depth}{align}><a:buFontTx/>"
            f'<a:buAutoNum type="arabicPeriod" startAt="{start}"/></a:pPr>'
        )
    left = level.indent if paragraph.level else 0.0
    left += quote_indent(paragraph, style)
    if level.bullet is None and left == level.indent and not level.hang:
        return f"<a:pPr{depth}{align}/>" if depth or align else ""
    return f'<a:pPr marL="{emu(left)}"{depth} indent="0"{align}><a:buNone/></a:pPr>'


def _run_properties(run: Run, setting: Setting, size: str, *, bold: bool, italic: bool) -> str:
    attributes = _look(run.language or setting.language, size, bold, italic)
    inside = ""
    if run.code:
        attributes += ' noProof="1"'
        font = attribute(setting.mono_font)
        inside = f'<a:latin typeface="{font}"/><a:cs typeface="{font}"/>'
    elif setting.font:
        inside = f'<a:latin typeface="{setting.font}-lt"/><a:ea typeface="{setting.font}-ea"/>' \
                 f'<a:cs typeface="{setting.font}-cs"/>'
    inside += _link(run.link, setting) if run.link else ""
    return f"<a:rPr{attributes}>{inside}</a:rPr>" if inside else f"<a:rPr{attributes}/>"


@lru_cache(maxsize=1024)
def _look(language: str, size: str, bold: bool, italic: bool) -> str:
    """Return the attributes that most runs share with many others."""
    heavy, slanted = ' b="1"' if bold else "", ' i="1"' if italic else ""
    return f' lang="{attribute(language)}"{size}{heavy}{slanted}'


def _link(link: str, setting: Setting) -> str:
    if not link.startswith("#"):
        relation = setting.relations.outside(link)
        end = f">{_OWN_COLOUR}</a:hlinkClick>" if setting.plain_links else "/>"
        return f'<a:hlinkClick r:id="{relation}"{end}'
    slide = setting.slides.get(link[1:])
    if slide is None:  # reported where the markup is read
        return ""
    relation = setting.relations.to("slide", slide)
    return f'<a:hlinkClick r:id="{relation}" action="ppaction://hlinksldjump">{_OWN_COLOUR}</a:hlinkClick>'


_OWN_COLOUR = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr'
    ' xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
)
"""Keeps the words' own colour: a link inside of the deck is to serve, not to shine (MS-ODRAWXML 2.19.1)."""


def _end(setting: Setting, size: str) -> str:
    return f'<a:endParaRPr lang="{attribute(setting.language)}"{size}/>'
