"""Runs the command line: `python -m govpub`."""

from __future__ import annotations

from govpub.cli import main

if __name__ == "__main__":
    main(prog_name="govpub")
