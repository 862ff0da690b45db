"""The one settings file, for every way to run; the environment says what differs.

docs/settings.md lists what can be set. Start-up time is paid by every command, so an app or a
middleware stands here only if a page needs it now.
"""

import os
from pathlib import Path

from django.utils.functional import SimpleLazyObject

from afterword.config.database import database
from afterword.config.env import (
    env_bool,
    env_int,
    env_list,
    env_mail,
    env_path,
    env_secret,
    env_text,
)
from afterword.config.paths import user_data_folder
from afterword.config.secret_key import secret_key
from afterword.config.sharing import shared

DATA = env_path("AFTERWORD_DATA", Path(user_data_folder(os.environ, Path.home())))
DEBUG = env_bool("AFTERWORD_DEBUG", default=False)

# Lazy, so that a command that signs nothing leaves no file behind.
SECRET_KEY = env_secret("AFTERWORD_SECRET_KEY") or SimpleLazyObject(lambda: secret_key(DATA))
# The public address of `up --share` is known before this is read; without it, its host is refused.
PUBLIC = shared()
ALLOWED_HOSTS = [
    "localhost",
    "127.0.0.1",
    "[::1]",
    *env_list("AFTERWORD_HOSTS"),
    *([PUBLIC.name] if PUBLIC else []),
]

INSTALLED_APPS = [
    "afterword.records",
    "afterword.web",
    "django.contrib.staticfiles",
    "django_htmx",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "afterword.web.gate.sealed",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "afterword.web.gate.gate",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "afterword.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            # Named here and not through the app "template_partials", whose start imports the admin.
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            ["django.template.loaders.app_directories.Loader"],
                        )
                    ],
                )
            ],
            "builtins": [
                "django.templatetags.static",
                "django_htmx.templatetags.django_htmx",
                "template_partials.templatetags.partials",
            ],
            "context_processors": [
                "django.template.context_processors.request",
            ],
        },
    },
]

DATABASES = {"default": database(env_secret("AFTERWORD_DATABASE"), DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Django sets TZ for the whole process; what it was tells where the user is.
MACHINE_TZ = env_text("TZ")
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

# Pages load nothing from elsewhere and run nothing that is written into them.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "object-src": ["'none'"],
    },
}
X_FRAME_OPTIONS = "DENY"
# Tells other sites nothing. Under "no-referrer" browsers also hide the origin of our own forms,
# which are then refused.
SECURE_REFERRER_POLICY = "same-origin"
# Travels signed in a cookie: no table to write on a page view, none to clean up.
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 14 * 24 * 3600  # a paired browser's is renewed on each day that it is used
CSRF_FAILURE_VIEW = "afterword.web.views.devices.unproven"

# A mailbox is large and a folder of mail has many files; both go straight to disk.
FILE_UPLOAD_HANDLERS = ["afterword.web.uploads.IntoFolder"]
LARGEST_UPLOAD = env_int("AFTERWORD_UPLOAD_MB", 2000, least=1) * 10**6
DATA_UPLOAD_MAX_NUMBER_FILES = 50_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 2**20  # of what is typed or pasted

# Told to those alone that answer nobody else.
CONTACT = env_mail("AFTERWORD_CONTACT")

STATIC_URL = "/static/"
# Served from where they are installed: there is no step to forget between install and start.
WHITENOISE_USE_FINDERS = True

# Logging is set up by boot(), before Django, so that its own start is logged too.
LOGGING_CONFIG = None
