"""JSON as the tables hold it: short, and in the letters that people wrote."""

import json
from typing import Any


class PlainJSON(json.JSONEncoder):
    """No blanks and no \\u escapes: a mailbox in Greek would be three times its size with them."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"ensure_ascii": False, "separators": (",", ":")})


_ENCODER, _SORTED = PlainJSON(), PlainJSON(sort_keys=True)


def as_kept(plain: object) -> str:
    """Plain values as the tables hold them."""
    return _ENCODER.encode(plain)


def as_sorted(plain: object) -> str:
    """The same with the names of each mapping in order."""
    return _SORTED.encode(plain)
