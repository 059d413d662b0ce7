"""The addresses of the web door, below the language prefix."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.cases import find, history, listing, oversight, page, table
from safeconduct.web.home import views as home
from safeconduct.web.law import views as law

urlpatterns = [
    path("", home.home, name="home"),
    path("cases/", listing.case_list, name="case_list"),
    path("cases/list.csv", table.case_table, name="case_list_file"),
    path("cases/<str:reference>/", page.case_page, name="case"),
    path("cases/<str:reference>/history/", history.case_history, name="case_history"),
    path("find/", find.find, name="find"),
    path("oversight/", oversight.oversight, name="oversight"),
    path("law/", law.rule_list, name="law_list"),
    path("law/<str:code>/", law.rule_page, name="law_rule"),
]
