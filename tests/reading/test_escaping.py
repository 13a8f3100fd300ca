"""Words are escaped as Python's own module does it, without its import."""

import html

from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop.reading.escaping import escape, unescape


@given(st.text() | st.text(st.sampled_from("&<>\"'a;lt#39")), st.booleans())
def test_words_are_escaped_as_python_does_it(text, quote):
    assert escape(text, quote=quote) == html.escape(text, quote=quote)
    assert unescape(text) == html.unescape(text)
