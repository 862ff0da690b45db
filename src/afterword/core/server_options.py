"""What is read alike of the options of any server that the user names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from afterword.core.errors import WrongFieldsError

_PORTS = 1 << 16


def refuse_unknown(kind: str, given: Iterable[str], names: tuple[str, ...]) -> None:
    """WrongFieldsError for the first option that this kind of account does not have."""
    for name in given:
        if name not in names:
            line = f"{kind} has no option {name!r}; there are {', '.join(names)}"
            raise WrongFieldsError({name: line})


def host_of(
    given: Mapping[str, str], usual: str, *, domain: str, purpose: str, example: str
) -> str:
    """The name of the server: as given, else the `usual` one, "" where nobody knows one.

    `purpose` is what the provider's page calls it ("sending (SMTP)"). WrongFieldsError where there
    is none, and for what is no name.
    """
    host = given.get("host", "").strip().rstrip(".") or usual
    if not host:
        line = f"nobody here knows the mail server of {domain}"
        page = f"as your provider's help page gives it for {purpose}"
        raise WrongFieldsError(
            {"host": f"{line}: name it here, {page}"},
            f"{line}: name it with --option host=NAME, {page}",
        )
    if any(letter.isspace() or letter in "/@" for letter in host):
        line = f"{host!r} is no name of a server such as {example}"
        raise WrongFieldsError({"host": line}, f"host={line}")
    return host


def port_of(text: str, *, usual: str) -> int:
    """The port, 0 where none is given; `usual` says which it mostly is ("for reading … 993")."""
    if not text.strip():
        return 0
    if not text.strip().isdecimal() or not 0 < int(text) < _PORTS:
        line = f"{text!r} is no port; {usual}"
        raise WrongFieldsError({"port": line}, f"port={line}")
    return int(text)


def one_of(name: str, text: str, known: tuple[str, ...]) -> str:
    """The option in lower case, "" where none is given; WrongFieldsError for any other word."""
    found = text.strip().lower()
    if found and found not in known:
        line = f"{text!r} is not one of {', '.join(known)}"
        raise WrongFieldsError({name: line}, f"{name}={line}")
    return found
