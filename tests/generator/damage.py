"""Damage done to texts: what remains of an issue after a bad scan, a cut or a careless hand."""

from __future__ import annotations

from random import Random

_STRAY = "\x00\ufeff\ud800\u200b\f\r|#*`<>（“【《…·－１Ａa 　\t�"


def damaged(text: str, rng: Random) -> str:
    """Return the text with one to four kinds of damage."""
    kinds = (_drop_lines, _swap_lines, _join_lines, _break_lines, _strew, _cut_off, _double)
    for harm in rng.sample(kinds, rng.randint(1, 4)):
        text = harm(text, rng)
    return text


def _drop_lines(text: str, rng: Random) -> str:
    return "\n".join(line for line in text.split("\n") if rng.random() > 0.1)


def _swap_lines(text: str, rng: Random) -> str:
    lines = text.split("\n")
    for _ in range(len(lines) // 10):
        one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _join_lines(text: str, rng: Random) -> str:
    return "".join(line + rng.choice(["\n", "\n", "\n", "", " "]) for line in text.split("\n"))


def _break_lines(text: str, rng: Random) -> str:
    return "".join(character + ("\n" if rng.random() < 0.02 else "") for character in text)


def _strew(text: str, rng: Random) -> str:
    return "".join(character + (rng.choice(_STRAY) if rng.random() < 0.01 else "") for character in text)


def _cut_off(text: str, rng: Random) -> str:
    start = rng.randrange(max(1, len(text) // 2))
    return text[start : start + rng.randrange(1, len(text) + 1)]


def _double(text: str, rng: Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at // 2 : at] + text[at:]
