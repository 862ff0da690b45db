"""Fills an empty data folder with a made-up job search."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword.core.errors import RefusedError
from afterword.core.world import Company
from afterword.flows import demo_mail, demo_people, demo_world
from afterword.flows.debrief import debrief
from afterword.flows.events import add_file
from afterword.flows.ingest import ingest
from afterword.flows.initialise import initialise
from afterword.flows.opened_source import looked_at
from afterword.flows.take_news import take_news
from afterword.flows.watch import keep_source
from afterword.records import models
from afterword.sources.reach.fetch import Fetched


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
    _watch(owner, now)
    return owner


def _watch(owner: models.Owner, now: datetime) -> None:
    """The companies' feeds, as if they had been found and read this morning."""
    for name, domain, data in demo_world.feeds(now):
        address = f"https://{domain}/news/feed.xml"
        page = Fetched(address, data, content_type="application/rss+xml")
        keep_source(
            owner,
            looked_at(address, page, now),
            of=Company("", name, (domain,)),
            found="its site names it (feed)",
            now=now,
        )
    take_news(owner, now=now)
