"""The keys of a case, a copy for each relation that needs one; names that can be found by them."""

from __future__ import annotations

from django.db import models

from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile
from safeconduct.store.models.derived import Relation


class CaseKey(Row):
    """A copy of the key of one class of a case's fields, wrapped for one relation.

    It goes when the relation goes: the database itself removes it. Without a relation it is the
    program's own copy, by which the law decides and further copies are made. `generation` counts
    how often the case was given new keys: once, unless a person was erased since.
    """

    case = models.ForeignKey(CaseFile, models.DO_NOTHING, related_name="+", db_constraint=False)
    relation = models.ForeignKey(
        Relation, models.DO_NOTHING, null=True, related_name="+", db_constraint=False
    )
    key_class = models.CharField(max_length=10)
    generation = models.SmallIntegerField()
    # The version of the agency's root key that opens it.
    version = models.IntegerField()
    wrapped = models.BinaryField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "relation", "key_class"], name="one_copy", nulls_distinct=False
            ),
        )


class NameToken(Row):
    """A word of a name as one agency's index knows it: a number that only its key can make."""

    relation = models.ForeignKey(Relation, models.DO_NOTHING, related_name="+", db_constraint=False)
    token = models.BigIntegerField(db_index=True)
