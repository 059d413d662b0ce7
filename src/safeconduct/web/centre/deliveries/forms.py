"""The forms by which files come to the Centre."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile

from safeconduct.actions.centre.feeds import ROUND
from safeconduct.actions.centre.published import SERIES
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.encodings import ENCODINGS
from safeconduct.centre.labels import SOURCE, label
from safeconduct.web.attachments.uploads import ADDRESSES, MEBIBYTE
from safeconduct.web.dates import today
from safeconduct.web.fields import DayField, WholeField
from safeconduct.web.templatetags.words import language, say

WHOLE, GOOD, CHECK, REJECTED = "whole", "good", "check", "rejected"
KEEP = "keep"
_WAYS = (WHOLE, GOOD, CHECK, REJECTED)


class SentFile(forms.FileField):
    """A file of at most what its address takes; what is missing or too large is said."""

    def __init__(self, address: str, text: str, accept: str, hint: str = "") -> None:
        super().__init__(
            label=say(text),
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": accept}),
        )
        self._most = ADDRESSES[address].bytes
        self.help_text = say(hint, size=self._most // MEBIBYTE) if hint else ""
        missing = say("deliver-file-missing")
        self.error_messages |= {"required": missing, "invalid": missing}

    def clean(self, data: Any, initial: Any = None) -> UploadedFile[Any]:
        sent = cast("UploadedFile[Any]", super().clean(data, initial))
        if (sent.size or 0) > self._most:
            size = self._most // MEBIBYTE
            raise forms.ValidationError(say("deliver-file-too-large", size=size))
        return sent


def round_field(initial: str = "") -> forms.CharField:
    """The name of a round."""
    wrong = say("deliver-round-wrong")
    field = forms.RegexField(
        # A form field searches for its pattern; here the whole of it counts.
        rf"\A(?:{ROUND.pattern})\Z",
        max_length=20,
        label=say("centre-round"),
        initial=initial,
        help_text=say("deliver-round-hint"),
    )
    field.error_messages |= dict.fromkeys(("required", "invalid", "max_length"), wrong)
    return field


class FeedForm(forms.Form):
    """A feed: of which actor, for which round, and what is to be done with it."""

    def __init__(self, round_: str, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        lang = language()
        self.fields |= {
            "source": _choice(
                "deliver-actor",
                {"": say("deliver-choose")} | {each: label(lang, SOURCE, each) for each in FEEDS},
                forms.Select(),
            ),
            "round": round_field(round_),
            "file": SentFile(
                "centre:upload", "deliver-file", ".csv,.parquet,.xlsx", "deliver-file-hint"
            ),
            "encoding": _choice(
                "deliver-encoding",
                {"": say("deliver-encoding-told")}
                | {each: each.upper() for each in ENCODINGS if each != "utf-8-sig"},
                forms.Select(),
                required=False,
            ),
            "way": _choice(
                "deliver-way",
                {way: say(f"deliver-way-{way}") for way in _WAYS},
                forms.RadioSelect(),
                initial=WHOLE,
            ),
        }


class CubeForm(forms.Form):
    """A published table: of which series, published on which day, and what is to be done."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        series, wide = say("cubes-series-wrong"), say("cubes-wide-wrong")
        ways = {CHECK: say("cubes-way-check"), WHOLE: say("cubes-way-take")}
        self.fields |= {
            "file": SentFile("centre:import_cube", "cubes-file", ".csv,.gz", "cubes-file-hint"),
            "series": forms.RegexField(
                rf"\A(?:{SERIES.pattern})\Z",
                max_length=60,
                label=say("cubes-series"),
                help_text=say("cubes-series-hint"),
                error_messages=dict.fromkeys(("required", "invalid", "max_length"), series),
            ),
            "published_on": DayField(
                latest=today(),
                label=say("cubes-published"),
                error_messages={"required": say("cubes-published-missing")},
            ),
            "wide": WholeField(
                min_value=1,
                max_value=50,
                required=False,
                label=say("cubes-wide"),
                help_text=say("cubes-wide-hint"),
                widget=forms.TextInput(attrs={"inputmode": "numeric"}),
                error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), wide),
            ),
            "way": _choice("deliver-way", ways, forms.RadioSelect(), initial=WHOLE),
        }


class LinksForm(forms.Form):
    """The links of a round and the figures of the run that found them."""

    def __init__(self, round_: str, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        address = "centre:return_links"
        self.fields |= {
            "round": round_field(round_),
            "links": SentFile(address, "links-file", ".csv", "links-file-hint"),
            "figures": SentFile(address, "links-figures", ".json", "links-figures-hint"),
        }


class ProtocolForm(forms.Form):
    """The protocol of the key authority, and its public key from elsewhere."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        wrong = say("keypage-public-wrong")
        self.fields |= {
            "file": SentFile("centre:keys", "keypage-protocol", ".jsonl", "keypage-protocol-hint"),
            "public": forms.RegexField(
                r"\A[0-9a-f]{64}\Z",
                required=False,
                label=say("keypage-public"),
                help_text=say("keypage-public-hint"),
                error_messages={"invalid": wrong},
            ),
            "way": _choice(
                "deliver-way",
                {KEEP: say("keypage-way-keep"), CHECK: say("keypage-way-prove")},
                forms.RadioSelect(),
                initial=KEEP,
            ),
        }


def _choice(
    key: str, choices: Mapping[str, str], widget: forms.Widget, **more: Any
) -> forms.ChoiceField:
    field = forms.ChoiceField(choices=list(choices.items()), widget=widget, label=say(key), **more)
    wrong = say(f"{key}-missing")
    field.error_messages |= {"required": wrong, "invalid_choice": wrong}
    return field
