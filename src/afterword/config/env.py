"""Reads settings from the environment by their type; refuses what can't be meant, in one line."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off"})


class SettingError(Exception):
    """A setting has a value that can't be used; the text is one line for the person who set it."""


def env_text(name: str, default: str = "", *, environ: Mapping[str, str] = os.environ) -> str:
    """The value without the blanks around it; unset and empty are the same."""
    return environ.get(name, "").strip() or default


def env_mail(name: str, *, environ: Mapping[str, str] = os.environ) -> str:
    """A mail address that goes into a header as it is, or ""; SettingError for anything else."""
    text = env_text(name, environ=environ)
    if text and not re.fullmatch(r"[!-~]+@[!-~]+", text):
        raise SettingError(f"{name} is {text!r}; give a mail address in ASCII letters")
    return text


def env_bool(name: str, *, default: bool, environ: Mapping[str, str] = os.environ) -> bool:
    """True or false by a word for it, and nothing else: "flase" must not switch a thing on."""
    text = env_text(name, environ=environ).lower()
    if not text:
        return default
    if text not in TRUE | FALSE:
        raise SettingError(f"{name} is {text!r}; say true or false")
    return text in TRUE


def env_int(
    name: str, default: int, *, least: int = 0, environ: Mapping[str, str] = os.environ
) -> int:
    """A whole number of at least `least`."""
    text = env_text(name, environ=environ)
    if not text:
        return default
    try:
        number = int(text)
    except ValueError:
        raise SettingError(f"{name} is {text!r}; it must be a whole number") from None
    if number < least:
        raise SettingError(f"{name} is {number}; it must be at least {least}")
    return number


def env_choice(
    name: str, default: str, choices: tuple[str, ...], *, environ: Mapping[str, str] = os.environ
) -> str:
    """One of a few words, whatever their case."""
    text = env_text(name, default, environ=environ).lower()
    if text not in choices:
        raise SettingError(f"{name} is {text!r}; it must be one of {', '.join(choices)}")
    return text


def env_list(
    name: str, default: tuple[str, ...] = (), *, environ: Mapping[str, str] = os.environ
) -> tuple[str, ...]:
    """Values between commas; empty ones are left out."""
    text = env_text(name, environ=environ)
    return tuple(part.strip() for part in text.split(",") if part.strip()) if text else default


def env_path(name: str, default: Path, *, environ: Mapping[str, str] = os.environ) -> Path:
    """An absolute path; `~` is the user's home, a relative one starts at the current folder."""
    text = env_text(name, environ=environ)
    return (Path(text).expanduser() if text else default).absolute()


def env_secret(name: str, *, environ: Mapping[str, str] = os.environ) -> str | None:
    """The value of NAME, or the content of the file that NAME_FILE names; both at once is refused.

    A file is offered because the environment of a process is easily listed, and a file is not.
    """
    value, file = env_text(name, environ=environ), env_text(f"{name}_FILE", environ=environ)
    if value and file:
        raise SettingError(f"{name} and {name}_FILE are both set; keep one")
    if not file:
        return value or None
    try:
        value = Path(file).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{name}_FILE names {file!r}, which can't be read: {error}") from error
    if not value:
        raise SettingError(f"{name}_FILE names {file!r}, which is empty")
    return value
