"""The group of commands. A command's module is imported when that command is called, not before."""

from __future__ import annotations

import click

from .lazy import LazyGroup

# name → (module here, what the command does, as shown in --help)
_COMMANDS = {
    "decide": ("decide", "Where a case stands, and why."),
    "qualify": ("qualify", "Which offences a set of facts makes out."),
    "law": ("law", "The rules, with their citations and dates."),
    "simulate": ("simulate", "Who would be affected by a change of the law."),
    "leaflet": ("leaflet", "The information leaflet as PDF, in eighteen languages."),
    "coordination": ("coordination", "When bodies and districts have to meet and report."),
    "report": ("report", "The yearly reports, drafted from released figures."),
    "check": ("check", "Look for gaps and contradictions in the rules."),
    "run": ("run", "Start the program in the browser."),
    "user": ("user", "Who may sign in."),
    "audit": ("audit", "Prove that no recorded event was changed."),
    "keys": ("keys", "The agencies' root keys, and new ones in their place."),
    "backup": ("backup", "An encrypted copy of everything, proved by restoring it."),
    "restore": ("restore", "A new installation from an encrypted copy."),
    "retention": ("retention", "What is old enough to be erased, and its erasure."),
    "htcds": ("htcds", "Cases in the words of HTCDS 2.0, and back."),
    "encode": ("encode", "Turn persons into tokens that can be linked and not read."),
    "link": ("link", "Find the same person in several files of tokens."),
    "release": ("release", "Figures and records that are provably safe to publish."),
    "analyse": ("analyse", "What linked records tell, and how sure it is."),
    "centre": ("centre", "The national Centre: its feeds, its keys, its demonstration."),
    "prosecution": ("prosecution", "Which dossiers come first, and why."),
    "desk": ("desk", "The information desk: requests that come by e-mail."),
    "inspection": ("inspection", "Where controls find most, and a programme for a capacity."),
    "completion": ("completion", "Print the completion script for a shell."),
}


def _print_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version  # costs more than all of --help

        click.echo(f"safeconduct {version('safeconduct')}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    package=__package__,
    lazy=_COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and stop.",
)
@click.pass_context
def safeconduct(ctx: click.Context) -> None:
    """The protection of victims of trafficking, step by step, with reasons.

    \b
    Exit codes: 0 answered; 2 the input is wrong (one line says what); 1 anything else.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
