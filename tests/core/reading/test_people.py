"""Who people are: signatures, introductions, addresses given in passing."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import facts_of, mail

from afterword.core.reading.jobs import role_of
from afterword.core.reading.mentions import mentions
from afterword.core.reading.roles import role_title


@pytest.mark.parametrize(
    ("signature", "value"),
    [
        (
            "Ana Reis\nTalent Acquisition Partner\nBruma Health | Minneapolis, MN\nT 612-555-0138",
            ("Talent Acquisition Partner", "Bruma Health", "612-555-0138", "US", "Minneapolis"),
        ),
        (
            "i. A. Ana Reis\nPersonalreferentin\nBruma GmbH\n22767 Hamburg\nTel. +49 40 555 0107",
            ("Personalreferentin", "Bruma GmbH", "+49 40 555 0107", "DE", "Hamburg"),
        ),
        (
            "Ana Reis · Talent · Bruma · 37 Row St, Chicago · she/her",
            ("Talent", "Bruma", "", "US", "Chicago"),
        ),
        ("Ana Reis\nRecruiter, Bruma Health", ("Recruiter", "Bruma Health", "", "", "")),
        (
            "Ana Reis, Office Manager, Bruma Ltd, 48 Washington Street, Glasgow G3 8AZ",
            ("Office Manager", "Bruma Ltd", "", "GB", "Glasgow"),
        ),
        (
            "Ana Reis\nTalent Partner, Bruma\nPocra House, 18 Albyn Brae, Peterhead AB42 1ZQ",
            ("Talent Partner", "Bruma", "", "GB", "Peterhead"),
        ),
        (
            (
                "Ana Reis\nRecursos Humanos\nBruma, S.A.\nRua Dom Luís I, 22 – 1200-151 Lisboa"
                "\nT. +351 21 555 0149"
            ),
            ("Recursos Humanos", "Bruma S.A.", "+351 21 555 0149", "PT", "Lisboa"),
        ),
        (
            "Ana Reis\nIngénieure données chez Bruma\n75011 Paris",
            ("Ingénieure données", "Bruma", "", "FR", "Paris"),
        ),
    ],
)
def test_a_signature_says_what_its_writer_does_and_where(
    signature: str, value: tuple[str, str, str, str, str]
) -> None:
    (profile,) = facts_of(mail("Hello", signature=signature), "profile")
    fields = ("title", "company", "phone", "country", "city")
    assert tuple(profile.value[field] for field in fields) == value


def test_a_meeting_id_is_no_phone() -> None:
    assert facts_of(mail("Hello", signature="Meeting ID: 271 555 013 884"), "profile") == []


def test_a_nickname_in_a_signature_is_kept() -> None:
    message = mail(
        "Hi", sender="Priscilla Moreau <pm@bruma.example>", signature="Cilla Moreau\nRecruiter"
    )
    (profile,) = facts_of(message, "profile")
    assert profile.extra["alias"] == "Cilla Moreau"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Dr. Rao, who leads Interoperability, says hello.", "Dr. Rao", "hiring_manager"),
        ("You will talk to Inês Falcão (Lead Engineer).", "Inês Falcão", "interviewer"),
        ("Tilda from our recruiting team will write.", "Tilda", "recruiter"),
        ("You would be reporting to Grace Whit.", "Grace Whit", "hiring_manager"),
        (
            "Mit unserem Abteilungsleiter Jörg Timm sprechen Sie zuerst.",
            "Jörg Timm",
            "hiring_manager",
        ),
        ("Hablarás con Lucía Ferrán, responsable de datos.", "Lucía Ferrán", "hiring_manager"),
        ("Rui Castro, our scheduling coordinator, will find a time.", "Rui Castro", "coordinator"),
    ],
)
def test_prose_says_who_somebody_is(text: str, name: str, role: str) -> None:
    found = {f.value["name"]: f.value["role"] for f in facts_of(mail(text), "introduced")}
    assert found == {name: role}


def test_an_address_goes_to_the_person_it_spells() -> None:
    message = mail(
        "Forwarded. For the future she is Shreya.Venkat@bruma.example.",
        subject="Re: Shreya's address?",
        quoted="> Shreya Venkataraman joined yesterday",
        reply=True,
    )
    (fact,) = facts_of(message, "address")
    assert fact.value == {"email": "shreya.venkat@bruma.example"}
    assert fact.people[0].name == "Shreya Venkataraman"


def test_a_shared_address_is_nobodys() -> None:
    assert (
        facts_of(mail("For anything urgent, Inês says, write to office@bruma.example."), "address")
        == []
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bruma - Staff Data Engineer, Interoperability - next step", "Staff Data Engineer"),
        ("Ihre Bewerbung als Pflegefachkraft (m/w/d) – Kennziffer 14", "Pflegefachkraft"),
        ("Lehrerin für Mathematik (m/w/d) am Gymnasium", "Lehrerin für Mathematik"),
        ("Interview: Registered Nurse, Cardiology", "Registered Nurse"),
        ("your application for the position of Staff Accountant at Brook", "Staff Accountant"),
        ("el puesto de ingeniera de datos en Valencia", "ingeniera de datos"),
        ("Candidature au poste de chargé de communication - Lyon", "chargé de communication"),
        ("a vaga de Analista de Dados Sênior na Ribamar", "Analista de Dados Sênior"),
        ("the Head of Data Platform opening", "Head of Data Platform"),
        ("Chat about the platform role", ""),
        ("Lunch on Friday?", ""),
    ],
)
def test_a_job_is_found_where_titles_stand(text: str, title: str) -> None:
    assert role_title(text) == title


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Talent Acquisition Partner", "recruiter"),
        ("Recruiting Coordinator", "coordinator"),
        ("Teamleiterin Prognose", "hiring_manager"),
        ("Lead Engineer", "interviewer"),
        ("Beekeeping", None),
    ],
)
def test_a_title_suggests_a_part(title: str, role: str | None) -> None:
    assert role_of(title) == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Noor Haddad (Staff Engineer), Ravi Adeyemi-Clarke",
            ["Noor Haddad", "Ravi Adeyemi-Clarke"],
        ),
        ("Ana van der Berg y Luis de la Cruz", ["Ana van der Berg", "Luis de la Cruz"]),
        ("on Tuesday May Okafor and Una Devlin", ["May Okafor", "Una Devlin"]),
        ("write to Ana.Reis@bruma.example", []),
        ("Thank you for Thursday. Best regards", []),
    ],
)
def test_names_are_told_from_other_capitals(text: str, names: list[str]) -> None:
    assert [mention.name for mention in mentions(text)] == names
