"""Who signs in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language

from safeconduct.access.roles import CASEWORKER
from safeconduct.words import LANGUAGES, say

if TYPE_CHECKING:
    from safeconduct.access.actors import Actor


def caseworker() -> list[str]:
    return [CASEWORKER]


def _not_plain() -> str:
    code = (get_language() or "en").split("-")[0]
    return say(code if code in LANGUAGES else "en", "members-name-not")


class User(AbstractUser):
    """Somebody who signs in, for one agency."""

    agency = models.CharField(max_length=40, blank=True)
    office = models.CharField(max_length=60, blank=True)
    # What the user does within the agency: see `safeconduct.access.roles`.
    roles = ArrayField(models.CharField(max_length=40), default=caseworker, blank=True)
    language = models.CharField(max_length=2, default="en")
    # The key of this user's drafts, wrapped by the master key; made with the first draft.
    draft_key = models.BinaryField(null=True, editable=False)
    # Raised when every session of this user has to end: see `_get_session_auth_hash`.
    session_epoch = models.PositiveIntegerField(default=0)
    # Who the government's identity provider says this is: a keyed digest of issuer and subject.
    government_subject = models.CharField(max_length=64, blank=True, null=True, unique=True)

    def clean(self) -> None:
        """Refuse a name that another could be taken for: in letters of another script, or only
        with other capitals. Raises ValidationError.
        """
        super().clean()
        if not self.username.isascii():
            raise ValidationError({"username": ValidationError(_not_plain(), code="not_plain")})
        same = User.objects.filter(username__iexact=self.username).exclude(pk=self.pk)
        if same.exists():
            raise ValidationError(
                {"username": self.unique_error_message(User, ("username",))}  # as Django says it
            )

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """What a session is compared with: another password or epoch, and it is one no longer."""
        value = f"{self.password}:{self.session_epoch}"
        return salted_hmac(
            "safeconduct.session", value, secret=secret, algorithm="sha256"
        ).hexdigest()

    @property
    def actor(self) -> Actor:
        """The user as the rules on access know them."""
        # Imported when asked for: the rules on access bring the whole law with them.
        from safeconduct.access.actors import Actor

        name = self.get_full_name() or self.get_username()
        return Actor(
            user_id=self.pk,
            name=name,
            agency=self.agency,
            office=self.office,
            roles=frozenset(self.roles),
        )
