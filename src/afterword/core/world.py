"""The world as known at one moment: nouns that plays and guardrails reason with.

`core.projection.project()` builds it out of facts, message headers and what the user said;
everything here is derived, so it is thrown away after use. Ids are opaque strings. All datetimes
are aware. Tuples are sorted by time, then id, so that two equal worlds are equal values.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, overload

from afterword.core.entries import Part, Standing
from afterword.core.facts import Fact
from afterword.core.known import Saying
from afterword.core.letters.voice import Voice
from afterword.core.materials.findings import Inspection
from afterword.core.names import name_key

Stage = Literal[
    "lead",
    "applied",
    "screening",
    "interviewing",
    "deciding",
    "on_hold",
    "offer",
    "accepted",
    "rejected",
    "withdrawn",
    "silent",
]
Role = Literal[
    "hiring_manager",
    "interviewer",
    "recruiter",
    "coordinator",
    "colleague",
    "connector",
    "reference",
]
Gender = Literal["", "f", "m"]
AskKind = Literal["advice", "introduction", "word"]
AskState = Literal[
    "thought_of",
    "asked",
    "agreed",
    "declined",
    "silent",
    "introduced",
    "met",
    "thanked",
    "reported",
]
Channel = Literal["email", "linkedin", "phone", "in_person"]
How = Literal["automatic", "application", "word"]  # "application": says only that one came in


@dataclass(frozen=True, slots=True)
class Owner:
    """The user."""

    name: str
    emails: tuple[str, ...]  # lower case, first is the one to write from
    zone: str  # IANA
    country: str  # ISO 3166 alpha-2
    premium: bool = False  # LinkedIn Premium: 300 characters, no allowance
    note_allowance: int = 5  # personalised invitations a month (evidence.md §5a)
    profile: str = ""  # their own on LinkedIn, as core.profiles has it; "" until they say it

    def stands_as(self, name: str, *, email: str = "", url: str = "") -> bool:
        """Whether somebody on a list is the user: by an address or the profile, else by the name,
        as long as theirs is not known to be another profile than the user's.
        """
        if email.casefold() in self.emails or (url and url == self.profile):
            return True
        if url and self.profile:
            return False
        return bool(name) and name_key(name) == name_key(self.name)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is, and why it is believed."""

    zone: str
    country: str
    why: str  # "said", "signature", "phone", "invitation", "domain", "company", "mails", "own"
    region: str = ""  # ISO 3166-2 behind the country, where its holidays differ: "SCT", "QC"

    @property
    def calendar(self) -> str:
        """Whose holidays count there, as `core.worktime` takes it: "GB-SCT", or the country."""
        return f"{self.country}-{self.region}" if self.region else self.country


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the user met, or knows of."""

    id: str
    name: str
    emails: tuple[str, ...]  # usable addresses, the best first
    place: Place
    closed: tuple[str, ...] = ()  # addresses that bounced for good
    urls: tuple[str, ...] = ()
    company: str = ""  # Company.id
    company_name: str = ""
    position: str = ""
    connected_since: date | None = None
    language: str = "en"
    formal: bool = False  # their own mails use "Dear Ms …", "Sehr geehrte …", "usted"
    familiar: bool = False  # their own mails say "du", "tú", "tu", "você" to the user
    gender: Gender = ""  # by "Frau" or "Herr", "Sra." or "Sr.", where somebody called them so
    keep_in_touch: bool = False  # they asked to stay in touch
    referee: bool = False  # a reference of the user's
    title: str = ""  # "Dr." or "Prof.", where somebody wrote their name with it
    surname: str = ""  # the end of their name, where somebody called them Mr or Ms by it
    department: str = ""  # core.reading.posts.DEPARTMENTS
    team: str = ""  # in its own words: "Data Platform"
    level: str = ""  # core.reading.posts.LEVELS
    city: str = ""  # of their signature
    also: tuple[str, ...] = ()  # what else they are called: by nickname, in other mails

    def is_called(self, name: str) -> bool:
        """Whether that is a name of theirs as a whole, or what else somebody calls them."""
        key = name_key(name)
        return bool(key) and key in map(name_key, (self.name, *self.also))


@dataclass(frozen=True, slots=True)
class Basis:
    """One thing believed of somebody's work, and from where."""

    value: str
    # By the user ("said"); by themselves ("signature", "prose"); in the user's "notes", in an
    # address book ("card") or an export ("listed"); by LinkedIn ("news"), by an "invitation", or
    # "introduced" by others.
    why: str
    quote: str = ""
    fact: str = ""  # its id; "" where a list alone says so
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody does, each part with the best that says so (core.projection.work)."""

    title: Basis | None = None
    department: Basis | None = None
    level: Basis | None = None
    team: Basis | None = None
    city: Basis | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody reports to somebody, because somebody said so."""

    lower: str  # Person.id
    upper: str  # Person.id
    quote: str
    fact: str  # its id
    at: datetime
    sure: bool = True  # False: the words only make it likely
    why: str = ""  # as in Basis


@dataclass(frozen=True, slots=True)
class Company:
    """Where people work. `domains` are its own, never a mail provider's."""

    id: str
    name: str
    domains: tuple[str, ...] = ()
    country: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A person's part in a pursuit."""

    person: str  # Person.id
    role: Role


@dataclass(frozen=True, slots=True)
class Pursuit:
    """One role that the user is going for."""

    id: str
    company: str  # Company.id
    company_name: str
    role: str  # the job's title, or ""
    stage: Stage
    members: tuple[Member, ...]
    opened: datetime
    decision_by: date | None = None
    last_heard: datetime | None = None
    ended: datetime | None = None  # of rejection, withdrawal, acceptance
    door_open: bool = False
    resumes: date | None = None  # on hold: the date they named


@dataclass(frozen=True, slots=True)
class Interview:
    """A meeting with interviewers; one, however many records speak of it."""

    id: str  # of its fact
    pursuit: str
    company: str
    start: datetime
    end: datetime
    status: Literal["confirmed", "tentative", "cancelled"]
    title: str
    where: str
    interviewers: tuple[str, ...]  # Person.ids to be thanked
    debriefed: bool = False
    organizer: str = ""  # Person.id


@dataclass(frozen=True, slots=True)
class Touch:
    """A contact that happened."""

    id: str
    at: datetime
    person: str  # Person.id of the other side
    direction: Literal["in", "out"]
    channel: Channel
    # Out: facts.LETTER_KINDS, "invitation", "like", "comment"; in: "reply", "letter", "meeting",
    # "accepted".
    what: str
    company: str = ""
    pursuit: str = ""
    thread: str = ""  # root message id
    message_id: str = ""
    subject: str = ""
    language: str = ""  # of a mail; "" where its words are too few to tell
    direct: bool = True  # in To, not only in Cc
    unasked: bool = (
        False  # DESIGN §6: not a thank-you, not requested, not a reply within 5 business days
    )
    text: str = ""  # of an invitation's note; else empty
    materials: tuple[str, ...] = ()  # names of attachments


@dataclass(frozen=True, slots=True)
class Promise:
    """They said when they would decide or come back."""

    id: str  # fact
    pursuit: str
    company: str
    person: str
    by: date | None
    said_at: datetime
    quote: str
    open: bool  # neither superseded nor fulfilled


@dataclass(frozen=True, slots=True)
class Request:
    """They asked the user for something, or accepted what the user offered, or the user promised
    it.
    """

    id: str
    pursuit: str
    company: str
    person: str  # who asked
    through: str  # whom it goes to: the same, or the recruiter where the channel was closed
    what: str
    due: date | None
    said_at: datetime
    quote: str
    done_at: datetime | None = None
    offer_answer: bool = False  # it asks for the answer to an offer
    before_interview: bool = False
    mine: bool = True  # False: the user has not said yet that it is theirs to share


@dataclass(frozen=True, slots=True)
class Permission:
    """Somebody's word on whether something may be sent."""

    id: str
    person: str
    company: str
    pursuit: str
    what: str
    granted: bool
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """Rejection, offer, on hold, next round, withdrawn, accepted: what was said of the pursuit."""

    id: str
    kind: str
    pursuit: str
    company: str
    person: str
    said_at: datetime
    quote: str
    message_id: str = ""
    answer_by: date | None = None  # offer
    text: str = ""  # of an offer's mail; filled where letters are written and checked


@dataclass(frozen=True, slots=True)
class Receipt:
    """A mail about a pursuit, or an automatic answer, that need be no word of a person's."""

    at: datetime
    person: str  # Person.id, "" where it is nobody's
    company: str  # Company.id
    pursuit: str
    how: How


@dataclass(frozen=True, slots=True)
class Away:
    """An automatic reply says so. `until` None: no date was given. `left`: they work there no
    longer.
    """

    id: str
    person: str
    since: datetime
    until: date | None
    alternate: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """A "do not contact"."""

    id: str
    whom: Literal["person", "team", "company"]
    person: str  # who said so
    company: str
    pursuit: str
    said_at: datetime
    quote: str


@dataclass(frozen=True, slots=True)
class Moment:
    """Something of a debrief about one person of one interview: what letters are made of."""

    id: str  # fact id (debrief record + line)
    interview: str
    person: str  # "" where the line names nobody
    heading: str  # entries.Heading
    text: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Achieved:
    """An achievement: told is whom (Person.id) it reached already, and when."""

    id: str
    title: str
    day: date | None
    public_from: date | None
    text: str
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a material, and who got it."""

    id: str
    version: int
    file: str
    sha256: str = ""
    url: str = ""
    added_at: datetime | None = None
    cleaned_of: int = 0  # the version of which it is the cleaned copy
    removed: tuple[str, ...] = ()  # kinds of findings that this copy is without
    sent_to: tuple[tuple[str, datetime], ...] = ()  # (Person.id, when)
    inspection: Inspection | None = None  # None: nobody has looked


@dataclass(frozen=True, slots=True)
class Sendable:
    """A material in the library, its newest version; `versions` are all of them, the oldest first.

    A link has a `url` and no file: it goes into the words of a letter.
    """

    id: str
    what: str
    title: str
    version: int
    file: str
    person: str = ""
    sent_to: tuple[tuple[str, datetime], ...] = ()  # of this version: (Person.id, when)
    url: str = ""
    good_for: tuple[str, ...] = ()
    line: str = ""
    sha256: str = ""
    inspection: Inspection | None = None
    versions: tuple[Version, ...] = ()
    own_title: str = ""  # as it is called alone; `title` tells it from others of that name


@dataclass(frozen=True, slots=True)
class Consent:
    """A reference's own word, good for 12 months."""

    id: str
    person: str
    granted: bool
    until: date | None


@dataclass(frozen=True, slots=True)
class Use:
    """That somebody heard of an item: by a letter of ours that has left, or the user's own mail."""

    person: str  # Person.id
    at: datetime  # of the first one
    move: str = ""  # whose letter it was, where it was one of ours
    message: str = ""  # Message-ID, where it stands among the user's mails


@dataclass(frozen=True, slots=True)
class News:
    """A company's item and what it means: doubtful counts as sensitive."""

    id: str
    company: str
    title: str
    url: str
    published: datetime
    kind: str = "other"
    sensitive: bool = False
    duplicate_of: str = ""  # News.id of the item that is shown for this story
    summary: str = ""  # the beginning of its text
    weight: str = "major"  # core.reading.news.meaning.Weight
    used: tuple[Use, ...] = ()  # of its story, once a person
    publisher: str = ""  # who wrote it, where a search only gathered it


@dataclass(frozen=True, slots=True)
class BoardRole:
    """One role on a company's job board, as its answers have it."""

    id: str
    company: str
    title: str
    url: str
    # "unknown" where the last answer, or several within a day, didn't have it: boards empty for an
    # hour.
    status: Literal["open", "closed", "reposted", "unknown"]
    since: datetime  # of the first answer that says so
    seen: datetime  # when an answer had it last


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who will be, or was, at an event, as it says or as the user does."""

    name: str
    part: Part
    person: str = ""  # Person.id, where somebody known is meant
    company: str = ""  # Company.id, where it is known
    company_name: str = ""
    sure: bool = True  # False: by nothing but the name, which others may have


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event: a meetup, a conference, a talk of the user's."""

    id: str
    title: str
    start: datetime
    end: datetime | None
    where: str
    key: str = ""  # of an announced one: stays when its page changes
    all_day: bool = False  # then `end` is the midnight after the last day
    url: str = ""
    online: bool = False
    standing: Standing = ""
    group: str = ""  # Group.id
    group_name: str = ""
    people: tuple[Present, ...] = ()
    met: tuple[str, ...] = ()  # Person.ids: the user says so
    went: bool | None = None  # the user's word; None: nothing was said
    about: str = ""
    source: str = ""  # the address or file that it was read from

    @property
    def attended(self) -> bool:
        """Whether the user was there: of what a page announces only they can say so."""
        return self.went if self.went is not None else not self.key


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together outside a company: a meetup, a Slack, alumni, a mailing list."""

    id: str
    name: str
    members: tuple[str, ...]  # Person.ids
    url: str = ""
    own: bool = True  # the user is in it: by their word, or since they went there
    why: tuple[str, ...] = ()  # ids of the facts and sayings that it rests on


@dataclass(frozen=True, slots=True)
class Help:
    """Help between the user and somebody, in either direction."""

    id: str
    person: str
    direction: Literal["out", "in"]  # out: by the user
    state: Literal["asked", "offered", "given"]
    at: datetime
    what: str
    source: Literal["note", "letter", "introduction"]
    thanked_at: datetime | None = None  # of what was received


@dataclass(frozen=True, slots=True)
class Ask:
    """Something the user asked a connector for, and what came of it (`core.ask_life`).

    `state` is that of the world's `now`; who plans ahead asks `core.ask_life.state_of`.
    """

    id: str
    connector: str  # Person.id
    company: str
    at: datetime
    answered_at: datetime | None = None  # their next word, whatever it says
    introduced_at: datetime | None = None
    thanked_at: datetime | None = None
    reported_at: datetime | None = None
    kind: AskKind = "introduction"
    state: AskState = "asked"
    agreed_at: datetime | None = None
    declined_at: datetime | None = None
    met_at: datetime | None = None
    to: str = ""  # Person.id of whom they introduced, or are asked to; "" for anybody there
    quote: str = ""  # their answer, in their words
    answer: str = ""  # id of the fact that has it
    to_name: str = ""  # the same as somebody wrote it, where nobody of the user's people is meant
    offered: bool = False  # by them, unasked; `at` is when


@dataclass(frozen=True, slots=True)
class Intended:
    """An ask that the user thinks of and has not made: their choice of whom to ask for what."""

    id: str
    connector: str  # Person.id
    company: str
    at: datetime
    kind: AskKind = "introduction"
    to: str = ""  # Person.id
    pursuit: str = ""
    to_name: str = ""  # as `Ask` has it


@dataclass(frozen=True, slots=True)
class Invitation:
    """A LinkedIn invitation that the user sent."""

    person: str
    at: datetime
    accepted_at: datetime | None = None
    with_note: bool = False


@dataclass(frozen=True, slots=True)
class Employment:
    """Where the user worked, and when; None: it goes on, or the export does not say."""

    company: str  # Company.id
    company_name: str
    start: date | None
    end: date | None
    id: str = ""  # of the row that says so


@dataclass(frozen=True, slots=True)
class Worked:
    """Where somebody else worked, as far as anything tells; None where no time is known."""

    company: str  # Company.id
    company_name: str
    start: date | None = None
    end: date | None = None
    whole: bool = False  # start and end are all of it; else they may have been there longer
    together: bool = False  # the user says that they worked there together


@dataclass(frozen=True, slots=True)
class Shared:
    """What the user and one other have in common, besides what they wrote to each other."""

    threads: int = 0  # mail with a third person in it
    meetings: int = 0
    groups: int = 0
    weight: float = 0.0  # of all three: each counts 1/(n − 1), n the people in it
    recommendations: int = 0  # written by either about the other, as LinkedIn's export has them
    endorsements: int = 0
    worked: tuple[Worked, ...] = ()


@dataclass(frozen=True, slots=True)
class Bond:
    """A tie between two others, as far as the user's own records show it."""

    a: str  # Person.id, the smaller
    b: str
    strength: float  # 0..1, core.ties.bonds
    why: str  # in words for the user: "in 3 mails and a meeting together, last in May 2025"
    source: Literal["together", "list", "colleagues", "group"]
    warm: bool = False  # they wrote to each other


class Bonds(Sequence[Bond]):
    """Ties between others that are worked out when asked for: most looks never ask, and who asks
    wants those near somebody.
    """

    def __init__(self, near: Callable[[Collection[str] | None], tuple[Bond, ...]]) -> None:
        """`near` gives the ties of these people (Person.ids), sorted; all of them for None."""
        self._near = near
        self._all: tuple[Bond, ...] | None = None

    def near(self, people: Collection[str]) -> tuple[Bond, ...]:
        """The ties of any of these."""
        return self._near(people)

    def everything(self) -> tuple[Bond, ...]:
        """All of them."""
        if self._all is None:
            self._all = self._near(None)
        return self._all

    @overload
    def __getitem__(self, index: int) -> Bond: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Bond, ...]: ...
    def __getitem__(self, index: int | slice) -> Bond | tuple[Bond, ...]:
        return self.everything()[index]

    def __len__(self) -> int:
        return len(self.everything())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Bonds):
            return self.everything() == other.everything()
        return self.everything() == other

    __hash__ = None  # type: ignore[assignment]  # equal to a tuple, of which nobody needs the hash


def bonds_near(bonds: Sequence[Bond], people: Collection[str]) -> Sequence[Bond]:
    """Those of any of these people."""
    if isinstance(bonds, Bonds):
        return bonds.near(people)
    return [bond for bond in bonds if bond.a in people or bond.b in people]


@dataclass(frozen=True, slots=True)
class GivenRow:
    """A row of a list of connections that a connector gave: they say to be connected with them.

    Nobody becomes one of the user's people by it (`core.ties.given`).
    """

    giver: str  # Person.id
    name: str
    url: str
    email: str
    company: str  # as the list writes it
    position: str
    since: date | None
    ground: str = ""  # what a letter rests on that goes by it: "list:", the row's id
    person: str = ""  # Person.id, in World.people or World.strangers


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said of a move, and of how plans are made for it."""

    move: str  # Move.id
    what: Literal["done", "dismissed", "snoozed", "handed_over", "sent", "overruled"]
    at: datetime
    until: datetime | None = None  # snoozed
    why: str = ""
    rule: str = ""  # overruled
    play: str = ""
    person: str = ""  # Person.id as of now, whatever it was then; "" of somebody not known any more
    pursuit: str = ""
    occasion: str = ""  # its kind


@dataclass(frozen=True, slots=True)
class World:
    """Everything known at `now`."""

    owner: Owner
    now: datetime
    people: Mapping[str, Person]
    companies: Mapping[str, Company]
    pursuits: tuple[Pursuit, ...] = ()
    interviews: tuple[Interview, ...] = ()
    touches: tuple[Touch, ...] = ()
    promises: tuple[Promise, ...] = ()
    requests: tuple[Request, ...] = ()
    permissions: tuple[Permission, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    away: tuple[Away, ...] = ()
    closed: tuple[Closed, ...] = ()
    moments: tuple[Moment, ...] = ()
    achievements: tuple[Achieved, ...] = ()
    materials: tuple[Sendable, ...] = ()
    consents: tuple[Consent, ...] = ()
    news: tuple[News, ...] = ()
    roles: tuple[BoardRole, ...] = ()
    gatherings: tuple[Gathering, ...] = ()
    groups: tuple[Group, ...] = ()
    asks: tuple[Ask, ...] = ()  # that were made
    thought_of: tuple[Intended, ...] = ()
    helps: tuple[Help, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    employments: tuple[Employment, ...] = ()
    bonds: Sequence[Bond] = ()  # of people who appear together
    grades: Mapping[str, float] = field(default_factory=dict)  # by Person.id: the user's own word
    shared: Mapping[str, Shared] = field(default_factory=dict)  # by Person.id
    said: tuple[Said, ...] = ()
    wishes: tuple[Saying, ...] = ()  # of plans and letters (core.known.WISH_KINDS)
    # Of the lists that others gave, the rows at companies at whose door the user stands.
    given: tuple[GivenRow, ...] = ()
    # By id: whom a list or an ask names, and who is nobody of the user's.
    strangers: Mapping[str, Person] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()  # as shown: merged, superseded_by and fulfilled_by set
    voices: Mapping[str, Voice] = field(
        default_factory=dict
    )  # how the user writes, by language; filled where letters are written
    facets: Mapping[str, Any] = field(
        default_factory=dict
    )  # merge proposals and the like, for the doors

    def somebody(self, person: str) -> Person | None:
        """One of the user's people by id, or whom only a list or an ask names."""
        return self.people.get(person) or self.strangers.get(person)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Who reports to whom."""
        found: tuple[Line, ...] = self.facets.get("lines", ())
        return found

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """What came without being a word of a person's, for the doors, the oldest first."""
        found: tuple[Receipt, ...] = self.facets.get("receipts", ())
        return found

    @property
    def retired(self) -> tuple[Sendable, ...]:
        """Materials that are offered no more: for the doors, nothing is planned with them."""
        found: tuple[Sendable, ...] = self.facets.get("retired", ())
        return found
