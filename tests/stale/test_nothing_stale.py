"""After any edit a build of only what changed gives the files of a clean one; `python -m tests.stale` does hundreds."""

from __future__ import annotations

import pytest

from tests.stale.run import stale_after

EDITS = 8


@pytest.mark.parametrize("seed", [20261126, 20261127])
def test_nothing_is_stale_after_random_edits(tmp_path, seed):
    assert [pair for pair in stale_after(tmp_path, seed, EDITS) if pair[1]] == []
