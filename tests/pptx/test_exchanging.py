"""Files in the places of others in a zip file: the same bytes as zipped afresh."""

from __future__ import annotations

import io
import zipfile

import pytest

from impuls_workshop.backends.pptx.exchanging import exchanged
from impuls_workshop.backends.pptx.zipping import member, zipped

NAMES = ["[Content_Types].xml", "ppt/slides/slide1.xml", "ppt/media/image1.png", "ä.xml", "docProps/app.xml"]


def package(**words: str):
    return [member(name, words.get(f"x{number}", f"<a>{name * 9}</a>")) for number, name in enumerate(NAMES)]


@pytest.mark.parametrize("places", [[0], [1], [2], [3], [4], [0, 4], [1, 2, 3], []])
def test_the_bytes_are_those_of_a_file_zipped_afresh(places):
    words = {f"x{number}": f"<b>{'other words ' * (number * 7 + 1)}</b>" for number in places}
    new = package(**words)
    old = zipped(package(), 1_700_000_000)
    made = exchanged(old, {new[number].name: new[number] for number in places})
    assert made == zipped(new, 1_700_000_000)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == NAMES


def test_a_name_that_is_not_there_is_refused():
    assert exchanged(zipped(package(), 1_700_000_000), {"new.xml": member("new.xml", "<a/>")}) is None


@pytest.mark.parametrize("content", [b"", b"PK\5\6", b"x" * 100, zipped(package(), 1_700_000_000)[:-1],
                                     zipped(package(), 1_700_000_000) + b"remark"])
def test_what_we_have_not_written_is_refused(content):
    assert exchanged(content, {}) is None
