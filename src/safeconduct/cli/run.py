"""`safeconduct run`: the database, the web server and the daily sweep, started and stopped as one."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from .faults import WrongInput, printable, told
from .options import lang_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from config.binding import Address
    from safeconduct.store.embedded import Server

_LOOK_AFTER_SECONDS = 2
_READY_SECONDS = 60


class _Failed(Exception):
    """The program cannot start; the message is the one line a person reads."""


@click.command()
@click.option("--demo", is_flag=True, help="A country of synthetic cases, on this machine alone.")
@click.option(
    "--bind",
    default="127.0.0.1:8000",
    metavar="HOST:PORT",
    show_default=True,
    help="The address to listen on; port 0 takes any free one.",
)
@lang_option
def run(demo: bool, bind: str, lang: str) -> int:
    """Start the program in the browser: Ctrl-C stops it and its database."""
    from django.core.exceptions import ImproperlyConfigured

    address = _address(bind, lang, demo=demo)
    try:
        with _listening(address, lang) as listener:
            return _serve(listener, lang, demo=demo)
    except ImproperlyConfigured as wrong:
        raise click.ClickException(str(wrong)) from None
    except _Failed as failed:
        click.echo(str(failed), err=True)
        return 1


def _address(bind: str, lang: str, *, demo: bool) -> Address:
    from config.binding import read_address

    try:
        address = read_address(bind)
    except ValueError:
        raise WrongInput(lang, "run-wrong-bind", found=bind) from None
    if demo and not address.is_loopback:
        raise WrongInput(lang, "run-demo-loopback", found=str(address))
    return address


@contextmanager
def _listening(address: Address, lang: str) -> Iterator[socket.socket]:
    """Take the port before anything else is started, so that one in use costs nothing."""
    try:
        family, kind, _, _, place = socket.getaddrinfo(
            address.host, address.port, type=socket.SOCK_STREAM
        )[0]
        listener = socket.socket(family, kind)
    except OSError as error:
        raise _Failed(_cannot_listen(address, lang, error)) from None
    with listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(place)
        except OSError as error:
            raise _Failed(_cannot_listen(address, lang, error)) from None
        yield listener


def _cannot_listen(address: Address, lang: str, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return told(lang, "run-port-in-use", address=str(address))
    return told(lang, "run-cannot-listen", address=str(address), reason=error.strerror or "")


def _serve(listener: socket.socket, lang: str, *, demo: bool) -> int:
    from config.binding import Address

    host, port = listener.getsockname()[:2]
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    os.environ["SAFECONDUCT_BIND"] = str(Address(host, port))
    os.environ["SAFECONDUCT_DEMO"] = "1" if demo else "0"
    import django

    from safeconduct.store.embedded import EmbeddedError, running

    click.echo(told(lang, "run-starting"))
    try:
        with running() as server:
            django.setup()
            _prepare(lang, demo=demo)
            with _web_server(listener):
                click.echo(told(lang, "run-address", address=f"http://{Address(host, port)}/"))
                click.echo(told(lang, "run-sign-in-demo" if demo else "run-sign-in"))
                click.echo(told(lang, "run-stop"))
                _look_after(server)
    except EmbeddedError as error:
        raise _Failed(printable(str(error), 500)) from None
    return 0


def _prepare(lang: str, *, demo: bool) -> None:
    """Bring the tables up to date; fill a new demonstration."""
    from django.db import OperationalError, connections

    from safeconduct.store.migrating import migrate

    try:
        migrate()
    except OperationalError:
        # The driver's own message may repeat the address with its password.
        raise _Failed(told(lang, "run-no-database")) from None
    if demo:
        from safeconduct.demo import load

        load()
    connections.close_all()


@contextmanager
def _web_server(listener: socket.socket) -> Iterator[None]:
    """Have the web server while the block runs; it leaves when the block does."""
    command = [sys.executable, "-m", "gunicorn", "-c", "python:config.gunicorn"]
    environment = {**os.environ, "SAFECONDUCT_PARENT": str(os.getpid())}
    server = subprocess.Popen(  # noqa: S603 - this interpreter, no shell
        [*command, "--bind", f"fd://{listener.fileno()}", "config.wsgi:application"],
        env=environment,
        pass_fds=[listener.fileno()],
        # Its own session: Ctrl-C reaches this program alone, which then stops the server.
        start_new_session=True,
    )
    try:
        _wait_until_ready(server, listener)
        with _ended_by(server):
            yield
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
