"""Notices when files change: soon, but not before their editor has finished."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from impuls_workshop.watching import Scope, all_in, half_saved

_QUIET: Final = 25
"""Milliseconds without a change after which what was changed is told."""
_MOST: Final = 500
"""Milliseconds after which it is told although changes go on."""
_LOOK: Final = 100
"""Milliseconds from one look at what cannot be watched to the next."""
_HALF: Final = 0.3
"""Seconds an editor has to go on where a file is empty or gone."""


class Notices:
    """Waits for changes in a scope."""

    def __init__(self, scope: Scope, polling: Callable[[], None]) -> None:
        """Begin to watch.

        Args:
            scope: What is watched.
            polling: Called when the system cannot tell of changes, so that files are looked at again and again.
        """
        self._scope = scope
        self._polling = polling
        self._polls = False
        self._far = scope.afar()
        self._lately: frozenset[Path] = frozenset()
        self.settle()
        self._raw = self._watched()
        self._waiting = self._look()

    def settle(self) -> None:
        """Take note of which files there are; to be called when there is time.

        What was there at the last change is known even if it has gone since: its end is a change like any other.
        """
        self._known = frozenset(all_in(self._scope.folders())) | self._lately

    def wait(self) -> list[Path]:
        """Return what has changed; nothing if that takes longer than a moment."""
        changed = self._waiting or self._look()
        self._waiting = []
        until = time.monotonic() + _HALF
        while half_saved(changed, self._known) and time.monotonic() < until:
            changed = list(dict.fromkeys((*changed, *self._look())))
        self._lately = frozenset(path for path in changed if path.exists())
        return changed

    def is_worth_saying(self, path: Path) -> bool:
        """Whether a changed file is more than one that came and went, such as an editor's temporary file."""
        return path in self._known or path in self._far or path.exists()

    def close(self) -> None:
        """Watch no more."""
        self._raw.close()

    def _look(self) -> list[Path]:
        found = next(self._raw)
        before, self._far = self._far, self._scope.afar()
        far = [path for path in before.keys() | self._far if before.get(path) != self._far.get(path)]
        return [*self._scope.touched(found), *far]

    def _watched(self) -> Generator[set[Path], None, None]:
        """Yield changed paths, or nothing after a moment. Folders that come, go or are replaced are watched anew."""
        before = self._scope.folders()
        while True:
            there = self._scope.folders()
            # Told when they are watched already, so that nothing is missed that happens to them afterwards.
            other = {folder for folder in before.keys() | there if before.get(folder) != there.get(folder)}
            before = there
            with closing(self._changes_in(there)) as changes:
                for found in changes:
                    yield found | other
                    other = set()
                    if self._scope.folders() != there:
                        break

    def _changes_in(self, folders: Iterable[Path]) -> Generator[set[Path], None, None]:
        """Yield changed paths in folders, as long as they can be watched."""
        from watchfiles import watch

        if not folders:
            time.sleep(_LOOK / 1000)
            yield set()
            return
        changes = watch(*folders, watch_filter=None, debounce=_MOST, step=_QUIET, rust_timeout=_LOOK,
                        yield_on_timeout=True, force_polling=self._polls or None, ignore_permission_denied=True)
        try:
            for found in changes:
                yield {Path(path) for _, path in found}
        except FileNotFoundError:
            yield set()  # one of them is gone since
        except (OSError, RuntimeError):
            if self._polls:
                raise
            self._polls = True
            self._polling()
        finally:
            changes.close()
