"""Reads files as text: decides the encoding, and refuses what is no text.

The order of the tests, from the surest to the least sure:

1. A byte order mark says what the file is.
2. Bytes that are valid UTF-8, NULs aside, are UTF-8: other encodings do not look like it by chance.
3. UTF-16 without a mark: read as UTF-16, nearly all of it is Chinese, ASCII or Chinese punctuation.
4. UTF-8 with a few bad bytes, as a cut or a faulty copy leaves it. GB18030 would accept many such files, and
   make nonsense of them.
5. GB18030, which covers GBK and GB2312. Big5 cannot be told from it: name it with `encoding=`.
"""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path

from attrs import frozen

from govpub.errors import InputTypeError, UnreadableFileError

__all__ = ["TextFile", "decode_text", "read_text"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_FORMATS = (
    (b"%PDF-", "a PDF; extract its text layer or run OCR first"),
    (b"PK\x03\x04", "a zip archive or an Office document; extract its text first"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document; save it as text first"),
    (b"\x89PNG\r\n", "an image; run OCR first"),
    (b"\xff\xd8\xff", "an image; run OCR first"),
    (b"GIF8", "an image; run OCR first"),
    (b"II*\x00", "an image; run OCR first"),
    (b"MM\x00*", "an image; run OCR first"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"Rar!\x1a\x07", "a rar archive; unpack it first"),
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_REPLACEMENT_RE = re.compile(_REPLACEMENT)
_CONTROL_RE = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_PLAUSIBLE_RE = re.compile(
    r"[\t\n\f\r -~\xa0\u2010-\u203b\u2460-\u24ff\u25a0-\u26ff\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
)
"""What the text of a Chinese paper is made of."""
_SAMPLE = 1 << 16
_SPOILT = 0.1
"""Share of unreadable or control characters from which on a file counts as no text."""


@frozen
class TextFile:
    """The text of a file, and how it was read."""

    text: str
    """The text without a byte order mark, line ends as in the file; all spans count its code points."""
    encoding: str
    """`utf-8`, `utf-16-le`, `utf-16-be`, `utf-32-le`, `utf-32-be`, `gb18030`, or the encoding that was asked for."""
    path: str
    """The path as given."""
    undecodable: tuple[int, ...] = ()
    """Offsets in `text` of each U+FFFD, if there were bytes that could not be decoded and that it stands for."""

    @property
    def undecodable_note(self) -> str | None:
        """A sentence about what could not be decoded, if anything."""
        if not self.undecodable:
            return None
        places = "1 place" if len(self.undecodable) == 1 else f"{len(self.undecodable)} places"
        return f"{places} could not be decoded as {self.encoding}, from offset {self.undecodable[0]} on"


def read_text(path: str | os.PathLike[str], *, encoding: str | None = None) -> TextFile:
    """Return the text of a file, with the encoding that was found.

    Args:
        path: the file.
        encoding: its encoding, if known; else it is decided by the bytes.

    Raises:
        UnreadableFileError: it is missing, cannot be opened or is no text; `path` and `reason` are attributes.
        LookupError: Python knows no such encoding.
    """
    if not isinstance(path, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("read_text", "path", "str or os.PathLike", path)
    name = os.fspath(path)
    try:
        data = Path(name).read_bytes()
    except ValueError as error:  # a NUL in the path
        raise UnreadableFileError(name, str(error)) from error
    except OSError as error:
        raise UnreadableFileError(name, (error.strerror or str(error)).lower()) from error
    return decode_text(data, encoding=encoding, path=name)


def decode_text(data: bytes, *, encoding: str | None = None, path: str = "<bytes>") -> TextFile:
    """Return the text in `data`, with the encoding that was found.

    Args:
        data: the content of a file.
        encoding: its encoding, if known; else it is decided by the bytes.
        path: what to call the file in the result and in errors.

    Raises:
        UnreadableFileError: the bytes are no text.
        LookupError: Python knows no such encoding.

    >>> decode_text("青河报".encode("gbk"))
    TextFile(text='青河报', encoding='gb18030', path='<bytes>', undecodable=())
    """
    name = None if encoding is None else codecs.lookup(encoding).name
    if name is None:
        for magic, what in _FORMATS:
            if data.startswith(magic):
                raise UnreadableFileError(path, f"is no text but {what}")
    for mark, marked in _MARKS:
        if data.startswith(mark) and name in {None, marked}:
            return _decode_as(data[len(mark) :], marked, path)
    return _decode_as(data, name or _guess(data), path)


def _guess(data: bytes) -> str:
    """Return the name of the encoding that the bytes are most likely in."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess_utf16(data) or ("utf-8" if _is_nearly_utf8(data) else "gb18030")
    # Letters in UTF-16 are valid UTF-8 with a NUL beside each.
    sample = data[:_SAMPLE]
    return (_guess_utf16(data) if sample.count(b"\x00") * 4 > len(sample) else None) or "utf-8"


def _guess_utf16(data: bytes) -> str | None:
    """Return the byte order in which the bytes make sense as UTF-16, or None."""
    shares = {name: _plausible_share(data[:_SAMPLE], name) for name in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] > 1 - _SPOILT else None


def _plausible_share(sample: bytes, encoding: str) -> float:
    text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
    return len(_PLAUSIBLE_RE.findall(text)) / len(text) if text else 0.0


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether far more characters beyond ASCII are valid UTF-8 than are not.

    In GB18030 text hardly one in ten is.
    """
    text = data[:_SAMPLE].decode("utf-8", "replace")
    bad = text.count(_REPLACEMENT)
    good = len(text) - bad - sum(map(text.count, map(chr, range(128))))
    return bad * 4 <= good


def _decode_as(data: bytes, encoding: str, path: str) -> TextFile:
    undecodable: tuple[int, ...] = ()
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        undecodable = tuple(match.start() for match in _REPLACEMENT_RE.finditer(text))
    except UnicodeError as error:  # a few of Python's encodings know no errors to replace: idna
        raise UnreadableFileError(path, f"cannot be read as {encoding}: {error}") from error
    sample = text[:_SAMPLE]
    spoilt = len(_CONTROL_RE.findall(sample)) + (sample.count(_REPLACEMENT) if undecodable else 0)
    if spoilt > max(1, len(sample) * _SPOILT):
        raise UnreadableFileError(path, f"is no text, or not in {encoding}; if it is text, name its encoding")
    return TextFile(text=text, encoding=encoding, path=path, undecodable=undecodable)
