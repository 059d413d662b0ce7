"""Template helpers that show a Django form field with our own components."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BaseForm, BoundField, CheckboxInput, FileInput
from django.forms.widgets import CheckboxSelectMultiple, RadioSelect, Select, Textarea
from django.utils.safestring import SafeString

from safeconduct.web.fields import DayWidget
from safeconduct.web.templatetags.words import say

register = template.Library()

# In this order: to Django a set of boxes is a radio set, and a radio set a Select.
_COMPONENTS = (
    (DayWidget, "date_input"),
    (CheckboxSelectMultiple, "checkboxes"),
    (RadioSelect, "radios"),
    (CheckboxInput, "checkbox"),
    (Select, "select"),
    (Textarea, "textarea"),
    (FileInput, "file_upload"),
)
_CLASSES = {
    "input": "govuk-input",
    "select": "govuk-select",
    "textarea": "govuk-textarea",
    "file_upload": "govuk-file-upload",
}


@register.filter
def component(field: BoundField) -> str:
    """The template of the component that fits the field's widget."""
    return f"components/{_name(field)}.html"


@register.simple_tag
def render(field: BoundField, width: str = "") -> SafeString:
    """The control itself, with our classes and what describes it; `width` in characters."""
    name = _name(field)
    classes = [_CLASSES[name]]
    if width:
        classes.append(f"{_CLASSES[name]}--width-{width}")
    if field.errors:
        classes.append(f"{_CLASSES[name]}--error")
    attributes: dict[str, Any] = {"class": " ".join(classes)}
    if described := described_by(field):
        attributes["aria-describedby"] = described
    return field.as_widget(attrs=attributes)


@register.filter
def input_id(field: BoundField) -> str:
    """The identifier of the first control of `field`: where its error leads."""
    if _name(field) in {"radios", "checkboxes"}:
        return f"{field.auto_id}_0"
    return f"{field.auto_id}_day" if _name(field) == "date_input" else str(field.auto_id)


@register.filter
def first_input(form: BaseForm) -> str:
    """Where an error of the whole form leads: its first visible control."""
    visible = form.visible_fields()
    return input_id(visible[0]) if visible else "main-content"


@register.filter
def hint_id(field: BoundField) -> str:
    return f"{field.auto_id}-hint"


@register.filter
def error_id(field: BoundField) -> str:
    return f"{field.auto_id}-error"


@register.filter
def described_by(field: BoundField) -> str:
    """The identifiers of the field's hint and error, as far as they are shown."""
    shown = [hint_id(field)] if field.help_text else []
    return " ".join([*shown, error_id(field)] if field.errors else shown)


@register.filter
def day_parts(field: BoundField) -> list[dict[str, str]]:
    """The three boxes of a date: identifier, name, label, width and what was typed."""
    typed = field.field.widget.decompress(field.value())
    return [
        {
            "id": f"{field.auto_id}_{part}",
            "name": f"{field.html_name}_{part}",
            "label": say(f"date-{part}"),
            "width": "4" if part == "year" else "2",
            "value": value,
        }
        for part, value in zip(("day", "month", "year"), typed, strict=True)
    ]


def _name(field: BoundField) -> str:
    widget = field.field.widget
    return next((name for kind, name in _COMPONENTS if isinstance(widget, kind)), "input")
