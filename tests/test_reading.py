"""Files in each encoding are read as such; what is no text is refused in one line."""

from __future__ import annotations

import codecs
import pickle
import random
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govpub
from govpub.reading import decode_text

TEXT = "青河日报\r\n2023年4月12日　第38期\n\n本报讯 （记者 林知远）4月11日，我县召开春季植树工作推进会。\nA2 要闻\n"
ENGLISH = "Qinghe Daily\nPage 2\n"

ENCODINGS = [
    ("utf-8", b"", "utf-8"),
    ("utf-8", codecs.BOM_UTF8, "utf-8"),
    ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le"),
    ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be"),
    ("utf-16-le", b"", "utf-16-le"),
    ("utf-16-be", b"", "utf-16-be"),
    ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32-le"),
    ("gb18030", b"", "gb18030"),
    ("gbk", b"", "gb18030"),
    ("gb2312", b"", "gb18030"),
    ("gb18030", b"\x84\x31\x95\x33", "gb18030"),
]


@pytest.mark.parametrize("text", [TEXT, TEXT * 200, ENGLISH], ids=["short", "long", "ascii"])
@pytest.mark.parametrize(("encoding", "mark", "found"), ENCODINGS)
def test_encodings_are_recognised(text: str, encoding: str, mark: bytes, found: str) -> None:
    file = decode_text(mark + text.encode(encoding))
    assert file.text == text
    assert file.undecodable == ()
    is_ascii_superset = not mark and encoding.startswith("gb")
    assert file.encoding == ("utf-8" if text == ENGLISH and is_ascii_superset else found)


def test_line_ends_and_spaces_stay(tmp_path: Path) -> None:
    path = tmp_path / "青河 日报.txt"
    path.write_bytes(TEXT.encode())
    file = govpub.read_text(path)
    assert file == govpub.TextFile(text=TEXT, encoding="utf-8", path=str(path))


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n \n"])
def test_empty_files_are_text(data: bytes) -> None:
    assert decode_text(data).text.strip() == ""


SPOILT = [
    ("a cut UTF-8 file", TEXT.encode()[:-1] + "县".encode()[:2], "utf-8", 1),
    ("one bad byte in UTF-8", TEXT.encode().replace("我".encode(), b"\xff"), "utf-8", 1),
    ("a short UTF-8 file cut inside a character", "青河县召开会议".encode()[:-1], "utf-8", 1),
    ("one bad byte in GB18030", TEXT.encode("gb18030").replace("我".encode("gb18030"), b"\xff"), "gb18030", 1),
    ("a cut UTF-16 file", codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le") + b"\x2d", "utf-16-le", 1),
]


@pytest.mark.parametrize(("data", "encoding", "count"), [case[1:] for case in SPOILT], ids=[case[0] for case in SPOILT])
def test_a_few_bad_bytes_are_replaced_and_reported(data: bytes, encoding: str, count: int) -> None:
    file = decode_text(data)
    assert file.encoding == encoding
    assert len(file.undecodable) == count
    assert all(file.text[at] == "\ufffd" for at in file.undecodable)


def test_a_printed_replacement_character_is_not_an_undecodable_byte() -> None:
    assert decode_text("县长王�强调".encode()).undecodable == ()


NO_TEXT = [
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
    ("docx", b"PK\x03\x04\x14\x00\x06\x00", "Office"),
    ("png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image"),
    ("jpeg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
    ("gzip", b"\x1f\x8b\x08\x00", "gzip"),
    ("nuls", bytes(1000), "no text"),
    ("random", random.Random(7).randbytes(5000), "no text"),
    ("deflated", zlib.compress(TEXT.encode() * 50), "no text"),
]


@pytest.mark.parametrize(("data", "reason"), [case[1:] for case in NO_TEXT], ids=[case[0] for case in NO_TEXT])
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(govpub.UnreadableFileError, match=reason) as caught:
        decode_text(data, path="x.bin")
    assert str(caught.value).startswith("x.bin: ")
    assert "\n" not in str(caught.value)


def test_a_named_encoding_decides() -> None:
    big5 = "青河縣召開會議，縣長講話。".encode("big5")
    assert decode_text(big5, encoding="big5").text == "青河縣召開會議，縣長講話。"
    assert decode_text("\ufeff青河".encode(), encoding="UTF8").text == "青河", "the mark is no part of the text"
    with pytest.raises(LookupError, match="no-such"):
        decode_text(b"", encoding="no-such")
    with pytest.raises(govpub.UnreadableFileError, match="ascii"):
        decode_text(TEXT.encode(), encoding="ascii")


def test_missing_files_and_folders(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path, "a\0b"):
        with pytest.raises(govpub.UnreadableFileError) as caught:
            govpub.read_text(path)
        assert caught.value.path == str(path)
        assert caught.value.reason
        copy = pickle.loads(pickle.dumps(caught.value))
        assert (str(copy), copy.path, copy.reason) == (str(caught.value), caught.value.path, caught.value.reason)


def test_paths_only() -> None:
    with pytest.raises(govpub.InputTypeError, match=r"read_text\(\) takes path as str or os.PathLike, not NoneType"):
        govpub.read_text(None)  # type: ignore[arg-type]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        file = decode_text(data)
    except govpub.UnreadableFileError:
        return
    assert all(file.text[at] == "\ufffd" for at in file.undecodable)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\ufeff\0", exclude_categories=["Cc"]), max_size=200))
def test_all_utf8_text_comes_back(text: str) -> None:
    file = decode_text(b"\xef\xbb\xbf" + text.encode())
    assert file.text == text
