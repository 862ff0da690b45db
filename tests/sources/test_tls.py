"""Whose certificates are trusted, read once and not for ever."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.servers.smtp import certificate_for

from afterword.core.errors import TroubleError
from afterword.sources.reach.tls import shared, trusted


def test_an_authority_is_read_once_and_again_when_renewed(tmp_path: Path) -> None:
    ca, _ = certificate_for(tmp_path, "localhost")
    first = shared(str(ca))
    before = first.get_ca_certs(binary_form=True)

    assert shared(str(ca)) is first
    assert trusted(str(ca)) is not first
    os.utime(certificate_for(tmp_path, "localhost")[0], ns=(1, 1))
    assert shared(str(ca)).get_ca_certs(binary_form=True) != before


def test_a_file_that_is_none_is_told_each_time_and_taken_once_it_is_one(tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    for _ in range(2):
        with pytest.raises(TroubleError, match="no certificate that can be read"):
            shared(str(ca))
        ca.write_text("nothing of the kind")
    certificate_for(tmp_path, "localhost")
    assert shared(str(ca)).verify_mode
