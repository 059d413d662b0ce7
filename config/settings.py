"""Django's settings, read from the environment and the data folder.

``SAFECONDUCT_DATA``  the data folder (default: the user's data folder)
``DATABASE_URL``      a PostgreSQL of your own (default: the embedded one); see config.database
``CENTRE_DATABASE_URL``  the Centre's, apart from it (default: a second one of the embedded server)
``SAFECONDUCT_HOSTS`` the host names people use, separated by commas
``SAFECONDUCT_BIND``  the address the server listens on (default: 127.0.0.1:8000)
``SAFECONDUCT_DEMO``  1: demonstration users and synthetic cases, on this machine alone
``SAFECONDUCT_PROXY`` 1: a trusted proxy ends TLS and sets X-Forwarded-Proto and X-Forwarded-For
``SAFECONDUCT_OIDC_ISSUER``, ``…_CLIENT_ID``, ``…_SECRET_FILE``, ``…_NAME``, ``…_ACR``
                      sign-in through the government's identity provider; see config.government
``SAFECONDUCT_SITE``  the address people use, in e-mails (default: https:// and the first host)
``SAFECONDUCT_SMTP_URL``, ``SAFECONDUCT_MAIL_FROM``  the mail server and the sender; see config.mail
``SAFECONDUCT_MY``    the address printed on sheets of codes (default: this server's own ``/my/``)
``SAFECONDUCT_RETENTION`` on: what is old enough is erased every day; see access.retention
``SAFECONDUCT_ERASURES``  the register of what was erased (default: in the data folder)
``SAFECONDUCT_BACKUP_TO`` the public key that backups are encrypted to
``SAFECONDUCT_EXIT``  where "leave this page" leads: a page everybody reads (default: the weather)
``SAFECONDUCT_PASSKEY_ONLY`` 1: a passkey is the only second factor that counts
``SAFECONDUCT_BREACHED_PASSWORDS`` a file of SHA-1 hashes of passwords that were stolen elsewhere
``SAFECONDUCT_SECURITY_CONTACT``   whom to tell of a weakness, for ``/.well-known/security.txt``
``SAFECONDUCT_API_CALLS``          how many calls a program may make in five minutes (default: 600)
"""

from __future__ import annotations

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from config.binding import Address, read_address
from config.database import databases
from config.government import government_login
from config.limits import api_limit, breached_passwords
from config.mail import mail_server
from safeconduct.store.folder import DataFolder

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_FOLDER = DataFolder.of(os.environ)

# ── Where it listens, and whether it is a demonstration ───────────────────────────────────────
DEMO = os.environ.get("SAFECONDUCT_DEMO", "") == "1"
try:
    BIND: Address = read_address(os.environ.get("SAFECONDUCT_BIND", "127.0.0.1:8000"))
except ValueError as error:
    raise ImproperlyConfigured(f"SAFECONDUCT_BIND: {error}") from None
if DEMO and not BIND.is_loopback:
    raise ImproperlyConfigured(
        f"demonstration mode shows its passwords on the sign-in page, so it runs on this machine "
        f"alone: found the address {BIND}, expected a loopback address such as 127.0.0.1:8000"
    )
DEBUG = False
SECRET_KEY = DATA_FOLDER.secret("secret-key")

LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"]
HOSTS = [
    name.strip() for name in os.environ.get("SAFECONDUCT_HOSTS", "").split(",") if name.strip()
]
# A demonstration answers to this machine's own names only, whoever serves it.
ALLOWED_HOSTS = LOOPBACK_NAMES if DEMO else [*LOOPBACK_NAMES, *HOSTS]
CSRF_TRUSTED_ORIGINS = [] if DEMO else [f"https://{name}" for name in HOSTS]

# ── How people are told that something waits ──────────────────────────────────────────────────
# A demonstration sends nothing outside this machine.
SMTP = None if DEMO else mail_server(os.environ)
SITE = os.environ.get("SAFECONDUCT_SITE", "").strip().rstrip("/") or (
    f"https://{HOSTS[0]}" if HOSTS and not DEMO else f"http://{BIND}"
)

# ── What the program is made of ───────────────────────────────────────────────────────────────
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "safeconduct.store",
    "safeconduct.centre_store",
    "safeconduct.web",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Before whatever may answer by itself: a redirect and a refusal cannot be framed either.
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "safeconduct.web.middleware.page_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "safeconduct.web.middleware.remembered_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "safeconduct.web.signing_in.limits.session_limits",
    # Deny by default: a view is for signed-in users unless it says otherwise.
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "safeconduct.web.signing_in.limits.second_factor_required",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "safeconduct.web.middleware.CentreAway",
]
# Nothing of an officer's session reaches the person's own view, and nothing of it stays behind.
MIDDLEWARE.insert(0, "safeconduct.web.own.middleware.own_view_apart")
if DEMO:
    # Whichever server is started, on whichever address: only this machine is answered.
    MIDDLEWARE.insert(0, "safeconduct.web.middleware.this_machine_only")
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "src" / "safeconduct" / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "safeconduct.web.context.page",
            ],
        },
    },
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

# ── The database ──────────────────────────────────────────────────────────────────────────────
DATABASES = databases(os.environ, DATA_FOLDER)
DATABASE_ROUTERS = ["safeconduct.centre_store.routing.Apart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Counts of attempts and codes used once, shared by all workers: nothing about a person.
CACHES = {"default": {"BACKEND": "safeconduct.store.tallies.SharedTallies"}}
SESSION_ENGINE = "safeconduct.store.sessions"

# ── Languages and time ────────────────────────────────────────────────────────────────────────
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français"), ("nl", "Nederlands"), ("de", "Deutsch")]
LANGUAGE_COOKIE_SAMESITE = "Lax"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Brussels"

# ── The person's own view ─────────────────────────────────────────────────────────────────────
# On paper a name of its own, which says nothing, is safer than that of the program.
OWN_VIEW_ADDRESS = os.environ.get("SAFECONDUCT_MY", "").strip()
EXIT_ADDRESS = os.environ.get("SAFECONDUCT_EXIT", "").strip() or "https://www.meteo.be/"

# ── What programs may ask for, and whom to tell of a weakness ──────────────────────────────────
API_CALLS = api_limit(os.environ)
SECURITY_CONTACT = os.environ.get("SAFECONDUCT_SECURITY_CONTACT", "").strip()

# ── Files the browser asks for ────────────────────────────────────────────────────────────────
STATIC_URL = "/static/"
STATIC_ROOT = DATA_FOLDER.root / "static"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# ── Who signs in, and how ─────────────────────────────────────────────────────────────────────
AUTH_USER_MODEL = "store.User"
AUTHENTICATION_BACKENDS = ["safeconduct.web.signing_in.backend.PasswordBackend"]
PASSWORD_HASHERS = ["safeconduct.store.passwords.Argon2id"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "safeconduct.store.passwords.NotMadeOfTheName"},
    {"NAME": "safeconduct.store.weak_passwords.NotCommonInDisguise"},
    {"NAME": "safeconduct.store.weak_passwords.NotMadeOfTheHouse"},
    {"NAME": "safeconduct.store.weak_passwords.NotBreached"},
]
BREACHED_PASSWORDS = breached_passwords(os.environ)
ACCOUNT_ADAPTER = "safeconduct.web.signing_in.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PRESERVE_USERNAME_CASING = True
# Per name and, wider, per address: behind an agency's gateway a whole office shares one.
ACCOUNT_RATE_LIMITS = {
    "login": "60/5m/ip",
    "login_failed": "40/5m/ip,8/5m/key",
    "reauthenticate": "10/5m/user",
    "change_password": "10/5m/user",
    "logout_told": "60/5m/ip",
}
# What is sensitive asks again after this many seconds.
ACCOUNT_REAUTHENTICATION_TIMEOUT = 5 * 60
MFA_ADAPTER = "safeconduct.web.signing_in.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "Safeconduct"
# A clock may be half a minute wrong; a code opens once all the same.
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
# Agency accounts have no address on record, so a second factor cannot wait for one.
MFA_ALLOW_UNVERIFIED_EMAIL = True
# Everybody who may meet personal data; a demonstration holds none.
SECOND_FACTOR_REQUIRED = not DEMO
# Which kinds open: a passkey alone cannot be phished, and needs somebody's hand.
SECOND_FACTORS = (
    frozenset({"webauthn"})
    if os.environ.get("SAFECONDUCT_PASSKEY_ONLY", "") == "1"
    else frozenset({"totp", "webauthn", "recovery_codes"})
)
GOVERNMENT_LOGIN = government_login(os.environ)
SOCIALACCOUNT_ADAPTER = "safeconduct.web.signing_in.government.GovernmentAdapter"
SOCIALACCOUNT_PROVIDERS = GOVERNMENT_LOGIN.providers if GOVERNMENT_LOGIN else {}
SOCIALACCOUNT_STORE_TOKENS = False
# A link and not a form: the content policy lets no form lead away from this server.
SOCIALACCOUNT_LOGIN_ON_GET = True
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "/"
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

# ── What the browser may do with a page ───────────────────────────────────────────────────────
# Cookies travel in the clear in one case only: a demonstration, which never leaves this machine.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = not DEMO
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SECURE_HSTS_SECONDS = 0 if DEMO else 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = not DEMO
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
if os.environ.get("SAFECONDUCT_PROXY", "") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    # The last address in X-Forwarded-For is the one that the proxy saw.
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
    SECURE_SSL_REDIRECT = not DEMO
    # A program that calls without TLS has shown its key already: it is told, not led on.
    SECURE_REDIRECT_EXEMPT = [r"^api/"]
    if not DEMO:
        # The browser takes these names from this very host alone, by TLS, for every path.
        SESSION_COOKIE_NAME = "__Host-sessionid"
        CSRF_COOKIE_NAME = "__Host-csrftoken"
        LANGUAGE_COOKIE_NAME = "__Host-language"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "safeconduct.web.errors.csrf_failed"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# A file sent to the program is never written to the disk in clear.
FILE_UPLOAD_HANDLERS = ["safeconduct.web.attachments.uploads.InMemory"]

# Warnings and errors to standard error, without addresses and without what errors quote.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_address": {"()": "config.logs.NoAddress"}},
    "formatters": {
        "plain": {
            "()": "config.logs.Plain",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "filters": ["no_address"],
        }
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "safeconduct": {"level": "INFO"},
        # Django's own handlers would write the same once more, unfiltered.
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
