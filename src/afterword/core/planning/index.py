"""The world, looked up: built once a plan, so that no play or guardrail searches it again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from afterword.core.connectors import MAY_HELP, Choice, choices
from afterword.core.world import (
    Achieved,
    Away,
    Closed,
    Interview,
    Invitation,
    Moment,
    Outcome,
    Person,
    Promise,
    Pursuit,
    Request,
    Role,
    Said,
    Touch,
    World,
)

if TYPE_CHECKING:
    from afterword.core.planning.moves import Move
    from afterword.core.planning.situation import Past
    from afterword.core.planning.standing import Standing
    from afterword.core.planning.talks import Talk
    from afterword.core.plays.answers import Answer
    from afterword.core.plays.talking import NewsFor

# Members of a pursuit who are not its side: what they say is no word of the company.
HELPERS: frozenset[Role] = frozenset({"connector", "reference"})
ENDED = frozenset({"rejected", "withdrawn"})
# Inbound touches that say nothing: an accepted invitation is no reply (DESIGN §7).
SILENT_TOUCHES = frozenset({"accepted"})
# Seen by the other, but no message to answer.
VISIBLE_ACTS = frozenset({"like", "comment"})
# What the user's word on a move makes of it: it will not be proposed again.
FINISHED = frozenset({"done", "sent", "dismissed"})


class _OfPursuit(Protocol):
    @property
    def pursuit(self) -> str: ...


T = TypeVar("T", bound=_OfPursuit)


def _by_pursuit(values: Sequence[T]) -> Mapping[str, tuple[T, ...]]:
    if not values:  # as mostly, in a circle
        return {}
    found: dict[str, list[T]] = defaultdict(list)
    for value in values:
        found[value.pursuit].append(value)
    return {key: tuple(some) for key, some in found.items()}


class Common:
    """What every circle of a world looks up: people by where they work, what the user said of
    moves, what they sent, and the offers that one pursuit has to tell another of.
    """

    def __init__(self, world: World, before: Common | None = None) -> None:
        self.world = world
        self.said: Mapping[str, list[Said]] = (
            before.said if before is not None and before.world.said is world.said else _said(world)
        )
        # Looking through very many people is not done again where none has changed.
        if before is not None and _same_people(before.world, world):
            people, references = before.insiders, before.references
        else:
            people, references = _insiders(world), _references(world)
        self.insiders: Mapping[str, list[Person]] = people
        self.references: tuple[str, ...] = references
        self._sent: dict[tuple[datetime, datetime], list[Touch]] = (
            before.sent_also_in(world) if before is not None else {}
        )
        # By day and the days that they stay fresh; kept by core.plays.achievement.
        self.fresh: dict[tuple[date, int], tuple[Achieved, ...]] = {}
        # Who was told of which achievement, and who was sent which material: thing, person.
        self.told = {(a.id, person) for a in world.achievements for person in a.told}
        self.sent_to = {(m.id, person) for m in world.materials for person, _ in m.sent_to}
        self.noted = tuple(_noted(world))
        self.offers = tuple(_offers(world))
        accepted = [p for p in world.pursuits if p.stage == "accepted" and p.ended is not None]
        self.accepted = min(accepted, key=lambda p: (p.ended or p.opened, p.id), default=None)
        self.memberships: Mapping[str, list[tuple[Pursuit, Role]]] = (
            before.memberships
            if before is not None and before.world.pursuits is world.pursuits
            else _memberships(world)
        )
        # Over all companies, since nobody is asked for two of them at once.
        self.choices: tuple[Choice, ...] = (
            before.choices
            if before is not None and _same_helpers(before.world, world)
            else choices(world)
        )
        # What of all this the moves of a circle depend on, besides what is said of them.
        self.key = (
            self.choices,
            self.offers,
            self.accepted,
            tuple(map(world.people.get, self.references)),
            tuple(world.strangers.get(choice.best.to) for choice in self.choices),
        )

    def sent_between(self, start: datetime, end: datetime) -> list[Touch]:
        """What the user sent between two moments, both included."""
        if (start, end) not in self._sent:
            touches = (*self.world.touches, *_unseen_invitations(self.world))
            self._sent[start, end] = _sent_between(touches, start, end)
        return self._sent[start, end]

    def sent_also_in(self, world: World) -> dict[tuple[datetime, datetime], list[Touch]]:
        """The same as it was asked for so far, in a world with the same and a little more."""
        known = set(map(id, self.world.touches))
        fresh = [touch for touch in world.touches if id(touch) not in known]
        gone = len(fresh) != len(world.touches) - len(known)
        if gone or world.invitations or self.world.invitations:  # which touches may stand for
            return {}
        return {span: [*sent, *_sent_between(fresh, *span)] for span, sent in self._sent.items()}


def _sent_between(touches: Iterable[Touch], start: datetime, end: datetime) -> list[Touch]:
    # Most mail is dated in UTC, and moments of two zones take longest to compare.
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    return [t for t in touches if t.direction == "out" and start <= t.at <= end]


def _said(world: World) -> Mapping[str, list[Said]]:
    found: dict[str, list[Said]] = defaultdict(list)
    for said in sorted(world.said, key=lambda s: (s.at, s.what)):
        found[said.move].append(said)
    return found


def _memberships(world: World) -> Mapping[str, list[tuple[Pursuit, Role]]]:
    found: dict[str, list[tuple[Pursuit, Role]]] = defaultdict(list)
    for pursuit in sorted(world.pursuits, key=lambda p: p.id):
        for member in pursuit.members:
            found[member.person].append((pursuit, member.role))
    return found


def _same_people(was: World, world: World) -> bool:
    return (
        was.people is world.people and was.away is world.away and was.materials is world.materials
    )


def _same_helpers(was: World, world: World) -> bool:
    """Whether those who could help are as they were: what passes between the user and the people
    of a process changes nothing of that.
    """
    names = (
        *("people", "pursuits", "asks", "thought_of", "interviews", "closed", "away", "bonds"),
        *("given", "helps", "grades"),
    )
    if was.now != world.now or any(getattr(was, n) is not getattr(world, n) for n in names):
        return False
    if was.touches is world.touches:
        return True
    known = set(map(id, was.touches))
    fresh = [touch for touch in world.touches if id(touch) not in known]
    if len(fresh) != len(world.touches) - len(known):
        return False
    met = {m.person for p in world.pursuits for m in p.members if m.role not in MAY_HELP}
    return all(touch.person in met for touch in fresh)


def _insiders(world: World) -> Mapping[str, list[Person]]:
    """Connections by the company where they work now; who has left is none."""
    newest = {a.person: a for a in sorted(world.away, key=lambda a: (a.since, a.id))}
    gone = {person for person, away in newest.items() if away.left}
    found: dict[str, list[Person]] = defaultdict(list)
    for _, person in sorted(world.people.items()):
        if person.connected_since is not None and person.company and person.id not in gone:
            found[person.company].append(person)
    return found


def _references(world: World) -> tuple[str, ...]:
    """Person ids of the references in the library, as far as they are known people."""
    referees = [person for person in world.people.values() if person.referee]
    by_name = {p.name.casefold(): p.id for p in sorted(referees, key=lambda p: p.id)}
    named = [m.person for m in world.materials if m.what == "reference"]
    found = {n if n in world.people else by_name.get(n.casefold(), "") for n in named}
    found |= {p.id for p in referees}
    return tuple(sorted(found - {""}))


def _offers(world: World) -> Iterator[tuple[Pursuit, Outcome]]:
    """Offers that are not answered yet, each with its pursuit."""
    said = _by_pursuit(sorted(world.outcomes, key=lambda o: (o.said_at, o.id)))
    for pursuit in sorted(world.pursuits, key=lambda p: p.id):
        offers = [o for o in said.get(pursuit.id, ()) if o.kind == "offer"]
        if pursuit.stage == "offer" and offers:
            yield pursuit, offers[-1]


def _noted(world: World) -> Iterator[datetime]:
    """When the user sent an invitation with a note."""
    known = {(one.person, one.at.date()) for one in world.invitations}
    for invitation in world.invitations:
        if invitation.with_note:
            yield invitation.at
    # One that only the user's word tells of had the note that was written for it.
    for touch in world.touches:
        if touch.what == "invitation" and (touch.person, touch.at.date()) not in known:
            yield touch.at


class Index:
    """Look-ups over one world, each sorted by time and then id, whatever the world's order.

    `owned` are the people whom plays may propose to for their own sake; None: everybody.
    """

    def __init__(
        self, world: World, common: Common | None = None, owned: frozenset[str] | None = None
    ) -> None:
        self.world = world
        self.common = common or Common(world)
        self.owned = owned
        self.said = self.common.said
        self.talks: dict[datetime, tuple[Talk, ...]] = {}  # kept by core.planning.talks
        self.standings: dict[Hashable, Standing] = {}  # kept by core.planning.standing
        self.pasts: dict[Hashable, Past] = {}  # kept by core.planning.situation, as the next
        self.unasked_to: dict[Hashable, tuple[datetime, ...]] = {}
        self.ends: dict[str, Pursuit | None] = {}  # by person, kept by core.guardrails.stop
        self.zones: dict[str, str] = {}  # by person, as the next
        self.calendars: dict[str, str] = {}
        # By pursuit, with the achievements they were asked for; kept by core.plays.answers.
        self.answers: dict[str, tuple[tuple[Achieved, ...], tuple[Answer, ...]]] = {}
        self.news_for: dict[str, tuple[NewsFor, ...]] = {}  # by pursuit; core.plays.talking
        self._members: dict[tuple[str, tuple[Role, ...]], tuple[str, ...]] = {}
        self.people: Mapping[str, Person] = world.people
        self.pursuits: Mapping[str, Pursuit] = {
            p.id: p for p in sorted(world.pursuits, key=lambda p: p.id)
        }
        self.roles: dict[str, dict[str, Role]] = {}  # pursuit → person → role
        # Of the whole world: who only helps here may be of the other side elsewhere.
        self.memberships: Mapping[str, list[tuple[Pursuit, Role]]] = self.common.memberships
        self.pursuits_at: dict[str, list[Pursuit]] = defaultdict(list)  # by company
        for pursuit in sorted(world.pursuits, key=lambda p: p.id):
            self.pursuits_at[pursuit.company].append(pursuit)
            self.roles[pursuit.id] = {m.person: m.role for m in pursuit.members}
        self._file_meetings(world)
        self._file_words(world)
        touches = self._file_touches(world)
        # When anything of this happened or will: what was there to be seen changes only then.
        turns = [*(i.end for i in world.interviews), *(t.at for t in touches)]
        self.turns = tuple(sorted(turn.timestamp() for turn in turns))

    def _file_meetings(self, world: World) -> None:
        ordered = sorted(world.interviews, key=lambda i: (i.end, i.id))
        self.interviews: Mapping[str, tuple[Interview, ...]] = _by_pursuit(ordered)
        self.interviews_with: dict[str, list[Interview]] = defaultdict(list)
        for interview in ordered:
            for person in interview.interviewers:
                self.interviews_with[person].append(interview)
        self.noted: set[tuple[str, str]] = set()  # talks and whom of them a note is about
        self.moments_of: dict[str, list[Moment]] = defaultdict(list)
        for moment in world.moments:
            self.noted.add((moment.interview, moment.person))
            self.moments_of[moment.person].append(moment)

    def _file_words(self, world: World) -> None:
        self.promises: Mapping[str, tuple[Promise, ...]] = _by_pursuit(
            sorted(world.promises, key=lambda p: (p.said_at, p.id))
        )
        self.requests: Mapping[str, tuple[Request, ...]] = _by_pursuit(
            sorted(world.requests, key=lambda r: (r.said_at, r.id))
        )
        self.outcomes: Mapping[str, tuple[Outcome, ...]] = _by_pursuit(
            sorted(world.outcomes, key=lambda o: (o.said_at, o.id))
        )
        self.closings: tuple[Closed, ...] = tuple(
            sorted(world.closed, key=lambda c: (c.said_at, c.id))
        )
        self.away: dict[str, Away] = {  # the newest automatic reply of each counts
            away.person: away for away in sorted(world.away, key=lambda a: (a.since, a.id))
        }

    def _file_touches(self, world: World) -> list[Touch]:
        self.touches: dict[str, list[Touch]] = defaultdict(list)  # by person
        self.touches_at: dict[str, list[Touch]] = defaultdict(list)  # by company
        self.touches_in: dict[str, list[Touch]] = defaultdict(list)  # by pursuit, its side only
        seen = (*world.touches, *_unseen_invitations(world))
        touches = sorted(seen, key=lambda t: (t.at, t.id))
        for touch in touches:
            self.touches[touch.person].append(touch)
            for pursuit in self.pursuits_of(touch):
                self.touches_in[pursuit].append(touch)
            if touch.direction == "out":
                self.touches_at[self.company_of(touch)].append(touch)
        self.invitations: dict[str, list[Invitation]] = {}
        for invitation in sorted(world.invitations, key=lambda i: i.at):
            self.invitations.setdefault(invitation.person, []).append(invitation)
        return touches

    def owns(self, person: str) -> bool:
        """Whether plays may propose to this person for their own sake, and not for a pursuit's."""
        return self.owned is None or person in self.owned

    def pursuits_of(self, one: Touch | Move) -> list[str]:
        """The pursuits that a touch or move belongs to; none where the person only helps there."""
        if one.pursuit:
            helps = self.roles.get(one.pursuit, {}).get(one.person) in HELPERS
            return [] if helps else [one.pursuit]
        return [p.id for p, role in self.memberships.get(one.person, ()) if role not in HELPERS]

    def company_of(self, touch: Touch) -> str:
        """Where the other side of a touch works, or "" where nobody knows."""
        person = self.people.get(touch.person)
        return touch.company or (person.company if person else "")

    def members(self, pursuit: str, *roles: Role) -> tuple[str, ...]:
        """Known people of a pursuit in any of these roles, sorted by id."""
        found = self._members.get((pursuit, roles))
        if found is None:
            some = self.roles.get(pursuit, {}).items()
            found = tuple(sorted(p for p, role in some if role in roles and p in self.people))
            self._members[pursuit, roles] = found
        return found

    def closed_by(self, person: str) -> Closed | None:
        """The "do not contact" that names this person, if there is one (DESIGN §6, `stop`)."""
        if not self.closings:
            return None
        return next((c for c in self.closings if self._names(c, person)), None)

    def _names(self, closed: Closed, person: str) -> bool:
        if closed.whom == "person":
            return person == closed.person
        known = self.people.get(person)
        there = known is not None and bool(closed.company) and known.company == closed.company
        # Who only helps from outside, a reference above all, is none of theirs.
        memberships = [
            (pursuit, role)
            for pursuit, role in self.memberships.get(person, ())
            if role not in HELPERS or (there and role == "connector")
        ]
        if closed.whom == "company":
            return there or any(pursuit.company == closed.company for pursuit, _ in memberships)
        if person == closed.person:
            return False
        roles = {
            role
            for pursuit, role in memberships
            if pursuit.id == closed.pursuit
            or (not closed.pursuit and pursuit.company == closed.company)
        }
        return bool(roles) and not roles & {"recruiter", "coordinator"}

    def finished_at(self, move: str) -> datetime | None:
        """When the user said of a move that it is done, sent or not wanted."""
        return next((s.at for s in self.said.get(move, ()) if s.what in FINISHED), None)

    def done_at(self, move: str) -> datetime | None:
        """When the user said that a move was done."""
        words = self.said.get(move, ())
        return next((s.at for s in words if s.what in ("done", "sent")), None)


def _unseen_invitations(world: World) -> list[Touch]:
    """Invitations of the export that no touch stands for: each is a touch all the same."""
    if not world.invitations:
        return []
    seen = {(t.person, t.at.date()) for t in world.touches if t.what == "invitation"}
    return [
        Touch(
            id=f"invitation {one.person} {one.at.isoformat()}",
            at=one.at,
            person=one.person,
            direction="out",
            channel="linkedin",
            what="invitation",
            unasked=True,
        )
        for one in world.invitations
        if (one.person, one.at.date()) not in seen
    ]
