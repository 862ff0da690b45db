"""What the name of a file says it is, beside what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from afterword.core.materials.findings import Finding, Inspection

# Names of types as people say them. A type is what the name of a file is compared with.
NAMES: Mapping[str, str] = {
    "pdf": "a PDF",
    "docx": "a Word document",
    "docm": "a Word document with macros",
    "pptx": "a PowerPoint presentation",
    "pptm": "a PowerPoint presentation with macros",
    "xlsx": "an Excel workbook",
    "xlsm": "an Excel workbook with macros",
    "odt": "an OpenDocument text",
    "ods": "an OpenDocument sheet",
    "odp": "an OpenDocument presentation",
    "epub": "an e-book",
    "zip": "a zip archive",
    "archive": "an archive",
    "ole": "an old Office file",
    "rtf": "a rich text",
    "jpeg": "a JPEG picture",
    "png": "a PNG picture",
    "gif": "a GIF picture",
    "webp": "a WebP picture",
    "heic": "a HEIC picture",
    "tiff": "a TIFF picture",
    "svg": "an SVG picture",
    "video": "a video",
    "audio": "a sound",
    "html": "a web page",
    "program": "a program",
    "text": "plain text",
    "data": "of a kind that is not known here",
}
_BY_NAME: Mapping[str, tuple[str, ...]] = {
    ".pdf": ("pdf",),
    ".docx": ("docx",),
    ".docm": ("docm",),
    ".dotx": ("docx",),
    ".pptx": ("pptx",),
    ".ppsx": ("pptx",),
    ".pptm": ("pptm",),
    ".xlsx": ("xlsx",),
    ".xlsm": ("xlsm",),
    ".odt": ("odt",),
    ".ods": ("ods",),
    ".odp": ("odp",),
    ".epub": ("epub",),
    ".zip": ("zip",),
    ".doc": ("ole", "rtf"),
    ".xls": ("ole",),
    ".ppt": ("ole",),
    ".rtf": ("rtf",),
    ".jpg": ("jpeg",),
    ".jpeg": ("jpeg",),
    ".png": ("png",),
    ".gif": ("gif",),
    ".webp": ("webp",),
    ".heic": ("heic",),
    ".heif": ("heic",),
    ".tif": ("tiff",),
    ".tiff": ("tiff",),
    ".svg": ("svg", "text"),
    ".mp4": ("video",),
    ".mov": ("video",),
    ".webm": ("video",),
    ".mp3": ("audio",),
    ".wav": ("audio",),
    ".html": ("html", "text"),
    ".htm": ("html", "text"),
    ".md": ("text", "html"),
    ".markdown": ("text", "html"),
    ".txt": ("text", "html"),
    ".csv": ("text",),
    ".tex": ("text",),
    ".json": ("text",),
}
_OF_NAMES = frozenset({"program", "mistyped"})
# Mail servers refuse the name alone.
_PROGRAMS = frozenset(
    ".exe .com .bat .cmd .scr .msi .ps1 .vbs .jar .app .dmg .lnk .iso .hta .cpl .reg".split()
)


def findings_of_name(kind: str, name: str) -> tuple[Finding, ...]:
    """What is wrong with bytes of the type `kind` going by `name`: a program, or another type."""
    if kind == "program" or _suffix(name) in _PROGRAMS:
        return (Finding("program"),)
    said = _BY_NAME.get(_suffix(name), ())
    if not said or kind in said:
        return ()
    words = f"{NAMES[said[0]]}, and it is {NAMES[kind]}"
    return (Finding("mistyped", names=(words,)),)


def under_name(seen: Inspection, name: str) -> Inspection:
    """What was seen in bytes that may have gone by another name then, as it is under `name`.

    One look is kept for equal bytes, and two materials may hold them under two names.
    """
    inside = (each for each in seen.findings if each.kind not in _OF_NAMES)
    return replace(seen, findings=(*findings_of_name(seen.type, name), *inside))


def _suffix(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{dot}{ending}".lower() if stem else ""
