"""The judicial districts in which an agency has an office, kept by the agency's administrators."""

from __future__ import annotations

from django.utils.text import slugify

from safeconduct.access.actors import Actor
from safeconduct.store import models, trail
from safeconduct.store.acting import acting, keeping
from safeconduct.store.members import MemberRefused, administering


def list_offices(*, actor: Actor, purpose: str) -> list[str]:
    """The districts of the actor's agency, by name."""
    with acting(actor, purpose):
        rows = models.Office.objects.filter(agency=actor.agency)
        return list(rows.order_by("district").values_list("district", flat=True))


def open_office(district: str, *, actor: Actor, purpose: str) -> None:
    """Add an office; nothing happens when it is there. The caller has checked the district.

    Raises NotFound for who is no administrator.
    """
    with administering(actor, purpose):
        _, new = models.Office.objects.get_or_create(agency=actor.agency, district=district)
        if new:
            _record("office.opened", district, actor, purpose)


def close_office(district: str, *, actor: Actor, purpose: str) -> None:
    """Remove an office. Raises NotFound, or MemberRefused while somebody still works there."""
    with administering(actor, purpose):
        working = models.User.objects.filter(
            agency=actor.agency, office=district, is_active=True
        ).exists()
        if working:
            raise MemberRefused("offices-in-use")
        rows = models.Office.objects.filter(agency=actor.agency, district=district)
        if rows.delete()[0]:
            _record("office.closed", district, actor, purpose)


def keep_office(agency: str, district: str) -> None:
    """Add an office of any agency, for the operator who makes its first users."""
    with keeping():
        models.Office.objects.get_or_create(agency=agency, district=district)


def _record(deed: str, district: str, actor: Actor, purpose: str) -> None:
    trail.record(deed, actor=actor, purpose=purpose, details={"office": slugify(district)})
