"""What is asked for when groups are made, and how good an answer is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Rule:
    """People who must, or must not, be in the same group.

    Attributes:
        together: Whether all of them are to be in one group; else no two of different parts are.
        parts: The people, in parts. A rule to keep apart that has one part keeps all in it apart.
    """

    together: bool
    parts: tuple[tuple[int, ...], ...]

    @property
    def pairs(self) -> frozenset[tuple[int, int]]:
        """Pairs of people it keeps apart."""
        if self.together:
            return frozenset()
        parts = self.parts if len(self.parts) > 1 else tuple((one,) for one in self.parts[0])
        return frozenset((min(a, b), max(a, b)) for i, left in enumerate(parts) for right in parts[i + 1:]
                         for a in left for b in right)


@dataclass(frozen=True)
class Problem:
    """People, numbered from 0 in an order that decides between equals, and what is asked for.

    Attributes:
        groups: How many groups; their sizes differ by one at most.
        traits: For each thing that is to be spread, its value for each person, or None.
        rules: Rules that must be kept.
    """

    people: int
    groups: int
    traits: tuple[tuple[int | None, ...], ...] = ()
    rules: tuple[Rule, ...] = field(default=())

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Size of each group: the larger ones come first."""
        least, larger = divmod(self.people, self.groups)
        return tuple(least + (number < larger) for number in range(self.groups))

    @cached_property
    def units(self) -> tuple[tuple[int, ...], ...]:
        """People who stay together: all by themselves, or joined by rules. In order of their first."""
        first = list(range(self.people))

        def root(one: int) -> int:
            while first[one] != one:
                first[one] = first[first[one]]
                one = first[one]
            return one

        for rule in self.rules:
            if rule.together:
                members = [root(one) for part in rule.parts for one in part]
                for one in members:
                    first[root(one)] = min(map(root, members))
        found: dict[int, list[int]] = {}
        for one in range(self.people):
            found.setdefault(root(one), []).append(one)
        return tuple(map(tuple, found.values()))

    @cached_property
    def unit_of(self) -> tuple[int, ...]:
        """The unit of each person."""
        return tuple(number for _, number in sorted(
            (one, number) for number, unit in enumerate(self.units) for one in unit))

    @cached_property
    def apart(self) -> tuple[frozenset[int], ...]:
        """For each unit, those that may not be in its group; itself, if two of its people may not meet."""
        found: list[set[int]] = [set() for _ in self.units]
        for rule in self.rules:
            for a, b in rule.pairs:
                found[self.unit_of[a]].add(self.unit_of[b])
                found[self.unit_of[b]].add(self.unit_of[a])
        return tuple(map(frozenset, found))

    @cached_property
    def fewest(self) -> int:
        """A number of like pairs that no answer can undercut: each kind spread evenly."""
        return sum(_pairs(count, self.groups) for trait in self.traits
                   for value, count in Counter(trait).items() if value is not None)

    def fits(self, rule: Rule) -> bool:
        """Whether there are groups enough for a rule: one for each part that is kept apart."""
        return rule.together or (len(rule.parts) if len(rule.parts) > 1 else len(rule.parts[0])) <= self.groups

    def like_pairs(self, answer: tuple[int, ...]) -> int:
        """Return how many pairs of people alike share a group, for the group of each person."""
        together = Counter((number, group, value) for number, trait in enumerate(self.traits)
                           for group, value in zip(answer, trait, strict=True) if value is not None)
        return sum(count * (count - 1) // 2 for count in together.values())

    def keeps(self, answer: tuple[int, ...]) -> bool:
        """Whether an answer keeps all rules and sizes."""
        if sorted(Counter(answer).values()) != sorted(size for size in self.sizes if size):
            return False
        for rule in self.rules:
            if rule.together and len({answer[one] for part in rule.parts for one in part}) > 1:
                return False
            if any(answer[a] == answer[b] for a, b in rule.pairs):
                return False
        return True


def _pairs(count: int, groups: int) -> int:
    """Pairs that meet when `count` people are spread evenly over groups."""
    least, more = divmod(count, groups)
    return groups * (least * (least - 1) // 2) + more * least
