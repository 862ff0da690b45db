"""Seals the secrets that the user gives (passwords of mail servers) before they are kept.

The keys lie in a file of the data folder that only the user can read, the newest first, or come
from AFTERWORD_VAULT_KEY. They are never exported, and neither is what they seal: a copy of the
whole data folder holds both, an export holds none of them.
"""

from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from afterword.config.env import SettingError, env_secret
from afterword.config.private_file import make_once, put

NAME = "AFTERWORD_VAULT_KEY"
FILE = "vault-key"


class LockedError(SettingError):
    """A secret can't be opened: its key is lost or another one; the text says what to do."""


def seal(folder: Path, secret: str) -> str:
    """The secret under the newest key, which is made at first use."""
    return _lock(_keys(folder) or [_first_key(folder)]).encrypt(secret.encode()).decode("ascii")


def unseal(folder: Path, sealed: str) -> str:
    """The secret again, by whichever of the keys sealed it; LockedError where none did."""
    keys = _keys(folder)
    if not keys:
        raise LockedError(
            f"{folder / FILE} is gone, and with it the key of your passwords: put the file back, "
            "or give the password again with `afterword connect`"
        )
    try:
        return _lock(keys).decrypt(sealed.encode("ascii")).decode()
    except InvalidToken:
        raise LockedError(
            f"the key in {_place(folder)} is not the one that sealed your password: put the old "
            "key back, or give the password again with `afterword connect`"
        ) from None


def rotate(folder: Path, sealed: str) -> str:
    """The same secret under the newest key; as it is where that key sealed it already."""
    keys = _keys(folder)
    if len(keys) > 1:
        try:
            _lock(keys[:1]).decrypt(sealed.encode("ascii"))
        except InvalidToken:
            return seal(folder, unseal(folder, sealed))
    return sealed


def add_key(folder: Path) -> None:
    """Puts a new key before the others; what they sealed still opens, and `rotate` renews it."""
    if env_secret(NAME):
        raise SettingError(f"the keys come from {NAME}: put a new one before the others there")
    _write(folder, [Fernet.generate_key().decode("ascii"), *_keys(folder)])


def drop_old_keys(folder: Path) -> None:
    """Forgets all but the newest key and the one before it, which somebody who began to seal a
    moment ago may still use.
    """
    keys = _keys(folder)
    if env_secret(NAME) is None and len(keys) > 2:
        _write(folder, keys[:2])


def _keys(folder: Path) -> list[str]:
    given = env_secret(NAME)
    if given is None:
        try:
            given = (folder / FILE).read_text(encoding="ascii")
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise LockedError(f"{folder / FILE} can't be read: {error}") from error
    keys = given.replace(",", " ").split()
    for key in keys:
        try:
            Fernet(key)
        except ValueError:
            raise LockedError(
                f"{_place(folder)} holds something that is no key: a key is 32 bytes in URL-safe "
                "base64, 44 characters; several stand on lines of their own, the newest first"
            ) from None
    return keys


def _place(folder: Path) -> str:
    return NAME if env_secret(NAME) else str(folder / FILE)


def _lock(keys: list[str]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def _first_key(folder: Path) -> str:
    """Made by the first process that needs one; another that comes at the same time takes that."""
    make_once(folder, FILE, _as_text([Fernet.generate_key().decode("ascii")]))
    return _keys(folder)[0]


def _write(folder: Path, keys: list[str]) -> None:
    put(folder, FILE, _as_text(keys))


def _as_text(keys: list[str]) -> str:
    return "\n".join([*keys, ""])
