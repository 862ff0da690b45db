"""Other people's test mail, the worst there is: no crash, no hang, and the parts all found."""

import email
import email.policy
import mailbox
import time
from collections.abc import Iterator
from pathlib import Path

from afterword.core.entries import Bad, Found, Message
from afterword.sources.mail import eml, header, is_mbox, mbox, mime


def files(shared: Path) -> Iterator[Path]:
    for folder in ("3-bounce", "4-mail"):
        for path in sorted((shared / "data/real" / folder).rglob("*")):
            if path.is_file() and not path.name.startswith(("SOURCES", "expected")):
                yield path


def test_every_file_is_read_in_two_seconds(shared: Path) -> None:
    for path in files(shared):
        began = time.process_time()
        reader = mbox if is_mbox(path.read_bytes()[:4096]) else eml
        for found in reader.read(path):
            assert isinstance(found, Found | Bad)
        assert time.process_time() - began < 2, path


def test_the_leaves_are_those_that_the_standard_library_finds(shared: Path) -> None:
    differing = []
    checked = 0
    for path in files(shared):
        raw = path.read_bytes()
        if is_mbox(raw[:4096]) or path.suffix == ".mbox":
            continue
        stop, start = header.header_end(raw, 0, len(raw))
        ours = list(mime.tree(raw, header.scan(raw[:stop]), start, len(raw)).leaves())
        theirs = _leaves(email.message_from_bytes(raw, policy=email.policy.compat32))
        checked += 1
        if [leaf.type for leaf in ours] != theirs:
            differing.append(path.name)
    assert checked > 200
    # Malformed on purpose: boundaries and types that each reader mends in its own way.
    assert len(differing) <= checked * 0.06, differing


def _leaves(message: email.message.Message) -> list[str]:
    if message.get_content_maintype() == "message" or not message.is_multipart():
        return [message.get_content_type()]
    return [leaf for part in message.get_payload() for leaf in _leaves(part)]  # type: ignore[union-attr]


def test_mailboxes_hold_as_many_messages_as_the_standard_library_counts(shared: Path) -> None:
    for path in (shared / "data/real/4-mail/imaptest").glob("*.mbox"):
        with path.open("rb") as stream:
            pieces = list(mbox.pieces(stream))
        theirs = mailbox.mbox(path)
        assert len(pieces) == len(theirs), path
        theirs.close()


def test_the_story_is_read_in_full(shared: Path) -> None:
    found = list(mbox.read(shared / "data/story/mail.mbox"))
    messages = [entry.entry for entry in found if isinstance(entry, Found)]
    assert len(found) == len(messages) == 159
    mails = [entry for entry in messages if isinstance(entry, Message)]
    assert sum(mail.bounce is not None for mail in mails) == 2
    assert sum(mail.bounce is not None and mail.bounce.permanent for mail in mails) == 1
    assert sum(mail.header.automatic for mail in mails) == 1
    own = [mail for mail in mails if not mail.header.bulk]
    assert all(mail.text or mail.signature for mail in own)
    assert not any("wrote:" in mail.text or "\n> " in mail.text for mail in own)
