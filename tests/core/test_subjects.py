"""What mail programs put before a subject says nothing."""

import pytest

from afterword.core.subjects import bare_subject


@pytest.mark.parametrize(
    "subject", ["Re: Talk", "RE: re: Talk", "AW: Talk", "Fwd: Re[2]: Talk", "Talk"]
)
def test_a_subject_is_bared_of_its_prefixes(subject: str) -> None:
    assert bare_subject(subject) == "Talk"
