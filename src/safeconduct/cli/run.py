"""`safeconduct run`: database, web server and daily sweep, started and stopped as one."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING, NoReturn

import click

from .faults import WrongInput, printable, told
from .options import lang_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from config.binding import Address
    from safeconduct.store.embedded import Server

_LOOK_AFTER_SECONDS = 2
_READY_SECONDS = 60
_STOP_SECONDS = 20


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
    address = Address(host, port)
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    # This program keeps the whole caseload; the web server it starts does not.
    os.environ["SAFECONDUCT_KEEPER"] = "1"
    os.environ["SAFECONDUCT_BIND"] = str(address)
    os.environ["SAFECONDUCT_DEMO"] = "1" if demo else "0"
    import django

    from safeconduct.store.embedded import EmbeddedError, running

    click.echo(told(lang, "run-starting"))
    try:
        with running() as server:
            django.setup()
            _prepare(lang, demo=demo)
            with _web_server(listener, lang) as web:
                click.echo(told(lang, "run-address", address=f"http://{address}/"))
                click.echo(told(lang, "run-sign-in-demo" if demo else "run-sign-in"))
                click.echo(told(lang, "run-stop"))
                _until_stopped(web, server, lang)
    except (KeyboardInterrupt, SystemExit):
        # Asked to stop, at whatever point; the blocks above have stopped what they started.
        return 0
    except EmbeddedError as error:
        raise _Failed(printable(str(error), 500)) from None


def _prepare(lang: str, *, demo: bool) -> None:
    """Bring the tables up to date; fill a new demonstration, and keep it apart from real cases."""
    from django.conf import settings
    from django.db import OperationalError, connections

    from safeconduct.centre_store import migrating as centre
    from safeconduct.store.migrating import migrate
    from safeconduct.store.models import CaseFile

    # The server of static files misses its folder aloud, even where it serves from elsewhere.
    settings.STATIC_ROOT.mkdir(exist_ok=True)
    try:
        migrate()
        if centre.present():
            centre.migrate()
    except OperationalError:
        # The driver's own message may repeat the address with its password.
        raise _Failed(told(lang, "run-no-database")) from None
    if CaseFile.objects.filter(synthetic=not demo).exists():
        raise WrongInput(lang, "run-real-data" if demo else "run-demo-data")
    if demo and not CaseFile.objects.exists():
        from safeconduct.demo.load import load

        click.echo(told(lang, "run-filling"))
        load()
    if demo and centre.present():
        from safeconduct.cases.reading import today
        from safeconduct.demo.centre.rounds import fill_centre
        from safeconduct.demo.rooms.reports import fill_reports

        fill_centre(today())
        fill_reports(today())
    connections.close_all()


@contextmanager
def _web_server(listener: socket.socket, lang: str) -> Iterator[subprocess.Popen[bytes]]:
    """Have the web server while the block runs; it leaves when the block does."""
    command = [sys.executable, "-m", "gunicorn", "-c", "python:config.gunicorn"]
    web = subprocess.Popen(  # noqa: S603 - this interpreter, no shell
        [*command, "--bind", f"fd://{listener.fileno()}", "config.wsgi:application"],
        env={**os.environ, "SAFECONDUCT_KEEPER": "0", "SAFECONDUCT_PARENT": str(os.getpid())},
        pass_fds=[listener.fileno()],
        # Its own session: Ctrl-C reaches this program alone, which then stops the server.
        start_new_session=True,
    )
    try:
        _wait_until_ready(web, listener, lang)
        yield web
    finally:
        # A second Ctrl-C must not leave the database running.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        web.terminate()
        try:
            web.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            web.kill()
            web.wait()


def _wait_until_ready(web: subprocess.Popen[bytes], listener: socket.socket, lang: str) -> None:
    """Wait until the server answers a request, whatever the answer."""
    deadline = time.monotonic() + _READY_SECONDS
    host, port = listener.getsockname()[:2]
    while web.poll() is None and time.monotonic() < deadline:
        asked = HTTPConnection(host, port, timeout=deadline - time.monotonic())
        try:
            asked.request("HEAD", "/")
            asked.getresponse()
            return
        except OSError:
            time.sleep(0.1)
        finally:
            asked.close()
    raise _Failed(told(lang, "run-server-failed"))


def _until_stopped(web: subprocess.Popen[bytes], server: Server | None, lang: str) -> NoReturn:
    """Look after the database and the calendar until somebody stops the program."""
    from safeconduct.store.caretaker import Caretaker

    caretaker = Caretaker(server)
    while web.poll() is None:
        caretaker.look_after()
        time.sleep(_LOOK_AFTER_SECONDS)
    raise _Failed(told(lang, "run-server-failed"))
