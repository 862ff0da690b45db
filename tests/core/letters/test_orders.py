"""Words for a program are told from words for a person."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.orders import has_link, is_order, is_strange, plain

ROOT = Path(__file__).parents[2]
TRIES = tomllib.loads((ROOT / "injections/corpus.toml").read_text(encoding="utf-8"))["try"]
NOTES = [
    line.strip().lstrip("-# ")
    for file in sorted(ROOT.glob("worlds/*/debriefs/*.md"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if line.strip()
]


@pytest.mark.parametrize("text", [each["text"] for each in TRIES if not each.get("plain")])
def test_every_try_of_the_corpus_that_is_no_plain_note_is_known(text: str) -> None:
    assert is_strange(text)


def test_no_note_of_any_world_is_taken_for_an_order() -> None:
    assert len(NOTES) > 500
    assert [line for line in NOTES if is_order(line)] == []


@pytest.mark.parametrize(
    "text",
    [
        "they asked me to ignore the old process and start over",
        "prompt engineering for support mails",
        "how the AI team reviews prompts",
        "she uses GPT to summarise tickets",
        "please send it to me by Friday",
        "the assistant manager role is open",
        "she would add tests to the message broker",
        "their rule: no deploys on Friday",
        "wants somebody who writes clear notes to the board",
        "the system: two planners and a queue",
        "C++ & C#, some F#; costs < 5 % of revenue",
        "Ein System, das Anweisungen der Fahrer ignoriert",
    ],
)
def test_a_note_is_a_note(text: str) -> None:
    assert not is_order(text)


@pytest.mark.parametrize(
    "text", ["see https://x.example", "www.x.example", "a@b.example", "a (at) b (dot) example"]
)
def test_what_leads_somewhere_is_seen(text: str) -> None:
    assert has_link(text)


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert is_strange(text) in (True, False)
    assert plain(plain(text)) == plain(text)
