"""The addresses of signing in and of one's own account, under the names the library asks for."""

from __future__ import annotations

from django.urls import path

from safeconduct.web.signing_in import account, factors, invitation, views

urlpatterns = [
    path("sign-in/", views.sign_in, name="sign_in"),
    path("sign-in/", views.sign_in, name="account_login"),
    path("sign-in/second-factor/", views.second_factor, name="mfa_authenticate"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("invitation/<str:token>/", invitation.invitation, name="invitation"),
    path("account/", account.account, name="account"),
    path("account/stay/", account.stay, name="session_stay"),
    path("account/sessions/end/", account.end_sessions, name="sessions_end"),
    path("account/password/", account.password, name="account_change_password"),
    path("account/confirm/", views.password_again, name="account_reauthenticate"),
    path("account/confirm/code/", views.code_again, name="mfa_reauthenticate"),
    path("account/confirm/passkey/", views.passkey_again, name="mfa_reauthenticate_webauthn"),
    path("account/second-factor/", factors.factors, name="mfa_index"),
    path("account/second-factor/app/", factors.set_up_app, name="mfa_activate_totp"),
    path("account/second-factor/app/picture.svg", factors.picture, name="totp_picture"),
    path("account/second-factor/app/remove/", factors.remove_app, name="mfa_deactivate_totp"),
    path("account/second-factor/passkey/", factors.add_passkey, name="mfa_add_webauthn"),
    path(
        "account/second-factor/passkey/<int:pk>/remove/",
        factors.remove_passkey,
        name="mfa_remove_webauthn",
    ),
    path("account/second-factor/paper/", factors.paper_codes, name="mfa_view_recovery_codes"),
    path(
        "account/second-factor/paper/new/",
        factors.new_paper_codes,
        name="mfa_generate_recovery_codes",
    ),
]
