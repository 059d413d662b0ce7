"""Which keys may be trusted, if some are: a key vouches for the one before it and the one after.

Pure: it works on the keys of a database and on those of an exported file alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safeconduct.store.chain import canonical
from safeconduct.store.signatures import Signature, key_id_of, sign_with, verify

_KIND = "key"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key, since when it signs (an instant as text), and the key it follows, or b"".

    `by_itself` and `by_previous`: the signatures of both keys over just that.
    """

    public: bytes
    since: str
    previous: bytes
    by_itself: bytes
    by_previous: bytes | None = None

    @property
    def key_id(self) -> str:
        """The short name of the key."""
        return key_id_of(self.public)


def introduce(
    seed: bytes, public: bytes, *, since: str, previous: bytes, previous_seed: bytes | None
) -> PublicKey:
    """Return the key `public` with its own word for the key before it, and that one's, if at hand.

    `seed` and `previous_seed` are the private keys.
    """
    said = _statement(public, since, previous)
    return PublicKey(
        public,
        since,
        previous,
        sign_with(seed, said, kind=_KIND).signature,
        sign_with(previous_seed, said, kind=_KIND).signature if previous_seed else None,
    )


def trusted(keys: Iterable[PublicKey], anchors: Iterable[bytes]) -> dict[str, bytes]:
    """Return `anchors` and every key that one of them leads to, by their short names.

    `anchors` are public keys that the caller trusts for a reason of their own.
    """
    found = {key_id_of(anchor): anchor for anchor in anchors}
    waiting = list(keys)
    while True:
        led_to = [
            other
            for key in waiting
            for other in _leads(key, found)
            if key_id_of(other) not in found
        ]
        if not led_to:
            return found
        found |= {key_id_of(public): public for public in led_to}


def _leads(key: PublicKey, found: Mapping[str, bytes]) -> Iterable[bytes]:
    """The keys that `key` and the one before it vouch for, when the other of them is trusted."""
    said = _statement(key.public, key.since, key.previous)
    own = Signature(key.key_id, key.by_itself)
    if key.previous and verify(said, own, kind=_KIND, keys=found):
        yield key.previous
    if key.previous and key.by_previous is not None:
        before = Signature(key_id_of(key.previous), key.by_previous)
        if verify(said, before, kind=_KIND, keys=found):
            yield key.public


def _statement(public: bytes, since: str, previous: bytes) -> bytes:
    return canonical({"key": public.hex(), "since": since, "previous": previous.hex()})
