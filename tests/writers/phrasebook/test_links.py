"""A link has words in every language, and a blank on both sides of its address."""

import re

import pytest

from afterword.writers.phrasebook.links import with_links
from afterword.writers.phrasebook.phrasebook import LANGUAGES
from afterword.writers.phrasebook.shape import phrasings


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_link_can_be_said_in_every_language(code: str) -> None:
    pool = phrasings(with_links(LANGUAGES[code]).points["linked"])

    texts = [text for each in pool for text in ((each,) if isinstance(each, str) else each)]
    assert len(set(texts)) >= 3
    for text in texts:
        assert re.search(r"(?:^| )\{url\} ", text), text
        assert "{title}" in text
