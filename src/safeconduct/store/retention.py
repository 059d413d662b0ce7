"""What is old enough, by the table of `safeconduct.access.retention`, and its end.

A dry run counts and names nobody. What is erased is erased for good; each run leaves an entry with
codes and numbers in the record.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, F, Max, Min, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Least

from safeconduct.access.retention import ENDED, SCHEDULE, Period
from safeconduct.cases.reading import BRUSSELS, today
from safeconduct.policy.prosecution.vocabulary import OPEN
from safeconduct.store import models, trail
from safeconduct.store.acting import keeping
from safeconduct.store.desk import records as desk
from safeconduct.store.desk.closing import FIELDS
from safeconduct.store.erasing import destroy_content, erase

SWITCH = "SAFECONDUCT_RETENTION"
"""Set to ``on``, the program applies the whole table every day."""

_PURPOSE = "retention"
_BATCH = 200
Rows = QuerySet[Any]


@dataclass(frozen=True, slots=True)
class Due:
    """How much of a class its period has ended for, and the day the clock of the oldest began."""

    code: str
    count: int
    oldest: date | None


def due(now: datetime) -> list[Due]:
    """Return what is old enough at `now`, class by class in the order of the table."""
    with keeping():
        return [_counted(each, now) for each in SCHEDULE]


def apply(now: datetime, codes: Iterable[str] | None = None) -> list[Due]:
    """End what is old enough at `now` (None: of every class); return what was.

    Batch by batch: broken off, what is done is done, and the next run goes on.
    """
    wanted = set(codes) if codes is not None else {each.code for each in SCHEDULE}
    done = []
    for period in SCHEDULE:
        if period.code not in wanted:
            continue
        with keeping():
            found = _counted(period, now)
        ended = 0
        while found.count and (some := _end(period, now)):
            ended += some
        done.append(Due(period.code, ended, found.oldest if ended else None))
    told = {each.code: each.count for each in done if each.count}
    if told:
        with keeping():
            trail.record("retention.applied", actor=None, purpose=_PURPOSE, details=told)
    return done


def daily(now: datetime) -> int:
    """What the program does every day by itself, and where switched on the whole; how many rows."""
    switched_on = os.environ.get(SWITCH, "").strip().lower() == "on"
    codes = [each.code for each in SCHEDULE if each.by_itself or switched_on]
    return sum(each.count for each in apply(now, codes))


def _counted(period: Period, now: datetime) -> Due:
    class_ = _CLASSES[period.code]
    told = class_.old(_before(period, now)).aggregate(count=Count("pk"), oldest=Min(class_.clock))
    oldest = told["oldest"]
    if isinstance(oldest, datetime):
        oldest = oldest.astimezone(BRUSSELS).date()
    return Due(period.code, told["count"], oldest)


def _before(period: Period, now: datetime) -> datetime:
    return now - timedelta(days=period.days)


def _end(period: Period, now: datetime) -> int:
    class_ = _CLASSES[period.code]
    with keeping():
        return class_.end(class_.old(_before(period, now)), now)


# ── What is old ───────────────────────────────────────────────────────────────────────────────


def _written(model: type[Any], clock: str, **also: Any) -> Callable[[datetime], Rows]:
    return lambda before: model.objects.filter(**{f"{clock}__lt": before}, **also)


def _on_days(model: type[Any], clock: str, **also: Any) -> Callable[[datetime], Rows]:
    return lambda before: model.objects.filter(
        **{f"{clock}__lt": before.astimezone(BRUSSELS).date()}, **also
    )


def _ended_cases(before: datetime) -> Rows:
    cases = models.CaseFile.objects.filter(standing__phase__in=ENDED)
    return cases.annotate(last=Max("events__recorded_at")).filter(last__lt=before)


def _people(before: datetime) -> Rows:
    keyed = models.CaseKey.objects.values("case_id")
    return _ended_cases(before).filter(id__in=keyed)


def _files(before: datetime) -> Rows:
    ended = _ended_cases(before).values("id")
    kept = models.Attachment.objects.filter(destroyed_at__isnull=True, case__in=ended)
    return kept.annotate(last=Max("case__events__recorded_at"))


def _sheets(before: datetime) -> Rows:
    # Revoked, or run out, whichever came first.
    ended = models.PaperSheet.objects.annotate(end=Least(F("expires_at"), _or_later("revoked_at")))
    return ended.filter(end__lt=before)


def _suspects(before: datetime) -> Rows:
    named = models.Suspect.objects.exclude(name=b"").exclude(dossier__state__in=OPEN)
    return named.annotate(last=Max("dossier__changes__written_at")).filter(last__lt=before)


def _api_keys(before: datetime) -> Rows:
    ended = models.ApiKey.objects.annotate(end=Least(F("expires_at"), _or_later("revoked_at")))
    return ended.filter(end__lt=before)


def _or_later(clock: str) -> Coalesce:
    return Coalesce(F(clock), F("expires_at"))


def _counts(before: datetime) -> Rows:
    day = before.astimezone(BRUSSELS).date()
    return models.RefusedDetection.objects.filter(month__lt=day).exclude(district="", channel="")


def _requests(before: datetime) -> Rows:
    """Requests that were closed before, and whose words are still there."""
    last = models.DeskStep.objects.filter(request=OuterRef("pk")).order_by("-seq")
    requests = models.DeskRequest.objects.exclude(name=b"").annotate(
        closed_at=Subquery(last.values("at")[:1]), state_now=Subquery(last.values("state")[:1])
    )
    return requests.exclude(state_now=desk.OPEN).filter(closed_at__lt=before)


# ── Its end ───────────────────────────────────────────────────────────────────────────────────


def _remove(rows: Rows, _now: datetime) -> int:
    ids = list(rows.values_list("pk", flat=True)[:5000])
    rows.model.objects.filter(pk__in=ids).delete()
    return len(ids)


def _erase(rows: Rows, _now: datetime) -> int:
    wanted = list(rows.values_list("id", flat=True).order_by("id")[:_BATCH])
    files = models.CaseFile.objects.filter(id__in=wanted).order_by("id")
    # A case that somebody is writing to at this moment is not old after all.
    locked = list(files.select_for_update(no_key=True, skip_locked=True))
    for file in locked:
        erase(file, purpose=_PURPOSE, on=today())
    return len(locked)


def _destroy_files(rows: Rows, now: datetime) -> int:
    return destroy_content(list(rows.order_by("id")[:_BATCH]), now)


def _forget_reason(rows: Rows, _now: datetime) -> int:
    return rows.update(reason=b"", data_key=b"")


def _forget_name(rows: Rows, _now: datetime) -> int:
    ids = list(rows.values_list("pk", flat=True)[:_BATCH])
    return models.Suspect.objects.filter(pk__in=ids).update(name=b"")


def _forget_requester(rows: Rows, _now: datetime) -> int:
    """Leave of a request its kind, its basis and its days."""
    ids = list(rows.order_by("id").values_list("pk", flat=True)[:_BATCH])
    models.DeskStep.objects.filter(request__in=ids).update(text=b"")
    models.DeskRequest.objects.filter(pk__in=ids).update(**dict.fromkeys(FIELDS, b""))
    return len(ids)


def _coarsen(rows: Rows, _now: datetime) -> int:
    """Leave of old counts the month and the agency: a small one in a district may be somebody."""
    old = list(rows.select_for_update())
    for row in old:
        whole, _ = models.RefusedDetection.objects.get_or_create(
            month=row.month, agency=row.agency, district="", channel=""
        )
        whole.count += row.count
        whole.save(update_fields=["count"])
        row.delete()
    return len(old)


@dataclass(frozen=True, slots=True)
class _Class:
    """Which rows are old at a moment, the column or annotation of their clock, what ends them."""

    old: Callable[[datetime], Rows]
    clock: str
    end: Callable[[Rows, datetime], int] = _remove


_CLASSES: Mapping[str, _Class] = {
    "draft": _Class(_written(models.Draft, "updated_at"), "updated_at"),
    "identity": _Class(_people, "last", _erase),
    "attachment": _Class(_files, "last", _destroy_files),
    "sheet": _Class(_sheets, "end"),
    "emergency_reason": _Class(
        lambda before: models.EmergencyAccess.objects.filter(at__lt=before).exclude(reason=b""),
        "at",
        _forget_reason,
    ),
    "identity_reason": _Class(
        lambda before: models.IdentityRequest.objects.filter(at__lt=before).exclude(reason=b""),
        "at",
        _forget_reason,
    ),
    "suspect": _Class(_suspects, "last", _forget_name),
    "refused_detection": _Class(_counts, "month", _coarsen),
    "requester": _Class(_requests, "closed_at", _forget_requester),
    "notice_read": _Class(_written(models.Notice, "acknowledged_at"), "acknowledged_at"),
    "notice": _Class(_written(models.Notice, "created_at"), "created_at"),
    "mail": _Class(_written(models.Mail, "created_at", next_try=None), "created_at"),
    "delivery": _Class(_written(models.Delivery, "created_at", next_try=None), "created_at"),
    "session": _Class(_written(models.Session, "expires_at"), "expires_at"),
    "tally": _Class(_written(models.Tally, "expires_at"), "expires_at"),
    "invitation": _Class(_written(models.Invitation, "expires_at"), "expires_at"),
    "api_key": _Class(_api_keys, "end"),
    "substitute": _Class(_on_days(models.Substitute, "last_day"), "last_day"),
}
