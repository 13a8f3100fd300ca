"""What is raised for a value that its type does not take."""

from __future__ import annotations


class WrongValueError(Exception):
    """A value is not what its type takes.

    Attributes:
        code: Key of the message, where there is more to say than which type is expected.
        values: What the message's placeholders stand for.
    """

    def __init__(self, code: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
