from pathlib import Path

import pytest

from afterword.config.env import (
    SettingError,
    env_bool,
    env_choice,
    env_int,
    env_list,
    env_mail,
    env_path,
    env_secret,
    env_text,
)


@pytest.mark.parametrize("text", ["true", "TRUE", " yes ", "on", "1"])
def test_a_word_for_true_is_true(text: str) -> None:
    assert env_bool("A", default=False, environ={"A": text})


@pytest.mark.parametrize("text", ["false", "No", "off", "0"])
def test_a_word_for_false_is_false(text: str) -> None:
    assert not env_bool("A", default=True, environ={"A": text})


@pytest.mark.parametrize("environ", [{}, {"A": ""}, {"A": "  "}])
def test_unset_and_empty_mean_the_default(environ: dict[str, str]) -> None:
    assert env_bool("A", default=True, environ=environ)
    assert env_int("A", 7, environ=environ) == 7
    assert env_text("A", "x", environ=environ) == "x"
    assert env_list("A", ("x",), environ=environ) == ("x",)
    assert env_choice("A", "x", ("x", "y"), environ=environ) == "x"
    assert env_path("A", Path("/x"), environ=environ) == Path("/x")
    assert env_secret("A", environ=environ) is None


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (lambda environ: env_bool("A", default=True, environ=environ), "flase"),
        (lambda environ: env_int("A", 1, environ=environ), "1.5"),
        (lambda environ: env_int("A", 1, least=1, environ=environ), "0"),
        (lambda environ: env_choice("A", "x", ("x", "y"), environ=environ), "z"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_line_that_names_the_setting(read, text) -> None:
    with pytest.raises(SettingError) as refused:
        read({"A": text})

    assert "A is" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_list_is_split_at_commas_and_loses_blanks() -> None:
    assert env_list("A", environ={"A": " one.example, two.example ,"}) == (
        "one.example",
        "two.example",
    )


def test_a_path_becomes_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    assert env_path("A", Path("/x"), environ={"A": "here"}) == tmp_path / "here"
    assert env_path("A", Path("/x"), environ={"A": "~/there"}) == tmp_path / "home" / "there"


def test_a_secret_is_read_from_the_file_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("hush\n")

    assert env_secret("A", environ={"A_FILE": str(tmp_path / "key")}) == "hush"
    assert env_secret("A", environ={"A": "plain"}) == "plain"


@pytest.mark.parametrize("content", [None, "", "\n"])
def test_a_secret_file_that_gives_nothing_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "key").write_text(content)

    with pytest.raises(SettingError, match="A_FILE"):
        env_secret("A", environ={"A_FILE": str(tmp_path / "key")})


def test_a_secret_given_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="keep one"):
        env_secret("A", environ={"A": "x", "A_FILE": str(tmp_path / "key")})


@pytest.mark.parametrize(
    "text", ["ines", "ines@carvalho.example\r\nX: y", "inês@c.example", "a b@c"]
)
def test_a_mail_address_that_no_header_takes_is_refused(text: str) -> None:
    assert env_mail("A", environ={}) == ""
    assert env_mail("A", environ={"A": " ines@carvalho.example "}) == "ines@carvalho.example"
    with pytest.raises(SettingError, match="A is"):
        env_mail("A", environ={"A": text})
