"""The addresses of the point of access; none of them says who asked."""

from __future__ import annotations

from django.urls import URLPattern, path

from safeconduct.web.desk import answering, figures, listing, manifests, one, receiving

app_name = "desk"
urlpatterns: list[URLPattern] = [
    path("", listing.request_list, name="list"),
    path("new/", receiving.new, name="new"),
    path("from-mail/", receiving.from_mail, name="from_mail"),
    path("figures/", figures.page, name="figures"),
    path("figures.csv", figures.table_file, name="figures_file"),
    path("manifests/", manifests.page, name="manifests"),
    path("manifests/<int:manifest_id>.json", manifests.file, name="manifest_file"),
    path("<uuid:request_id>/", one.page, name="request"),
    path("<uuid:request_id>/answer/", answering.write, name="answer"),
    path("<uuid:request_id>/preview/", answering.look, name="preview"),
    path("<uuid:request_id>/letter.txt", answering.letter_text, name="letter_text"),
    path("<uuid:request_id>/letter.eml", answering.letter_mail, name="letter_mail"),
]
