"""An installation with a person in it, copied, lost, and had again: by the commands themselves."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg
import pytest

from safeconduct.store.embedded import Server
from safeconduct.store.folder import DataFolder
from safeconduct.store.roles import OWNER_ROLE
from tests.integration.keeping.planter import NAME, REASON, SHELTER
from tests.integration.store.processes import SAFECONDUCT, environment, safeconduct

# Whole programs, each with a database of its own: slow where the machine is busy, never stuck.
pytestmark = pytest.mark.timeout(900)
PLANTER = Path(__file__).with_name("planter.py")
PASSPHRASE = "four quiet rivers meet"


def planter(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(PLANTER), *arguments],
        env=environment(folder),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@dataclass
class Copied:
    """An installation, the case in it, and two backups: one file, and keys apart."""

    home: Path
    reference: str
    one: Path
    apart: Path
    keys: Path

    @property
    def folder(self) -> Path:
        return self.home / "lost"

    def run(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(SAFECONDUCT), *arguments],
            env={**environment(self.home / "elsewhere"), **more},
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )

    def opened(self, key: str = "key") -> list[str]:
        return ["--key", str(self.home / key), "--passphrase-file", str(self.home / "passphrase")]


@pytest.fixture(scope="module")
def copied() -> Iterator[Copied]:
    home = Path(tempfile.mkdtemp(prefix="safeconduct-kept-"))
    home.chmod(0o711)
    made = Copied(home, "", home / "one", home / "apart", home / "keys")
    (home / "passphrase").write_text(PASSPHRASE + "\n")
    secret = ["--passphrase-file", str(home / "passphrase")]
    try:
        public = made.run("backup", "key", str(home / "key"), *secret).stdout.strip()
        made.run("backup", "key", str(home / "other"), *secret)
        made.reference = planter(made.folder, "plant")
        done = safeconduct(made.folder, "backup", str(made.one), "--to", public, "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["proof"]["chains"]["whole"] is True
        apart = ("--keys", str(made.keys), "--no-verify", "--to", public)
        done = safeconduct(made.folder, "backup", str(made.apart), *apart)
        assert done.returncode == 0, done.stderr
        # After both copies were made.
        planter(made.folder, "erase", made.reference)
        yield made
    finally:
        for process in psutil.process_iter(["name"]):
            if process.info["name"] == "postgres" and _inside(process, home):
                process.kill()
        shutil.rmtree(home, ignore_errors=True)


def _inside(process: psutil.Process, home: Path) -> bool:
    try:
        return home in Path(process.cwd()).parents
    except psutil.Error:
        return False


def _wrong(done: subprocess.CompletedProcess[str], says: str) -> None:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert says in done.stderr


def test_no_planted_word_is_in_any_byte_of_what_lies_about(copied: Copied) -> None:
    files = [copied.one, copied.apart, copied.keys, *copied.folder.glob("*.log")]
    assert len(files) == 4
    for path in files:
        data = path.read_bytes()
        for word in (NAME, SHELTER, REASON, copied.reference, "Antwerpen", "federal_police"):
            assert word.encode() not in data, path.name
        assert path.stat().st_mode & 0o777 == 0o600
    # Nothing half written is left, and no database that was restored for the proof.
    assert {path.name for path in copied.home.iterdir() if path.name[0] == "."} == set()
    assert not (copied.folder / "proof").exists()


def test_both_files_hold_what_they_say_and_the_record_knows(copied: Copied) -> None:
    done = copied.run("backup", "verify", str(copied.one), *copied.opened(), "--json")
    assert done.returncode == 0, done.stderr
    proof = json.loads(done.stdout)
    assert proof["chains"]["cases"] == 1 and proof["chains"]["events"] == 2
    assert proof["chains"]["broken"] == 0 and proof["rows"] > 100
    assert NAME not in done.stdout + done.stderr
    # Opened, a file, a draft, and that this copy was begun.
    assert proof["chains"]["entries"] == 4
    for path in (copied.home / "elsewhere").rglob("*"):
        assert "proof" not in path.name


def test_what_is_wrong_is_one_line_and_leaves_nothing(copied: Copied) -> None:
    home, into = copied.home, ("--into", str(copied.home / "new"), "--lang", "fr")
    says = ("chiffré", "pas une sauvegarde", "s’interrompt", "pas vide", "--keys")
    cut, foreign, full = home / "cut", home / "foreign", home / "full"
    cut.write_bytes(copied.one.read_bytes()[:60])
    foreign.write_bytes(b"PGDMP" + bytes(100))
    full.mkdir(exist_ok=True)
    (full / "kept").write_text("mine")
    _wrong(copied.run("restore", str(copied.one), *into, *copied.opened("other")), says[0])
    _wrong(copied.run("restore", str(foreign), *into, *copied.opened()), says[1])
    _wrong(copied.run("restore", str(cut), *into, *copied.opened()), says[2])
    there = ("--into", str(full), "--lang", "fr")
    _wrong(copied.run("restore", str(copied.one), *there, *copied.opened()), says[3])
    _wrong(copied.run("restore", str(copied.apart), *into, *copied.opened()), says[4])
    assert [path.name for path in full.iterdir()] == ["kept"]
    assert not (home / "new").exists()


def test_a_file_harmed_near_its_end_restores_nothing(copied: Copied) -> None:
    data = bytearray(copied.one.read_bytes())
    data[-40] ^= 1
    harmed = copied.home / "harmed"
    harmed.write_bytes(bytes(data))
    into = copied.home / "from-harmed"
    done = copied.run("restore", str(harmed), "--into", str(into), *copied.opened())
    _wrong(done, "was changed")
    assert not into.exists()
    assert list(copied.home.glob(".*")) == []


def test_killed_on_the_way_it_leaves_no_installation_and_then_nobody_erased_is_back(
    copied: Copied,
) -> None:
    into, draft = copied.home / "again", copied.home / ".again.restoring"
    register = ["--erasures", str(copied.folder / "erasures")]
    command = ["restore", str(copied.one), "--into", str(into), *copied.opened(), *register]
    with subprocess.Popen(
        [str(SAFECONDUCT), *command],
        env=environment(copied.home / "elsewhere"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        deadline = time.monotonic() + 100
        while not (draft / "postgresql" / "postmaster.pid").exists():
            assert program.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        program.kill()
    assert not into.exists()
    assert not (draft / "master-key").exists() and not (draft / "keys").exists()

    done = copied.run(*command)
    assert done.returncode == 0, done.stderr
    assert "Erased again because the register names them: 1" in done.stdout
    assert not draft.exists()
    assert planter(into, "read", copied.reference) == "nobody"
    assert safeconduct(into, "audit", "verify").returncode == 0
    for word in (NAME, SHELTER, REASON):
        assert word not in (into / "postgresql.log").read_text() + done.stdout + done.stderr
    # The new register goes on where the old one stopped.
    known = (copied.folder / "erasures").read_text().splitlines()
    assert len(known) == 2 and set(known) <= set((into / "erasures").read_text().splitlines())


def test_with_the_keys_apart_both_files_are_needed_and_everything_is_back(copied: Copied) -> None:
    into = copied.home / "both"
    keys = ["--keys", str(copied.keys)]
    other = copied.run("backup", "verify", str(copied.one), "--keys", str(copied.apart), "--json")
    assert other.returncode == 2
    done = copied.run("restore", str(copied.apart), *keys, "--into", str(into), *copied.opened())
    assert done.returncode == 0, done.stderr
    assert "No register of erasures was given" in done.stdout
    assert planter(into, "read", copied.reference) == NAME
    # The Centre has what it had, in a database of its own.
    assert planter(into, "held") == "2026-1 17"


def test_into_a_server_of_ones_own_that_is_empty(copied: Copied) -> None:
    data = DataFolder(copied.home / "server")
    server = Server(data)
    server.start()
    try:
        where = {"host": str(data.sockets), "user": OWNER_ROLE}
        where["password"] = data.secret(f"{OWNER_ROLE}.password")
        with psycopg.connect(**where, dbname="postgres", autocommit=True) as connection:
            connection.execute("DROP DATABASE safeconduct")
            connection.execute("DROP DATABASE safeconduct_centre")
            for role in ("keeper", "app", "copier", "centre"):
                connection.execute(f"DROP ROLE safeconduct_{role}")
            connection.execute("CREATE ROLE ministry LOGIN CREATEROLE PASSWORD 'm'")
            connection.execute("CREATE DATABASE protection OWNER ministry")
            connection.execute("CREATE DATABASE figures OWNER ministry")
        at = f"postgresql://ministry:m@/%s?host={data.sockets}"
        half = {"DATABASE_URL": at % "protection"}
        url = {**half, "CENTRE_DATABASE_URL": at % "figures"}
        into = copied.home / "keys-of-server"
        command = ["restore", str(copied.one), "--into", str(into), *copied.opened()]
        _wrong(copied.run(*command, **half), "CENTRE_DATABASE_URL")
        done = copied.run(*command, **url)
        assert done.returncode == 0, done.stderr
        assert (into / "master-key").exists() and not (into / "postgresql").exists()
        # It is copied from there as from the embedded one, every row of it.
        more = {"SAFECONDUCT_DATA": str(into), **url}
        public = copied.run("backup", "key", str(copied.home / "third"), *copied.opened()[2:])
        two, quick = str(copied.home / "two"), ("--no-verify", "--to", public.stdout.strip())
        again = copied.run("backup", two, *quick, **more)
        assert again.returncode == 0, again.stderr
        third = ["--key", str(copied.home / "third"), *copied.opened()[2:]]
        proof = copied.run("backup", "verify", two, *third)
        assert "1 cases, 2 events" in proof.stdout
        with psycopg.connect(**where, dbname="figures") as connection:
            held = connection.execute("SELECT round, rows FROM centre_store_delivery")
            assert held.fetchall() == [("2026-1", 17)]
        elsewhere = [*command[:3], str(copied.home / "third-folder"), *command[4:]]
        _wrong(copied.run(*elsewhere, **url), "holds tables already")
    finally:
        server.stop()


def test_a_backup_is_never_written_over_another(copied: Copied) -> None:
    before = copied.one.read_bytes()
    public = "AAAA" * 10 + "AAA="
    done = safeconduct(copied.folder, "backup", str(copied.one), "--to", public)
    assert done.returncode == 2
    assert copied.one.read_bytes() == before
    assert os.listdir(copied.home).count("one") == 1
