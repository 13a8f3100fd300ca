"""What every test has: a cache folder of its own, so that no build is spared because of an earlier one."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# The same inputs each time: what is right today is not to fail tomorrow by chance. `python -m tests.fuzz` runs
# freely, as do these tests with IMPULS_RANDOM=1.
settings.register_profile("same", derandomize=True)
if not os.environ.get("IMPULS_RANDOM"):
    settings.load_profile("same")


@pytest.fixture(autouse=True, scope="session")
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["XDG_CACHE_HOME"]
    else:
        os.environ["XDG_CACHE_HOME"] = before
