"""What stands from earlier builds: whether a workshop's files are those that a build would write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from impuls_workshop.freshness import Inputs, Past, PastFile, changes, read_inputs, recall
from impuls_workshop.order import Order
from impuls_workshop.reading.portable import portable_name
from impuls_workshop.results import BuildResult, Built, Done, LeftOut
from impuls_workshop.selection import choose_workshops


class Standing(Struct, frozen=True):
    """What is known of a workshop before it is built."""

    name: str
    folder: Path
    """The workshop's folder."""
    target: Path
    """The folder its files are written into."""
    inputs: Inputs
    """What it would be made of; empty if that cannot be told."""
    past: Past | None = None
    """The last build with the same options."""

    @property
    def changed(self) -> list[str]:
        """What has changed since the last build."""
        return changes(self.past.inputs, self.inputs) if self.past is not None else []

    def has_the_same_artifacts(self) -> bool:
        """Whether it has the artifacts it had when it was built with these options."""
        return self.past is not None and not any("templates/" in name or name == "program" for name in self.changed)

    def is_fresh(self) -> bool:
        """Whether there is nothing to do."""
        return self.past is not None and not self.changed and self.past.is_whole(self.target)

    def whole(self) -> dict[str, PastFile]:
        """Return the files that lie there as they were written, and could be so again, by artifact."""
        files = self.past.files if self.past is not None else ()
        return {one.artifact: one for one in files if one.key and one.is_whole(self.target)}


def look(folder: Path, output: Path, order: Order) -> Standing:
    """Return what stands of a workshop.

    Args:
        folder: The workshop's folder.
        output: Folder that has one folder a workshop.
        order: What is asked for.
    """
    name = folder.resolve().name
    target = output / portable_name(name)
    if not order.traceable:
        return Standing(name, folder, target, {})
    inputs = read_inputs(folder, order.template_file, order.plain)
    return Standing(name, folder, target, inputs, recall(target, order.plain))


def take_over(standing: Standing, done: Done, report_of: Path) -> None:
    """Note the files of the last build as those of this one."""
    past = standing.past
    if past is None:
        return
    done.report_of(report_of).extend(past.report)
    done.left_out.extend(LeftOut(standing.name, *missing) for missing in past.left_out)
    done.built.extend(Built(standing.name, one.artifact, standing.target / one.file, one.bytes, one.pages,
                            unchanged=True) for one in past.files)


def nothing_to_do(workshops: Sequence[str | Path], output: Path, order: Order,
                  seen: dict[Path, Standing]) -> BuildResult | None:
    """Return the result of a build that has nothing to do; None if there is anything.

    Args:
        workshops: Folders, or names under `content/`; empty means all of them.
        output: Folder that gets one folder a workshop.
        order: What is asked for.
        seen: Takes what stands, so that the build need not look again.
    """
    if order.force:
        return None
    done = Done()
    for folder in choose_workshops(workshops):
        seen[folder] = standing = look(folder, output, order)
        if not standing.is_fresh():
            return None
        done.reasons[standing.name] = ()
        take_over(standing, done, folder)
    return done.result(order.strict)


def surroundings(inputs: Mapping[str, str], shows: Sequence[object]) -> str:
    """Return a digest of all that is in a file beside the words its template gives: looks, pictures, fonts, program.

    Templates and content are left out, as what they give is looked at after they are read.

    Args:
        inputs: What `freshness.read_inputs` found.
        shows: The options that show inside of the files.
    """
    from impuls_workshop.content.collect import holds_content
    from impuls_workshop.freshness import digest

    kept = [f"{name} {state}" for name, state in inputs.items()
            if name != "options" and not name.endswith(".j2") and not holds_content(name)]
    return digest("\n".join([repr(shows), *kept]).encode())
