"""Fills an empty data folder with a made-up job search."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword.core.errors import RefusedError
from afterword.flows import demo_mail, demo_people, demo_world
from afterword.flows.debrief import debrief
from afterword.flows.events import add_file
from afterword.flows.ingest import ingest
from afterword.flows.initialise import initialise
from afterword.records import models


def demo(now: datetime) -> models.Owner:
    """The demo's owner, with a world around `now`; RefusedError where anybody else is set up."""
    if models.Owner.objects.exclude(emails=[demo_mail.EMAIL]).exists():
        raise RefusedError("somebody's own data is in this folder; name another with --data")
    owner = initialise(
        now=now,
        name=demo_mail.NAME,
        emails=[demo_mail.EMAIL],
        zone=demo_mail.ZONE,
        country=demo_mail.COUNTRY,
    )
    with TemporaryDirectory(prefix="afterword-demo-") as folder:
        files, notes = demo_world.write_world(Path(folder), now)
        people = demo_people.write_people(Path(folder), now)
        ingest(owner, [*files, *people], now=now)
        debrief(owner, notes, now=now)
    add_file(owner, "grid-evening.html", demo_world.event_page(now), now=now)
    return owner
