"""Mends the tags WeasyPrint 70 writes where PDF/UA-1 (ISO 14289-1) asks for more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from impuls_workshop.backends.pages_forms import mend_forms

_REFERENCE: Final = re.compile(rb"(\d+) 0 R")
_LIST_PARTS: Final = ("/Lbl", "/LBody")


def mend(document: object, pdf: Any) -> None:
    """Mend a PDF's structure tree and its forms; to be given to WeasyPrint as its `finisher`.

    - What a list item holds besides its label and body is put into a body (7.1, ISO 32000-1 table 336).
    - A link's annotations belong to the link itself, not to a picture or emphasis inside it (7.18.5).
    - A figure without alternative text is decoration, not a figure (7.3).
    - A box without content, such as a rule or a line to write on, is no part of the text.
    - Head cells say what they head, so cells under a joined head cell find theirs (7.5).

    Args:
        document: WeasyPrint's document; not needed.
        pdf: The `pydyf.PDF` about to be written.
    """
    _Tags(pdf).mend()
    mend_forms(pdf)


class _Tags:
    def __init__(self, pdf: Any) -> None:
        self.pdf = pdf
        root = self._get(pdf.catalog["StructTreeRoot"])
        self.parents: list[Any] = self._get(root["ParentTree"])["Nums"]

    def mend(self) -> None:
        elements = [found for found in self.pdf.objects if _is_element(found)]
        for element in elements:
            kind = element["S"]
            if kind == "/LI":
                self._wrap_body(element)
            elif kind == "/Figure" and "Alt" not in element:
                element["S"] = "/NonStruct"
                element.pop("A", None)
            elif kind == "/TR":
                self._scope(element)
            elif kind == "/Div" and not element["K"]:
                self._leave_out(element)
        for element in elements:
            if element["S"] != "/Link":
                self._lift_annotations(element)

    def _leave_out(self, element: Any) -> None:
        parent = self._get(element["P"])
        if _is_element(parent) and element.reference in parent["K"]:
            parent["K"].remove(element.reference)

    def _get(self, reference: Any) -> Any:
        found = _REFERENCE.fullmatch(bytes(reference)) if isinstance(reference, bytes) else None
        return self.pdf.objects[int(found[1])] if found else None

    def _kids(self, element: Any) -> Iterator[tuple[Any, Any]]:
        """A structure element's kids: as written, and the object if it is one."""
        for kid in list(element["K"]):
            yield kid, self._get(kid)

    def _wrap_body(self, item: Any) -> None:
        import pydyf

        kids: list[Any] = []
        body: Any = None
        for written, kid in self._kids(item):
            if _is_element(kid) and kid["S"] in _LIST_PARTS:
                kids.append(written)
                body = None
                continue
            if body is None:
                body = pydyf.Dictionary({
                    "Type": "/StructElem", "S": "/LBody", "K": pydyf.Array([]), "Pg": item["Pg"],
                    "P": item.reference})
                self.pdf.add_object(body)
                kids.append(body.reference)
            body["K"].append(written)
            self._adopt(written, kid, item, body)
        item["K"] = pydyf.Array(kids)

    def _adopt(self, written: Any, kid: Any, old: Any, new: Any) -> None:
        if _is_element(kid):
            kid["P"] = new.reference
        elif isinstance(written, int):
            self._move_content(old, new, written)

    def _move_content(self, old: Any, new: Any, number: int) -> None:
        """Let the parent tree say whom a piece of marked content belongs to now."""
        for entry in self.parents:
            if isinstance(entry, list) and number < len(entry) and entry[number] == old.reference:
                entry[number] = new.reference

    def _lift_annotations(self, element: Any) -> None:
        for written, kid in self._kids(element):
            if not isinstance(kid, dict) or kid.get("Type") != "/OBJR":
                continue
            annotation = self._get(kid["Obj"])
            link = self._link_around(element)
            if link is None or annotation is None or annotation.get("Subtype") != "/Link":
                continue
            element["K"].remove(written)
            link["K"].append(written)
            at = self.parents.index(annotation["StructParent"]) if "StructParent" in annotation else -1
            if at >= 0 and self.parents[at + 1] == element.reference:
                self.parents[at + 1] = link.reference

    def _link_around(self, element: Any) -> Any:
        parent = self._get(element.get("P"))
        while _is_element(parent):
            if parent["S"] == "/Link":
                return parent
            parent = self._get(parent.get("P"))
        return None

    def _scope(self, row: Any) -> None:
        cells = [kid for _, kid in self._kids(row) if _is_element(kid)]
        beside_data = any(cell["S"] == "/TD" for cell in cells)
        in_head = self._get(row["P"])["S"] == "/THead"
        for cell in cells:
            if cell["S"] == "/TH":
                cell["A"]["Scope"] = "/Row" if beside_data and not in_head else "/Column"
            elif cell["S"] == "/TD" and not cell["A"].get("Headers", True):
                del cell["A"]["Headers"]


def _is_element(found: Any) -> bool:
    return isinstance(found, dict) and found.get("Type") == "/StructElem"
