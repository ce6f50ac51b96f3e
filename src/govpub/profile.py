"""A paper's own habits as data: what its reader knows and a single text may leave open.

A profile adds to what the library knows, for the call that it is given to, and for no other. Nothing is read from
it: it says how to take what is printed.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, cast

from attrs import Attribute, field, fields_dict, frozen

from govpub.errors import InputTypeError, ProfileError, UnreadableFileError
from govpub.models.kinds import Role
from govpub.text.characters import HAN, fold

__all__ = ["CreditPlace", "Profile", "load_profile"]

CreditPlace = Literal["head", "tail"]
"""Where a paper's bylines stand: before the body, or after it."""

_NAME_RE = re.compile(rf"[{HAN}A-Za-z·•・‧∙]{{2,24}}")
_ROLE_RE = re.compile(rf"[{HAN}]{{2,12}}")
_PRINTED_RE = re.compile(r"[^\r\n\v\f]{2,40}")
_SPACE_RE = re.compile(r"\s+")
_IS_TOML_RE = re.compile(r"[=\r\n]")
_PLACES = ("head", "tail")


def _close(word: Any) -> Any:  # noqa: ANN401
    """Return a word without letter-spacing; anything else as it is, for the validator to refuse."""
    return _SPACE_RE.sub("", fold(word)) if isinstance(word, str) else word


def _close_all(words: Any) -> Any:  # noqa: ANN401
    """Return a list of words without letter-spacing, each once."""
    if not isinstance(words, (list, tuple)):
        return words
    listed = cast("Sequence[object]", words)
    return tuple(dict.fromkeys(map(_close, listed))) if all(isinstance(word, str) for word in listed) else listed


def _read_roles(roles: Any) -> Any:  # noqa: ANN401
    """Return a copy of the table of roles, its values as members of `Role` where they are any."""
    if not isinstance(roles, Mapping):
        return roles
    known = {str(role): role for role in Role}
    table = cast("Mapping[object, object]", roles)
    return {_close(word): known.get(role, role) if isinstance(role, str) else role for word, role in table.items()}


def _check_title(_self: object, at: Attribute[Any], title: object) -> None:
    if title is not None and not (isinstance(title, str) and _PRINTED_RE.fullmatch(title)):
        raise ProfileError(at.name, "a name of 2 to 40 characters", title)


def _check_printed(_self: object, at: Attribute[Any], words: object) -> None:
    _check_words(at.name, "a list of names of 2 to 40 characters", words, _PRINTED_RE)


def _check_names(_self: object, at: Attribute[Any], words: object) -> None:
    _check_words(at.name, "a list of names of 2 to 24 characters, without marks and digits", words, _NAME_RE)


def _is_words(words: object) -> bool:
    return isinstance(words, tuple) and all(isinstance(word, str) for word in cast("tuple[object, ...]", words))


def _check_words(key: str, takes: str, words: object, pattern: re.Pattern[str]) -> None:
    if not _is_words(words):
        raise ProfileError(key, takes, words)
    for word in cast("tuple[object, ...]", words):
        if not pattern.fullmatch(str(word)):
            raise ProfileError(key, takes, word)


def _check_roles(_self: object, at: Attribute[Any], roles: object) -> None:
    if not isinstance(roles, Mapping):
        raise ProfileError(at.name, 'a table of role words, such as {"特派员" = "reporter"}', roles)
    for word, role in cast("Mapping[object, object]", roles).items():
        if not (isinstance(word, str) and _ROLE_RE.fullmatch(word)):
            raise ProfileError(at.name, "role words of 2 to 12 Chinese characters", word)
        if not isinstance(role, Role):
            raise ProfileError(f"{at.name}.{word}", "one of " + ", ".join(Role), role)


def _check_credits(_self: object, at: Attribute[Any], place: object) -> None:
    if place is not None and place not in _PLACES:
        raise ProfileError(at.name, '"head" or "tail"', place)


@frozen(kw_only=True)
class Profile:
    """What a reader of one publication knows about it; every part may be left out.

    Raises:
        ProfileError: a value is none that its key takes.

    >>> Profile(title="林河日报", columns=["河 畔 人 家"], roles={"特派员": Role.REPORTER}).columns
    ('河畔人家',)
    """

    title: str | None = field(default=None, converter=_close, validator=_check_title)
    """报名、刊名: lines that repeat it are running heads."""
    columns: tuple[str, ...] = field(default=(), converter=_close_all, validator=_check_printed)
    """栏目: a line of its own that says nothing else is a section."""
    sponsors: tuple[str, ...] = field(default=(), converter=_close_all, validator=_check_printed)
    """主办: a line of nothing else beside the masthead is a part of it, though no label says so."""
    roles: Mapping[str, Role] = field(factory=dict, converter=_read_roles, validator=_check_roles, hash=False)
    """Role words that the library does not know, or takes for another role."""
    names: tuple[str, ...] = field(default=(), converter=_close_all, validator=_check_names)
    """Known contributors and pen names."""
    credits: CreditPlace | None = field(default=None, validator=_check_credits)
    """Where a byline on a line of its own stands, if it could belong to the piece above and to the piece below."""


def load_profile(path_or_text: str | os.PathLike[str]) -> Profile:
    """Return the profile that a TOML file holds.

    Args:
        path_or_text: a path; or the TOML itself: a `str` with a line break or an equals sign in it.

    Raises:
        ProfileError: it is no TOML, a key is unknown, or a value is none that its key takes.
        UnreadableFileError: the file is missing or cannot be opened.

    >>> load_profile('title = "林河日报"\\ncredits = "tail"').credits
    'tail'
    >>> load_profile('credits = "top"')
    Traceback (most recent call last):
    ...
    govpub.errors.ProfileError: profile: `credits` takes "head" or "tail", not 'top'
    """
    if isinstance(path_or_text, str) and _IS_TOML_RE.search(path_or_text):
        return _read_toml(path_or_text)
    if not isinstance(path_or_text, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InputTypeError("load_profile", "path_or_text", "a path or str", path_or_text)
    path = os.fspath(path_or_text)
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadableFileError(path, str(getattr(error, "strerror", None) or error).lower()) from error
    try:
        return _read_toml(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ProfileError("", "UTF-8", None, source=path) from error
    except ProfileError as error:
        raise error.of_file(path) from error.__cause__


def _read_toml(text: str) -> Profile:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError("", f"TOML ({error})", None) from error
    keys = fields_dict(Profile)
    for key in values:
        if key not in keys:
            near = difflib.get_close_matches(key, keys, n=1)
            hint = f"; did you mean `{near[0]}`?" if near else ""
            raise ProfileError("", f"only the keys {', '.join(keys)}", key, hint=hint)
    return Profile(**values)
