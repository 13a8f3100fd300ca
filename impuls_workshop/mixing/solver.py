"""Asks HiGHS, a solver of linear problems in whole numbers, for the best answer, or whether there is any."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any, Final

from msgspec import Struct

from impuls_workshop.mixing.problem import Problem

_NODES: Final = 20_000
"""Branches it may try. A count, not a time: the result must not depend on how fast the machine is."""

Kind = tuple[int | None, ...]
"""The traits of a person: people of one kind without rules are alike to the solver."""


class NoSolverError(Exception):
    """HiGHS is not installed."""


class Solved(Struct, frozen=True):
    """What the solver says.

    Attributes:
        possible: Whether the rules can be kept; None if it gave up.
        answer: The group of each person, if it has one.
        best: Whether no answer has fewer like pairs.
    """

    possible: bool | None
    answer: tuple[int, ...] | None = None
    best: bool = False


def solve(problem: Problem, *, only_possible: bool = False) -> Solved:
    """Find the answer with the fewest like pairs.

    Args:
        problem: What is asked for.
        only_possible: Only find out whether the rules can be kept.

    Raises:
        NoSolverError: HiGHS is not installed.
    """
    try:
        import highspy
    except ImportError as lack:
        raise NoSolverError from lack
    model = _Model(problem, highspy)
    model.state_rules()
    if not only_possible:
        model.count_pairs()
    return model.run()


class _Model:
    """The problem in the solver's terms: which group each unit is in, how many of each kind are in each group."""

    def __init__(self, problem: Problem, highspy: Any) -> None:  # noqa: ANN401  it has no types
        self.problem, self.kinds = problem, highspy
        self.high = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0), ("mip_rel_gap", 0.0),
                              ("mip_abs_gap", 0.5), ("mip_max_nodes", _NODES)):
            self.high.setOptionValue(option, value)
        self.free: dict[Kind, list[int]] = defaultdict(list)
        self.bound: list[int] = []
        for number, unit in enumerate(problem.units):
            if len(unit) == 1 and not problem.apart[number]:
                self.free[self._kind(unit[0])].append(unit[0])
            else:
                self.bound.append(number)
        groups = range(problem.groups)
        self.at = {(unit, group): self.high.addBinary() for unit in self.bound for group in groups}
        self.count = {(kind, group): self.high.addIntegral(0, len(members))
                      for kind, members in self.free.items() for group in groups}
        self.goal: list[Any] = []

    def _kind(self, one: int) -> Kind:
        return tuple(trait[one] for trait in self.problem.traits)

    def state_rules(self) -> None:
        """Everybody is in one group, groups are full, those to be kept apart are."""
        groups, high, problem = range(self.problem.groups), self.high, self.problem
        for unit in self.bound:
            high.addConstr(high.qsum([self.at[unit, group] for group in groups]) == 1)
        for kind, members in self.free.items():
            high.addConstr(high.qsum([self.count[kind, group] for group in groups]) == len(members))
        for group in groups:
            full = [self.at[unit, group] * len(problem.units[unit]) for unit in self.bound]
            full += [self.count[kind, group] * 1 for kind in self.free]
            high.addConstr(high.qsum(full) == problem.sizes[group])
        for unit in self.bound:
            for other in sorted(problem.apart[unit]):
                for group in groups if other >= unit else ():
                    high.addConstr(self.at[unit, group] + self.at[other, group] <= 1)

    def count_pairs(self) -> None:
        """Count like pairs: the second of a kind in a group makes one, the third two more, and so on."""
        for number, trait in enumerate(self.problem.traits):
            for value, most in Counter(trait).items():
                for group in range(self.problem.groups) if value is not None else ():
                    there = self._there(number, value, group)
                    for rank in range(1, min(most, self.problem.sizes[group])):
                        above = self.high.addVariable(0, self.kinds.kHighsInf)
                        self.high.addConstr(self.high.qsum([*there, above * -1]) <= rank)
                        self.goal.append(above * 1)

    def _there(self, number: int, value: int | None, group: int) -> list[Any]:
        trait = self.problem.traits[number]
        people = {unit: sum(trait[one] == value for one in self.problem.units[unit]) for unit in self.bound}
        found = [self.at[unit, group] * count for unit, count in people.items() if count]
        return found + [self.count[kind, group] * 1 for kind in self.free if kind[number] == value]

    def run(self) -> Solved:
        """Solve it."""
        self.high.minimize(self.high.qsum(self.goal)) if self.goal else self.high.run()
        status = self.kinds.HighsModelStatus
        found = self.high.getModelStatus()
        if found == status.kInfeasible:
            return Solved(possible=False)
        best = found == status.kOptimal
        values = [round(value) for value in self.high.getSolution().col_value]
        answer = self._answer(values) if values else None
        kept = answer is not None and self.problem.keeps(answer)
        return Solved(True if kept else None, answer if kept else None, best and kept)

    def _answer(self, values: list[int]) -> tuple[int, ...] | None:
        answer = [-1] * self.problem.people
        for (unit, group), column in self.at.items():
            for one in self.problem.units[unit] if values[column.index] == 1 else ():
                answer[one] = group
        for kind, members in self.free.items():
            ends = [0]
            for group in range(self.problem.groups):
                ends.append(ends[-1] + values[self.count[kind, group].index])
            for group, (start, end) in enumerate(pairwise(ends)):
                for one in members[start:end]:
                    answer[one] = group
        return tuple(answer) if -1 not in answer else None
