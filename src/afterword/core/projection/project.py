"""The projection itself: what is known, put together into the nouns that plays and guardrails
reason with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from afterword.core.corrections import root_of
from afterword.core.entries import Debrief, Header, Who
from afterword.core.facts import (
    ACCEPTED,
    AFTER_A_TALK,
    AFTER_AN_OFFER,
    LINKS,
    NO_NAME,
    NO_POST,
    Fact,
)
from afterword.core.known import Known, Saying
from afterword.core.names import could_be, is_full, name_key, own_domain
from afterword.core.projection import contacts, gathered, gatherings, statements
from afterword.core.projection.agreed import agreed_talks
from afterword.core.projection.asks import Seen, asks_of
from afterword.core.projection.boards import roles_of
from afterword.core.projection.casting import Casting, introduced_who, is_told
from afterword.core.projection.companies import Companies, company_id
from afterword.core.projection.helps import helps_of
from afterword.core.projection.in_common import InCommon, grades_of
from afterword.core.projection.interviews import (
    FIRM,
    Meeting,
    correct_meetings,
    give_way,
    join_meetings,
    moment_of,
    who_of,
)
from afterword.core.projection.library import library_of
from afterword.core.projection.lists import lists_of
from afterword.core.projection.manners import Manners, with_manners
from afterword.core.projection.people import People, dead_addresses
from afterword.core.projection.persons import PersonMaker
from afterword.core.projection.pursuits import (
    OPENERS,
    Course,
    by_pursuit,
    decision_by,
    last_heard,
    stage_of,
)
from afterword.core.projection.receipts import receipts_of
from afterword.core.projection.said import heeded, said_of_moves, told_stages, wishes
from afterword.core.projection.shown import Shown
from afterword.core.projection.standing import standing
from afterword.core.projection.statements import Spoken
from afterword.core.projection.taking_part import Attendance, Notes, moments_of, visible_notes
from afterword.core.projection.threads import Threads
from afterword.core.projection.together import Together
from afterword.core.projection.work import (
    gather_lines,
    gather_parts,
    gather_work,
    named_in,
    with_work,
)
from afterword.core.world import (
    Bonds,
    Company,
    Interview,
    Invitation,
    Member,
    Outcome,
    Owner,
    Person,
    Promise,
    Pursuit,
    Receipt,
    Touch,
    World,
)

# Facts that mean something only where the user goes for a role.
_ABOUT_PURSUITS = frozenset(
    """decision_date request permission next_round rejection offer on_hold withdrawn accepted
    do_not_contact
    complaint door_open applied outreach""".split()
)
_SURE = 0.85  # a rejection alone opens a pursuit (and ends it) only when it is this plain
_ABOUT_A_ROLE = frozenset({"thank_you", "enquiry", "application"})
_OVER = ("rejected", "withdrawn", "accepted")
_DESKS = ("recruiter", "coordinator")
_ROLES = frozenset(
    "hiring_manager interviewer recruiter coordinator colleague connector reference".split()
)


def project(owner: Owner, now: datetime, known: Known) -> World:
    """The world as `known` shows it at `now`.

    Pure: the same `known` in another order gives an equal world. The cost is linear in what is
    known.
    """
    return _Projection(owner, now, known).world()


def people_of(owner: Owner, now: datetime, known: Known) -> tuple[People, Companies, Known]:
    """Who is who, without the rest of the world, and the records as they were looked at."""
    begun = _Projection(owner, now, known)
    return begun.people, begun.companies, begun.known


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all pursuits' histories are cut from."""

    interviews: Sequence[Interview]
    touches: Sequence[Touch]
    promises: Sequence[Promise]
    outcomes: Sequence[Outcome]


class _Projection:
    """One run, step by step; each step reads what the ones before it made."""

    def __init__(self, owner: Owner, now: datetime, known: Known) -> None:
        self.owner, self.now = owner, now
        stand = standing(owner, known)
        self.words, self.corrections = stand.words, stand.corrections
        self.facts, self.refused, self.replaced = stand.facts, stand.refused, stand.replaced
        self.known = replace(
            known,
            headers=tuple(sorted(known.headers, key=lambda h: (h[1].received, h[0]))),
            facts=tuple(self.facts),
            entries=tuple(sorted(known.entries, key=lambda e: (e[1], e[0]))),
            sayings=gatherings.attended(known.sayings),
        )
        self._by_kind = _by_kind(self.facts)
        self.companies = Companies(owner, self.known)
        self.threads = Threads(
            (header for _, header in known.headers), (said.letter_ids for said in known.sayings)
        )
        self.answered = self._answered_approaches()
        self._adopt_domains()
        told = self._told_by_notes()
        for email, key in told:
            self.companies.take_word(email, key)
        self.people = People(owner, self.known, self.companies, now)
        for email, key in told:
            self.people.place(email, key)
        self.people.close(dead_addresses(self.known))
        self.letters = contacts.Letters(self.facts)
        self.manners = Manners(self.facts)
        self._home_of_message = self._homes_of_messages()
        self._by_thread: dict[str, str] | None = None

    def world(self) -> World:
        """Put it together."""
        in_play = self._companies_in_play()
        agreed = agreed_talks(self._of("scheduling"), self._conversation)
        meetings = join_meetings(
            [*self._of("interview"), *agreed], self.companies, self.people.employer, in_play
        )
        give_way(meetings, self._moves(meetings))
        meetings = correct_meetings(meetings, self.corrections)
        self.refused_meetings = [m for m in meetings if self._word_on(m) == "refuse"]
        meetings = [m for m in meetings if self._word_on(m) != "refuse"]
        for meeting in meetings:
            if self._word_on(meeting) == "confirm":
                meeting.confirm()
        self._agree(meetings)
        in_play |= {meeting.company for meeting in meetings if meeting.strength >= FIRM}
        for meeting in meetings:
            for fact in meeting.facts:  # a robot's mail is at home where its meeting is
                self._home_of_message.setdefault(fact.source.ref.strip("<>"), meeting.company)
        notes = self._notes(meetings)
        self._leave_out_later_notes(notes)
        self._name_people(meetings, notes)
        ids = {key: _pursuit_id(key) for key in in_play}
        for meeting in meetings:
            if any(one.company == meeting.company and one.day == meeting.day for one in notes):
                meeting.agree()  # there are notes on it: it took place
        interviews = Attendance(self.people, self._home, self.facts).interviews(
            meetings, notes, ids
        )
        spoken = self._with_what_lies_behind(self._spoken(in_play, ids), interviews)
        said, talks = by_pursuit(spoken), by_pursuit(interviews)
        self.written = self._written()
        casting = Casting(self.people, self.known, self._introductions(), self.written)
        members = {
            key: casting.members(key, talks[ids[key]], said[ids[key]], self.now)
            for key in sorted(in_play)
        }
        return self._assemble(meetings, interviews, notes, spoken, members)

    def _moves(self, meetings: Sequence[Meeting]) -> Iterator[tuple[Fact, str]]:
        """The facts that move a talk, with the company's key: with a new time or with none yet."""
        for meeting in meetings:
            for fact in meeting.facts:
                if "moves" in fact.extra:
                    yield fact, meeting.company
        for fact in self._of("scheduling"):
            if "moves" in fact.extra:
                yield fact, self._home(fact)

    def _agree(self, meetings: Sequence[Meeting]) -> None:
        """Take a proposed time as agreed where the user said yes to it."""
        for fact in self._of("scheduling"):
            if not fact.extra.get("accepts") or fact.extra.get("theirs"):
                continue
            home, root = self._home(fact), self._conversation(fact)
            for meeting in meetings:
                if meeting.status != "tentative" or meeting.start < fact.said_at:
                    continue
                said = str(fact.extra.get("start") or "")
                here = any(
                    self._conversation(one) == root and one.said_at < fact.said_at
                    for one in meeting.facts
                )
                # Of a time that was proposed in the same conversation the day is enough: the hour
                # may be by the other's clock.
                agreed = here and (not said or meeting.starts_at(said[:10]))
                agreed |= bool(said) and meeting.company == home and meeting.starts_at(said)
                if agreed:
                    meeting.agree()

    def _word_on(self, meeting: Meeting) -> str:
        """The user's word on a meeting, by the id it has or had before another record joined it."""
        words = (self.words.get(each, "") for each in (meeting.id, *sorted(meeting.former)))
        return next(filter(None, words), "")

    def _introductions(self) -> dict[str, list[Fact]]:
        found: dict[str, list[Fact]] = defaultdict(list)
        for fact in self._of("introduced"):
            found[self._home(fact)].append(fact)
        return found

    def _written(self) -> list[Touch]:
        """Every message, either way, by mail and on LinkedIn."""
        failed = {
            str(fact.value.get("address") or "").casefold(): fact.said_at
            for fact in self._of("bounce")
            if fact.value.get("permanent")
        }
        mail = contacts.mail_touches(
            self.known, self.people, self.letters, self.threads, failed, self.manners
        )
        there = contacts.linkedin_touches(self.known, self.people)
        return [*mail, *there, *contacts.messaged_touches(self._of("messaged"), self.people)]

    # What is in play

    def _adopt_domains(self) -> None:
        """An approach or an outcome comes from the company's own domain, unless it names another
        company.
        """
        for fact in self.facts:
            told = self._shows_pursuit(fact) or (fact.kind == "offer" and not fact.doubtful)
            if told and not fact.company and fact.people:
                self.companies.adopt(fact.people[0].email)

    def _told_by_notes(self) -> list[tuple[str, str]]:
        """Addresses, each with a company's key: whom notes on a talk name in full and a calendar
        invites on that day is one person, at the company that the notes are on.
        """
        said: dict[date, list[tuple[str, str]]] = defaultdict(list)
        for _, _, entry in self.known.entries:
            if isinstance(entry, Debrief) and entry.day and entry.company:
                key = self.companies.of_name(entry.company)
                names = {name_key(note.person) for note in entry.notes if is_full(note.person)}
                said[entry.day] += [(name, key) for name in names]
        zone, found = ZoneInfo(self.owner.zone), []
        for fact in self._of("interview") if said else ():
            start = moment_of(fact.value.get("start"))
            named = said.get(start.astimezone(zone).date(), ()) if start else ()
            if not named or fact.value.get("status") == "cancelled" or self.companies.of_fact(fact):
                continue
            organizer = who_of(fact.extra.get("organizer"))
            for who in (*fact.people, *([organizer] if organizer else ())):
                for name, key in named:
                    if who.email and key and name_key(who.name) == name:
                        found.append((who.email, key))
        return found

    def _answered_approaches(self) -> set[str]:
        """The approaches that name no post and that the user said yes to, by their ids: in the same
        conversation, first of all to the same person, with a letter that does not decline; in
        the calendar, to an entry of theirs; or by booking a talk where the approach says.
        """
        met = self._accepted_talks()
        said: dict[tuple[str, str], datetime] = {}
        for letter in self._of("letter"):
            if letter.value.get("what") != "withdrawal" and not letter.extra.get("declines"):
                for who in letter.people[:1]:
                    said[who.email.casefold(), self._conversation(letter)] = letter.said_at
        return {
            fact.id
            for fact in self._of("outreach")
            if fact.extra.get(NO_POST)
            and not fact.doubtful
            and fact.said_at
            < max(
                said.get((fact.people[0].email.casefold(), self._conversation(fact)), fact.said_at),
                met.get(fact.people[0].email.casefold(), fact.said_at),
                self._booked(fact) or fact.said_at,
            )
        }

    def _booked(self, approach: Fact) -> datetime | None:
        """When the service that an approach links to wrote that a talk with its writer stands."""
        hosts = {own_domain(host) for host in approach.extra.get(LINKS) or ()}
        (writer,) = approach.people[:1]
        if not hosts:
            return None
        return max(
            (
                fact.said_at
                for fact in self._of("interview")
                if fact.value.get("status") != "cancelled"
                and own_domain(str(fact.extra.get("sender") or "").rpartition("@")[2]) in hosts
                and any(
                    who.email.casefold() == writer.email.casefold()
                    or (who.name and could_be(who.name, writer.name))
                    for who in fact.people
                )
            ),
            default=None,
        )

    def _accepted_talks(self) -> dict[str, datetime]:
        """When the last talk starts that the user said yes to, by the address of who asked for
        it.
        """
        found: dict[str, datetime] = {}
        for fact in self._of("interview"):
            email = str((fact.extra.get("organizer") or {}).get("email") or "").casefold()
            if email and fact.extra.get(ACCEPTED) and fact.value.get("status") != "cancelled":
                start = datetime.fromisoformat(str(fact.value["start"]))
                found[email] = max(start, found.get(email, start))
        return found

    def _shows_pursuit(self, fact: Fact) -> bool:
        """Whether a fact, or the user's answer to it, shows that they talk about a role."""
        return _opens(fact) or fact.id in self.answered

    def _conversation(self, fact: Fact) -> str:
        return self.threads.root(fact.source.ref.strip("<>"))

    def _companies_in_play(self) -> set[str]:
        found = {self._company(fact) for fact in self.facts if self._shows_pursuit(fact)}
        found |= self._companies_written_to()
        found |= {
            self.companies.of_name(entry.company)
            for _, _, entry in self.known.entries
            if isinstance(entry, Debrief)
        }
        return found - {""}

    def _home(self, fact: Fact) -> str:
        """The company a fact belongs to: as named, else that of who wrote or got its message."""
        return self._company(fact) or self._home_of_message.get(fact.origin.ref.strip("<>"), "")

    def _homes_of_messages(self) -> dict[str, str]:
        homes = {}
        for _, header in self.known.headers:
            for who in (header.sender, *header.to, *header.cc):
                client = self.companies.client_of(who.email, header.at, header.message_id)
                if key := client or self.companies.of_email(who.email):
                    homes[header.message_id] = key
                    break
        for fact in self.facts:
            # A robot's mail names the company it writes for.
            if fact.company and fact.origin.kind == "message":
                homes.setdefault(fact.origin.ref.strip("<>"), self.companies.of_name(fact.company))
        return homes

    def _companies_written_to(self) -> set[str]:
        """Companies that promised, asked or offered something and that the user wrote back to.

        An offer alone opens nothing: most that come out of the blue are no offers.
        """
        about_role = self._companies_of("letter", what=_ABOUT_A_ROLE)
        said = self._companies_of("decision_date") | self._companies_of("request")
        return (said & about_role) | (self._companies_of("offer") & self._companies_of("letter"))

    def _companies_of(self, kind: str, what: frozenset[str] = frozenset()) -> set[str]:
        return {
            self.companies.of_fact(fact)
            for fact in self._of(kind)
            if not fact.doubtful and (not what or fact.value.get("what") in what)
        }

    def _company(self, fact: Fact) -> str:
        named = str(fact.value.get("company") or "") if fact.kind == "applied" else ""
        return (
            self.companies.of_name(named)
            if named and not fact.company
            else self.companies.of_fact(fact)
        )

    def _notes(self, meetings: Sequence[Meeting]) -> list[Notes]:
        debriefs = [
            (r, at, entry) for r, at, entry in self.known.entries if isinstance(entry, Debrief)
        ]
        local = self.now.astimezone(ZoneInfo(self.owner.zone))
        noon = datetime.combine(local.date(), time(12), tzinfo=ZoneInfo(self.owner.zone))
        return visible_notes(debriefs, meetings, self.companies, self.now, noon)

    def _leave_out_later_notes(self, notes: Sequence[Notes]) -> None:
        there = {(one.company, one.day) for one in notes}
        there |= {
            (self.companies.of_name(one.debrief.company), one.debrief.day)
            for one in notes
            if one.debrief.day
        }
        self.facts = [
            fact
            for fact in self.facts
            if fact.origin.kind != "debrief" or (self.companies.of_fact(fact), _day(fact)) in there
        ]
        self._by_kind = _by_kind(self.facts)

    def _name_people(self, meetings: Sequence[Meeting], notes: Sequence[Notes]) -> None:
        named = [(who, m.company) for m in meetings for who in m.people]
        # A single word before a colon, or after "our VP of", may be anything: only a full name
        # makes a person there.
        passing = [
            (Who(note.person, note.email), one.company)
            for one in notes
            for note in one.debrief.notes
        ]
        for fact in self._of("introduced"):
            told = named if is_told(fact) else passing
            told.append((introduced_who(fact), self._home(fact)))
        passing += [(who, self._home(fact)) for who, fact in named_in(self.facts)]
        named += [(who, company) for who, company in passing if is_full(who.name)]
        for fact in (*self._of("took_part"), *self._of("address")):
            company = self._home(fact)
            named += [(who, company) for who in fact.people if not who.email]
        self.people.see_named(
            (who, company) for who, company in named if not who.email and not who.url
        )
        senders = ((header.sender, "") for _, header in self.known.headers)
        self.people.note_degrees((*named, *passing, *senders))

    def _spoken(self, in_play: set[str], ids: dict[str, str]) -> list[Spoken]:
        found = []
        for fact in self.facts:
            if fact.kind not in _ABOUT_PURSUITS:
                continue
            key = self._company(fact)
            if key not in in_play:
                key = self._company_of_thread(fact, in_play)
            if key:
                person = self.people.resolve(fact.people[0], key) if fact.people else ""
                found.append(Spoken(fact, company_id(key), ids[key], person))
        return statements.without_echoes(found)

    def _with_what_lies_behind(
        self, spoken: Sequence[Spoken], interviews: Sequence[Interview]
    ) -> list[Spoken]:
        """Without further rounds that are none, because to be asked to meet somebody before any
        talk was had is the first talk; and without answers that no offer waits for.
        """
        talked: dict[str, datetime] = {}
        for talk in interviews:
            if talk.status != "cancelled":
                talked[talk.pursuit] = min(talk.start, talked.get(talk.pursuit, talk.start))
        offered: dict[str, datetime] = {}
        for one in spoken:
            if one.fact.kind == "offer":
                offered[one.pursuit] = min(one.at, offered.get(one.pursuit, one.at))
        needs = {AFTER_A_TALK: talked, AFTER_AN_OFFER: offered}
        early = {
            one.fact.id
            for one in spoken
            for mark, first in needs.items()
            if one.fact.extra.get(mark) and not first.get(one.pursuit, one.at) < one.at
        }
        # What belongs to no pursuit has nothing behind it either.
        settled = {one.fact.id for one in spoken} - early
        self.facts = [
            fact
            for fact in self.facts
            if needs.keys().isdisjoint(fact.extra) or fact.id in settled or fact.confirmed
        ]
        self._by_kind = _by_kind(self.facts)
        return [one for one in spoken if one.fact.id not in early or one.fact.confirmed]

    def _company_of_thread(self, fact: Fact, in_play: set[str]) -> str:
        """The company that the rest of the conversation is with, where the speaker's address says
        nothing.
        """
        if fact.origin.kind != "message":
            return ""
        return self._thread_companies(in_play).get(
            self.threads.root(fact.origin.ref.strip("<>")), ""
        )

    def _thread_companies(self, in_play: set[str]) -> dict[str, str]:
        if self._by_thread is None:
            self._by_thread = {}
            for _, header in self.known.headers:
                for who in (header.sender, *header.to):
                    if (key := self.companies.of_email(who.email)) in in_play:
                        self._by_thread.setdefault(self.threads.root(header.message_id), key)
        return self._by_thread

    # The world

    def _assemble(
        self,
        meetings: Sequence[Meeting],
        interviews: Sequence[Interview],
        notes: Sequence[Notes],
        spoken: Sequence[Spoken],
        members: dict[str, tuple[Member, ...]],
    ) -> World:
        accepted = self._accepted()
        keep = frozenset(one.person for one in spoken if one.fact.kind == "door_open")
        maker = PersonMaker(
            self.owner, self.people, self.companies, (h for _, h in self.known.headers), self.facts
        )
        headers = (header for _, header in self.known.headers)
        called = self.manners.called(headers, self.people, self._home)
        persons = with_manners(
            maker.persons(accepted, keep), self.written, self.manners, members.values(), called
        )
        work = gather_work(self.people, self.companies, self.facts, self._home, self.now)
        persons = with_work(persons, work)
        interviews = [_in_their_zone(interview, persons) for interview in interviews]
        invitations = contacts.sent_invitations(self.known, accepted, self.people, {})
        promises, changed = statements.chain_promises(spoken)
        touches = self._touches(interviews, invitations, persons, members, promises)
        closed = statements.closed_of(spoken)
        recruiters = {_pursuit_id(key): _recruiter(group) for key, group in members.items()}
        requests = statements.requests_of(spoken, touches, closed, recruiters)
        outcomes = statements.outcomes_of(spoken, requests)
        cut = _Shared(interviews, touches, promises, outcomes)
        pursuits = self._pursuits(members, spoken, cut, persons)
        in_process = {
            m.person: company_id(key)
            for key, g in members.items()
            for m in g
            if m.role != "connector"
        }
        by_name = {name_key(person.name): person.id for person in persons.values()}
        by_name |= {name_key(persons[p].name): p for p in in_process}
        library = library_of(self.known, touches)
        moments = moments_of(notes, interviews, self.people, ZoneInfo(self.owner.zone))
        employments = gathered.employments_of(self.known, self.companies)
        companies = self._world_companies(members)
        part = {person: (company, "") for person, company in in_process.items()}
        whom = gatherings.Whom(self.people, self.companies)
        events = tuple(gatherings.gatherings_of(self._of("event"), self.known.sayings, whom))
        asks, thought_of = asks_of(
            Seen(
                now=self.now,
                country=self.owner.country,
                zone=self.owner.zone,
                touches=touches,
                headers=tuple(header for _, header in self.known.headers),
                answers=tuple(self._of("ask_answer")),
                offers=tuple(self._of("introduction_offer")),
                sayings=self.known.sayings,
                interviews=interviews,
                outcomes=outcomes,
                pursuits=pursuits,
                persons=persons,
                letters=self.letters,
                resolve=lambda who: self.people.resolve(who) or self.people.by_full_name(who.name),
                told_person=lambda saying: self._told_person(saying.values.get("person"), {}),
                company_named=lambda name: company_id(self.companies.of_name(name)),
                root=self.threads.root,
                in_process=frozenset(in_process),
            )
        )
        self._name_asked_for(
            companies, {*(ask.company for ask in asks), *(wish.company for wish in thought_of)}
        )
        lists = lists_of((header for _, header in self.known.headers), self.people)
        groups = tuple(gatherings.groups_of(events, self.known.sayings, whom, lists))
        together = Together(
            self.people,
            self.threads,
            [header for _, header in self.known.headers],
            interviews,
            groups,
            self.now,
        )
        return World(
            owner=self.owner,
            now=self.now,
            people=persons,
            companies=companies,
            pursuits=tuple(pursuits),
            interviews=tuple(interviews),
            touches=tuple(touches),
            promises=tuple(promises),
            requests=tuple(requests),
            permissions=tuple(statements.permissions_of(spoken)),
            outcomes=tuple(outcomes),
            away=tuple(statements.away_of((f, self._speaker(f)) for f in self._of("auto_reply"))),
            closed=tuple(closed),
            moments=tuple(moments),
            achievements=tuple(
                gathered.achievements_of(
                    self.facts,
                    self.known,
                    by_name,
                    lambda saying: self._whom(saying, persons),
                )
            ),
            materials=library.offered,
            consents=tuple(gathered.consents_of(self.facts, by_name, self.people)),
            news=tuple(
                gathered.news_of(
                    self.known,
                    self.companies,
                    gathered.posts_of(self._of("posted"), self.companies, pursuits, by_name),
                    lambda saying: self._whom(saying, persons),
                    self.people.resolve,
                )
            ),
            roles=tuple(roles_of(self.known, self.companies)),
            gatherings=events,
            groups=groups,
            asks=tuple(asks),
            thought_of=tuple(thought_of),
            helps=tuple(
                helps_of(
                    self.known.sayings,
                    tuple(asks),
                    touches,
                    lambda saying: self._told_of(saying, part),
                    {key: each.name for key, each in companies.items()},
                )
            ),
            invitations=tuple(invitations),
            employments=tuple(employments),
            bonds=Bonds(lambda near: together.bonds_of(persons, near)),
            grades=grades_of(self.known.sayings, self.people),
            shared=InCommon(
                together, self.known, self.people, self.companies, moments, employments
            ),
            said=said_of_moves(self.known.sayings, lambda saying: self._whom(saying, persons)),
            wishes=wishes(self.known.sayings),
            facts=self._shown(spoken, changed, meetings, interviews),
            facets={
                "retired": library.retired,
                "likely": tuple(self.people.identities.likely),
                "work": work,
                "parts": gather_parts(self.people, self.facts, self._home),
                "lines": tuple(gather_lines(self.people, self.facts, self._home)),
                "receipts": self._receipts(spoken, members),
                "renamed": self.people.renamed,
                "former": {old: m.id for m in meetings for old in sorted(m.former)},
            },
        )

    def _shown(
        self,
        spoken: Sequence[Spoken],
        changed: dict[str, Fact],
        meetings: Sequence[Meeting],
        interviews: Sequence[Interview],
    ) -> tuple[Fact, ...]:
        """The facts to show: what is believed, and what the user refused, marked so."""
        shown = Shown(self.people, self.companies)
        believed = shown.facts(self.facts, spoken, changed, meetings, interviews)
        talks = [heeded(fact, self.words.get(root_of(fact.id), "")) for fact in believed]
        refused = shown.refused(self.refused, self.refused_meetings)
        replaced = shown.replaced(self.replaced, talks)
        everything = [*talks, *refused, *replaced]
        return tuple(sorted(everything, key=lambda f: (f.said_at, f.kind, f.id)))

    def _receipts(
        self, spoken: Sequence[Spoken], members: Mapping[str, tuple[Member, ...]]
    ) -> tuple[Receipt, ...]:
        def home(header: Header) -> tuple[str, str]:
            key = self._home_of_message.get(header.message_id, "")
            return company_id(key), _pursuit_id(key) if key in members else ""

        headers = (header for _, header in self.known.headers)
        found = receipts_of(headers, spoken, self.people, home)
        return tuple(sorted(found, key=lambda each: (each.at, each.person, each.pursuit)))

    def _touches(
        self,
        interviews: Sequence[Interview],
        invitations: Sequence[Invitation],
        persons: dict[str, Person],
        members: dict[str, tuple[Member, ...]],
        promises: Sequence[Promise],
    ) -> list[Touch]:
        parts: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        for key, group in members.items():
            for m in group:
                if m.role not in ("connector", "reference"):
                    parts[m.person][key] = (company_id(key), _pursuit_id(key))
        part = {person: [*each.values()][-1] for person, each in parts.items()}
        told = {s.id: self._told_of(s, part) for s in self.known.sayings}
        raw = [
            *self.written,
            *contacts.invitation_touches(invitations),
            *contacts.meeting_touches(interviews, self.now),
            *contacts.told_touches(self.known.sayings, told, self.threads),
        ]
        placed = [
            touch
            if touch.pursuit or touch.person not in part
            else self._placed(touch, parts[touch.person], part[touch.person])
            for touch in raw
        ]
        once = contacts.without_doubles(placed)
        told_apart = contacts.as_enquiries(once, promises, self.letters.asking)
        return contacts.mark_unasked(told_apart, persons)

    def _placed(
        self, touch: Touch, parts: Mapping[str, tuple[str, str]], only: tuple[str, str]
    ) -> Touch:
        """A touch of somebody in a pursuit; of one who recruits for several it is of the one that
        the letter is about.
        """
        if len(parts) > 1:
            emails = self.people.cluster(touch.person).emails
            clients = (self.companies.client_of(e, touch.at, touch.message_id) for e in emails)
            only = next((parts[key] for key in clients if key in parts), only)
        return replace(touch, company=only[0], pursuit=only[1])

    def _told_of(self, saying: Saying, part: dict[str, tuple[str, str]]) -> str:
        """Whom a saying is of: a letter that left reached whom it was addressed to, which is not
        always whom its move was for.
        """
        to = saying.values.get("to") if saying.kind == "sent" else ""
        return self._told_person(to, part) or self._told_person(saying.values.get("person"), part)

    def _whom(self, saying: Saying, persons: Mapping[str, Person]) -> str:
        """For whom the move of a saying was: by the address that was kept with it, since ids change
        when two are joined; failing that by id or by name.
        """
        values = saying.values
        email, known = values.get("email"), str(values.get("person") or "")
        found = self.people.resolve(Who(email=str(email).casefold())) if email else ""
        if found or known in persons:
            return found or known
        return self.people.by_full_name(str(values.get("person_name") or ""))

    def _told_person(self, value: object, part: dict[str, tuple[str, str]]) -> str:
        text = str(value or "")
        if not text:
            return ""
        if text.startswith("p") and text in part:
            return text
        if "@" in text:
            return self.people.resolve(Who(email=text.casefold()))
        if text.startswith("/in/"):
            return self.people.resolve(Who(url=text))
        named = [
            p for p, c in self.people.clusters() if p == text or name_key(c.name) == name_key(text)
        ]
        return named[0] if len(named) == 1 else ""  # of several namesakes nobody is meant

    def _pursuits(
        self,
        members: dict[str, tuple[Member, ...]],
        spoken: Sequence[Spoken],
        shared: _Shared,
        persons: dict[str, Person],
    ) -> list[Pursuit]:
        said, talks = by_pursuit(spoken), by_pursuit(shared.interviews)
        touches, promises = by_pursuit(shared.touches), by_pursuit(shared.promises)
        outcomes = by_pursuit(shared.outcomes)
        found = []
        for key, group in members.items():
            pursuit, recruiter = _pursuit_id(key), _recruiter(group)
            place = persons[recruiter].place if recruiter in persons else None
            course = Course(
                country=place.calendar if place else self.owner.country,
                now=self.now,
                facts=[one.fact for one in said[pursuit]],
                outcomes=outcomes[pursuit],
                promises=promises[pursuit],
                interviews=talks[pursuit],
                touches=touches[pursuit],
                screeners=frozenset(m.person for m in group if m.role in _DESKS),
                told=told_stages(self.known.sayings, self._names(key)),
            )
            found.append(self._pursuit(key, group, course))
        return sorted(found, key=lambda pursuit: (pursuit.opened, pursuit.id))

    def _pursuit(self, key: str, group: tuple[Member, ...], course: Course) -> Pursuit:
        ended = [o for o in course.outcomes if o.kind in ("rejection", "withdrawn", "accepted")]
        first = min((talk.start for talk in course.interviews), default=self.now)
        stage = stage_of(course)
        return Pursuit(
            id=_pursuit_id(key),
            company=company_id(key),
            company_name=self.companies.name(key),
            role=_role_title(course.facts),
            stage=stage,
            members=group,
            opened=min((fact.said_at for fact in course.facts), default=first),
            decision_by=decision_by(course.promises),
            last_heard=last_heard(course.touches),
            ended=ended[-1].said_at if ended and stage in _OVER else None,
            door_open=any(fact.kind == "door_open" for fact in course.facts),
            resumes=_resumes(course.facts),
        )

    def _names(self, key: str) -> Callable[[str], bool]:
        return lambda name: self.companies.of_name(name) == key

    def _world_companies(self, members: dict[str, tuple[Member, ...]]) -> dict[str, Company]:
        keys = {cluster.company for _, cluster in self.people.clusters()} | set(members)
        return self.companies.companies(keys - {""})

    def _name_asked_for(self, companies: dict[str, Company], asked_for: set[str]) -> None:
        """Adds the companies of asks that nothing else speaks of, as offers and notes have them."""
        names = [str(fact.value.get("company") or "") for fact in self._of("introduction_offer")]
        notes = (s for s in self.known.sayings if s.kind == "note_introduction")
        names += [str(saying.values.get("company") or "") for saying in notes]
        for name in filter(None, names):
            company = company_id(self.companies.of_name(name))
            if company in asked_for and company not in companies:
                companies[company] = Company(company, name)

    def _accepted(self) -> dict[str, datetime]:
        found: dict[str, datetime] = {}
        for fact in self._of("linkedin_accepted"):
            if fact.people:
                who = fact.people[0]
                person = self.people.resolve(who) or self.people.by_full_name(who.name)
                if person:
                    found.setdefault(person, fact.said_at)
        return found

    def _speaker(self, fact: Fact) -> str:
        return (
            self.people.resolve(fact.people[0], self.companies.of_fact(fact)) if fact.people else ""
        )

    def _of(self, kind: str) -> list[Fact]:
        return self._by_kind[kind]


def _in_their_zone(interview: Interview, persons: dict[str, Person]) -> Interview:
    """The same instants in the offset of those met: invitations often come in UTC."""
    met = [person for person in (*interview.interviewers, interview.organizer) if person]
    if not met:
        return interview
    zone = ZoneInfo(persons[met[0]].place.zone)
    return replace(
        interview, start=interview.start.astimezone(zone), end=interview.end.astimezone(zone)
    )


def _opens(fact: Fact) -> bool:
    """Whether a fact alone shows that its company is one the user talks to about a role."""
    if fact.doubtful or fact.extra.get(NO_POST) or fact.extra.get(NO_NAME):
        return False
    return fact.kind in OPENERS or (fact.kind == "rejection" and fact.confidence >= _SURE)


def _by_kind(facts: Iterable[Fact]) -> defaultdict[str, list[Fact]]:
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[fact.kind].append(fact)
    return found


def _recruiter(group: Iterable[Member]) -> str:
    return next((m.person for m in group if m.role == "recruiter"), "")


def _role_title(facts: Sequence[Fact]) -> str:
    """The role's title: the user's last word on it, else as it was said most fully."""
    opening = [fact for fact in facts if fact.kind in ("applied", "outreach")]
    told = [f for f in opening if f.source.kind == "said" and f.value.get("role")]
    if told:
        return str(max(told, key=lambda f: (f.known_at, f.id)).value["role"])
    return max((str(fact.value.get("role") or "") for fact in opening), key=len, default="")


def _resumes(facts: Sequence[Fact]) -> date | None:
    holds = [fact for fact in facts if fact.kind == "on_hold"]
    return statements.day_of(holds[-1].extra.get("resumes")) if holds else None


def _day(fact: Fact) -> date | None:
    return statements.day_of(fact.extra.get("day")) or fact.said_at.date()


def _pursuit_id(key: str) -> str:
    return "u" + company_id(key)[1:]
