"""Releases, the two people each takes, the ledger of what they cost, and what was answered."""

from __future__ import annotations

from django.db import models

from safeconduct.centre.release.workflow import GATE, RETURN_FOR, STATES, WITHDRAW_FOR
from safeconduct.centre_store.models.base import Row, Signed, formed, listed

HASH = "^[0-9a-f]{64}$"
REASONS = ("", GATE, *RETURN_FOR, *WITHDRAW_FOR)


class Release(Signed):
    """What is to be published, as its preparer made it (`at`, `signed_by`).

    `programme` names the declared set of tables, `year` the cohort, `round` whose records were
    counted; `content` what was drawn and the tables as they would be published
    (`centre.release.content`), and `report` the gate's, both complete.
    """

    programme = models.CharField(max_length=60)
    year = models.SmallIntegerField()
    round = models.CharField(max_length=20)
    version = models.SmallIntegerField()
    content = models.JSONField()
    report = models.JSONField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["programme", "year", "version"], name="released_once_a_version"
            ),
        )


class ReleaseStep(Signed):
    """What happened to a release (`centre.release.workflow`). The program's own step, the gate's,
    is signed by 0. The database refuses every step that may not follow, and every second person who
    is the first.
    """

    release = models.ForeignKey(Release, models.PROTECT, related_name="steps")
    step = models.CharField(max_length=10)
    reason = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = (
            listed("step", STATES, "release_step"),
            listed("reason", REASONS, "release_reason"),
            models.UniqueConstraint(fields=["release", "step"], name="each_step_once"),
        )


class LedgerRow(Row):
    """One call of the mechanism: what it cost, chained to the one before. `row` is the line of the
    ledger as it was hashed; the first, 0, opens the ledger with its cap.
    """

    seq = models.IntegerField(unique=True)
    row = models.TextField()
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)


class ReleaseAnswer(Row):
    """What was measured of one table and cohort: noisy, said once, signed by this installation.

    `asked` is the hash of the question; a second answer to it is refused.
    """

    asked = models.CharField(max_length=64, unique=True)
    said = models.JSONField()
    key_id = models.CharField(max_length=16)
    signature = models.BinaryField()

    class Meta:
        constraints = (formed("asked", HASH, "answer_asked"),)
