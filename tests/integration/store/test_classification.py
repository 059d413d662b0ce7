"""Every stored field declares what it may reveal."""

from __future__ import annotations

from django.apps import apps
from django.db import models

from safeconduct.store.classification import CLASSES, IDENTITY, OPERATIONAL, PUBLIC, SENSITIVE


def test_every_column_declares_its_class_and_no_class_is_left_over() -> None:
    stored = {
        model.__name__: {field.name for field in model._meta.get_fields() if field.concrete}
        for model in apps.get_app_config("store").get_models()
    }
    assert stored == {model: set(fields) for model, fields in CLASSES.items()}
    classes = {kind for fields in CLASSES.values() for kind in fields.values()}
    assert classes == {IDENTITY, SENSITIVE, OPERATIONAL, PUBLIC}


def test_what_identifies_a_person_is_stored_as_ciphertext() -> None:
    for model in apps.get_app_config("store").get_models():
        for name, kind in CLASSES[model.__name__].items():
            if kind == IDENTITY and name != "password":
                assert isinstance(model._meta.get_field(name), models.BinaryField), name


def test_a_row_prints_no_content() -> None:
    for model in apps.get_app_config("store").get_models():
        if model.__name__ != "User":
            assert str(model(pk=7)) == f"{model._meta.db_table} 7"
