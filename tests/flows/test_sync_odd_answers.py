"""A server that answers anything at all: no reading hangs or falls, and the others go on."""

from __future__ import annotations

import resource
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.mailboxes import connected, letter, read
from tests.servers.dovecot import MailHost, dovecot
from tests.servers.odd_line import odd_line

if TYPE_CHECKING:
    from afterword.records import models

SEEDS, ROUNDS = 1000, 4
PATIENCE = 0.2  # seconds without a word from the server
LONGEST = 10.0  # seconds of one reading; one with all its answers takes a tenth of one
INVITATION = b"""From: Odile Brandt <odile@quayside.example>\r
To: Ines <ines@carvalho.example>\r
Subject: Interview\r
Date: Tue, 20 May 2031 08:00:00 +0000\r
Message-ID: <invitation@quayside.example>\r
Content-Type: multipart/mixed; boundary=b1\r
\r
--b1\r
Content-Type: multipart/alternative; boundary=b2\r
\r
--b2\r
Content-Type: text/plain; charset="utf-8"\r
\r
See the HTML version.\r
--b2\r
Content-Type: text/html\r
\r
<p>We look forward to your interview.</p>\r
--b2--\r
--b1\r
Content-Type: application/pdf; name*0*=utf-8''Pl%C3%A4; name*1*=ne.pdf\r
Content-Disposition: attachment\r
Content-Transfer-Encoding: base64\r
\r
JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PAo=\r
--b1--\r
"""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailHost]:
    with dovecot(tmp_path_factory.mktemp("dovecot")) as running:
        running.deliver("odd@sync.example", letter(1), letter(2), INVITATION)
        running.deliver("odd@sync.example", letter(3), folder="Archive")
        running.deliver("even@sync.example", letter(4))
        yield running


@pytest.mark.parametrize("part", range(ROUNDS))
def test_no_answer_makes_a_reading_hang_or_fall(
    owner: models.Owner,
    host: MailHost,
    part: int,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Any,
) -> None:
    from afterword.records.models import Folder, Record
    from afterword.sources import imap

    monkeypatch.setattr(imap, "session", partial(imap.session, patience=PATIENCE))
    even = connected(owner, host, "even@sync.example")
    errors: Counter[bool] = Counter()
    before = _peak()
    with odd_line((host.host, host.port)) as line:
        odd = connected(owner, host, "odd@sync.example", port=str(line.port))
        for seed in range(part, SEEDS, ROUNDS):
            Folder.objects.all().delete()
            Record.objects.all().delete()
            line.seed, begun = seed, time.monotonic()

            done = read(owner, odd)

            told = f"seed {seed}: {line.spoilt}: {done}"
            assert time.monotonic() - begun < LONGEST, told
            assert odd.leased_until is None, told
            assert odd.next_at is not None, told
            assert odd.error == done.error, told
            assert "Traceback" not in done.error, told
            assert "went wrong" not in done.error, told
            errors[bool(done.error)] += 1
        assert read(owner, even).error == ""
        line.seed = None
        done = read(owner, odd)
    assert done.error == ""
    assert Record.objects.filter(ref="<invitation@quayside.example>").exists()
    assert errors[True] > SEEDS / ROUNDS / 4
    assert _peak() - before < 200
    record_property("spoilt readings that ended in a sentence", errors[True])


def _peak() -> float:
    """MB of this process, at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
