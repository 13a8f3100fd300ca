"""The exit codes of the program."""

from __future__ import annotations

from typing import Final

WRONG_CONTENT: Final = 1
WRONG_USAGE: Final = 2
NOT_ABLE: Final = 3
INTERRUPTED: Final = 130
"""What shells report for a program ended by Ctrl-C."""
