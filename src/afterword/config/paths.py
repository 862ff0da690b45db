"""Where the data of one user is kept, when nobody says where."""

import sys
from collections.abc import Mapping
from pathlib import Path, PurePath


def user_data_folder(
    environ: Mapping[str, str], home: PurePath, platform: str = sys.platform
) -> PurePath:
    """The platform's own place for a program's data, for this user.

    XDG_DATA_HOME counts only when it is absolute, as its specification asks.
    """
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Afterword"
    if platform == "win32":
        local = environ.get("LOCALAPPDATA", "")
        return (type(home)(local) if local else home / "AppData" / "Local") / "Afterword"
    xdg = type(home)(environ.get("XDG_DATA_HOME", ""))
    return (xdg if xdg.is_absolute() else home / ".local" / "share") / "afterword"


def make_private(folder: Path) -> Path:
    """Makes the folder, readable by its owner only; one that exists keeps its rights."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
