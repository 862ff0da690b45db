"""What the user has to offer and to talk about: achievements, consents, news."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from afterword.core.corrections import root_of
from afterword.core.entries import Achievement, Item, Position, Who
from afterword.core.facts import Fact
from afterword.core.known import Known, Saying
from afterword.core.mentions import items_told
from afterword.core.names import name_key
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.people import People
from afterword.core.projection.statements import day_of
from afterword.core.projection.stories import with_stories
from afterword.core.reading.news.meaning import SUMMARY, meaning_of
from afterword.core.site_names import domain_of
from afterword.core.watch_words import chosen_words
from afterword.core.world import (
    Achieved,
    Consent,
    Employment,
    News,
    Pursuit,
    Use,
)

_CONSENT = timedelta(days=365)  # DESIGN §5, materials: 12 months


# What the user says of a move once its letter has gone.
_GONE = frozenset({"done", "sent"})


def achievements_of(
    facts: Iterable[Fact],
    known: Known,
    by_name: Mapping[str, str],
    whom: Callable[[Saying], str],
) -> list[Achieved]:
    """The achievements, with whom each has reached: by the log's own "told" lines, and by letters
    that have gone; `whom` says by Person.id for whom a saying's move was.
    """
    told: dict[str, set[str]] = {}
    for _, _, entry in known.entries:
        if isinstance(entry, Achievement):
            names = {by_name.get(name_key(name), "") for name, _ in entry.told}
            told.setdefault(entry.title, set()).update(names - {""})
    went: dict[str, set[str]] = {}
    for saying in known.sayings:
        if saying.kind in _GONE and (told_of := _told_in(saying)):
            went.setdefault(told_of, set()).add(whom(saying))
    found = [
        Achieved(
            id=fact.id,
            title=str(fact.value.get("title") or ""),
            day=day_of(fact.value.get("date")),
            public_from=day_of(fact.value.get("public_from")),
            text=str(fact.value.get("about") or ""),
            told=tuple(
                sorted(
                    told.get(str(fact.value.get("title") or ""), set())
                    | (went.get(root_of(fact.id), set()) - {""})
                )
            ),
        )
        for fact in facts
        if fact.kind == "achievement"
    ]
    return sorted(found, key=lambda a: (a.day or date.min, a.id))


def _told_in(saying: Saying) -> str:
    """The achievement that a letter told of, by the id under which it was read, or ""."""
    values = saying.values
    own = values.get("occasion_ref") if values.get("play") == "achievement" else ""
    return root_of(str(values.get("achievement", own) or ""))


def consents_of(facts: Iterable[Fact], by_name: Mapping[str, str], people: People) -> list[Consent]:
    """A reference's own word, for a year unless it names an end."""
    found: dict[str, Consent] = {}  # the last word of each counts
    for fact in sorted(facts, key=lambda f: (f.said_at, f.id)):
        if fact.kind != "consent" or fact.doubtful:
            continue
        who = fact.people[0] if fact.people else Who(name=str(fact.value.get("reference") or ""))
        person = people.resolve(who) or by_name.get(name_key(who.name), "")
        until = day_of(fact.value.get("until")) or (fact.said_at + _CONSENT).date()
        found[person] = Consent(fact.id, person, bool(fact.value.get("granted")), until)
    return sorted(found.values(), key=lambda c: (c.until or date.max, c.id))


def news_of(
    known: Known,
    companies: Companies,
    posts: Iterable[tuple[str, datetime, Item]],
    whom: Callable[[Saying], str],
    who_is: Callable[[Who], str],
) -> list[News]:
    """The items of companies' own pages and feeds that carry a date and that the user's words let
    through, each with what it means, where another item is shown for the same story with that one,
    and to whom a letter spoke of it; and the companies' `posts`, which `posts_of` gives.

    `whom` says by Person.id for whom a saying's move was, `who_is` who an address belongs to.
    """
    found: dict[str, News] = {}
    own: set[str] = set()
    names: dict[str, str] = {}
    said = chosen_words(known.sayings)
    chosen = {companies.of_name(name): words for name, words in said.items()}
    items = [(record, at, entry) for record, at, entry in known.entries if isinstance(entry, Item)]
    for record, at, entry in (*items, *posts):
        # What claims a day ahead is of when it came.
        published = entry.published or (at if entry.claimed is not None else None)
        if published is not None:
            # Whose site it is is surer than how a feed calls itself.
            key = companies.of_email(f"x@{entry.domain}") or companies.of_name(entry.company)
            words = chosen.get(key)
            if words is not None and not words.lets(f"{entry.title} {entry.summary}"):
                continue
            company = company_id(key)
            names.setdefault(company, companies.name(key) if key else entry.company)
            meaning = meaning_of(entry.title, entry.summary[:SUMMARY], names[company])
            found[record] = News(
                id=record,
                company=company,
                title=entry.title,
                url=entry.url,
                published=published,
                kind=meaning.kind,
                sensitive=meaning.sensitive,
                summary=entry.summary[:SUMMARY],
                weight=meaning.weight,
                publisher=entry.publisher,
            )
            if not entry.publisher and domain_of(entry.url) in ("", entry.domain):
                own.add(record)
    shown = with_stories(found.values(), frozenset(own), names)
    used = _used(shown, known, whom, who_is)
    return [replace(item, used=used[item.id]) if item.id in used else item for item in shown]


def posts_of(
    facts: Iterable[Fact],
    companies: Companies,
    pursuits: Iterable[Pursuit],
    by_name: Mapping[str, str],
) -> Iterator[tuple[str, datetime, Item]]:
    """What companies of pursuits posted, as LinkedIn's mails tell it; of a post without words
    nothing is known. `by_name` are the people: their posts are no company's.
    """
    pursued = {pursuit.company for pursuit in pursuits}
    for fact in facts:
        name, title = fact.people[0].name, str(fact.value.get("title") or "")
        key = companies.of_name(name)
        if title and key and company_id(key) in pursued and name_key(name) not in by_name:
            url = str(fact.value.get("url") or "")
            yield (
                fact.id,
                fact.said_at,
                Item(
                    key=url or fact.id,
                    title=title,
                    url=url,
                    published=fact.said_at,
                    summary="",
                    company=companies.name(key),
                    domain="",
                    publisher="LinkedIn",
                ),
            )


def _used(
    items: list[News],
    known: Known,
    whom: Callable[[Saying], str],
    who_is: Callable[[Who], str],
) -> dict[str, tuple[Use, ...]]:
    """By item, each person to whom a letter spoke of its story, and when first: one of ours that
    has left, or one that stands among the user's own mails; of the same letter both are told.
    """
    first = {item.id: item.duplicate_of or item.id for item in items}
    found: dict[str, dict[str, Use]] = {}

    def note(item: str, use: Use) -> None:
        if item in first and use.person:
            of_story = found.setdefault(first[item], {})
            there = of_story.get(use.person, use)
            of_story[use.person] = Use(
                use.person,
                min(use.at, there.at),
                there.move or use.move,
                there.message or use.message,
            )

    for saying in known.sayings:
        if saying.kind in _GONE:
            use = Use(whom(saying), saying.at, move=str(saying.values.get("move") or ""))
            for item in items_told(saying.values):
                note(item, use)
    mails = dict(known.headers) if known.mentions else {}
    for message, item in known.mentions:
        if (header := mails.get(message)) is not None:
            for reader in (*header.to, *header.cc):
                note(item, Use(who_is(reader), header.at, message=header.message_id))
    return {
        item.id: tuple(sorted(found[first[item.id]].values(), key=lambda use: use.person))
        for item in items
        if first[item.id] in found
    }


def employments_of(known: Known, companies: Companies) -> list[Employment]:
    """Where the user worked, as their own profile has it."""
    found = [
        Employment(
            company_id(companies.of_name(entry.company)),
            entry.company,
            entry.start,
            entry.end,
            record,
        )
        for record, _, entry in known.entries
        if isinstance(entry, Position)
    ]
    return sorted(found, key=lambda e: (e.start or date.min, e.company))
