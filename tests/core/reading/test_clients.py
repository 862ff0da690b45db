"""For whom an agency's recruiter writes, and who only speaks of clients."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import facts_of, mail

AGENCY = {
    "sender": "Ewan Hale <ewan@halesearch.example>",
    "signature": "Ewan Hale\nHale Search Ltd\nWe act as an employment agency.",
}


@pytest.mark.parametrize(
    ("text", "client"),
    [
        (
            "I'm retained by Bruma & Sons plc (archives, 400 staff) to find a planner.",
            "Bruma & Sons",
        ),
        ("As mentioned the client is Orrin Quay, sixty engineers.", "Orrin Quay"),
        ("My client, Orrin Quay, would like to meet you.", "Orrin Quay"),
        ("We are recruiting for Orrin Quay. Would you be open to a chat?", "Orrin Quay"),
        ("Ich schreibe Ihnen im Auftrag der Nordwerk Energie AG.", "Nordwerk Energie AG"),
        ("As promised, the client I couldn't name is Orrin Quay, King's Cross.", "Orrin Quay"),
        ("Buscamos una planificadora para nuestro cliente, Ríos Claros.", "Ríos Claros"),
    ],
)
def test_the_company_that_would_hire_is_named(text: str, client: str) -> None:
    facts = [fact for fact in facts_of(mail(text, **AGENCY)) if fact.kind == "client"]
    assert [fact.company for fact in facts] == [client]


@pytest.mark.parametrize(
    ("text", "given_"),
    [
        ("You would work for our client Orrin Quay, on their depots.", {}),
        (
            "I'm hiring for Bruma, where I lead planning.",
            {"sender": "Ana Reis <ana@bruma.example>"},
        ),
        ("My client is happy. Would you be free on Tuesday?", AGENCY),
    ],
)
def test_others_have_no_client(text: str, given_: dict[str, Any]) -> None:
    assert not [fact for fact in facts_of(mail(text, **given_)) if fact.kind == "client"]


@pytest.mark.parametrize(
    ("text", "client"),
    [
        (
            "A requirement with our esteemed client M/s Orrin Quay: Engineer - Test Data & Yield.",
            "Orrin Quay",
        ),
        ("There's an opening with our reputed client Orrin Quay in Pune.", "Orrin Quay"),
        ("I am hiring for one of our premium clients, Orrin Quay, for their depot.", "Orrin Quay"),
        ("A vacancy for a planner with one of our clients (Orrin Quay, Chennai).", "Orrin Quay"),
        ("I represent a very exciting client, Orrin Quay, who needs a planner.", "Orrin Quay"),
        ("I have a role with a well-known client of ours, Orrin Quay.", "Orrin Quay"),
    ],
)
def test_a_post_that_is_a_client_s_needs_no_other_sign(text: str, client: str) -> None:
    facts = facts_of(mail(text, sender="Priya Nair <priya@saathi.example>"), "client")
    assert [fact.company for fact in facts] == [client]


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Our client Messrs. Orrin Quay is looking for an analyst.", "Orrin Quay"),
        ("My client M/s. Orrin Quay Ltd has shortlisted your profile.", "Orrin Quay Ltd"),
        ("Client: Orrin Quay\nLocation: Chennai\nRole: Analyst", "Orrin Quay"),
        ("Unser langjähriger Kunde, die Nordwerk Energie AG, sucht Sie.", "Nordwerk Energie AG"),
        ("Buscamos para un cliente muy importante, Ríos Claros.", "Ríos Claros"),
        ("Notre prestigieux client, Clairval, recherche un planificateur.", "Clairval"),
        ("Nosso renomado cliente, Rio Claro, procura uma planejadora.", "Rio Claro"),
    ],
)
def test_who_is_named_for_talent_has_clients(text: str, client: str) -> None:
    facts = facts_of(mail(text, sender="Priya Nair <priya@talentbridge.example>"), "client")
    assert [fact.company for fact in facts] == [client]


def test_whose_client_uses_their_depots_is_no_agency() -> None:
    sent = mail("Our valued client Orrin Quay uses our depots. You'd plan for them.")
    assert facts_of(sent, "client") == []


@pytest.mark.parametrize("host", ["bruma", "talentbridge"])
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Our client", "Our client, a leading utility, seeks engineers."),
        ("Analyst, Trading Systems - Chennai", "The client will cover relocation."),
        ("A note", "Please see the note of the client: Kindly confirm by Friday."),
        ("Staff Engineer - Test Data & Yield", "Interested? Reply with your CV."),
        ("Software Engineer - Backend Platform", "Interested? Reply with your CV."),
        ("Nurse - Night Shift", "Interested? Reply with your CV."),
    ],
)
def test_a_department_or_a_client_without_a_name_is_none(
    subject: str, text: str, host: str
) -> None:
    sent = mail(text, subject=subject, sender=f"Priya Nair <priya@{host}.example>")
    assert facts_of(sent, "client") == []


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    facts_of(mail(f"retained by {text}", **AGENCY))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Hello",
            "I look after a little outfit in Calgary called Orrin Quay. Shall I put you forward?",
        ),
        ("Orrin Quay - Principal Software Engineer", "Happy to put you forward if you like it?"),
        ("Orrin Quay (Nairobi) - R&D Manager, Dairy", "Before I put you forward, a quick chat?"),
    ],
)
def test_who_offers_to_put_somebody_forward_names_a_client(subject: str, text: str) -> None:
    sent = mail(text, subject=subject, sender="Ewan Hale <ewan@halesearch.example>")
    assert [fact.company for fact in facts_of(sent) if fact.kind == "client"] == ["Orrin Quay"]


def test_a_reply_names_no_client_by_its_prefix() -> None:
    sent = mail(
        "I'll put you forward tomorrow.",
        subject="Re: Second stage - Lead Designer",
        sender="Ewan Hale <ewan@halesearch.example>",
    )
    assert [fact for fact in facts_of(sent) if fact.company == "Re"] == []


@pytest.mark.parametrize("before", ["Interview", "Next Steps", "Lisbon", "Urgent", "Vacancy"])
def test_what_stands_first_in_a_subject_may_be_no_firm(before: str) -> None:
    sent = mail(
        "I'd like to put you forward.",
        subject=f"{before} - Controls Engineer",
        sender="Ewan Hale <ewan@halesearch.example>",
    )
    assert [fact for fact in facts_of(sent) if fact.kind == "client"] == []


@pytest.mark.parametrize(
    ("subject", "text", "client"),
    [
        ("Planning Analyst - Orrin Quay Lines", "Fancy it? Ping me a CV.", "Orrin Quay Lines"),
        (
            "New role",
            "Got one for you: Planning Analyst at Orrin Quay, two days a week.",
            "Orrin Quay",
        ),
        ("Planning Manager - USD 12,000 monthly", "Reply with your CV.", ""),
        ("Lunch - Friday", "Are you free?", ""),
    ],
)
def test_a_firm_behind_the_title_of_a_job_is_an_agency_s_client(
    subject: str, text: str, client: str
) -> None:
    approach = mail(text, subject=subject, sender="Ewan Hale <ewan@halesearch.example>")
    facts = [fact for fact in facts_of(approach) if fact.kind == "client"]
    assert [fact.company for fact in facts] == ([client] if client else [])


def test_an_employer_s_own_recruiter_has_no_client() -> None:
    approach = mail(
        "Would you like to talk?",
        subject="Planning Analyst - Orrin Quay",
        sender="Ewan Hale <ewan@bruma.example>",
    )
    assert facts_of(approach, "client") == []


BOUTIQUE = {
    "sender": "Ewan Hale <ewan@halepartners.example>",
    "signature": "Ewan Hale | Hale Recruitment\n+44 20 7946 0000",
}
ALONE = {"sender": "Ewan Hale <ewan.hale@fastpost.example>"}
IN_HOUSE = {
    "sender": "Ana Reis <ana@bruma.example>",
    "signature": "Ana Reis\nTalent Acquisition Partner, Bruma",
}
DEPARTMENT = {"sender": "Ana Reis <ana@bruma.example>", "signature": "Ana Reis\nBruma Talent"}


@pytest.mark.parametrize(
    ("text", "given_", "clients"),
    [
        (
            (
                "Two searches I'm running:\n\n1) Orrin Quay, in Leeds. Planning Manager.\n\n"
                "2) Tessel Lines (York). Fleet Controller."
            ),
            ALONE,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            (
                "I have two roles for you: a) Planning Manager at Orrin Quay, hybrid; "
                "b) Fleet Controller at Tessel Lines."
            ),
            ALONE,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            "Two things.\n\nORRIN QUAY: Planning Manager.\n\nTESSEL LINES: Fleet Controller.",
            AGENCY,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            "Orrin Quay - Planning Manager, 60k\nTessel Lines - Fleet Controller, 50k",
            BOUTIQUE,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            "*Orrin Quay*\nPlanning Manager, Leeds\n\n*Tessel Lines*\nFleet Controller, York",
            BOUTIQUE,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            (
                "Role 1: Planning Manager, Orrin Quay\nRole 2: Fleet Controller, Tessel Lines\n"
                "Shall I put you forward for both?"
            ),
            ALONE,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            "I've two planning jobs on: one is at Orrin Quay, the other at Tessel Lines.",
            AGENCY,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            "Both clients, Orrin Quay and Tessel Lines, want somebody like you.",
            AGENCY,
            ["Orrin Quay", "Tessel Lines"],
        ),
        (
            (
                "Zwei Suchmandate für Sie:\n- Orrin Quay, Leipzig: Projektleiterin\n"
                "- Nordwerk Energie AG, Halle: Bauleiterin"
            ),
            ALONE,
            ["Orrin Quay", "Nordwerk Energie AG"],
        ),
        (
            "Zwei Stellen für Sie: die eine bei Orrin Quay, die andere bei der Nordwerk Energie.",
            AGENCY,
            ["Orrin Quay", "Nordwerk Energie"],
        ),
        (
            (
                "Tengo dos vacantes para ti: 1) Jefa de proyecto en Ríos Claros. "
                "2) Analista de datos en Orrin Quay."
            ),
            ALONE,
            ["Ríos Claros", "Orrin Quay"],
        ),
        (
            "J'ai deux postes pour vous : l'un chez Clairval, l'autre chez Orrin Quay.",
            AGENCY,
            ["Clairval", "Orrin Quay"],
        ),
        (
            (
                "Tenho duas vagas:\n1. Gestora de projetos na Rio Claro\n"
                "2. Analista de dados na Orrin Quay"
            ),
            ALONE,
            ["Rio Claro", "Orrin Quay"],
        ),
    ],
)
def test_an_agency_may_present_posts_of_several_employers(
    text: str, given_: dict[str, Any], clients: list[str]
) -> None:
    facts = facts_of(mail(text, **given_))

    assert [fact.company for fact in facts if fact.kind == "client"] == clients
    assert {
        fact.company for fact in facts if fact.kind == "introduced" and fact.extra.get("speaks_for")
    } == set(clients)


@pytest.mark.parametrize(
    ("text", "given_"),
    [
        ("Two roles for you:\n1) Payments, Berlin. Engineer.\n2) Atlas, Munich. Tester.", IN_HOUSE),
        ("Two roles for you: 1) Engineer at Atlas. 2) Tester at Nova. Join our team.", ALONE),
        ("1) Orrin Quay, Leeds: Project Manager. 2) Nordwerk, Halle: Analyst.", IN_HOUSE),
        ("Two positions:\n1) Engineer in Berlin\n2) Tester at Munich", DEPARTMENT),
        ("- Orrin Quay: Project Manager\n- Nordwerk: Analyst", DEPARTMENT),
        ("You'll meet:\n1) Ruth Adler, Planning Manager\n2) Omar Said, Fleet Controller", AGENCY),
        ("We have partners, one at Orrin Quay, the other at Nordwerk. Two roles!", IN_HOUSE),
        ("References:\n1) Your manager at Orrin Quay\n2) A colleague at Nordwerk", AGENCY),
    ],
)
def test_lists_of_other_things_name_no_clients(text: str, given_: dict[str, Any]) -> None:
    assert facts_of(mail(text, **given_), "client") == []


def test_who_hires_for_a_post_is_introduced_at_its_employer() -> None:
    text = (
        "Two searches I'm running:\n\n1) Orrin Quay. Planning Manager. "
        "Hiring manager is Ruth Adler.\n\n2) Tessel Lines. Fleet Controller. "
        "Omar Said is hiring for it."
    )

    facts = facts_of(mail(text, **AGENCY), "introduced")

    hiring = {(f.value["name"], f.company) for f in facts if f.value["role"] == "hiring_manager"}
    assert hiring == {("Ruth Adler", "Orrin Quay"), ("Omar Said", "Tessel Lines")}
