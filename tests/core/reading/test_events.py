"""Calendar entries: who takes part, and how likely an entry is to be a job interview."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from tests.core.reading.mails import ME, event, facts_of, mail, who

from afterword.core.entries import Event, Who
from afterword.core.facts import Fact

DESK = Who("Ana Reis", "ana.reis@bruma.example")
MANAGER = Who("Duarte Queirós", "duarte@bruma.example", role="required")
PEER = Who("Inês Falcão", "ines@bruma.example", role="required")
OWNER = who(ME)


def interview(entry: Event) -> Fact:
    (fact,) = facts_of(entry, "interview")
    return fact


def names(entry: Event) -> set[str]:
    return {person.name for person in interview(entry).people}


def test_attendees_are_interviewers_but_not_who_only_organises() -> None:
    assert names(event("Interview", attendees=(OWNER, MANAGER, PEER))) == {MANAGER.name, PEER.name}


def test_an_organiser_who_is_alone_there_is_the_interviewer() -> None:
    assert names(event("Phone screen")) == {DESK.name}


@pytest.mark.parametrize(
    ("title", "description"),
    [
        ("Interview with Ana Reis and Duarte", ""),
        ("Interview", "Ana will join for the first part."),
    ],
)
def test_an_organiser_who_is_named_takes_part_too(title: str, description: str) -> None:
    entry = event(title, description=description, attendees=(OWNER, MANAGER))
    assert names(entry) == {MANAGER.name, DESK.name}


def test_optional_guests_and_those_who_declined_are_no_interviewers() -> None:
    shadow = Who("Paulo Neto", "paulo@bruma.example", role="optional")
    ill = Who("Rita Sá", "rita@bruma.example", answer="declined")
    fact = interview(event("Interview", attendees=(OWNER, MANAGER, shadow, ill)))
    assert [person.name for person in fact.people] == [MANAGER.name]
    assert fact.extra["optional"] == ["paulo@bruma.example"]
    assert fact.extra["declined"] == ["rita@bruma.example"]


def test_an_organiser_does_not_stand_in_for_an_interviewer_who_declined() -> None:
    ill = Who("Rita Sá", "rita@bruma.example", answer="declined")
    assert names(event("Interview", attendees=(OWNER, ill))) == set()


def test_rooms_and_lists_are_nobody() -> None:
    room = Who("Sala 3", "sala3@resource.calendar.google.com")
    panel = Who("Hiring", "hiring-panel@bruma.example")
    assert names(event("Interview", attendees=(OWNER, room, panel, PEER))) == {PEER.name}


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Onsite: System design (Inês F.)", "Inês F."),
        ("Interview with Dr. Inês Falcão", "Dr. Inês Falcão"),
        ("Vorstellungsgespräch mit Inês Falcão", "Inês Falcão"),
        ("Entrevista con Inês Falcão", "Inês Falcão"),
    ],
)
def test_a_title_names_who_was_not_invited(title: str, named: str) -> None:
    assert names(event(title)) == {named}


@pytest.mark.parametrize(
    "title", ["Bruma <> Imre Halvorsen: intro call", "Interview (Lead Engineer)", "Imre / Bruma"]
)
def test_companies_titles_and_the_owner_are_no_interviewers(title: str) -> None:
    assert names(event(title)) == {DESK.name}


def test_the_last_word_of_a_meeting_that_is_off_is_that_it_is_off() -> None:
    for entry in (
        event("Interview", method="CANCEL"),
        event("Interview", status="cancelled"),
        event("Abgesagt: Vorstellungsgespräch", method=""),
    ):
        assert interview(entry).value["status"] == "cancelled"
    assert interview(event("Canceled: Interview")).value["title"] == "Interview"


def test_the_words_of_a_job_s_title_say_nothing_against_a_talk() -> None:
    """A payroll run is no interview; a talk about a payroll post may be one."""
    talk, run = event("Ana <> Bo (Payroll Lead)"), event("Payroll")
    assert interview(talk).extra["strength"] >= 0.5
    assert all(fact.extra["strength"] < 0.15 for fact in facts_of(run, "interview"))


@pytest.mark.parametrize(
    "entry",
    [
        event("Interview with our CEO (webinar)", method="PUBLISH"),
        event("Bank holiday", all_day=True, start=date(2025, 10, 27)),
        event("Interview", method="COUNTER"),
        event("Team stand-up", organizer=None, method="", recurs=True),
        event("Zahnarzt", organizer=None, method="", attendees=()),
    ],
)
def test_what_is_no_interview_gives_none(entry: Event) -> None:
    assert facts_of(entry, "interview") == []


def test_the_surer_the_signs_the_stronger() -> None:
    typed = event("Inês (Bruma) zoom", organizer=None, method="", attendees=())
    weak, fair, firm = (
        interview(entry).extra["strength"]
        for entry in (typed, event("Imre / Inês"), event("Final interview"))
    )
    assert 0 < weak < fair < firm <= 1
    assert set(interview(typed).extra["words"]) == {"ines", "bruma"}


def test_a_refusal_says_who_will_not_come() -> None:
    reply = event(
        "Accepted: Interview",
        method="REPLY",
        attendees=(Who("Rita Sá", "rita@bruma.example", answer="declined"),),
    )
    (fact,) = facts_of(mail(events=[reply]), "took_part")
    assert fact.value == {"yes": False}
    assert fact.people[0].email == "rita@bruma.example"


def test_a_mail_that_carries_its_invitation_twice_gives_it_once() -> None:
    invitation = event("Interview", attendees=(OWNER, MANAGER))
    assert len(facts_of(mail(events=[invitation, invitation]), "interview")) == 1


def test_the_time_keeps_its_own_offset_and_an_open_end_stays_open() -> None:
    value = interview(event("Interview", start=datetime(2025, 10, 14, 9, 30, tzinfo=UTC))).value
    assert value["start"] == "2025-10-14T09:30:00+00:00"
    assert value["end"] is None


@pytest.mark.parametrize(
    "title",
    [
        "Code Sprouts - interviewing new volunteers",
        "Interviewing summer interns",
        "Volunteer interviews",
        "Flatmate interviews",
        "Interviews with candidates",
        "Vorstellungsgespräche mit neuen Praktikanten",
        "Bewerber-Interviews",
        "Entrevistas a nuevos voluntarios",
        "Entretiens des stagiaires",
        "Entrevistas aos candidatos",
    ],
)
def test_where_the_user_asks_the_questions_is_hardly_their_interview(title: str) -> None:
    assert interview(event(title)).extra["strength"] < 0.15


@pytest.mark.parametrize(
    "title",
    [
        "Interview - Imre / Ana",
        "Candidate interview: Imre Halvorsen",
        "Interviews of candidates: Imre Halvorsen",
        "Interview with the volunteers team lead",
        "Interview Student Advisor",
        "Interviews",
        "Vorstellungsgespräch Bewerber Halvorsen",
    ],
)
def test_words_of_candidates_alone_say_nothing_against_an_interview(title: str) -> None:
    assert interview(event(title)).extra["strength"] > 0.6
