"""The tables of the Centre's database. None holds a name, a contact, a document or a birth date."""

from safeconduct.centre_store.models.deliveries import Delivery, Record
from safeconduct.centre_store.models.keys import KeyAct
from safeconduct.centre_store.models.links import Link, LinkRun
from safeconduct.centre_store.models.published import Figure, Publication
from safeconduct.centre_store.models.releases import LedgerRow, Release, ReleaseAnswer, ReleaseStep

__all__ = [
    "Delivery",
    "Figure",
    "KeyAct",
    "LedgerRow",
    "Link",
    "LinkRun",
    "Publication",
    "Record",
    "Release",
    "ReleaseAnswer",
    "ReleaseStep",
]
