"""What the user's own letter says yes to."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import ME, facts_of, mail


def accepts(text: str) -> bool:
    message = mail(text, sender=ME, to=["Ana Reis <ana.reis@bruma.example>"], reply=True)
    return any(fact.extra.get("accepts") for fact in facts_of(message, "scheduling"))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nThat works for me.\n\nImre",
        "Hi Ana,\n\nEither day works well on my end.\n\nImre",
        "Hi Ana,\n\nThe second one would work.\n\nImre",
        "Hi Ana,\n\nThose times work.\n\nImre",
        "Olá Ana,\n\nA segunda opção está ótima para mim, combinado.\n\nImre",
        "Olá Ana,\n\nQuinta-feira funciona.\n\nImre",
    ],
)
def test_a_yes_to_a_time_that_was_proposed(text: str) -> None:
    assert accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nI have a lot of work this week.\n\nImre",
        "Hi Ana,\n\nWe both work on it, and my sister works at the bank.\n\nImre",
        "Hi Ana,\n\nThe works of that painter would work on nobody.\n\nImre",
        "Olá Ana,\n\nA casa está pronta e o jardim fica atrás.\n\nImre",
    ],
)
def test_work_that_is_only_spoken_of_is_no_yes(text: str) -> None:
    assert not accepts(text)
