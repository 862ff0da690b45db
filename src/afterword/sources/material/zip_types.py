"""Which program's file a zip is. It is asked in a process of its own, which `beside` starts."""

from __future__ import annotations

from pathlib import Path

from afterword.sources.material.zips import DAMAGE, DamagedError, TrapError, listed

_BY_MIMETYPE = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
    b"application/epub+zip": "epub",
}
_MAIN = {"word/": "doc", "ppt/": "ppt", "xl/": "xls"}
_MOST_MEMBERS = 20_000


def zip_type(path: Path) -> str:
    """The type of a zip; "zip" for any that is no program's, and for one that can't be opened."""
    try:
        with listed(path) as archive:
            names = archive.namelist()[:_MOST_MEMBERS]
            if "mimetype" in names:
                with archive.open("mimetype") as file:
                    said = file.read(100).strip()
                if said in _BY_MIMETYPE:
                    return _BY_MIMETYPE[said]
    except (DamagedError, TrapError, *DAMAGE):
        return "zip"
    if "[Content_Types].xml" not in names:
        return "zip"
    for folder, short in _MAIN.items():
        if any(name.startswith(folder) for name in names):
            macros = any(name.endswith("vbaProject.bin") for name in names)
            return f"{short}{'m' if macros else 'x'}"
    return "zip"
