import stat
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from afterword.config.paths import make_private, user_data_folder


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {}, "/home/ana/.local/share/afterword"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/afterword"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "/home/ana/.local/share/afterword"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "/home/ana/Library/Application Support/Afterword"),
    ],
)
def test_each_platform_has_its_place(platform: str, environ: dict[str, str], folder: str) -> None:
    home = PurePosixPath("/home/ana")

    assert user_data_folder(environ, home, platform) == PurePosixPath(folder)


@pytest.mark.parametrize("environ", [{}, {"LOCALAPPDATA": r"C:\Users\Ana\AppData\Local"}])
def test_windows_keeps_it_with_the_local_programs(environ: dict[str, str]) -> None:
    home = PureWindowsPath(r"C:\Users\Ana")

    folder = user_data_folder(environ, home, "win32")

    assert folder == PureWindowsPath(r"C:\Users\Ana\AppData\Local\Afterword")


def test_a_new_folder_is_its_owners_alone_and_an_old_one_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)

    make_private(tmp_path)
    made = make_private(tmp_path / "a" / "b")

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
