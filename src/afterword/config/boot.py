"""Starts Afterword in this process: the data folder, the clock, the log, then Django. Once."""

import os
from datetime import datetime
from pathlib import Path

from afterword.config import logging
from afterword.config.clock import set_clock
from afterword.config.database import is_elsewhere
from afterword.config.env import SettingError, env_choice
from afterword.config.paths import make_private
from afterword.config.schema import bring_up_to_date

SETTINGS = "afterword.config.settings"


def boot(data: Path | None = None, at: datetime | None = None) -> Path:
    """Makes the ORM usable and returns the data folder, which exists from then on.

    `data` and `at` are the command line's `--data` and `--at`; without them the environment
    decides. Called again it sets the clock anew; another data folder is refused, since Django
    can't be moved.
    """
    set_clock(at)
    logging.configure_logging(
        form=env_choice("AFTERWORD_LOG", "plain", logging.FORMS),
        level=env_choice("AFTERWORD_LOG_LEVEL", "warning", logging.LEVELS),
    )
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    from django.apps import apps
    from django.conf import settings

    if data is not None and not settings.configured:
        os.environ["AFTERWORD_DATA"] = str(data)
    folder: Path = settings.DATA
    if data is not None and data.expanduser().absolute() != folder:
        raise SettingError(f"this process already works on {folder}; start another for {data}")
    _make(folder)
    if not apps.ready:
        # All that `django.setup` would do besides is to load what a server needs: 30 ms for nothing
        # in a command. The log is ours (`LOGGING_CONFIG` is None).
        apps.populate(settings.INSTALLED_APPS)
        bring_up_to_date(folder)
    return folder


def _make(folder: Path) -> None:
    """Makes the folder private and a database in it; SQLite's side files get the same rights."""
    try:
        make_private(folder)
        if not is_elsewhere():
            os.close(os.open(folder / "afterword.sqlite3", os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise SettingError(f"the data folder {folder} can't be used: {error.strerror}") from error
