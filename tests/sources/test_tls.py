"""Whose certificates are trusted, read once and not for ever."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.servers.smtp import certificate_for

from afterword.core.errors import TroubleError
from afterword.sources.reach.tls import trusted


def test_an_authority_is_read_once_for_a_protocol_and_again_when_renewed(tmp_path: Path) -> None:
    ca, _ = certificate_for(tmp_path, "localhost")
    first = trusted(str(ca), "imap")
    before = first.get_ca_certs(binary_form=True)

    assert trusted(str(ca), "imap") is first
    assert trusted(str(ca), "https") is not first
    os.utime(certificate_for(tmp_path, "localhost")[0], ns=(1, 1))
    assert trusted(str(ca), "imap").get_ca_certs(binary_form=True) != before


def test_a_file_that_is_none_is_told_each_time_and_taken_once_it_is_one(tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    for _ in range(2):
        with pytest.raises(TroubleError, match="no certificate that can be read"):
            trusted(str(ca), "imap")
        ca.write_text("nothing of the kind")
    certificate_for(tmp_path, "localhost")
    assert trusted(str(ca), "imap").verify_mode
