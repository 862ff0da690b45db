"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for your time, we will be in touch.", "en"),
        ("Vielen Dank für Ihre Nachricht, wir melden uns bei Ihnen.", "de"),
        ("Muchas gracias por su tiempo, nos pondremos en contacto con usted.", "es"),
        ("Merci pour votre temps, nous reviendrons vers vous.", "fr"),
        ("Obrigado pelo seu tempo, entraremos em contato com você.", "pt"),
        ("Muito obrigada! Até amanhã às 10h.", "pt"),
        ("Bis morgen und viele Grüße", "de"),
        ("Changed: time\nFriday Mar 27, 2026 ⋅ 11am – 11:45 AM\nCentral Time", "en"),
        ("Wir sehen uns am Montag um 10 am Bahnhof", "de"),
        ("ok", "en"),
        ("", "en"),
        ("日本語のメール", "en"),
    ],
)
def test_a_text_is_in_the_language_of_its_small_words(text: str, language: str) -> None:
    assert detect_language(text) == language


@given(st.text())
def test_any_text_has_a_language(text: str) -> None:
    assert detect_language(text) in {"en", "de", "es", "fr", "pt"}
