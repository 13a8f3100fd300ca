"""What is raised where the machine lacks something; apart, since it is asked for where nothing is lacking."""

from __future__ import annotations


class EnvironmentLacksError(Exception):
    """The machine lacks what PDFs are made with.

    Attributes:
        code: Key of the message that says what to do.
        values: What the message's placeholders stand for.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
