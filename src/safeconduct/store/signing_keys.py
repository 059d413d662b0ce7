"""The public keys of this installation, past and present: the first checkpoint writes them down."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime

from safeconduct.store import models, signing, trail
from safeconduct.store.acting import keeping
from safeconduct.store.key_chain import PublicKey, introduce, trusted
from safeconduct.store.records import instant
from safeconduct.store.signatures import public_of

_PURPOSE = "audit"


def known() -> dict[str, bytes]:
    """Return the keys that the one in use vouches for, itself included, by their short names.

    What they signed, this installation signed. Raises SigningKeyError.
    """
    return trusted(public_keys(), [signing.public_key()])


def public_keys() -> list[PublicKey]:
    """Return every public key that is kept beside the checkpoints, the oldest first."""
    return [
        PublicKey(
            bytes(row.public_key),
            instant(row.since),
            bytes(row.previous),
            bytes(row.by_itself),
            None if row.by_previous is None else bytes(row.by_previous),
        )
        for row in models.SigningKey.objects.order_by("since", "key_id")
    ]


def write_down(*, follows: bytes | None = None, new: bytes | None = None) -> str:
    """Keep the public key in use, if it is not kept yet, and return its short name.

    With `new` it is that private key's, and `follows` is the private key it comes after. A step
    of a transaction that works on everything. Raises SigningKeyError.
    """
    seed = new or signing.private_key()
    keys = public_keys()
    public = public_of(seed)
    key = introduce(
        seed,
        public,
        since=instant(datetime.now(UTC)),
        previous=public_of(follows) if follows else keys[-1].public if keys else b"",
        previous_seed=follows,
    )
    if all(each.public != public for each in keys):
        models.SigningKey.objects.create(
            key_id=key.key_id,
            public_key=key.public,
            since=datetime.fromisoformat(key.since),
            previous=key.previous,
            by_itself=key.by_itself,
            by_previous=key.by_previous,
        )
    return key.key_id


def replace_key() -> str:
    """Sign with a new key from now on; return its short name.

    The old key signs the new one and is destroyed; what it signed holds as before. Raises
    SigningKeyError when the file of the key cannot be written.
    """
    old = signing.private_key()
    text = signing.new_key_text()
    path = signing.key_file()
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".signing-key-")
    except OSError:
        raise signing.SigningKeyError(f"the folder of {path} cannot be written to") from None
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(text + "\n")
            out.flush()
            os.fsync(out.fileno())
        with keeping():
            name = write_down(follows=old, new=signing.seed_of(text))
            trail.record("key.replaced", actor=None, purpose=_PURPOSE, details={"key": name})
        # Last: a new key that nobody wrote down would leave what it signs without a witness.
        os.replace(draft, path)
    except OSError:
        os.unlink(draft)
        raise signing.SigningKeyError(f"the signing key {path} cannot be replaced") from None
    except BaseException:
        os.unlink(draft)
        raise
    return name
