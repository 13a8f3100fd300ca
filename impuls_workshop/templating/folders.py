"""Finds template files inside the folders that belong to the tool and the project, and nowhere else."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, MutableMapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, cast

from jinja2 import BaseLoader, TemplateNotFound

from impuls_workshop.reading.access import inside
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.source import FORBIDDEN

if TYPE_CHECKING:
    from jinja2 import Environment, Template

    from impuls_workshop.templating.compiling import Reading

SIZE_LIMIT: Final = 1 << 20
"""Largest template, bytes."""


class UnusableError(TemplateNotFound):
    """A template that is there but must not or cannot be used.

    Attributes:
        code: Key of the message that says why.
    """

    def __init__(self, name: str, code: str) -> None:
        super().__init__(name)
        self.code = code


class Folders(BaseLoader):
    """Loads templates from folders, the first folder that has the name first.

    Links are followed before the check, so none leads outside of the folders. Only regular files of
    moderate size are read.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = [folder.resolve() for folder in folders]
        self.written = list(folders)
        self.read: dict[str, tuple[str, str]] = {}
        """Source and path as shown of each template that was read, by name."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's source and its path as shown, for Jinja."""
        if template not in self.read:
            path = self._find(template)
            self.read[template] = _read(path, template), shown_path(path)
        return *self.read[template], lambda: True

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        """Return a template ready to run, for Jinja: of code that is kept, if there is some."""
        source, shown, _ = self.get_source(environment, name)
        code = cast("Reading", environment).code_of(name, source, shown)
        return environment.template_class.from_code(environment, code, {} if globals is None else globals)

    def list_templates(self) -> list[str]:
        """Names of the templates there are, to suggest one."""
        names = {
            path.relative_to(folder).as_posix()
            for folder in self.folders for path in folder.rglob("*.j2") if path.is_file()
        }
        return sorted(names)

    def _find(self, name: str) -> Path:
        parts = PurePosixPath(name).parts
        if not parts or ".." in parts or PurePosixPath(name).is_absolute() or "\\" in name or "\0" in name:
            raise UnusableError(name, "template.outside")
        for folder, real in zip(self.written, self.folders, strict=True):
            path = folder.joinpath(*parts)
            if not os.path.lexists(path):
                continue
            if not inside(path, real):
                raise UnusableError(name, "template.outside")
            return path
        raise TemplateNotFound(name)


def _normal(source: str) -> str:
    """Return a text with the line ends Jinja counts by."""
    return source.replace("\r\n", "\n").replace("\r", "\n")


def _read(path: Path, name: str) -> str:
    try:
        status = path.stat()
        fault = "template.too-large" if status.st_size > SIZE_LIMIT else None
        fault = fault if stat.S_ISREG(status.st_mode) else "template.not-a-file"
        text = "" if fault else _normal(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        fault, text = "template.not-utf-8", ""
    except OSError:
        fault, text = "template.unreadable", ""
    if fault is None and not text.replace("\n", "").isprintable() and FORBIDDEN.search(text):
        fault = "template.forbidden-character"
    if fault:
        raise UnusableError(name, fault)
    return text
