"""Which mistakes are new, and which are no more."""

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.news import Ledger


def report(*found):
    made = Report()
    for severity, line, name in found:
        getattr(made, severity)("content.unknown-field", Span("goals.yaml", line), name=name)
    return made


def lines(found):
    return [(one.span.line, dict(one.values)["name"]) for one in found]


def test_what_is_found_for_the_first_time_is_new_and_what_is_found_no_more_is_gone():
    ledger = Ledger()
    assert lines(ledger.take(report(("error", 1, "a"), ("error", 2, "b"))).come) == [(1, "a"), (2, "b")]
    news = ledger.take(report(("error", 2, "b"), ("error", 3, "c")))
    assert lines(news.come) == [(3, "c")]
    assert lines(news.gone) == [(1, "a")]
    assert lines(ledger.take(report()).gone) == [(2, "b"), (3, "c")]


def test_what_only_moved_is_the_same():
    ledger = Ledger()
    ledger.take(report(("error", 1, "a"), ("error", 5, "a")))
    news = ledger.take(report(("error", 2, "a"), ("error", 6, "a")))
    assert (news.come, news.gone) == ([], [])
    news = ledger.take(report(("error", 6, "a")))
    assert lines(news.gone) == [(2, "a")]


def test_what_an_earlier_stage_hides_is_not_fixed():
    ledger = Ledger()
    ledger.take(report(("warning", 9, "late")))
    news = ledger.take(report(("error", 1, "early")))
    assert lines(news.come) == [(1, "early")]
    assert lines(news.gone) == []
    news = ledger.take(report(("warning", 9, "late")))
    assert lines(news.come) == []
    assert lines(news.gone) == [(1, "early")]
    assert lines(ledger.take(report()).gone) == [(9, "late")]
