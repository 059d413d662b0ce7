"""How every command ends: an exit code, and at most one line where something is wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from .faults import WrongInput, printable

ANSWERED, FAILED, WRONG_INPUT = 0, 1, 2


def guarded(command: click.Command, arguments: Sequence[str] | None = None) -> int:
    """Run `command` and turn whatever happens into an exit code. Never a traceback."""
    _never_fail_on_a_letter()
    try:
        code = command.main(
            None if arguments is None else list(arguments),
            prog_name="safeconduct",
            complete_var="_SAFECONDUCT_COMPLETE",
            standalone_mode=False,
        )
        sys.stdout.flush()
    except WrongInput as wrong:
        return _tell(wrong.line(), WRONG_INPUT)
    except click.ClickException as wrong:
        return _tell(_usage(wrong), WRONG_INPUT)
    except (click.Abort, KeyboardInterrupt):
        return _tell("Stopped before the end: what was not answered is not answered.", FAILED)
    except BrokenPipeError:
        # The reader has gone (`| head`): that is its right, and nothing to tell.
        _turn_output_away()
        return FAILED
    except OSError as error:
        _turn_output_away()
        return _tell(_system(error), FAILED)
    except Exception as error:  # noqa: BLE001  the last door: a person is told, nobody sees a traceback
        return _tell(_defect(error), FAILED)
    return code if isinstance(code, int) else ANSWERED


def _tell(line: str, code: int) -> int:
    print(line, file=sys.stderr)
    return code


def _usage(wrong: click.ClickException) -> str:
    message = printable(wrong.format_message(), limit=300)
    ctx = getattr(wrong, "ctx", None)
    help_at = f" Try '{ctx.command_path} --help'." if ctx is not None else ""
    return f"{message}{help_at}"


def _system(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    where = f" ({printable(str(error.filename))})" if error.filename else ""
    return f"The system would not go on: {reason}{where}. What was not answered is not answered."


def _defect(error: Exception) -> str:
    # The kind of error and the place in the program, never its text: that may hold personal data.
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "safeconduct" in Path(f.filename).parts] or frames
    place = f"{Path(ours[-1].filename).name}, line {ours[-1].lineno}"
    return (
        f"The program made a mistake of its own ({type(error).__name__} in {place}). "
        "Nothing was stored; please report this line to those who maintain it."
    )


def _never_fail_on_a_letter() -> None:
    # A terminal that cannot show é or · gets a substitute, not an error.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")


def _turn_output_away() -> None:
    # Python flushes standard output once more when it ends; that must not fail a second time.
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    away = os.open(os.devnull, os.O_WRONLY)
    os.dup2(away, descriptor)
    os.close(away)
