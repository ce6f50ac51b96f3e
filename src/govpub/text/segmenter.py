"""Cuts short texts into the words of a large dictionary, for the places where the rules leave doubt about a name.

The dictionary is jieba's. Loading it takes most of a second and 60 MB, so it is loaded when a text first asks,
and hardly any text asks: lists and patterns settle almost all.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from threading import Lock
from typing import Protocol

__all__ = ["LONGEST", "JiebaSegmenter", "Segmenter", "segment"]

LONGEST = 24
"""Characters in the longest text that is cut."""


class Segmenter(Protocol):
    """Cuts a text into words."""

    def cut(self, text: str) -> tuple[str, ...]:
        """Return the words of a text in order; a character of no known word stands alone."""
        ...


class _Tokenizer(Protocol):
    """What is used of `jieba.Tokenizer`, which has no types."""

    def cut(self, sentence: str, *, HMM: bool) -> Iterable[str]:  # noqa: N803 -- its name there
        """Yield the words of a text."""
        ...


class JiebaSegmenter:
    """Cuts with the dictionary of jieba; safe in threads.

    It guesses no new words: what the dictionary does not have comes back character by character, and that is
    what tells a name from a word.

    >>> JiebaSegmenter().cut("清理河道崔轮")
    ('清理', '河道', '崔', '轮')
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._tokenizer: _Tokenizer | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether the dictionary has been needed so far."""
        return self._tokenizer is not None

    def cut(self, text: str) -> tuple[str, ...]:
        """Return the words of a text in order; a character of no known word stands alone."""
        return tuple(self._loaded().cut(text, HMM=False))

    def _loaded(self) -> _Tokenizer:
        with self._lock:
            if self._tokenizer is None:
                self._tokenizer = _load()
            return self._tokenizer


_SEGMENTER = JiebaSegmenter()


@lru_cache(maxsize=1024)
def segment(text: str) -> tuple[str, ...]:
    """Return the words of a short text; its dictionary is loaded by the first call.

    >>> segment("王军连日来")
    ('王', '军', '连日来')

    Raises:
        ValueError: the text is longer than `LONGEST`: whole texts are not for this.
    """
    if len(text) > LONGEST:
        raise ValueError(f"only {LONGEST} characters are cut at a time")
    return _SEGMENTER.cut(text)


def _load() -> _Tokenizer:
    """Return a tokenizer of our own, loaded without the cache file that jieba shares through the temporary folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        jieba = import_module("jieba")  # slow, large, and its source warns of invalid escapes
    logging.getLogger("jieba").setLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    loaded: _Tokenizer = tokenizer
    return loaded
