"""Takes embedded objects out of a template's masters and layouts: add-ins leave them there, and no deck needs them."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from lxml import etree

from impuls_workshop.backends.pptx.foreign.package import Package
from impuls_workshop.backends.pptx.foreign.xml import local, parse
from impuls_workshop.backends.pptx.names import R

if TYPE_CHECKING:
    from lxml.etree import _Element

OBJECT: Final = "oleObject"
"""Last word of the relation to an embedded object."""
_WITH_OBJECTS: Final = frozenset({OBJECT, "vmlDrawing", "image", "package", "tags"})
"""Relations that only an object may have needed: itself, its old drawing, its picture, its data, its label."""
_FOLDERS: Final = ("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/notesMasters/", "ppt/handoutMasters/")


def without_objects(package: Package) -> tuple[Package, tuple[str, ...]]:
    """Return the package without the objects of masters and layouts, and the names of the parts that had some.

    The objects' own parts stay in memory, but nothing refers to them any more, so they reach no deck. Sample slides are
    left as they are: none of them is ever copied.

    Raises:
        lxml.etree.XMLSyntaxError: A part is not XML.
    """
    parts: dict[str, bytes] = dict(package.parts)
    changed: list[str] = []
    for name in package.parts:
        if name.startswith(_FOLDERS) and any(each.kind == OBJECT for each in package.references(name)):
            root = parse(parts[name])
            if _remove_objects(root):
                parts[name] = _written(root)
                _forget(parts, name, root)
                changed.append(name)
    if not changed:
        return package, ()
    return Package(parts, package.defaults, package.overrides), tuple(changed)


def _remove_objects(root: _Element) -> bool:
    found = False
    for element in [each for each in root.iter() if local(each) == "oleObj"]:
        frame = next((each for each in element.iterancestors() if local(each) == "graphicFrame"), None)
        if frame is None:
            continue
        wrapper = next((each for each in frame.iterancestors() if local(each) == "AlternateContent"), frame)
        parent = wrapper.getparent()
        if parent is not None:
            parent.remove(wrapper)
            found = True
    return found


def _forget(parts: dict[str, bytes], name: str, root: _Element) -> None:
    """Remove the relations that nothing in a part uses any more."""
    folder, _, file = name.rpartition("/")
    listing = posixpath.join(folder, "_rels", f"{file}.rels")
    used = {str(value) for element in root.iter() for key, value in element.attrib.items()
            if str(key).startswith(f"{{{R}}}")}
    rows = parse(parts[listing])
    for row in list(rows):
        if row.get("Type", "").rpartition("/")[2] in _WITH_OBJECTS and row.get("Id") not in used:
            rows.remove(row)
    parts[listing] = _written(rows)


def _written(root: _Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
