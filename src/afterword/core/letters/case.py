"""What an outline is made from: one move, the world, and what both say of the person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from afterword.core.beginnings import STEM, beginnings
from afterword.core.letters.address import addressee, register_of
from afterword.core.letters.languages import spoken
from afterword.core.letters.notes import Remark
from afterword.core.letters.orders import is_order
from afterword.core.letters.panel import Share, remarks_of, share_of
from afterword.core.letters.points import Outline, Point, Reply, Value, Window
from afterword.core.letters.threads import bare_id, fact_message, latest_thread, reply_to
from afterword.core.letters.voice import PLAIN, Register, Voice
from afterword.core.planning.ids import move_id
from afterword.core.planning.index import FINISHED
from afterword.core.planning.moves import Move, Occasion
from afterword.core.planning.talks import MAY_THANK, THANKS_END
from afterword.core.worktime import later, zone_info
from afterword.core.world import Interview, Person, Pursuit, World

_TAG = re.compile(
    r"\s*[(\[][^()\[\]]*[)\]]|\s*[/|–-]\s*(?:m/w/d|m/f/d|w/m/d|f/m/x|all genders)\b.*",
    re.IGNORECASE,
)
LONGEST_ROLE = 60  # characters; what is longer is an advertisement and no title


@dataclass(frozen=True)
class Case:
    """One move in its world, with the look-ups that outlines share."""

    move: Move
    world: World
    kind: str = ""  # of the letter: one of core.letters.outline.KINDS

    @cached_property
    def person(self) -> Person:
        """Whom the move is for."""
        return self.world.people[self.move.person]

    @cached_property
    def pursuit(self) -> Pursuit | None:
        """The pursuit, where the move belongs to one."""
        return next((p for p in self.world.pursuits if p.id == self.move.pursuit), None)

    @cached_property
    def company(self) -> str:
        """The company's name, or ""."""
        if self.pursuit is not None:
            return self.pursuit.company_name
        found = self.world.companies.get(self.move.company)
        return found.name if found else ""

    @cached_property
    def role(self) -> str:
        """The job's title as one would write it in a letter, or ""."""
        title = " ".join(_TAG.sub("", self.pursuit.role if self.pursuit else "").split()).strip(
            " -–,"
        )
        plain = re.fullmatch(r"[\w&/.,'’+()–-]+(?: [\w&/.,'’+()–-]+)*", title)
        fits = plain and "_" not in title and len(title) <= LONGEST_ROLE
        return title if fits and not is_order(title) else ""

    @cached_property
    def role_grounds(self) -> tuple[str, ...]:
        """Facts that name the role; the last talk about it, where none does."""
        role = self.pursuit.role if self.pursuit else ""
        named = [f.id for f in self.world.facts if role and f.value.get("role") == role]
        titled = [i.id for i in self.interviews if role and role.casefold() in i.title.casefold()]
        return tuple((named or titled or [i.id for i in self.interviews[-1:]])[:1])

    @cached_property
    def interviews(self) -> tuple[Interview, ...]:
        """Talks of the pursuit that have been held, the oldest first."""
        held = [
            i
            for i in self.world.interviews
            if i.pursuit == self.move.pursuit
            and i.status == "confirmed"
            and i.end <= self.world.now
        ]
        return tuple(sorted(held, key=lambda i: (i.end, i.id)))

    @cached_property
    def unthanked(self) -> Interview | None:
        """The last talk with this person, if no thanks came in their own time: then they go into
        the next letter (DESIGN §5.1). What the user waved away stays unsaid.
        """
        last = next(
            (i for i in reversed(self.interviews) if self.person.id in i.interviewers), None
        )
        if last is None or self.world.now <= later(last.end, THANKS_END):
            return None
        thanks = move_id("thank_you", self.person.id, Occasion("interview", last.id, ""))
        if any(word.move == thanks and word.what in FINISHED for word in self.world.said):
            return None
        letters = (t for t in self.world.touches if t.person == self.person.id)
        thanked = any(
            t.direction == "out" and t.direct and t.what in MAY_THANK and t.at >= last.start
            for t in letters
        )
        return None if thanked else last

    @property
    def answers_next(self) -> bool:
        """Whether a request of this person waits, whose answer is listed beside this letter: what
        is to be said once is said there.
        """
        waiting = [
            r
            for r in self.world.requests
            if r.pursuit == self.move.pursuit and r.done_at is None and not r.offer_answer
        ]
        theirs = [r for r in waiting if (r.through or r.person) == self.person.id]
        answers = {
            move_id("materials", self.person.id, Occasion("request", r.id, "")) for r in theirs[:1]
        }
        waved = {word.move for word in self.world.said if word.what in FINISHED}
        return bool(answers - waved)

    def late_thanks(self, *, part: int, rank: int) -> list[Point]:
        """A point that makes up for them, in one sentence and without an excuse."""
        talk = self.unthanked
        if talk is None:
            return []
        return [Point("late_thanks", {"day": self.day(talk.end)}, (talk.id,), part, rank)]

    @cached_property
    def wanted(self) -> str:
        """The language of the message that is answered; else that in which the two last wrote to
        each other; else the one of their pursuit.
        """
        refs = (self.move.occasion.ref, self.move.details.get("promise"))
        facts = [ref for ref in (*refs, *self.move.details.get("requests", ())) if ref]
        answered = {fact_message(self.world, fact) for fact in facts} - {""}
        theirs = [t for t in self.world.touches if t.person == self.person.id and t.language]
        of_message = [t for t in theirs if bare_id(t.message_id) in answered]
        last = max(of_message or theirs, key=lambda t: (t.at, t.id), default=None)
        return last.language if last is not None else self.person.language

    @cached_property
    def language(self) -> str:
        """The language of the letter: English where its kind is not written in the wanted one."""
        return spoken(self.wanted, self.kind, self.move)

    @cached_property
    def voice(self) -> Voice:
        """How the user writes in that language."""
        return self.world.voices.get(self.language, PLAIN)

    @cached_property
    def register(self) -> Register:
        """How the person is written to."""
        return register_of(self.person, self.voice.register, self.language)

    @cached_property
    def share(self) -> Share:
        """What of the notes this letter may say."""
        talks = self.move.details.get("interviews") or [self.move.occasion.ref]
        return share_of(
            self.world, self.pursuit, self.move.person, tuple(talks), language=self.language
        )

    def day(self, at: datetime | date) -> date:
        """The day of a moment, where the person is."""
        if isinstance(at, datetime):
            return at.astimezone(zone_info(self.person.place.zone)).date()
        return at

    def is_over(self, day: date) -> bool:
        """Whether a day lies behind, for the person as well as for the user."""
        here = self.world.now.astimezone(zone_info(self.world.owner.zone)).date()
        return day < min(self.day(self.world.now), here)

    def about_role(self, kind: str, **more: object) -> Point:
        """A point that names the role and the company; `kind`_company where no role is known."""
        shape = {key: more[key] for key in ("part", "rank", "spare") if key in more}
        if self.role:
            values: dict[str, Value] = {"role": self.role, "company": self.company}
            return Point(kind, values, self.role_grounds, **shape)  # type: ignore[arg-type]
        return Point(f"{kind}_company", {"company": self.company}, self.role_grounds, **shape)  # type: ignore[arg-type]

    def remark_points(self, kind: str, *, part: int, rank: int, most: int = 1) -> list[Point]:
        """Points that take up what this person said, from any talk with them."""
        found = remarks_of(self.world, self.move.person, language=self.language)[:most]
        return [remark_point(kind, r.kind, r.words, r.ground, part=part, rank=rank) for r in found]

    def related_points(self, kind: str, text: str, *, part: int, rank: int) -> list[Point]:
        """A point that takes up what this person said of the same matter as `text`, if they did."""
        r = nearest(text, remarks_of(self.world, self.move.person))
        if r is None:
            return []
        return [remark_point(kind, r.kind, r.words, r.ground, part=part, rank=rank)]

    def thread(self, *facts: str) -> Reply | None:
        """An answer to the message that one of these facts is from, else to the last one."""
        if self.move.channel != "email":
            return None
        for fact in facts:
            message = fact_message(self.world, fact)
            if message and (found := reply_to(self.world, self.move.person, message)):
                return found
        return latest_thread(self.world, self.move.person, self.move.pursuit)

    @property
    def _family(self) -> str:
        """What all letters after the talks of one pursuit share, and no other search has."""
        if self.move.occasion.kind != "interview":
            return ""
        first = [i.start.isoformat() for i in self.interviews[:1]]
        return " ".join((self.move.pursuit, self.company, *first))

    def outline(
        self,
        *,
        subject: Point,
        points: list[Point],
        window: Window,
        reply: Reply | None = None,
        attachments: tuple[str, ...] = (),
        missing: Sequence[str] | None = None,
    ) -> Outline:
        """The outline of a letter to the move's person. Without a word on what is `missing`: their
        address, where it is not known.
        """
        if missing is None:
            missing = [need for need in self.move.needs if need == "address"]
        by_mail = self.move.channel == "email"
        to = next(iter(self.person.emails), "") if by_mail else self.person.name
        return Outline(
            move=self.move,
            channel=self.move.channel,
            register=self.register,
            to=to,
            person=self.person.id,
            addressee=addressee(self.person, self.register, self.language),
            gender=self.person.gender,
            owner=self.world.owner.name,
            subject=subject,
            points=tuple(points),
            window=window,
            family=self._family,
            place=self.share.place,
            reply=reply,
            attachments=attachments,
            missing=tuple(missing),
            language=self.language,
            wanted=self.wanted,
            voice=self.voice,
            year=self.day(self.world.now).year,
        )


def nearest(text: str, remarks: Sequence[Remark]) -> Remark | None:
    """The remark that shares most of its longer words with a text, of several the first; None where
    none does: to claim a link where none can be shown would be untrue.
    """
    shared = [len(telling(text) & telling(remark.words)) for remark in remarks]
    most = max(shared, default=0)
    return remarks[shared.index(most)] if most else None


def telling(text: str) -> frozenset[str]:
    """The beginnings of the words that carry a text's matter."""
    return beginnings(text, least=STEM)


def remark_point(frame: str, kind: str, words: str, ground: str, *, part: int, rank: int) -> Point:
    """A point around a remark: shown things have phrases of their own, the rest share a frame."""
    if kind == "seen":
        return Point(f"{frame}_seen", {"words": words}, (ground,), part, rank)
    return Point(frame, {"remark": kind, "words": words}, (ground,), part, rank)
