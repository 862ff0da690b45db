"""Reasons in words: each reason of a plan as one plain, kind English sentence.

Sentences start in lower case and end without a full stop, as they stand in a list; the doors
capitalise them. Days are named from the reader's today ("yesterday", "on Friday 20 March").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from afterword.core.planning.moves import Reason
from afterword.core.worktime import zone_info

Values = Mapping[str, Any]
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def day_words(day: date) -> str:
    """A day as people write it: 10 March. The year is left to the reader."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def weekday_words(day: date) -> str:
    """A day with its weekday: Tuesday 10 March."""
    return f"{_WEEKDAYS[day.weekday()]} {day_words(day)}"


def month_words(day: date, today: date) -> str:
    """A month as people name it when they look back: October; October 2024 in another year."""
    month = _MONTHS[day.month - 1]
    return month if day.year == today.year else f"{month} {day.year}"


def ordinal(number: int) -> str:
    """24 → 24th, 1 → 1st, 12 → 12th."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def sentence(reason: Reason, now: datetime, zone: str) -> str:
    """The reason as a sentence, for somebody who reads it at `now` in `zone`.

    An id without words of its own is shown as it is: better an odd word than a lost reason.
    """
    words = _SENTENCES.get(reason.id, reason.id.replace("_", " "))
    if callable(words):
        words = words(reason.values)
    reader = _Reader(now, zone)
    return words.format_map({key: _Word(value, reader) for key, value in reason.values.items()})


class _Reader:
    """Whose today it is."""

    def __init__(self, now: datetime, zone: str) -> None:
        self.zone = zone_info(zone)
        self.today = now.astimezone(self.zone).date()

    def local(self, when: date | datetime) -> date:
        """The reader's day at that moment."""
        return when.astimezone(self.zone).date() if isinstance(when, datetime) else when


class _Word:
    """A value of a reason in a sentence: `{on:day}`, `{start:at}`, `{by:by}`, `{until:the}`."""

    def __init__(self, value: Any, reader: _Reader) -> None:
        self.value = value
        self.reader = reader

    def __format__(self, how: str) -> str:
        write = {
            "day": self._day,
            "at": self._at,
            "by": self._by,
            "the": self._the,
            "date": self._date,
            "until": self._until,
        }.get(how)
        return write() if write is not None else str(self.value)

    def _day(self) -> str:
        """today, yesterday, tomorrow, else "on Friday 20 March"."""
        day = self.reader.local(self.value)
        near = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - self.reader.today).days)
        return near or f"on {weekday_words(day)}"

    def _at(self) -> str:
        """A day and its time: yesterday at 14:00."""
        return f"{self._day()} at {self.value.astimezone(self.reader.zone):%H:%M}"

    def _by(self) -> str:
        """A last day: by Friday 20 March."""
        return f"by {weekday_words(self.value)}"

    def _date(self) -> str:
        """A day with its year: 31 December 2999."""
        return f"{day_words(self.value)} {self.value.year}"

    def _until(self) -> str:
        """An end that may not be known: until 24 August; until they write."""
        if self.value is None:
            return "until they write"
        return f"until {day_words(self.reader.local(self.value))}"

    def _the(self) -> str:
        """A day of this month by its number: on the 24th; tomorrow; else on 24 August."""
        day = self.reader.local(self.value)
        today = self.reader.today
        ahead = (day - today).days
        if ahead in (0, 1):
            return ("today", "tomorrow")[ahead]
        same_month = (day.year, day.month) == (today.year, today.month)
        return f"on the {ordinal(day.day)}" if same_month and ahead > 0 else f"on {day_words(day)}"


def _answered(v: Values) -> str:
    """What of theirs an achievement answers; the whole of it is in `about`."""
    return {
        "question": "their question about {about}",
        "worry": "what worries them, {about}",
        "asked": "what they asked for, {about}",
        "role": "what the role is, {about}",
    }.get(str(v.get("answers")), "what you two talked about: {about}")


def _they(values: Values) -> str:
    return "{who}" if values.get("who") else "they"


def _met_and_thanked(v: Values) -> str:
    if v.get("thanked"):
        return "you met {met:day}, and your thank-you has reached them"
    return "you met {met:day}; after two days an invitation waits for no thank-you"


def _yours(what: str) -> str:
    """ "your portfolio"; a thing that is named with an article of its own stays as it is."""
    return what if re.match(r"(?:the|a|an|your|some|any|two|three|\d+)\b", what) else f"your {what}"


def _asked_for(v: Values) -> str:
    what = " and ".join(_yours(each) for each in v["what"]).replace("{", "{{").replace("}", "}}")
    by = " {by:by}" if v.get("by") else ""
    return f"{_they(v)} asked for {what}{by}; the request came {{on:day}}"


def _offered(v: Values) -> str:
    by = "; they hope for your answer {by:by}" if v.get("by") else ""
    return f"they made you an offer {{on:day}}{by}"


def _offer_elsewhere(v: Values) -> str:
    by = " and must answer {by:by}" if v.get("by") else ""
    return f"you have an offer from {{company}}{by}; they may want to know before you decide"


def _no_address(v: Values) -> str:
    ask = "; ask {through} to pass it on, or to tell you" if v.get("through") else ""
    return f"no address is known{ask}"


def _on_hold(v: Values) -> str:
    if v.get("resumes"):
        return "it is on hold, and they named {resumes:day}; they will know more then"
    return "they put it on hold {on:day} and named no date; one question is due much later"


def _away(v: Values) -> str:
    back = "back {back:day}; two business days to catch up" if v.get("back") else "away"
    return f"an automatic reply says that {_they(v)} will be {back}{_alternate(v)}"


def _left(v: Values) -> str:
    return f"an automatic reply says that {_they(v)} no longer works there{_alternate(v)}"


def _alternate(v: Values) -> str:
    return "; it names {alternate}, if you want to write there" if v.get("alternate") else ""


def _counted(number: int, what: str) -> str:
    return f"one {what}" if number == 1 else f"{number} {what}s"


def _closed(v: Values) -> str:
    whom = {"person": "them", "team": "the team", "company": "anyone there"}[v["whom"]]
    by = "{by}" if v.get("by") else "they"
    return f"{by} asked {{on:day}} not to contact {whom}"


# A sentence is a text with the reason's values in it, or what makes the text where values may lack.
_SENTENCES: Mapping[str, str | Callable[[Values], str]] = {
    # why a move
    "met": "you met {start:at}; the 24 hours end {due:at}",
    "met_days_ago": "you met {start:at}; past the first day a thank-you is still welcome",
    "no_address": _no_address,
    "no_notes": "your notes don't say what you two talked about; one line is enough",
    "rejected": "they decided against it {on:day}; one short, gracious reply is welcome",
    "offered": _offered,
    "accepted_elsewhere": "you accepted {company}'s offer {on:day}; they should hear it from you",
    "withdrew": "you withdrew {on:day}; they should hear it from you",
    "met_and_thanked": _met_and_thanked,
    "no_note_left": "the {allowance} notes that LinkedIn allows a month are used up",
    "asked_for": _asked_for,
    "goes_through": "{asked_by} asked; it goes through {through}, who closed the direct way",
    "no_material": "nothing in your materials fits yet; add the file",
    "not_yours_yet": "you have not said yet that {what} is yours to share",
    "no_consent": "no reference has said yes yet",
    "may_be_named": "{company} asked for references {on:day}; ask whether you may name them",
    "told_references": "{company} asked for references {on:day}; tell them whom to expect, and why",
    "consent_ends": "{who} agreed to be named, which ends {on:day}; ask whether it still holds",
    "promise_ran_out": lambda v: (
        f"{_they(v)} said {{by:by}}; the two business days of grace are over"
    ),
    "silence": "the last word was {on:day}, and nothing was promised",
    "hold_ran_out": "they put it on hold {on:day}; asking once is fair now",
    "second_enquiry": "your question {on:day} has no answer; this is the second and last one",
    "closing_line": (
        "two questions are unanswered, the last one {on:day}; "
        "one line without a question, if you wish, then it rests"
    ),
    "offer_elsewhere": _offer_elsewhere,
    "achieved": lambda v: f"“{{title}}” answers {_answered(v)}",
    "answers_them": lambda v: f"it answers {_answered(v)}",
    "achieved_along": lambda v: f"“{{title}}” goes along in a sentence: it answers {_answered(v)}",
    "news_along": "“{title}”, published {on:day}, goes along in a sentence",
    "news_item": "“{title}”, published {on:day}, is about {about}",
    "news_said": "it has to do with what they said: {about}",
    "news_role": "it has to do with the role: {about}",
    "news_funding": "money raised is something that everybody there is glad of",
    "news_launch": "something new of theirs is out, and that is good to be asked about",
    "news_office": "they are growing, and that is good to be asked about",
    "news_award": "a prize of theirs is good to be congratulated on",
    "news_partner": "something was won or agreed, and that is good to be asked about",
    "news_hurts": (
        "people there may be hurt by it. Know it, let them raise it, and don't write about it"
    ),
    "news_nobody": "you are in no talks there, so there is nobody to tell",
    "news_old": "it is more than three weeks old, so it is no news to them any more",
    "news_second": "something else is better to bring up with them, and one thing is enough",
    "news_far": (
        "it touches neither what they said nor your role, so there is no reason to mention it"
    ),
    "event": "you met at {title} {on:day}; a line within two days is kind",
    "helped_you": "{who} helped you {on:day}, and you have not thanked them yet",
    "left_door_open": "{company} left the door open {on:day}, and now there is something to tell",
    "works_there": "{who} works at {company}, and you two have written to each other",
    "leads_to": "{who} knows {to}, who works at {company}, and you two have written to each other",
    "lists_them": (
        "{to} of {company} is on the list of connections that {who} gave you, and you two have "
        "written to each other"
    ),
    "gave_first": "you have helped {who} before, or offered to",
    "owes_them": "{who} has helped you more often than you helped them: give before you ask again",
    "may_know": "{who} may know somebody at {company}",
    "never_asked": "you have never asked {who} for anything",
    "asked_before": "the last thing you asked {who} for was {on:day}",
    "only_advice": (
        "your talks with {company} are on: ask for advice on the team alone, and for no word on "
        "the decision"
    ),
    "better_rests": "{who} leads further, and rests {until:until}",
    "introduced": "{who} introduced you {on:day}; say thank you",
    "helped": "{who} helped you {on:day}; say thank you",
    "declined_kindly": "{who} answered {on:day} that it can't be; a line of thanks is kind",
    "nothing_came": "nothing came of {company}; {who} should hear it from you, with thanks",
    "how_it_went": "{who} helped you with {company}; tell them how it went",
    # why a hold
    "closed": _closed,
    "ended": "{company} is over for now; leave them in peace",
    "door_open": "they said no {on:day}; after three months a line is welcome",
    "decided": "there is nothing left to ask there",
    "asked_on_hold": "you asked {on:day} while it was on hold; once is enough",
    "on_hold": _on_hold,
    "interview_ahead": "you talk {start:at}; ask then",
    "promised": lambda v: (
        f"{_they(v)} said {{by:by}}; two business days of grace end {{until:the}}"
    ),
    "asked_enough": "{count} letters are unanswered; it rests until they write",
    "asked": "you asked {on:day}; the next word is due {until:the}",
    "quiet_since": "the last word was {on:day}; the first question is due {until:the}",
    "talk_first": "you talk {start:at}; after that the first question is due {until:the}",
    "unanswered": lambda v: f"two messages to {_they(v)} have no answer; the next word is theirs",
    "question_open": "your question {on:day} is still open",
    "wrote_lately": "you wrote {on:day}; a week apart is kind",
    "company_week": "two messages went to this company within a week; the next can wait",
    "asked_colleague": "you asked a colleague of theirs {on:day}; one person at a time",
    "connectors_asked": "two people are helping you there already",
    "connector_asked": "you asked for a favour {on:day}",
    "connector_offered": "they offered you an introduction {on:day}; one favour at a time",
    "connector_silent": "your ask {on:day} has no answer; the next word is theirs",
    "connector_said_no": "they said no for this company, or did not answer; one asks once",
    "too_much": "they heard from you often of late; more would be too much now",
    "left": _left,
    "away": _away,
    "reference_consent": "{who} has not said yes to being named",
    "declined": "they said no to it",
    "not_asked_for": "nobody asked for it; offer it in your next letter instead",
    "had_already": "they had it already",
    "no_occasion": "there is no reason for it that would be worth their time",
    "not_glad": "“{title}” may be bad or private news; good to know, not to write of",
    "by_hand": "LinkedIn is done by your own hand",
    "quiet_day": "you wanted a quiet day; it keeps until {until:the}",
    "own_wait": "you wanted more time before such a letter; it comes {until:the}",
    "enough_today": "{limit} messages are enough for a day; this one can wait",
    # why nothing
    "nothing_to_do": "nothing to do today, and that is good",
    "nothing_yet": "nothing is known yet that would call for a letter",
    # why this day
    "better_later": "it does most {on:day}, when the last word has begun to fade",
    "today_best": "today is its day: a day later it would do less",
    "nearest": "{rule} came nearest to holding it, and let it pass {on:day}",
    # what contradicts itself
    "ends_before_it_starts": "a talk {start:at} ends before it starts; put its time right",
    "promised_for_the_past": lambda v: (
        f"{_they(v)} wrote {{on:day}} of a decision {{by:by}}, which was over then; "
        "look at the date"
    ),
    "decided_before_the_talk": lambda v: (
        f"{_they(v)} said {{by:by}}, and a talk {{start:at}} comes after it; "
        "one of the two is wrong"
    ),
    "nowhere": "nobody knows where {who} is; your own days and hours are taken",
    "left_alone": lambda v: (
        f"{_counted(v['count'], 'letter')} could go, and would take more of their patience "
        "than it brings you; waiting is right"
    ),
    "put_off": "you put it off; it comes back {until:the}",
    "no_room": "what is planned for them leaves no room for it now",
    "far_away": "{who} spoke of {by:date}; is that the year that was meant?",
    "not_worth_it": "it would take more of their patience than it brings you",
    "waiting": (
        "everyone who should have heard from you has; "
        "writing again now would help less than waiting does"
    ),
}
REASONS = frozenset(_SENTENCES)

# What would end a hold, as the page says it after "would change that".
CHANGES: Mapping[str, str] = {
    "date": "time alone",
    "reply": "a reply from them",
    "their_word": "a word from them",
    "permission": "their yes to it",
    "your_word": "your own word",
}


def changes_in_words(changes: Iterable[str]) -> str:
    """What besides time would end a hold, as a sentence; "" where nothing would."""
    ways = [CHANGES[change] for change in changes if change != "date"]
    return f"{' or '.join(ways)} would change that" if ways else ""
