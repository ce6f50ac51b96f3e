"""Options and messages that the commands share."""

from __future__ import annotations

import codecs
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from govpub.profile import Profile

__all__ = ["EXIT_CODES", "complain", "profile_option", "reading_options"]

EXIT_CODES = "Exit codes: 0 everything was read; 1 a file could not be read or written; 2 wrong usage."
"""Below the help of each command."""

_Command = TypeVar("_Command", bound=Callable[..., object])


def complain(message: str) -> None:
    """Print a message on standard error."""
    click.echo(f"govpub: {message}", err=True)


def _check_encoding(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            b"".decode(codecs.lookup(value).name)
        except LookupError as error:
            raise click.BadParameter(f"{error}.") from error
    return value


def _check_date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date of the form 2023-04-12.") from error


def reading_options(command: _Command) -> _Command:
    """Return a command with the options that all commands share which read a text."""
    encoding = click.option(
        "--encoding",
        metavar="NAME",
        callback=_check_encoding,
        help="Encoding of the input. Without it, UTF-8, UTF-16 and GB18030 are told apart by their bytes.",
    )
    reference_date = click.option(
        "--reference-date",
        metavar="YYYY-MM-DD",
        callback=_check_date,
        help="A day that settles the year of dates such as 4月11日, if the text prints no date of its own.",
    )
    return encoding(reference_date(command))


def _load_profile(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Profile | None:
    from govpub.profile import load_profile

    return None if value is None else load_profile(Path(value))


def profile_option(command: _Command) -> _Command:
    """Return a command with the option for a paper's profile."""
    return click.option(
        "--profile",
        metavar="FILE",
        callback=_load_profile,
        help="A TOML profile of the paper: its title, columns, role words, names; settles what the text leaves open.",
    )(command)
