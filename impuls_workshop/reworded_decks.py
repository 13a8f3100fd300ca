"""Makes a deck anew of which a few words were changed: without reading the content, and without its other slides.

After a deck was made, its markup and what else it was made of are kept. If the only files that are different since
are content, and only words of running text in them, the markup says the same with other words (`rewording`). The
slides of that markup are read, fitted and written as always, and put in the places of the old ones in the file.
Whatever is not as it should be makes this return None, and the deck is made as always: the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from msgspec import DecodeError, Struct, ValidationError, field
from msgspec.msgpack import decode, encode
from msgspec.structs import replace

from impuls_workshop.assembly import Assembly
from impuls_workshop.backends.pptx.exchanging import exchanged
from impuls_workshop.backends.pptx.package import Packed
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
from impuls_workshop.backends.pptx.zipping import Member
from impuls_workshop.cache_files import keep_sealed, sealed_in
from impuls_workshop.compilers import Compiled
from impuls_workshop.decks import beside_slides, parts_of, read_slides, template_of
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.deck_markup import take_apart
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.freshness import Inputs, digest, slides_of, words_of
from impuls_workshop.job import Job
from impuls_workshop.keys import bare_markup, bare_whole, beside, key_of
from impuls_workshop.making import Made
from impuls_workshop.order import Order
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.rewording import Rewritten, reworded
from impuls_workshop.standing import Standing
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.remembered_faces import FaceFacts, facts_of, remember
from impuls_workshop.variant import USUAL

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.slide_store import Written
    from impuls_workshop.templating.artifacts import Artifact

_FORMAT: Final = 1
_LARGEST: Final = 1 << 18
"""Characters of markup and content that are kept, each; of larger decks only the slides are."""
_TAKES_MORE: Final = ("<diagram", "<chart", "<img", "<qr", "<sign", "<citation")
"""What takes more of the workshop than its markup says, or is counted through the deck."""


class _File(Struct):
    """A content file as it was."""

    shown: str
    text: str
    lines: tuple[int, ...]
    """Numbers of its lines of running text."""


class _Looks(Struct):
    """What was found out about brand, layouts and fonts."""

    brand: Brand
    layouts: Layouts
    """Those that are used."""
    layout_parts: dict[str, str]
    faces: tuple[FaceFacts, ...]


class _Kept(Struct):
    """A deck, and what it was made of."""

    format: int
    inputs: str
    """A digest of all that the build read."""
    around: str
    template: str
    """The template's path as it is shown."""
    markup: str
    beside: str
    """What shows in the deck beside what its markup says: see `keys.beside`."""
    beside_slides: tuple[str, ...]
    elsewhere: str
    """Content that shows without standing in the markup."""
    files: dict[str, _File]
    """Content files, by their name among the inputs."""
    labels: dict[str, str]
    looks: _Looks


class _Words(Struct, frozen=True):
    """Stands for a workshop whose content was not read."""

    template: None = None


class _Alone(Job):
    """A workshop of which only brand, layouts and labels are known."""

    layout_parts: Mapping[str, str] = field(default_factory=dict)

    def prepared_theme(self, language: str, footer: str) -> PreparedTheme | None:
        """Return as much of the theme as its slides need."""
        if self.layouts is None:
            return None
        return PreparedTheme(self.layouts, self.brand, language, Packed((), ()), self.layout_parts)


def keep(job: Job, artifact: Artifact, made: Made, standing: Standing, order: Order) -> None:
    """Remember a deck that was just made, if its words can be changed without reading the content.

    Args:
        job: The workshop.
        artifact: The deck.
        made: What became of it.
        standing: What the build has read.
        order: What was asked for.
    """
    source, theme = artifact.source, job.theme_written
    built_in = source.folder.parent == templates_folder() and len(job.template_folders) == 1
    if made.compiled is None or not made.key or not built_in or job.in_template or theme is None:
        return
    markup = job.render(source) or ""
    if len(markup) > _LARGEST:
        return
    parts, bare = parts_of(job, artifact), bare_whole(markup)
    bare_parts, files = take_apart(bare), _files(job, standing.inputs)
    if parts is None or bare_parts is None or len(bare_parts.slides) != len(parts.slides) or not files:
        return
    used = {name: layout for name, layout in theme.layouts.layouts.items() if f'layout="{name}"' in markup}
    looks = _Looks(job.brand, replace(theme.layouts, layouts=used), dict(theme.layout_parts), facts_of(job.measure))
    kept = _Kept(_FORMAT, _digest(standing.inputs), job.around, template_of(artifact), markup,
                 beside(job, artifact, bare), tuple(beside_slides(job, bare_parts)), "\0".join(job.said.values()),
                 files, {name: str(words) for name, words in job.labels.items()}, looks)
    _write(standing, order, kept)


def _files(job: Job, inputs: Inputs) -> dict[str, _File]:
    """Return the content files with running text; none if they are too large."""
    from impuls_workshop.content.running_text import running_texts

    lines: dict[str, set[int]] = {}
    for text in running_texts(job.workshop):
        for place in text.places:
            lines.setdefault(place.path, set()).add(place.line)
    shown_folder = shown_path(job.folder)
    root = f"{shown_folder}/" if shown_folder != "." else ""
    found: dict[str, _File] = {}
    for shown, numbers in lines.items():
        name = f"content/{shown.removeprefix(root)}"
        text_now = _text(job.folder, name, inputs)
        if shown.startswith(root) and text_now is not None:
            found[name] = _File(shown, text_now, tuple(sorted(numbers)))
    return found if sum(len(file.text) for file in found.values()) <= _LARGEST else {}


def _text(folder: Path, name: str, inputs: Inputs) -> str | None:
    """Return the text of a content file; None if it is not, or no longer, the one among the inputs."""
    with suppress(OSError, UnicodeDecodeError):
        content = (folder / name.removeprefix("content/")).read_bytes()
        if digest(content) == inputs.get(name):
            return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")  # as `reading.source` does
    return None


def _digest(inputs: Inputs) -> str:
    return digest("\n".join(f"{name} {state}" for name, state in sorted(inputs.items())).encode())


def remade(standing: Standing, order: Order) -> Made | None:
    """Make a deck anew of which only words have changed; None if it is to be made as always.

    Args:
        standing: What stands of the workshop.
        order: What is asked for.
    """
    past = standing.past
    if past is None or order.force or len(past.files) != 1 or past.left_out or past.report.diagnostics:
        return None
    file, kept = past.files[0], _read(words_of(standing.target, order.plain))
    if kept is None or kept.inputs != _digest(past.inputs) or not file.key or not file.is_whole(standing.target):
        return None
    now: dict[str, _File] = {}
    for name in standing.changed:
        old, text = kept.files.get(name), _text(standing.folder, name, standing.inputs)
        if old is None or text is None:
            return None
        now[name] = _File(old.shown, text, old.lines)
    rewritten = [Rewritten(new.shown, kept.files[name].text, new.text, new.lines) for name, new in now.items()]
    markup = reworded(kept.markup, rewritten, kept.elsewhere) if rewritten else None
    if markup is None:
        return None
    made = _made(kept, standing, order, markup)
    if made is not None:
        kept.inputs, kept.markup = _digest(standing.inputs), markup
        kept.files.update(now)
        _write(standing, order, kept)
    return made


def _write(standing: Standing, order: Order, kept: _Kept) -> None:
    with suppress(UnicodeEncodeError):  # a folder's name need not be text
        keep_sealed(words_of(standing.target, order.plain), encode(kept, enc_hook=dict))


def _read(path: Path) -> _Kept | None:
    with suppress(OSError, ValueError, DecodeError, ValidationError, RecursionError):
        kept = decode(sealed_in(path), type=_Kept)
        return kept if kept.format == _FORMAT else None
    return None


def _made(kept: _Kept, standing: Standing, order: Order, markup: str) -> Made | None:
    """Make the deck of its markup in other words."""
    bare, past = bare_markup(markup), standing.past
    parts, then, now = map(take_apart, (markup, bare_markup(kept.markup), bare))
    if past is None or parts is None or then is None or now is None or len(then.slides) != len(now.slides):
        return None
    old, new = ([key_of(*pair) for pair in zip(kept.beside_slides, each.slides, strict=True)] for each in (then, now))
    numbers = [number for number, key in enumerate(new) if key != old[number]]
    if any(sign in parts.slides[number] for number in numbers for sign in _TAKES_MORE):
        return None
    file, job = past.files[0], _job(kept, standing, order)
    known, read = [job.slide_store.get(key) for key in old], read_slides(job, parts, numbers, kept.template)
    if read is None or None in known:
        return None
    assembly = Assembly(job, job.slide_store, new, known, read)
    members = _members(assembly, known, numbers)
    content = None
    with suppress(OSError):
        content = exchanged((standing.target / file.file).read_bytes(), members) if members else None
    if content is None:
        return None
    job.slide_store.keep(slides_of(standing.target, order.plain), kept.around, new)
    compiled = Compiled(file.artifact, file.file, content, file.pages, len(numbers))
    return Made(file.artifact, compiled, Report(), key=key_of(kept.beside, bare))


def _job(kept: _Kept, standing: Standing, order: Order) -> Job:
    looks, measure = kept.looks, Measure(kept.looks.brand)
    remember(measure, looks.faces)
    job = _Alone(cast("Workshop", _Words()), standing.folder, (), theme_folder(), Report(),
                 variant=order.variant or USUAL, around=kept.around, layout_parts=looks.layout_parts,
                 slide_file=slides_of(standing.target, order.plain))
    vars(job).update(brand=looks.brand, layouts=looks.layouts, measure=measure, labels=kept.labels, sources={})
    return job


def _members(assembly: Assembly, known: Sequence[Written | None], numbers: Sequence[int]) -> dict[str, Member]:
    """Return the files of the slides that were read; none unless the rest of the deck sees no difference in them."""
    if not assembly.fits_together() or assembly.moved():
        return {}
    places = {number: (assembly.targets(number), assembly.place(number)) for number in numbers}
    members: dict[str, Member] = {}
    for number, parts in assembly.write().items():
        old, new = known[number], assembly.written(number)
        if old is None or old.parts is None or new is None:
            return {}
        if (old.slides, old.targets, old.place) != (new.slides, *places[number]) or old.parts.types != parts.types:
            return {}
        members |= {member.name: member for member in parts.members}
    return members
