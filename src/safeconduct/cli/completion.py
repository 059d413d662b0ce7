"""`safeconduct completion`: the script that teaches a shell our commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> int:
    """Print the completion script for a shell.

    \b
    bash:  eval "$(safeconduct completion bash)"
    zsh:   eval "$(safeconduct completion zsh)"
    fish:  safeconduct completion fish | source
    """
    script = get_completion_class(shell)
    if script is None:  # click knows these three shells
        raise click.UsageError(f"no completion for '{shell}'")
    root = ctx.find_root()
    made = script(root.command, {}, "safeconduct", "_SAFECONDUCT_COMPLETE")
    # The script itself: asking click for it would first look for a bash on this machine.
    click.echo(made.source_template % made.source_vars())
    return 0
