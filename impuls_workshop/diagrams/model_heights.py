"""Shares out a model's height between rows of nodes, the channels between them and the bands' words."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

DENSE = 0.55
"""How far channels may be squeezed where a model is large."""
_DENSITIES = (1.0, 0.9, 0.8, 0.7, 0.6, DENSE)
_GROW = 0.3
"""Most a node grows beyond what its label needs, as a share."""
_GROW_SHARE = 0.35
"""Share of the room left over that goes to nodes; the rest goes to channels."""
_HALVINGS = 24


class Heights(Struct, frozen=True):
    """Heights and y, mm."""

    rows: tuple[float, ...]
    channels: tuple[float, ...]
    bands: tuple[tuple[float, float], ...]
    """Upper and lower edge of each band."""
    side: float
    """Height of nodes in side columns."""
    density: float
    """How high the channels are against what is calm; below 1 they are squeezed."""
    needed: float
    """Least height, mm."""

    def row(self, row: int) -> float:
        """Return the upper edge of a row."""
        return sum(self.channels[: row + 1]) + sum(self.rows[:row])

    def middle(self, row: int) -> float:
        """Return the middle of a row."""
        return self.row(row) + self.rows[row] / 2

    def channel(self, channel: int) -> float:
        """Return the upper edge of a channel."""
        return sum(self.channels[:channel]) + sum(self.rows[:channel])

    @property
    def total(self) -> float:
        """Height of all rows and channels."""
        return sum(self.channels) + sum(self.rows)


class Needs(Struct, frozen=True):
    """What has to be shared out to, mm."""

    rows: tuple[float, ...]
    channels: tuple[float, ...]
    bands: tuple[float, ...]
    """Height each band's words need."""
    band_of: tuple[int, ...]
    """The band of each row."""
    side: float
    most_channel: float
    """Height a channel is not stretched beyond."""


def share_out(needs: Needs, room: float) -> Heights:
    """Return heights that fit the room (mm); where they cannot, all is squeezed alike."""
    for density in _DENSITIES:
        calm = tuple(height * density for height in needs.channels)
        least = _total(needs.rows, calm, needs)
        if least <= room:
            grown = 1 + min(_GROW, _GROW_SHARE * (room - least) / sum(needs.rows))
            rows = tuple(height * grown for height in needs.rows)
            return _placed(rows, _stretched(rows, calm, needs, room), needs, needs.side * grown, density, least)
    squeeze = room / least
    rows = tuple(height * squeeze for height in needs.rows)
    pads = _pads(needs.rows, calm, needs)
    return _placed(rows, tuple(height * squeeze for height in calm), needs, needs.side * squeeze, density, least,
                   tuple(pad * squeeze for pad in pads))


def _pads(rows: Sequence[float], channels: Sequence[float], needs: Needs) -> tuple[float, ...]:
    """Return what each band needs above and below for its words, mm."""
    found = []
    for band, words in enumerate(needs.bands):
        own = [row for row, of in enumerate(needs.band_of) if of == band]
        first, last = own[0], own[-1] + 1
        high = sum(rows[row] for row in own) + sum(channels[first + 1 : last])
        high += channels[first] * (1.0 if first == 0 else 0.5)
        high += channels[last] * (1.0 if last == len(rows) else 0.5)
        found.append(max(0.0, (words - high) / 2))
    return tuple(found)


def _total(rows: Sequence[float], channels: Sequence[float], needs: Needs) -> float:
    return sum(rows) + sum(channels) + 2 * sum(_pads(rows, channels, needs))


def _stretched(rows: tuple[float, ...], calm: tuple[float, ...], needs: Needs, room: float) -> tuple[float, ...]:
    """Stretch the channels alike until the room is filled; the outer ones half as much."""
    shares = [0.5, *([1.0] * (len(rows) - 1)), 0.5]

    def stretched(step: float) -> tuple[float, ...]:
        return tuple(max(height, min(needs.most_channel * share, height + step * share))
                     for height, share in zip(calm, shares, strict=True))

    low, high = 0.0, room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _total(rows, stretched(middle), needs) <= room:
            low = middle
        else:
            high = middle
    return stretched(low)


def _placed(rows: tuple[float, ...], channels: tuple[float, ...], needs: Needs, side: float, density: float,
            needed: float, pads: tuple[float, ...] | None = None) -> Heights:
    pads = _pads(rows, channels, needs) if pads is None else pads
    full, edges = list(channels), [0.0]
    y = 0.0
    for row, band in enumerate(needs.band_of):
        first = row == 0 or needs.band_of[row - 1] != band
        last = row + 1 == len(rows) or needs.band_of[row + 1] != band
        full[row] += pads[band] if first else 0.0
        y += full[row] + rows[row]
        if last and row + 1 < len(rows):
            edges.append(y + pads[band] + channels[row + 1] / 2)
        full[row + 1] += pads[band] if last else 0.0
    total = sum(full) + sum(rows)
    bands = tuple(zip(edges, [*edges[1:], total], strict=True))
    return Heights(rows, tuple(full), bands, side, density, needed)
