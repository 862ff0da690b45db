"""Forgets a person: all that is kept of them goes, and hashes stay so that it doesn't come back.

What goes and what stays without them is for `core.forgetting` to say of records. All is done in
one transaction: killed in the middle, nothing was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.db.models import JSONField, Model, Q, TextField
from django.db.models.functions import Cast

from afterword.config.forget_key import forget_key, make_forget_key
from afterword.core.entries import Entry, Material, Message
from afterword.core.errors import RefusedError
from afterword.core.forgetting import GONE, Somebody, Spot, handles_in, is_of_a_person, without
from afterword.core.identity import person_id
from afterword.core.names import company_key, could_be, display_name, is_full, name_key
from afterword.core.planning.settings import handles
from afterword.core.profiles import profile_key
from afterword.core.world import Person, World
from afterword.flows.forgotten import Those, digest, forgotten_of
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.flows.reread import read_facts
from afterword.records import models
from afterword.records.envelopes import envelopes
from afterword.records.keys import uuid7
from afterword.records.mapping import kind_of, read_entry, write
from afterword.records.queries.owner import as_value
from afterword.records.queries.people_list import take_out

# Their own rules below, or nothing of anybody in them that may be changed.
_BY_THEMSELVES = frozenset(
    {"Owner", "Record", "Envelope", "Fact", "Contact", "Saying", "Letter", "PeopleRow", "Forgotten"}
)
_ROUNDS = 3  # in which another name of theirs may turn up


@dataclass(slots=True)
class Forgot:
    """What came of it."""

    name: str
    already: bool = False
    removed: Counter[str] = field(default_factory=Counter)  # kinds of rows that went
    changed: int = 0  # records that stay, without them
    files: list[str] = field(default_factory=list)  # SHA-256 of references about them


@dataclass(frozen=True, slots=True)
class _Whom:
    """Who is to be forgotten, with all that stands for them."""

    name: str
    sought: Somebody
    names: frozenset[str]  # full names that nobody else has
    companies: frozenset[str]
    ids: frozenset[str]
    called: Mapping[str, frozenset[str]]  # record id → how the notes in it call them

    @property
    def needles(self) -> set[str]:
        """One of these stands in whatever speaks of them."""
        words = {max(name_key(name).split(), key=len) for name in self.names}
        words |= {max(display_name(name).split(), key=len, default="") for name in self.names}
        return {*self.sought.addresses, *self.sought.profiles, *self.ids, *words} - {""}


def forget(owner: models.Owner, who: str, *, now: datetime) -> Forgot:
    """Removes somebody by id, address, profile or full name, for good.

    RefusedError for nobody, several (with their addresses), the user, and somebody to whom a letter
    is leaving just now.
    """
    whom = _whom(owner, who, now)
    if whom is None:
        return Forgot(who, already=True)
    done = Forgot(whom.name)
    with _overwriting(), transaction.atomic():
        _refuse_leaving(owner, whom)
        whom, found = _records_of(owner, whom)
        key = _key(owner)
        _keep_hashes(owner, _digests(key, whom), now)
        _take_records(owner, whom, found, key, now, done)
        _take_sayings(owner, whom, done)
        _take_letters(owner, whom, done)
        _take_lists(owner, whom, done)
        _take_out_of_the_list(owner, whom)
        _take_sightings(owner, whom, found)
        for table in apps.get_app_config("afterword").get_models():
            if table.__name__ not in _BY_THEMSELVES:
                _clean(table, owner, whom)
        transaction.on_commit(lambda: _remove_files(owner, done.files))
    return done


def _whom(owner: models.Owner, who: str, now: datetime) -> _Whom | None:
    """Who is meant; None where they are forgotten already."""
    text = profile_key(who) or who.strip()
    handle = text.casefold() if "@" in text else text if text.startswith("/in/") else ""
    own = {*owner.emails, owner.profile} - {""}
    if handle in own or (not handle and name_key(text) == name_key(owner.name)):
        raise RefusedError(f"{who!r} is you, and you can't be forgotten here")
    world = look(owner, now, text)
    try:
        person = find_person(world, text)
    except RefusedError:
        if not handle:
            raise
        if not _stands_somewhere(owner, handle):
            they = forgotten_of(owner)
            if they and (they.has_address(handle) or they.has_profile(handle)):
                return None
            raise
        # On somebody's list, or among the guests of an event: nobody whom the user knows.
        return _made_of(world, handle, (handle,), (), {})
    called = _called(owner, world, person)
    companies = {company_key(person.company_name)} - {""}
    names = [person.name] if person.name else []
    return _made_of(world, person.name or handle, handles(person), names, called, companies, person)


def _made_of(  # noqa: PLR0913, PLR0917  # what a person consists of
    world: World,
    name: str,
    known_as: Collection[str],
    names: Collection[str],
    called: Mapping[str, frozenset[str]],
    companies: Collection[str] = (),
    person: Person | None = None,
) -> _Whom:
    others = [each for each in world.people.values() if person is None or each.id != person.id]
    shared = {email for each in others for email in (*each.emails, *each.closed)}
    addresses = {each for each in known_as if "@" in each}
    alone = {each for each in addresses if each not in shared}
    profiles = {key for each in known_as if (key := profile_key(each) or each)[:4] == "/in/"}
    firms = {company_key(each.name) for each in world.companies.values()}
    namesakes = {name_key(each.name) for each in others}
    full = frozenset(
        each
        for each in names
        if is_full(each)
        and name_key(each) not in namesakes
        and is_of_a_person(each, *addresses)
        and company_key(each) not in firms
    )
    key = name_key(name)
    named = {(key, email) for email in addresses - alone}
    if not alone and not profiles:
        named |= {(key, company) for company in companies}
    ids = {person.id} if person else set()
    ids |= {person_id(f"m:{email}") for email in alone} | {person_id(f"u:{u}") for u in profiles}
    ids |= {person_id(f"k:{email}:{key}") for email in addresses}
    sought = Somebody(frozenset(alone), frozenset(profiles), frozenset(named))
    return _Whom(name, sought, full, frozenset(companies), frozenset(ids), called)


def _called(owner: models.Owner, world: World, person: Person) -> dict[str, frozenset[str]]:
    """How each debrief calls them, by the key of its record: the projection knows whom it means."""
    meant = {(m.text, m.heading) for m in world.moments if m.person == person.id}
    talks = {i.id for i in world.interviews if person.id in (*i.interviewers, i.organizer)}
    rest = {m.id for m in world.moments if m.person == person.id}
    found: dict[str, frozenset[str]] = {}
    rows = models.Record.objects.filter(owner=owner, kind="debrief")
    for row in rows:
        entry = read_entry(row.kind, row.payload)
        notes = getattr(entry, "notes", ())
        there = {
            note.person
            for number, note in enumerate(notes)
            if note.person
            and (
                f"{row.key}-{number}" in rest
                or f"{row.id}-{number}" in rest
                or ((note.text, note.heading) in meant and could_be(note.person, person.name))
            )
        }
        if getattr(entry, "interview", "") in talks:
            boxes = getattr(entry, "boxes", ())
            there |= {b.person for b in boxes if b.email and b.email in handles(person)}
        if there:
            found[row.key] = frozenset(there)
    return found


def _stands_somewhere(owner: models.Owner, handle: str) -> bool:
    return (
        next(_candidates(owner, {handle}), None) is not None
        or models.GivenRow.objects.filter(owner=owner)
        .filter(Q(email=handle) | Q(url=handle))
        .exists()
    )


def _key(owner: models.Owner) -> bytes:
    there = models.Forgotten.objects.filter(owner=owner).exists()
    return forget_key(settings.DATA) if there else make_forget_key(settings.DATA)


def _digests(key: bytes, whom: _Whom) -> Iterator[str]:
    for email in whom.sought.addresses:
        yield digest(key, "address", email)
    for profile in whom.sought.profiles:
        yield digest(key, "profile", profile)
    for name, where in whom.sought.named:
        yield digest(key, "named", f"{name}\n{where}")


def _keep_hashes(owner: models.Owner, digests: Iterable[str], now: datetime) -> None:
    rows = [
        models.Forgotten(id=uuid7(now), owner=owner, digest=each, at=now)
        for each in dict.fromkeys(digests)
    ]
    models.Forgotten.objects.bulk_create(rows, ignore_conflicts=True)


def _refuse_leaving(owner: models.Owner, whom: _Whom) -> None:
    spot = Spot(whom.sought, names=whom.names, ids=whom.ids)
    for row in models.Letter.objects.filter(owner=owner, state="sending"):
        if spot.plain(row.content) is GONE or spot.plain(row.about) is GONE:
            raise RefusedError("a letter to them is leaving just now; try again in a minute")


# --- records -----------------------------------------------------------------------------------


def _candidates(owner: models.Owner, needles: Collection[str]) -> Iterator[models.Record]:
    asked = Q()
    for needle in sorted(needles):
        asked |= Q(text__icontains=needle) | Q(ref__icontains=needle)
    if needles:
        rows = models.Record.objects.filter(owner=owner)
        rows = rows.annotate(text=Cast("payload", TextField())).filter(asked)
        yield from rows.order_by("id").iterator(500)


def _records_of(
    owner: models.Owner, whom: _Whom
) -> tuple[_Whom, list[tuple[models.Record, Entry]]]:
    """The records that may speak of them, and whom they then call by more names."""
    found: list[tuple[models.Record, Entry]] = []
    for _ in range(_ROUNDS):
        needles = whom.needles
        rows = {row.id: row for row in _candidates(owner, needles)}
        for row in models.Record.objects.filter(owner=owner, key__in=list(whom.called)):
            rows.setdefault(row.id, row)
        found = [(row, read_entry(row.kind, row.payload)) for row in rows.values()]
        names = {name for _, entry in found for name in _names_in(entry, whom)}
        whom = _with_names(owner, whom, names)
        if whom.needles == needles:
            break
    return whom, found


def _names_in(entry: Entry, whom: _Whom) -> Iterator[str]:
    for name, handles_ in handles_in(entry):
        if not is_full(name) or not is_of_a_person(name, *handles_):
            continue
        addressed = any(whom.sought.has_address(each) for each in handles_)
        if addressed or any(whom.sought.has_profile(profile_key(each)) for each in handles_):
            yield name


def _with_names(owner: models.Owner, whom: _Whom, names: Collection[str]) -> _Whom:
    """With the names that go together with theirs: what a system writes beside an address ('Kestrel
    Careers') may stand for others, too.
    """
    mine = name_key(owner.name)
    new = {
        name
        for name in names
        if name_key(name) != mine and any(could_be(name, each) for each in whom.names)
    }
    return _Whom(whom.name, whom.sought, whom.names | new, whom.companies, whom.ids, whom.called)


def _take_records(  # one step of one transaction
    owner: models.Owner,
    whom: _Whom,
    found: Collection[tuple[models.Record, Entry]],
    key: bytes,
    now: datetime,
    done: Forgot,
) -> None:
    wrote = {
        entry.header.message_id
        for _, entry in found
        if isinstance(entry, Message) and whom.sought.has_address(entry.header.sender.email)
    }
    those = Those(key, _digests(key, whom))
    value = as_value(owner)
    gone, again, kept_out = [], [], []
    facts_before: set[str] = set()
    for row, entry in found:
        left = without(
            entry,
            whom.sought,
            value.emails,
            names=whom.names,
            called=whom.called.get(row.key, ()),
            wrote=wrote,
        )
        if left is not None and left == entry:
            continue
        gone.append(row)
        if left is None:
            done.removed[row.kind] += 1
            if isinstance(entry, Material) and entry.sha256:
                done.files.append(entry.sha256)
        else:
            again.append((row, left))
        if those.entry(entry, value.emails) != left:
            kept_out.append(digest(key, "record", row.key))
    _keep_hashes(owner, kept_out, now)
    ids = [row.id for row in gone]
    aside = set(
        models.Envelope.objects.filter(record__in=ids, aside=True).values_list("key", flat=True)
    )
    facts = models.Fact.objects.filter(owner=owner, record__in=ids)
    facts_before |= set(facts.values_list("key", flat=True))
    taken = {row.key for row in gone} - {row.key for row, _ in again}
    _delete(models.Record, ids)
    for row, left in again:
        _put_again(owner, row, left, aside=row.key in aside, spot=_spot(whom), now=now)
    done.changed += len(again)
    there = models.Fact.objects.filter(owner=owner, key__in=facts_before)
    lost = facts_before - set(there.values_list("key", flat=True))
    said = models.Saying.objects.filter(
        owner=owner, kind__in=("confirm", "refuse", "correct"), subject__in=lost
    )
    done.removed["saying"] += said.count()
    said.delete()
    _take_items(owner, taken)


def _put_again(  # what the record was
    owner: models.Owner, row: models.Record, left: Entry, *, aside: bool, spot: Spot, now: datetime
) -> None:
    """Under an id of its own: whoever reads the old one just now finds it gone. The key stays, so
    that the same content that comes again is still known.
    """
    row.id, row.payload, row.kind = uuid7(now), write(left), kind_of(left)
    row.ref = spot.text(row.ref)
    facts = [] if aside else read_facts(as_value(owner), row, left)
    row.save(force_insert=True)
    models.Envelope.objects.bulk_create(envelopes([row], {row.key} if aside else ()))
    models.Fact.objects.bulk_create(facts)


def _delete(table: type[Model], ids: Collection[Any]) -> None:
    some = list(ids)
    for at in range(0, len(some), 500):
        table._default_manager.filter(pk__in=some[at : at + 500]).delete()  # noqa: SLF001


def _spot(whom: _Whom) -> Spot:
    return Spot(whom.sought, names=whom.names, ids=whom.ids)


def _take_items(owner: models.Owner, taken: Collection[str]) -> None:
    """What calendars and address books hold of records that went."""
    if not taken:
        return
    gone: list[models.CalendarItem] = []
    changed: list[models.CalendarItem] = []
    for row in models.CalendarItem.objects.filter(owner=owner):
        holds = {n: k for n, k in row.holds.items() if n not in taken and k not in taken}
        if holds != row.holds:
            row.holds = holds
            (changed if holds else gone).append(row)
    models.CalendarItem.objects.bulk_update(changed, ["holds"], batch_size=200)
    _delete(models.CalendarItem, [row.id for row in gone])


# --- everything else ---------------------------------------------------------------------------


def _take_sayings(owner: models.Owner, whom: _Whom, done: Forgot) -> None:
    spot = _spot(whom)
    gone = []
    for row in models.Saying.objects.filter(owner=owner):
        left: Any = GONE if spot.means(row.subject) else spot.plain(row.content)
        if left is not GONE and _calls(row.content, whom):
            left = GONE
        if left is not GONE and row.content.get("with") and not left.get("with"):
            left = GONE if row.kind == "note_interview" else left
        if left is GONE:
            gone.append(row.id)
        elif left != row.content:
            row.content = left
            row.save(update_fields=["content"])
    done.removed["saying"] += len(gone)
    _delete(models.Saying, gone)


def _calls(content: Mapping[str, Any], whom: _Whom) -> bool:
    """Whether a saying means them by a short name at their company."""
    said, company = str(content.get("person") or ""), company_key(str(content.get("company") or ""))
    if not said or company not in whom.companies or is_full(said):
        return False
    return any(could_be(said, name) for name in whom.names)


def _take_letters(owner: models.Owner, whom: _Whom, done: Forgot) -> None:
    """Letters to them go, drafts that speak of them too (they are written anew); what others got
    stays without their name.
    """
    spot = _spot(whom)
    gone = []
    for row in models.Letter.objects.filter(owner=owner):
        content, about = spot.plain(row.content), spot.plain(row.about)
        theirs = content is GONE or about is GONE
        if theirs or (row.state == "draft" and content != row.content):
            done.removed["letter"] += theirs
            gone.append(row.id)
            _remove_eml(row.path)
        elif (content, about) != (row.content, row.about):
            row.content, row.about = content, about
            row.save(update_fields=["content", "about"])
    models.Approval.objects.filter(owner=owner, letter__in=gone).delete()
    _delete(models.Letter, gone)


def _remove_eml(path: str) -> None:
    """A letter that was written into the data folder; elsewhere it is the user's own file."""
    file = Path(path) if path else None
    if file is not None and Path(settings.DATA) in file.parents:
        transaction.on_commit(lambda: file.unlink(missing_ok=True))


def _take_lists(owner: models.Owner, whom: _Whom, done: Forgot) -> None:
    keys = [name_key(name) for name in whom.names]
    given = models.GivenList.objects.filter(owner=owner)
    given = given.filter(Q(giver__in=[*whom.sought.addresses, *whom.sought.profiles, *whom.names]))
    done.removed["list"] += given.count()
    given.delete()
    rows = models.GivenRow.objects.filter(owner=owner).filter(
        Q(email__in=list(whom.sought.addresses))
        | Q(url__in=list(whom.sought.profiles))
        | Q(name_key__in=keys, email="", url="")
        | Q(name_key__in=keys, company_key__in=[c for c in whom.companies if c])
    )
    done.removed["listed"] += rows.count()
    rows.delete()


def _take_out_of_the_list(owner: models.Owner, whom: _Whom) -> None:
    """Their row in the list of people; the list is made anew where somebody looks next."""
    rows = models.PeopleRow.objects.filter(owner=owner)
    theirs = Q(person__in=list(whom.ids))
    for needle in whom.needles:
        theirs |= Q(emails__icontains=needle) | Q(urls__icontains=needle) | Q(name__iexact=needle)
        theirs |= Q(words__icontains=needle)
    take_out(owner, set(rows.filter(theirs).values_list("person", flat=True)))
    models.PeopleList.objects.filter(owner=owner).delete()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:  # or their words stay in the index until it is merged
            cursor.execute(
                "INSERT INTO afterword_listed_words(afterword_listed_words) VALUES ('optimize')"
            )


def _take_sightings(
    owner: models.Owner, whom: _Whom, found: Iterable[tuple[models.Record, Entry]]
) -> None:
    """What a mailbox showed of them waits no more; it counts as seen and is not asked for again."""
    spot = _spot(whom)
    rows = models.Sighting.objects.filter(owner=owner)
    ids = [
        row.id for row in rows.filter(header__isnull=False) if spot.plain(row.header) != row.header
    ]
    rows.filter(id__in=ids).update(header=None, waits=False, message_id="")
    wrote = [
        entry.header.message_id
        for _, entry in found
        if isinstance(entry, Message) and whom.sought.has_address(entry.header.sender.email)
    ]
    for at in range(0, len(wrote), 500):
        rows.filter(message_id__in=wrote[at : at + 500]).update(message_id="")


def _clean(table: type[Model], owner: models.Owner, whom: _Whom) -> None:
    """Takes them out of the words of any other table, one that is added later too."""
    options = table._meta  # noqa: SLF001  # as Django documents it
    columns = [
        each
        for each in options.concrete_fields
        if isinstance(each, TextField | JSONField) and not each.primary_key
    ]
    names = {each.name for each in options.concrete_fields}
    if not columns or "owner" not in names:
        return
    spot = _spot(whom)
    for row in table._default_manager.filter(owner=owner).iterator(500):  # noqa: SLF001
        changed = []
        for column in columns:
            held = getattr(row, column.attname)
            if isinstance(held, str):
                left: Any = spot.text(held)
            else:
                left = spot.plain(held)
            if left is GONE:
                left = type(held)()
            if left != held:
                setattr(row, column.attname, left)
                changed.append(column.name)
        if changed and table is models.CalendarItem:
            row.delete()  # by its name alone: what it holds is read again
        elif changed:
            row.save(update_fields=changed)


def _remove_files(owner: models.Owner, files: Iterable[str]) -> None:
    """The bytes of references about them, where no other material is the same file."""
    rows = models.Record.objects.filter(kind="material")
    still = {payload.get("sha256") for payload in rows.values_list("payload", flat=True)}
    for name in files:
        if name not in still:
            models.Inspection.objects.filter(owner=owner, sha256=name).delete()
            (Path(settings.DATA) / "materials" / name).unlink(missing_ok=True)


class _overwriting:  # noqa: N801  # read as a verb: with overwriting
    """What is deleted within is overwritten in the file, and the log that held it is emptied."""

    def __enter__(self) -> None:
        self._pragma("secure_delete=ON")

    def __exit__(self, *_: object) -> None:
        self._pragma("secure_delete=OFF")
        self._pragma("wal_checkpoint(TRUNCATE)")

    @staticmethod
    def _pragma(words: str) -> None:
        if connection.vendor == "sqlite" and not connection.in_atomic_block:
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA {words}")


def forgot_shown(done: Forgot) -> dict[str, Any]:
    """What went, by kind, and how much stays without them."""
    removed = {kind: count for kind, count in sorted(done.removed.items()) if count}
    return {
        "name": done.name,
        "already": done.already,
        "removed": removed,
        "changed": done.changed,
    }


def forgot_told(shown: Mapping[str, Any]) -> str:
    """The same in words."""
    if shown["already"]:
        return f"{shown['name']} is forgotten already, and nothing of them is here"
    count = sum(shown["removed"].values())
    lines = [f"forgot {shown['name']}: {count} thing{'s' if count != 1 else ''} of theirs are gone"]
    if shown["changed"]:
        lines.append(f"{shown['changed']} that speak of others too stay, without their name")
    return "\n".join(lines)
