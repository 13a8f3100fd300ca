"""Write a cooperation workshop once, in Markdown and YAML: get its slides and its printed papers."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from impuls_workshop.pipeline import BuildResult, build, check

__all__ = ["BuildResult", "__version__", "build", "check"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    # Asking for the version must not cost what building costs.
    if name in ("BuildResult", "build", "check"):
        from impuls_workshop import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
