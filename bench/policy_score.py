"""What a policy's messages come to: presence, people pushed past their threshold, promises jumped.

One set of rules for every policy, ours included. Messages are people × messages, sorted by time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import erf

import numpy as np
from numpy.typing import NDArray
from policy_memory import MODELS, Events, Forgetting
from policy_priors import QUESTIONS, Priors
from policy_processes import SCREEN, Floats, Process, chance_of_answer

from afterword.core.planning.policy import WEIGHTS
from afterword.core.planning.presence import ANSWERED, FROM_THEM, MEETING, OTHER_LETTER, SENT

# Kinds of message by number. A question is an enquiry or a closing line: what can jump a promise.
KINDS = ("thank_you", "invitation", "enquiry", "closing", "other")
THANK_YOU, INVITATION, ENQUIRY, CLOSING, OTHER = range(len(KINDS))
LIGHT = (THANK_YOU, INVITATION)
# Days in which messages without an answer add up; a minute less, so that what was written at the
# same hour two weeks ago has left.
WINDOW = 14.0 - 1.0 / 1440
STRENGTHS = np.array([SENT["thank_you"], SENT["invitation"], *[OTHER_LETTER] * 3])


@dataclass(frozen=True, slots=True)
class Panel:
    """All people of many processes as arrays, a row each."""

    processes: tuple[Process, ...]
    owner: NDArray[np.intp]  # which process
    seat: NDArray[np.intp]  # place at its table
    weight: Floats
    median: Floats  # of the thresholds that people like them have
    spread: Floats
    decision: Floats
    end: Floats
    talks: Floats  # people × talks: ends of those they take part in
    talk_kind: Floats  # 1 short, 2 longer, 0 none
    words: Floats  # people × letters that they write by themselves
    answer: Floats  # people × messages, as in `Fate`
    delay: Floats
    keep: Floats
    chances: Floats  # people × (thank-you, first question, second …): that it is answered
    forgetting: Forgetting
    light: Floats
    hazard: Floats

    @property
    def words_and_talks(self) -> Floats:
        """Whenever they say something by themselves."""
        return np.concatenate((self.talks, self.words), axis=1)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a policy sent and what came of it; infinite: no message, no answer."""

    at: Floats
    kind: NDArray[np.intp]
    reply: Floats  # an answer in words
    taken: Floats  # an invitation was accepted: it waits for nothing any more
    jumped: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Score:
    """Sums a process, and the presence of its people, weighted, by each model."""

    messages: Floats
    people: Floats
    pushed: Floats  # people past their threshold, expected
    put_off: Floats  # of them, those struck by the hazard, expected
    jumped: Floats  # questions before a promised day had passed
    presence: dict[str, Floats]
    kept: dict[str, Floats]  # the same with nothing for those who were put off by then


def panel(processes: Sequence[Process]) -> Panel:
    """The people of the processes, in order."""
    rows = [(n, seat) for n, one in enumerate(processes) for seat in range(len(one.roles))]
    owner = np.array([n for n, _ in rows], np.intp)
    held = [[t for t in processes[n].talks if seat in t.people] for n, seat in rows]
    short = SCREEN / 60 / 24 + 1e-6

    def each(name: str) -> Floats:
        return np.array([getattr(processes[n].priors, name) for n, _ in rows])

    return Panel(
        processes=tuple(processes),
        owner=owner,
        seat=np.array([seat for _, seat in rows], np.intp),
        weight=np.array([WEIGHTS[processes[n].roles[seat]] for n, seat in rows]),
        median=each("median"),
        spread=each("spread"),
        decision=np.array([processes[n].decision for n, _ in rows]),
        end=np.array([processes[n].end for n, _ in rows]),
        talks=padded([[t.end for t in some] for some in held]),
        talk_kind=padded(
            [[1.0 if t.end - t.start <= short else 2.0 for t in some] for some in held], 0.0
        ),
        words=padded([[w.at for w in processes[n].words if w.person == s] for n, s in rows]),
        answer=np.array([processes[n].fates[seat].answer for n, seat in rows]),
        delay=np.array([processes[n].fates[seat].delay for n, seat in rows]),
        keep=np.array([processes[n].keeps[seat] for n, seat in rows]),
        chances=np.array([_chances(processes[n].priors) for n, _ in rows]),
        forgetting=Forgetting(each("trace"), each("noise"), each("half_life")),
        light=each("light"),
        hazard=each("hazard"),
    )


def _chances(priors: Priors) -> list[float]:
    questions = [chance_of_answer("enquiry", n, priors) for n in range(len(QUESTIONS))]
    return [chance_of_answer("thank_you", 0, priors), *questions]


def padded(lists: Sequence[Sequence[float]], empty: float = np.inf) -> Floats:
    """Rows of one length, at least one."""
    width = max([1, *map(len, lists)])
    found = np.full((len(lists), width), empty)
    for row, values in zip(found, lists, strict=True):
        row[: len(values)] = values
    return found


def score(people: Panel, sent: Sent) -> Score:
    """What the messages come to."""
    real = np.isfinite(sent.at)
    loads = np.where(real, loads_of(people, sent), 0.0)
    decided = np.where(sent.at <= people.decision[:, None], loads, 0.0)
    stays = 1.0 - _put_off(people, decided)
    count, size = len(people.processes), np.ones(len(people.owner))

    def total(values: NDArray[np.generic]) -> Floats:
        return np.bincount(people.owner, weights=values, minlength=count)

    events, whole = _events(people, sent), total(people.weight)
    left = {
        name: model(events, people.decision, people.forgetting) for name, model in MODELS.items()
    }
    return Score(
        messages=total(real.sum(axis=1)),
        people=total(size),
        pushed=total(_below(people, loads.max(axis=1, keepdims=True))[:, 0]),
        put_off=total(_put_off(people, loads)),
        jumped=total((sent.jumped & real).sum(axis=1)),
        presence={name: total(people.weight * value) / whole for name, value in left.items()},
        kept={name: total(people.weight * value * stays) / whole for name, value in left.items()},
    )


def _below(people: Panel, loads: Floats) -> Floats:
    """That somebody's threshold lies below each load: lognormal."""
    with np.errstate(divide="ignore"):
        away = (np.log(loads) - np.log(people.median)[:, None]) / people.spread[:, None]
    return 0.5 * (1.0 + _erf(away / np.sqrt(2.0)).astype(float))


_erf = np.frompyfunc(erf, 1, 1)


def _put_off(people: Panel, loads: Floats) -> Floats:
    """That a message beyond the threshold strikes: the hazard, for each one beyond it.

    Where the threshold lies between the n-th and the next of the sorted loads, all but n are beyond
    it.
    """
    ordered = np.sort(loads, axis=1)
    below = _below(people, ordered)
    between = np.diff(below, axis=1, prepend=0.0)
    beyond = np.arange(loads.shape[1], 0, -1)
    return (between * (1.0 - (1.0 - people.hazard[:, None]) ** beyond)).sum(axis=1)


def loads_of(people: Panel, sent: Sent) -> Floats:
    """The weighted unanswered messages of 14 days right after each message."""
    weight = np.where(np.isin(sent.kind, LIGHT), people.light[:, None], 1.0)
    said = np.concatenate((people.words_and_talks, sent.reply), axis=1)
    loads = np.zeros(sent.at.shape)
    for n in range(sent.at.shape[1]):
        now = sent.at[:, n, None]
        heard = np.where(said <= now, said, -np.inf).max(axis=1, keepdims=True)
        counts = (sent.at <= now) & (sent.at > now - WINDOW) & (sent.at > heard)
        counts &= sent.taken > now
        loads[:, n] = (weight * counts).sum(axis=1)
    return loads


def _events(people: Panel, sent: Sent) -> Events:
    """Everything that reached their minds; a letter counts fully once it is answered."""
    answered = (sent.kind != INVITATION) & (sent.reply <= people.decision[:, None])
    strength = STRENGTHS[sent.kind]
    strength = np.where(answered, np.maximum(strength, ANSWERED), strength)
    parts = (
        (people.talks, np.full(people.talks.shape, MEETING), people.talk_kind),
        (people.words, np.full(people.words.shape, FROM_THEM), np.zeros(people.words.shape)),
        (sent.at, strength, np.zeros(sent.at.shape)),
        (sent.reply, np.full(sent.at.shape, FROM_THEM), np.zeros(sent.at.shape)),
    )
    at, strength, talk = (np.concatenate([part[n] for part in parts], axis=1) for n in range(3))
    order = np.argsort(at, axis=1, kind="stable")
    width = max(1, int(np.isfinite(at).sum(axis=1).max()))
    return Events(
        *(np.take_along_axis(each, order, axis=1)[:, :width] for each in (at, strength, talk))
    )
