"""The addresses of this room. `body` is ``district`` or the code of a body; none names a person."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.coordination import (
    agenda,
    bodies,
    calendar,
    following,
    meeting,
    minutes,
    overview,
    plans,
    recommendations,
)

app_name = "coordination"
urlpatterns = [
    path("", overview.overview, name="overview"),
    path("recommendations/", recommendations.listed, name="recommendations"),
    path("recommendations/<uuid:asked>/", recommendations.one, name="recommendation"),
    path("recommendations/<uuid:asked>/answer/", recommendations.answer, name="answer"),
    path("recommendations/<uuid:asked>/effect/", recommendations.effect, name="effect"),
    path("plans/", plans.listed, name="plans"),
    path("plans/new/", plans.draw_up, name="draw_up"),
    path("plans/<uuid:plan>/", plans.one, name="plan"),
    path("plans/<uuid:plan>/goals/", plans.add_goal, name="add_goal"),
    path("plans/<uuid:plan>/goals/<uuid:goal>/", plans.add_progress, name="add_progress"),
    path("<slug:body>/", bodies.body_page, name="body"),
    path("<slug:body>/convene/", bodies.convene, name="convene"),
    path("<slug:body>/<uuid:meeting>/", meeting.page, name="meeting"),
    path("<slug:body>/<uuid:meeting>/meeting.ics", calendar.one, name="calendar"),
    path("<slug:body>/<uuid:meeting>/agenda/", agenda.add, name="agenda"),
    path("<slug:body>/<uuid:meeting>/held/", meeting.hold, name="hold"),
    path("<slug:body>/<uuid:meeting>/move/", meeting.move, name="move"),
    path("<slug:body>/<uuid:meeting>/call-off/", meeting.call_off, name="call_off"),
    path("<slug:body>/<uuid:meeting>/minutes/", minutes.edit, name="minutes"),
    path("<slug:body>/<uuid:meeting>/minutes/versions/", minutes.versions, name="versions"),
    path("<slug:body>/<uuid:meeting>/decide/", following.decide, name="decide"),
    path("<slug:body>/<uuid:meeting>/ask/", following.ask, name="ask"),
    path("<slug:body>/<uuid:meeting>/recommend/", following.recommend, name="recommend"),
    path("<slug:body>/actions/<uuid:action>/", following.finish, name="finish"),
]
