"""What a module of words offers, kind by kind."""

from __future__ import annotations

from dataclasses import dataclass, field

from afterword.core.reading.grammar import Macros, Phrases


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """How a decision is told.

    `hypothetical` before a phrase, or `unsaid` anywhere in its sentence, takes it back.
    """

    macros: Macros
    rejection: Phrases
    offer: Phrases
    on_hold: Phrases
    next_round: Phrases
    withdrawn: Phrases
    hypothetical: tuple[str, ...]
    unsaid: tuple[str, ...]
    first_talk: tuple[
        str, ...
    ]  # a first talk is no further round, even where it is called the next step
    round_name: tuple[str, ...]  # what a round is called, for `what`
    # A talk with others of theirs: a further round only where one lies behind.
    further_talk: Phrases = field(default_factory=dict)
    denied: tuple[str, ...] = ()  # right before a next round, so that there is none
    negation: tuple[str, ...] = ()  # in the clause of an offer or a round: there is none
    regret: tuple[str, ...] = ()  # beside such a negation: it is a rejection


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """How a date for a decision or for news is promised."""

    macros: Macros
    promise: Phrases
    taken_back: tuple[str, ...]  # before the phrase: past, or asked of the user
    negated: tuple[str, ...]  # before the phrase: only "not until" is a promise then
    other_errand: tuple[str, ...]  # right behind the phrase: an invitation, a time, a room
    subordinate: tuple[str, ...]  # right before a date: it belongs to a meeting, not to the promise
    deadline: tuple[str, ...]  # right before a date: it ends the promise
    until: tuple[str, ...]  # right before a date: "not until" is a promise, "not by" is none
    boundary: tuple[str, ...]  # another statement starts
    then: tuple[str, ...]  # right behind the phrase: on the day that was just named
    weak: tuple[str, ...]  # they only meet again that day: counts where nothing better is said
    decision: tuple[str, ...]  # it is the decision itself that is promised
    hedged: tuple[str, ...]
    anew: tuple[str, ...]  # behind a comma: a statement of its own starts, whatever was denied
    then_before: tuple[str, ...] = ()  # right before the phrase: likewise
    upon: tuple[
        str, ...
    ] = ()  # right before a date: somebody's return, and then the promise is due


@dataclass(frozen=True, slots=True)
class RequestWords:
    """How something is asked for, allowed or declined. Phrases end where the thing begins."""

    macros: Macros
    ask: Phrases  # what follows may be any thing
    need: Phrases  # what follows counts only if it is a known thing
    answer: Phrases  # the user's answer (to an offer)
    open_until: Phrases  # an offer that runs out
    offer: tuple[str, ...]  # the message is about an offer
    grant: Phrases
    refuse: Phrases
    later: tuple[str, ...]  # before the phrase: not asked for now
    no_request: tuple[str, ...]  # at the start of the thing, or in it: no thing at all
    things: tuple[tuple[str, str], ...]  # (pattern, plain English name)
    determiners: tuple[str, ...]
    stops: tuple[str, ...]  # words that end the name of a thing
    joiners: tuple[str, ...]
    alternatives: tuple[str, ...]
    pronouns: tuple[str, ...]
    deadline: tuple[str, ...]
    free_order: bool = False  # a date or a verb may stand between the phrase and the thing
    # Right behind a thing's name: it is one of the user's, whatever it is ("the query you wrote").
    theirs: tuple[str, ...] = ()
    named: Phrases = field(default_factory=dict)  # (?P<what>): a thing of theirs, spoken of before


@dataclass(frozen=True, slots=True)
class ContactWords:
    """How somebody asks not to be contacted, or to stay in touch."""

    macros: Macros
    team: Phrases
    person: Phrases
    company: Phrases
    door_open: Phrases
    excused: tuple[str, ...]  # in the sentence: only for a time, or a machine's address


@dataclass(frozen=True, slots=True)
class AwayWords:
    """How an absence is told."""

    macros: Macros
    away: Phrases
    back: Phrases  # the date behind it is the day of return
    until: tuple[str, ...]  # right before a date: back on that day
    through: tuple[str, ...]  # right before a date, or behind it: that day is still away
    since: tuple[str, ...]  # right before a date: the absence starts there
    left: Phrases
    automatic: tuple[str, ...]  # a text that says by itself that no person wrote it
    courtesy: tuple[str, ...]  # how machines begin, and people too


@dataclass(frozen=True, slots=True)
class TalkWords:
    """How talks are arranged."""

    macros: Macros
    scheduling: Phrases


@dataclass(frozen=True, slots=True)
class Ideas:
    """Ideas by the words that carry them, for `loosely`: fragments of patterns, no phrases."""

    other: tuple[str, ...]
    choose: tuple[str, ...]
    better: tuple[str, ...]
    better_than: tuple[str, ...]
    progress: tuple[str, ...]
    onward: tuple[str, ...]
    over: tuple[str, ...]  # by itself
    for_now: tuple[str, ...]
    stage: tuple[str, ...]  # a late one, by its own name
    with_you: tuple[str, ...]
    you: tuple[str, ...]
    no: tuple[str, ...]
    none: tuple[str, ...]
    hiring: tuple[str, ...]
    stop: tuple[str, ...]
    goes_on: tuple[str, ...]  # it is hired again, or of another thing
    talk: tuple[str, ...]
    further: tuple[str, ...]
    colleagues: tuple[str, ...]
    wish: tuple[str, ...]
    ahead: tuple[str, ...]  # who goes on, by itself
    arranging: tuple[str, ...]  # of a talk that is known, or was
    write: tuple[str, ...]
    team: tuple[str, ...]
    asked_not: tuple[str, ...]
    applicants_or_me: tuple[str, ...]
    through: tuple[str, ...]
    everything: tuple[str, ...]
    not_theirs: tuple[str, ...]
    things: tuple[str, ...]
    hand_over: tuple[str, ...]
    would_you: tuple[str, ...]
    want: tuple[str, ...]
    may_we: tuple[str, ...]
    absent: tuple[str, ...]
    ours: tuple[str, ...]  # they hand it over, or have it
    same_again: tuple[str, ...]  # a whole sentence that asks for what was named before
