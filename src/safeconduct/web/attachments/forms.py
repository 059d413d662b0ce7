"""The form to add a file."""

from __future__ import annotations

from typing import Any, cast

from django import forms

from safeconduct.actions.attach import MOST_BYTES, MOST_FILES
from safeconduct.web.templatetags.words import say

MEBIBYTE = 1024 * 1024
# What the browser offers to choose from; what is taken is decided by the content.
_ACCEPT = {"accept": ".pdf,.jpg,.jpeg,.png,.webp,.txt"}


class FileForm(forms.Form):
    """What the file is, and the file; `kinds` are those the agency may add."""

    kind = forms.ChoiceField(widget=forms.RadioSelect)
    file = forms.FileField(allow_empty_file=True, widget=forms.FileInput(attrs=_ACCEPT))

    def __init__(self, kinds: tuple[str, ...], *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        field = cast(forms.ChoiceField, self.fields["kind"])
        field.label = say("file-kind")
        field.choices = [(kind, say(f"file-kind-{kind.replace('_', '-')}")) for kind in kinds]
        field.error_messages["required"] = field.error_messages["invalid_choice"] = say(
            "file-kind-missing"
        )
        sent = self.fields["file"]
        sent.label = say("file-file")
        sent.help_text = say("file-limits", size=MOST_BYTES // MEBIBYTE, most=MOST_FILES)
        sent.error_messages["required"] = sent.error_messages["invalid"] = say("file-missing")
