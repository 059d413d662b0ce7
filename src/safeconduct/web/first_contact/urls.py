"""The addresses of the first contact. A draft has a random identifier."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.first_contact import drafts, pages, signs, submission

app_name = "first_contact"
urlpatterns = [
    path("", drafts.start, name="start"),
    path("new/", drafts.new, name="new"),
    path("recorded/<str:reference>/", submission.recorded, name="recorded"),
    path("counted/", submission.counted, name="counted"),
    path("<uuid:draft_id>/", drafts.resume, name="resume"),
    path("<uuid:draft_id>/delete/", drafts.delete, name="delete"),
    path("<uuid:draft_id>/indicators/", signs.overview, name="indicators"),
    path("<uuid:draft_id>/indicators/<str:dimension>/", signs.dimension, name="dimension"),
    path("<uuid:draft_id>/check/", submission.check, name="check"),
    path("<uuid:draft_id>/refusal/", submission.refusal, name="refusal"),
    path("<uuid:draft_id>/<str:page>/", pages.page, name="page"),
]
