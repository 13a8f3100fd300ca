"""A short run over all targets, with the same inputs each time; `python -m tests.fuzz` runs longer and freely."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.targets import TARGETS, limited

CI = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", TARGETS)
def test_inputs_by_chance_only_ever_give_reports(name):
    feed, inputs, count = TARGETS[name]

    @settings(CI, max_examples=count)
    @given(inputs)
    def run(made: Any) -> None:
        with limited():
            feed(made)

    run()
