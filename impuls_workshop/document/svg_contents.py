"""What in an SVG runs, loads, or strains whoever draws it, however it is disguised."""

from __future__ import annotations

import io
import re
from base64 import b64decode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

LINK: Final = "{http://www.w3.org/1999/xlink}href"
_ACTIVE: Final = frozenset({
    "script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video"})
"""Elements that run or bring something else, in any namespace."""
_ENCODINGS: Final = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252"})
"""In others, such as UTF-7, a tag need not look like one."""
_FILTER_LIMITS: Final = {"numOctaves": 10, "stdDeviation": 500, "radius": 500, "order": 20}
"""Largest numbers of filters, by attribute."""
_PIXELS: Final = 50_000_000
"""Most pixels of all pictures written into a drawing: as many as a picture of its own may have."""
_WITHIN: Final = re.compile(r"#|data:image/(png|jpeg|gif|webp);base64,")
_LEADING: Final = re.compile(r"https?://|mailto:|tel:|(?![a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
"""Where links may lead."""
_HIDDEN: Final = re.compile(r"[\x00-\x20]+")
"""What browsers skip in an address."""
_FETCHED: Final = re.compile(r"@import|image-set\(|\bsrc\(|url\((?!\s*['\"]?\s*(#|data:))", re.IGNORECASE)
"""Styles that load something from elsewhere."""
_ESCAPED: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
"""Characters in disguise in styles: `@\\69mport`."""


def is_plain(root: _Element) -> bool:
    """Whether a file is an XML file without declarations, in an encoding that hides nothing, and asks for no styles."""
    about = root.getroottree().docinfo
    nodes = [*root.itersiblings(preceding=True), *root.iter()]
    return (not about.doctype and (about.encoding or "UTF-8").upper() in _ENCODINGS
            and all(getattr(node, "target", "") != "xml-stylesheet" for node in nodes))


def runs(element: _Element) -> bool:
    """Whether an element may run something when somebody opens the drawing, whatever prefix it is written with."""
    if _local(element.tag) in _ACTIVE or any(_local(name).startswith("on") for name in element.attrib):
        return True
    return "href" in str(element.get("attributeName") or "").casefold()  # an animation of an address


def loads(element: _Element) -> bool:
    """Whether an element shows another file, or a style of it does: it would be read from any folder."""
    target = _HIDDEN.sub("", str(element.get("href") or element.get(LINK) or ""))
    if target and not (_LEADING if _local(element.tag) == "a" else _WITHIN).match(target):
        return True
    if any(_local(name) == "base" for name in element.attrib):
        return True
    styles = [str(value) for value in element.attrib.values()]
    if str(element.tag).endswith("}style"):
        styles.append("".join(map(str, element.itertext())))
    return any(_FETCHED.search(_ESCAPED.sub(_unescaped, style)) for style in styles)


def strains(element: _Element) -> bool:
    """Whether a filter computes more than any picture needs."""
    for name, most in _FILTER_LIMITS.items():
        numbers = re.findall(r"[-+.\d]+(?:[eE][-+]?\d+)?", element.get(name) or "")
        if any(_number(number) > most for number in numbers):
            return True
    return False


def fault_of_pictures(elements: Iterable[_Element]) -> str | None:
    """Look at the pictures written into a drawing before anything unpacks them; the key of a message, or None."""
    pixels = 0
    for element in elements:
        target = _HIDDEN.sub("", str(element.get("href") or element.get(LINK) or ""))
        if not target.startswith("data:"):
            continue
        size = _size(target.partition(",")[2])
        if size is None:
            return "markup.picture-kind"
        pixels += size
    return "markup.picture-too-large" if pixels > _PIXELS else None


def _size(written: str) -> int | None:
    """Return the pixels of a picture in base64; None if it is none."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(b64decode(written))) as picture:
            return picture.width * picture.height
    except Image.DecompressionBombError:
        return _PIXELS + 1
    except (OSError, SyntaxError, ValueError):
        return None


def _local(name: object) -> str:
    return str(name).rpartition("}")[2].casefold()


def _unescaped(escape: re.Match[str]) -> str:
    number = int(escape[1], 16) if escape[1] else 0
    return escape[2] or (chr(number) if 0 < number < 0x110000 else "")


def _number(text: str) -> float:
    try:
        return abs(float(text))
    except ValueError:
        return 0.0
