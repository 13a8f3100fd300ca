"""Drawings that the workshops of a merge have in common: what no row changes is drawn once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final

from impuls_workshop.diagrams.shapes import Drawing

MOST: Final = 64
"""Drawings kept; then all are given up."""


class KeptDrawings:
    """Drawings by the very objects they were made of, which never change."""

    def __init__(self) -> None:
        self._drawings: dict[tuple[Hashable, ...], tuple[Drawing, tuple[Any, ...]]] = {}
        self._pictures: dict[tuple[int, int], tuple[Drawing, Any, bytes]] = {}

    def get(self, said: tuple[Hashable, ...], parts: tuple[Any, ...]) -> Drawing | None:
        """Return a drawing.

        Args:
            said: All that it was made of and that can be compared.
            parts: The objects it was made of: the same ones, not equal ones.
        """
        kept = self._drawings.get((*said, *map(id, parts)))
        return kept[0] if kept else None

    def keep(self, said: tuple[Hashable, ...], parts: tuple[Any, ...], drawing: Drawing) -> None:
        """Keep a drawing; see `get`."""
        if len(self._drawings) >= MOST:
            self._drawings.clear()
            self._pictures.clear()
        self._drawings[*said, *map(id, parts)] = drawing, parts  # an object that is kept has its id for itself

    def picture(self, drawing: Drawing, brand: object, make: Callable[[], bytes]) -> bytes:
        """Return a drawing as a picture in a brand's look, made once."""
        key = id(drawing), id(brand)
        kept = self._pictures.get(key)
        if kept is None:
            if len(self._pictures) >= MOST:
                self._pictures.clear()
            kept = self._pictures[key] = drawing, brand, make()
        return kept[2]
