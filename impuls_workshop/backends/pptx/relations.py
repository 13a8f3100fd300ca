"""The relations of one part: what it refers to, numbered in the order of first mention."""

from __future__ import annotations

from impuls_workshop.backends.pptx.names import XML, R, attribute

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

_UNSAFE = {ord(letter): f"%{ord(letter):02X}" for letter in ' "<>\\^`{|}'}
"""Characters no address may hold (RFC 3986, section 2); PowerPoint calls a file with them damaged."""


class Relations:
    """Collects what a part refers to; asking twice for the same gives the same id."""

    __slots__ = ("_ids",)

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, bool], str] = {}

    def to(self, kind: str, target: str) -> str:
        """Return the id of the relation to another part.

        Args:
            kind: Last word of the relation's type, such as `slideLayout`.
            target: The part, relative to the folder of the part that refers to it.
        """
        return self._add(kind, target, False)

    def outside(self, address: str) -> str:
        """Return the id of the relation to an address outside of the file."""
        return self._add("hyperlink", address.translate(_UNSAFE), True)

    def _add(self, kind: str, target: str, external: bool) -> str:
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    @property
    def counted(self) -> bool:
        """Whether it refers to pictures or charts, whose parts are numbered through the package."""
        return any(kind in ("image", "chart") for kind, *_ in self._ids)

    @property
    def xml(self) -> str:
        """The relations as the part that goes beside the one they belong to."""
        rows = "".join(
            f'<Relationship Id="{number}" Type="{_type(kind)}" Target="{attribute(target)}"'
            + (' TargetMode="External"/>' if external else "/>")
            for (kind, target, external), number in self._ids.items()
        )
        return f'{XML}<Relationships xmlns="{_PACKAGE}">{rows}</Relationships>'


def _type(kind: str) -> str:
    return _CORE if kind == "core-properties" else f"{R}/{kind}"
