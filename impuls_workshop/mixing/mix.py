"""Makes groups: by search where that is proven to be best, else with the solver's help."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from msgspec import Struct

from impuls_workshop.mixing.problem import Problem, Rule
from impuls_workshop.mixing.search import search
from impuls_workshop.mixing.solver import NoSolverError, Solved, solve

_LARGEST: Final = 10_000
"""People times groups up to which the solver is asked for a proof: beyond, it may take minutes."""


class Mixed(Struct, frozen=True):
    """The groups.

    Attributes:
        answer: The group of each person, from 0; None if there are no groups that keep the rules, or none was found.
        like_pairs: Pairs of people alike who share a group.
        best: Whether fewer are proven to be impossible.
        conflict: Rules that cannot be kept at once, none of which could be left out: their numbers. None if unknown.
        unsolved: Whether the solver would have been needed, and is not installed.
    """

    answer: tuple[int, ...] | None
    like_pairs: int = 0
    best: bool = False
    conflict: tuple[int, ...] | None = None
    unsolved: bool = False


def mix(problem: Problem, seed: int) -> Mixed:
    """Return the groups with the fewest like pairs that keep the rules.

    The answer depends on the problem and the seed alone. The solver gives a number and a proof; its own
    answer, which could differ from one version of it to the next, is taken only where the search's is worse.
    """
    found = search(problem, seed)
    kept, pairs = problem.keeps(found), problem.like_pairs(found)
    if kept and pairs == problem.fewest:
        return Mixed(found, pairs, best=True)
    if kept and problem.people * problem.groups > _LARGEST:
        return Mixed(found, pairs)
    if not kept and (conflict := _plain_conflict(problem)) is not None:
        return Mixed(None, conflict=conflict)
    try:
        solved = solve(problem)
        if solved.possible is False:
            return Mixed(None, conflict=_conflict(problem))
    except NoSolverError:
        return Mixed(found if kept else None, pairs, unsolved=True)
    return _better(problem, found if kept else None, solved)


def _better(problem: Problem, found: tuple[int, ...] | None, solved: Solved) -> Mixed:
    theirs = problem.like_pairs(solved.answer) if solved.answer is not None else None
    ours = problem.like_pairs(found) if found is not None else None
    if ours is not None and (theirs is None or ours <= theirs):
        return Mixed(found, ours, best=solved.best)
    return Mixed(solved.answer, theirs or 0, best=solved.best)


def _plain_conflict(problem: Problem) -> tuple[int, ...] | None:
    """Return one or two rules that contradict each other in plain sight."""
    for number, rule in enumerate(problem.rules):
        if not _seems_possible(replace(problem, rules=(rule,))):
            return (number,)
    for number, rule in enumerate(problem.rules):
        for other in range(number):
            if not _seems_possible(replace(problem, rules=(problem.rules[other], rule))):
                return (other, number)
    return None


def _seems_possible(problem: Problem) -> bool:
    """Whether units fit into groups, do not exclude themselves, and no rule asks for more groups than there are."""
    if any(number in foes for number, foes in enumerate(problem.apart)):
        return False
    return max(map(len, problem.units)) <= max(problem.sizes) and all(map(problem.fits, problem.rules))


def _conflict(problem: Problem) -> tuple[int, ...] | None:
    """Leave out one rule after another that is not needed for the conflict; what remains is one."""
    kept: list[Rule] = list(problem.rules)
    for rule in problem.rules:
        fewer = [one for one in kept if one is not rule]
        if solve(replace(problem, rules=tuple(fewer)), only_possible=True).possible is False:
            kept = fewer
    return tuple(number for number, rule in enumerate(problem.rules) if any(rule is one for one in kept))
