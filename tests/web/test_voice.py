"""How the user writes, on the Settings page: shown, kept, refused at its field, given back."""

from __future__ import annotations

from typing import Any

from django.test import Client


def page(client: Client, where: str = "/settings") -> str:
    return client.get(where).content.decode().replace("&#x27;", "'")


def send(client: Client, part: str, value: str, **more: str) -> Any:
    form = {"language": "en", "part": part, "value": value, "word": "keep"}
    return client.post("/settings/voice", form | more)


def said() -> dict[str, str]:
    from afterword.config.clock import now
    from afterword.core.letters.voice_parts import words_from
    from afterword.flows.open import open_owner
    from afterword.records.queries.known import sayings

    words = words_from(sayings(open_owner(), now(), "voice"))
    return {part: word.value for part, word in words.get("en", {}).items()}


def test_a_part_is_kept_shown_and_given_back(known: Client) -> None:
    assert "no letter of yours is known" in page(known)

    answer = send(known, "greeting", "Moin {name}")

    assert answer.headers["Location"] == "/settings?kept=voice#voice-h"
    shown = page(known, "/settings?kept=voice")
    assert "Letters are written so from now on" in shown
    assert "<b>Moin {name},</b>" in shown
    assert "Said by you." in shown
    assert send(known, "greeting", "", word="learnt").status_code == 302
    assert said() == {}


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(known: Client) -> None:
    answer = send(known, "greeting", "Hello you,")

    shown = answer.content.decode()
    assert answer.status_code == 409
    (line,) = [each for each in shown.split("\n") if 'class="err"' in each]
    assert 'id="e-voice-en-greeting"' in line
    assert "Write {name} once" in line
    assert 'value="Hello you,"' in shown
    assert said() == {}


def test_lines_below_the_name_are_several(known: Client) -> None:
    send(known, "signature", "+44 20 7946 0000\r\nquill.example")

    assert said() == {"signature": "+44 20 7946 0000\nquill.example"}
    assert "<b>+44 20 7946 0000</b><br><b>quill.example</b>" in page(known)


def test_what_is_no_part_is_refused(known: Client) -> None:
    assert send(known, "tone", "warm").status_code == 409
    assert send(known, "greeting", "Hei {name},", language="fi").status_code == 409


def test_what_was_learnt_stands_with_its_evidence(inside: Client) -> None:
    shown = page(inside)

    assert 'id="voice-h"' in shown
    assert shown.count('name="part" value="greeting"') >= 1
