"""Makes groups by dealing people out and exchanging them; whole numbers only, so the same on every machine."""

from __future__ import annotations

import random
from collections import Counter
from typing import Final

from impuls_workshop.mixing.problem import Problem

_ROUNDS: Final = 6
_STEPS: Final = 60_000
"""Exchanges tried in a round, at most."""
_IDLE: Final = 60
"""A round ends after so many tries for each person that made nothing better."""
_MEMORY: Final = 40
"""An exchange is taken if it is no worse than what was reached this many tries ago (late acceptance)."""
_BROKEN: Final = 1_000_000
"""What a broken rule weighs against pairs of people alike."""


def deal(problem: Problem) -> tuple[int, ...]:
    """Return the group of each person, people alike dealt out one after another.

    Each kind is spread evenly and sizes differ by one at most, so with one trait and no rules no
    answer has fewer pairs alike.
    """
    trait = problem.traits[0] if problem.traits else (None,) * problem.people
    first: dict[int | None, int] = {None: problem.people}
    for one, value in enumerate(trait):
        first.setdefault(value, one)
    queue = sorted(range(problem.people), key=lambda one: (first[trait[one]], one))
    answer = [0] * problem.people
    for place, one in enumerate(queue):
        answer[one] = place % problem.groups
    return tuple(answer)


def search(problem: Problem, seed: int) -> tuple[int, ...]:
    """Return the best answer found; rules may be broken in it if that is hard, or cannot be helped."""
    dealt = deal(problem)
    if not problem.rules and len(problem.traits) <= 1:
        return dealt
    best, least = dealt, _Table(problem, dealt).cost
    for number in range(_ROUNDS):
        table = _Table(problem, best if number % 2 else dealt)
        table.improve(random.Random(seed * _ROUNDS + number))  # noqa: S311  not for secrets
        if table.cost < least:
            best, least = tuple(table.answer), table.cost
        if least <= problem.fewest:
            break
    return best


class _Table:
    """An answer that is being changed, with its cost."""

    def __init__(self, problem: Problem, answer: tuple[int, ...]) -> None:
        self.problem, self.answer = problem, list(answer)
        self.members: list[list[int]] = [[] for _ in range(problem.groups)]
        self.place = [0] * problem.people
        for one, group in enumerate(answer):
            self.place[one] = len(self.members[group])
            self.members[group].append(one)
        self.alike = Counter((number, group, value) for number, trait in enumerate(problem.traits)
                             for group, value in zip(answer, trait, strict=True))
        self.foes: list[set[int]] = [set() for _ in answer]
        self.friends: list[set[int]] = [set() for _ in answer]
        for rule in problem.rules:
            for a, b in rule.pairs:
                self.foes[a].add(b)
                self.foes[b].add(a)
        for unit in problem.units:
            for one in unit:
                self.friends[one] = {*unit} - {one}
        self.cost = problem.like_pairs(answer) + _BROKEN * sum(map(self._broken, range(problem.people))) // 2

    def _broken(self, one: int) -> int:
        group = self.answer[one]
        return (sum(self.answer[other] == group for other in self.foes[one])
                + sum(self.answer[other] != group for other in self.friends[one]))

    def improve(self, dice: random.Random) -> None:
        """Exchange people until the cost is as low as it can be, or for so many tries."""
        people = self.problem.people
        history = [self.cost] * _MEMORY
        least, kept, last = self.cost, list(self.answer), 0
        for step in range(_STEPS):
            if step - last > 200 + _IDLE * people:
                break
            one, other = int(dice.random() * people), int(dice.random() * people)
            if self.answer[one] == self.answer[other]:
                continue
            before = self.cost
            moved = self._exchange(one, other)
            if self.cost > before and self.cost > history[step % _MEMORY]:
                for a, b in reversed(moved):
                    self._swap(a, b)
            history[step % _MEMORY] = self.cost
            if self.cost < least:
                least, kept, last = self.cost, list(self.answer), step
                if least <= self.problem.fewest:
                    break
        self.answer, self.cost = kept, least

    def _exchange(self, one: int, other: int) -> list[tuple[int, int]]:
        """Exchange two people, and with one all who stay together with them, against the next in the group."""
        home, away = self.answer[one], self.answer[other]
        self._swap(one, other)
        moved = [(one, other)]
        for friend in sorted(self.friends[one]):
            if self.answer[friend] == home:
                partner = next((member for member in self.members[away]
                                if not self.friends[member] and member != one), None)
                if partner is None:
                    break
                self._swap(friend, partner)
                moved.append((friend, partner))
        return moved

    def _swap(self, one: int, other: int) -> None:
        before = self._broken(one) + self._broken(other)
        home, away = self.answer[one], self.answer[other]
        for person, gone, new in ((one, home, away), (other, away, home)):
            for number, trait in enumerate(self.problem.traits):
                if (value := trait[person]) is not None:
                    self.alike[number, gone, value] -= 1
                    self.cost -= self.alike[number, gone, value]
                    self.cost += self.alike[number, new, value]
                    self.alike[number, new, value] += 1
        self.answer[one], self.answer[other] = away, home
        self.members[home][self.place[one]], self.members[away][self.place[other]] = other, one
        self.place[one], self.place[other] = self.place[other], self.place[one]
        # A pair of the two themselves is counted twice on both sides of the difference, and stays as it was.
        self.cost += _BROKEN * (self._broken(one) + self._broken(other) - before)
