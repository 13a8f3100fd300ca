from __future__ import annotations

from pathlib import Path

import pytest

from tests.templating.bench import Bench


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t").mkdir()
    return Bench(Path("t"))
