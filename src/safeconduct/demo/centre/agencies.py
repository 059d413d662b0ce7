"""What an agency does in a round: it opens its key, encodes, and sends case data apart."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from safeconduct.centre.encoding.agency import encode_table, write_encoded
from safeconduct.centre.encoding.authority import Authority
from safeconduct.centre.encoding.count import add_count, check_count
from safeconduct.centre.encoding.persons import COLUMNS, RECORD
from safeconduct.centre.encoding.sealing import new_pair, unseal
from safeconduct.centre.encoding.secret_file import read_secret
from safeconduct.centre.encoding.whole_file import write_whole
from safeconduct.centre.feeds.schema import NUMBER

from .desks import Entry
from .folders import Folders, send, write_rows

ROUND = "demonstration"
_PRIVATE, _KEY, _MAP = "agency.private", "round.key", "map.csv"


def write_own(folder: Path, entries: Sequence[Entry]) -> None:
    """The agency's own two tables: who its persons are, and what it knows of their cases."""
    identities = (
        (
            each.record_id,
            each.identity.family_name,
            each.identity.given_name,
            each.identity.birth_date,
            each.identity.sex,
            each.identity.nationality,
        )
        for each in entries
    )
    write_rows(folder / "persons.csv", COLUMNS, identities)
    columns = list(entries[0].case) if entries else []
    cases = ((each.record_id, *each.case.values()) for each in entries)
    write_rows(folder / "cases.csv", (RECORD, *columns), cases)


def receive_key(folder: Path, source: str, authority: Authority, round_: str = ROUND) -> None:
    """The key of the round, closed by the authority for this agency and opened by it alone."""
    private, public = new_pair()
    write_whole(folder / _PRIVATE, [f"{private}\n".encode()])
    sealed = authority.seal(round_, source, public)
    write_whole(folder / _KEY, [unseal(sealed, private)])


def deliver(source: str, folders: Folders) -> dict[str, str]:
    """Tokens to the linkage unit, case data under the same numbers to the Centre.

    Which record has which number stays with the agency; it is given back for nobody but who
    compares the demonstration with its truth. The agency's copy of the key is removed.
    """
    own = folders.agency(source)
    key = read_secret((own / _KEY).read_bytes())
    with (own / "persons.csv").open("rb") as file:
        records, tokens, _ = encode_table(file, key.key)
    if key.most is not None:
        check_count(own / _KEY, len(tokens), key.most)
    write_encoded(own / _MAP, own / f"{source}.tokens", records, tokens, key.round)
    add_count(own / _KEY, len(tokens), f"{source}.tokens")
    (own / _KEY).unlink()
    number_of = dict(zip(records, tokens.numbers, strict=True))
    _write_feed(own, source, number_of)
    send(own / f"{source}.tokens", folders.unit)
    send(own / f"{source}.csv", folders.centre / "feeds")
    return number_of


def _write_feed(own: Path, source: str, number_of: dict[str, str]) -> None:
    with (own / "cases.csv").open(encoding="utf-8", newline="") as file:
        table = csv.reader(file)
        header = next(table)
        rows = [(number_of[record], *case) for record, *case in table]
    # In the order of the numbers, which are random: that of the agency's file cannot be seen.
    write_rows(own / f"{source}.csv", (NUMBER, *header[1:]), sorted(rows))
