"""A feed sent by an analyst: checked, and taken whole, in its good rows, or not at all."""

from __future__ import annotations

from typing import Any, BinaryIO, cast

from django.contrib import messages
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    StreamingHttpResponse,
)
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from safeconduct.actions.centre import feeds
from safeconduct.actions.centre.feeds import KnownContent, NotFound, NumbersKnown
from safeconduct.centre.labels import SOURCE, label
from safeconduct.web.actors import actor_of
from safeconduct.web.centre.deliveries.forms import CHECK, GOOD, REJECTED, FeedForm
from safeconduct.web.centre.deliveries.report import shown
from safeconduct.web.centre.tables import number
from safeconduct.web.dates import today, written_date
from safeconduct.web.templatetags.words import language, say


@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest) -> HttpResponseBase:
    """The form; then what came of the file, or the rows of it that cannot be taken."""
    try:
        known = feeds.list_deliveries(actor=actor_of(request))
        round_ = known[0].round if known else str(today().year)
        if request.method != "POST":
            return _form(request, FeedForm(round_), 200)
        form = FeedForm(round_, request.POST, request.FILES)
        if not form.is_valid():
            return _form(request, form, 422)
        return _done(request, form)
    except NotFound:
        raise Http404 from None


def _done(request: HttpRequest, form: FeedForm) -> HttpResponseBase:
    sent = form.cleaned_data
    stream = cast(BinaryIO, sent["file"].file)
    options: dict[str, Any] = {
        "actor": actor_of(request), "today": today(), "encoding": sent["encoding"],
    }  # fmt: skip
    if sent["way"] in (CHECK, REJECTED):
        return _checked(request, form, stream, options)
    try:
        done = feeds.import_feed(
            sent["source"], stream, round_=sent["round"], good_rows=sent["way"] == GOOD, **options
        )
    except KnownContent as known:
        day = written_date(known.delivery.at, language())
        form.add_error(
            "file", say("deliver-known-content", day=day, delivery=str(known.delivery.id))
        )
        return _form(request, form, 422)
    except NumbersKnown as found:
        form.add_error("file", say("deliver-numbers", count=found.count))
        return _form(request, form, 422)
    if done.delivery:
        text = say("deliver-done", taken=number(done.delivery.taken), rows=number(done.report.rows))
        messages.success(request, text)
    else:
        messages.warning(request, say("deliver-nothing-taken"))
    made = done.delivery or done.refused
    return redirect("centre:delivery", made.id if made else 0)


def _checked(
    request: HttpRequest, form: FeedForm, stream: BinaryIO, options: dict[str, Any]
) -> HttpResponseBase:
    source = form.cleaned_data["source"]
    stream.seek(0)
    report = feeds.check(source, stream, **options)
    rows_are_bad = report["verdict"] == "rows_refused"
    if form.cleaned_data["way"] == REJECTED and rows_are_bad:
        pieces = feeds.rejected_rows(source, stream, lang=language(), **options)
        # Read while they are sent: what cannot be taken is kept nowhere.
        response = StreamingHttpResponse(pieces, content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{source}-refused.csv"'
        response["Cache-Control"] = "no-store"
        return response
    context = {
        "source": label(language(), SOURCE, source),
        "report": shown(report),
        "rows_are_bad": rows_are_bad,
    }
    return render(request, "centre/deliveries/checked.html", context)


def _form(request: HttpRequest, form: FeedForm, status: int) -> HttpResponse:
    return render(request, "centre/deliveries/upload.html", {"form": form}, status=status)
