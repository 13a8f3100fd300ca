"""Prints what was measured: a table of costs, then ratios beside what they may be."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.timing import Cost


class Report:
    """What was found, printed as it comes.

    Attributes:
        verdicts: Each bound with whether it is met.
    """

    def __init__(self) -> None:
        self.verdicts: list[tuple[str, bool]] = []

    def title(self, text: str, *remarks: str) -> None:
        """Begin a part."""
        print(f"\n## {text}\n")
        for remark in remarks:
            print(f"{remark}\n")

    def table(self, costs: Mapping[str, Cost]) -> None:
        """Print costs, one a line."""
        print("| | CPU s | wall s | peak MiB |\n|---|---:|---:|---:|")
        for name, cost in costs.items():
            print(f"| {name} | {cost.cpu:.3f} | {cost.wall:.3f} | {cost.peak:.0f} |")
        print(flush=True)

    def ratio(self, name: str, ours: Cost, theirs: Cost, *, cpu: float = 0, wall: float = 0, peak: float = 0,
              least: float = 0) -> None:
        """Print the ratios of two costs.

        Args:
            name: What is compared.
            ours: What is measured.
            theirs: What it is compared with.
            cpu: The most the ratio of processor time may be; 0 for no bound.
            wall: The same for the clock on the wall.
            peak: The same for memory.
            least: The least the ratio by the clock on the wall has to be.
        """
        said = []
        for what, one, other, most in (("CPU", ours.cpu, theirs.cpu, cpu), ("wall", ours.wall, theirs.wall, wall),
                                       ("peak", ours.peak, theirs.peak, peak)):
            value = one / other if other else float("inf")
            said.append(f"{what} {value:.3g} ×")
            if most:
                said[-1] += self._verdict(f"{name}, {what}", value, f"at most {most:g} ×", value <= most)
            if what == "wall" and least:
                said[-1] += self._verdict(f"{name}, {what}", value, f"at least {least:g} ×", value >= least)
        print(f"- {name}: {'; '.join(said)}", flush=True)

    def seconds(self, name: str, value: float, most: float) -> None:
        """Print a time that has a bound, both in seconds."""
        print(f"- {name}: {value * 1000:.0f} ms"
              + self._verdict(name, value * 1000, f"at most {most * 1000:.0f} ms", value <= most), flush=True)

    def line(self, text: str) -> None:
        """Print a remark on what was measured."""
        print(f"- {text}", flush=True)

    def missing(self, text: str) -> None:
        """Say what could not be measured."""
        print(f"- not measured: {text}", flush=True)

    def summary(self) -> None:
        """Print all bounds that are not met."""
        failed = [name for name, met in self.verdicts if not met]
        print(f"\n## Bounds\n\n{len(self.verdicts) - len(failed)} of {len(self.verdicts)} met")
        for name in failed:
            print(f"- not met: {name}")

    def _verdict(self, name: str, value: float, bound: str, met: bool) -> str:
        self.verdicts.append((f"{name}: {value:.3g}, {bound}", met))
        return f" ({bound}: {'met' if met else '**not met**'})"
