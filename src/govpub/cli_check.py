"""The command that checks JSON made elsewhere."""

from __future__ import annotations

from typing import BinaryIO, cast

import click

from govpub.cli_options import complain

__all__ = ["check"]


_EXIT_CODES = "Exit codes: 0 everything fits; 1 something does not, or a file could not be read; 2 wrong usage."


@click.command(epilog=_EXIT_CODES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@click.option("--most", type=click.IntRange(min=1), default=20, show_default=True, help="Problems to print for a FILE.")
def check(files: tuple[str, ...], most: int) -> None:
    """Check JSON or JSON Lines against the schema of an issue, as `govpub schema` prints it.

    FILE holds one issue, or an issue a line; it may be compressed with gzip. Each problem is printed with its place.

    \b
    Examples:
      govpub check issue.json
      govpub check 2023.jsonl.gz
      some-tool | govpub check -
    """
    results = [_check(file, most) for file in files]
    if not all(results):
        raise click.exceptions.Exit(1)


def _check(file: str, most: int) -> bool:
    """Print the problems of a file; return whether there are none."""
    from govpub.export.checking import check_stream
    from govpub.export.schema import SCHEMA_ID

    issues = problems = 0
    try:
        with click.open_file(file, "rb") as stream:
            for found in check_stream(cast("BinaryIO", stream)):
                issues += 1
                for problem in found[: max(0, most - problems)]:
                    complain(f"{file}: {problem}")
                problems += len(found)
    except (OSError, EOFError) as error:
        complain(f"{file}: {(getattr(error, 'strerror', None) or str(error)).lower()}")
        return False
    if problems > most:
        complain(f"{file}: {problems - most} more problems")
    if not problems:
        click.echo(f"{file}: {issues} {'issue fits' if issues == 1 else 'issues fit'} {SCHEMA_ID}")
    return not problems
