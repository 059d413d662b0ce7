"""The stored answers, signed by this installation with the key that lies outside the database."""

from __future__ import annotations

from safeconduct.centre_store.ledger import CentreAnswers
from safeconduct.store import signing, signing_keys

KIND = "release-answer"


def stored_answers() -> CentreAnswers:
    """The answers of the Centre's database. Raises SigningKeyError."""
    keys = signing_keys.known() | {signing.key_id(): signing.public_key()}

    def sign(data: bytes) -> tuple[str, bytes]:
        made = signing.sign(data, kind=KIND)
        return made.key_id, made.signature

    def verify(data: bytes, key_id: str, signature: bytes) -> bool:
        return signing.verify(data, signing.Signature(key_id, signature), kind=KIND, keys=keys)

    return CentreAnswers(sign, verify)
