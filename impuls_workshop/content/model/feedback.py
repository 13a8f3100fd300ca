"""`feedback.yaml`: what participants are asked at the end."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from impuls_workshop.content.model.parts import Collection, Item
from impuls_workshop.content.text import Line, Lines
from impuls_workshop.reading.fields import Field, Limits


class Question(Item):
    """A question of the feedback form; its title is what is asked."""

    kind: Literal["scale", "choice", "choices", "text"] = Field(
        "text", description="Steps between two words, one of several answers, several of them, or words of one's own.")
    left: Line | None = Field(None, description="Of a scale: the word at its first step.")
    right: Line | None = Field(None, description="Of a scale: the word at its last step.")
    steps: Annotated[int, Limits(ge=2, le=7)] = Field(5, description="Of a scale: number of steps.")
    options: Lines = Field(Lines(), description="Of a choice: the answers.")
    lines: Annotated[int, Limits(ge=1, le=20)] = Field(4, description="Of a text: lines to write on.")


class Feedback(Collection[Question]):
    """`feedback.yaml` or a folder `feedback/`: the questions of the feedback form."""

    file_stem: ClassVar[str] = "feedback"

    url: str | None = Field(
        None, description="The same form on the web (https), printed as a QR code and shown on the last slide.")
