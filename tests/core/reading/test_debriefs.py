"""Notes on an interview: requests, dates, and who was there."""

from __future__ import annotations

from datetime import date

import pytest
from tests.core.reading.mails import facts_of

from afterword.core.entries import Debrief, Note
from afterword.core.facts import Fact


def debrief(*notes: Note) -> Debrief:
    return Debrief("Bruma", date(2026, 3, 10), notes)


def facts(note: Note, kind: str) -> list[Fact]:
    return facts_of(debrief(note), kind)


@pytest.mark.parametrize(
    "text", ["nothing firm yet, she was curious", "-", "none", "nichts", "nada", "rien", ""]
)
def test_nothing_asked_is_nothing(text: str) -> None:
    assert facts(Note("", "asked", text), "request") == []


def test_what_was_asked_for_is_a_request_of_its_person() -> None:
    (request,) = facts(Note("", "asked", "case study (Lucía wants to read it)"), "request")
    assert request.value == {"what": "case study", "due": None}
    assert request.people[0].name == "Lucía"
    assert (request.company, request.source.kind) == ("Bruma", "debrief")


@pytest.mark.parametrize(
    "text",
    [
        "case study (Lucía, said she'd write me)",
        "something on pricing, Ana will mail me the details",
        "maybe the portfolio, request to follow",
        "Fallstudie, sie schreibt mir dazu",
        "el caso práctico, me escribirá",
        "étude de cas (elle m'écrira)",
        "o portfólio, ficou de me escrever",
    ],
)
def test_what_will_be_asked_for_by_mail_is_no_request_yet(text: str) -> None:
    assert facts(Note("", "asked", text), "request") == []


@pytest.mark.parametrize(
    "text",
    [
        "portfolio, Ana will send me the upload link",
        "two references by Friday",
        "the mail architecture write-up",
    ],
)
def test_a_mail_that_only_comes_besides_takes_no_request_back(text: str) -> None:
    assert len(facts(Note("", "asked", text), "request")) == 1


def test_a_quoted_yes_is_a_permission_too() -> None:
    note = Note(
        "Priya", "asked", "the write-up of the scheduler migration", said="please send it over"
    )
    (permission,) = facts(note, "permission")
    assert permission.value["granted"] is True
    assert permission.quote == "please send it over"
    assert len(facts(note, "request")) == 1


@pytest.mark.parametrize(
    "note",
    [
        Note("", "asked", "maybe the portfolio"),
        Note("", "asked", "the write-up", said="I'd read that"),
    ],
)
def test_a_hedge_is_doubt(note: Note) -> None:
    (request,) = facts(note, "request")
    assert request.doubtful
    assert facts(note, "permission") == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("decision by Friday 20 March", "2026-03-20"),
        ("sie meldet sich bis Ende März", "2026-03-31"),
        ("they'll be back to me by the end of next week", "2026-03-20"),
        ("they decide mid-June", "2026-06-15"),
        ("I should hear back by the 12th", "2026-03-12"),
        ("Ana gets back to me on Thursday", "2026-03-12"),
        ("panel decides on Friday", "2026-03-13"),
        ("offer or no offer by 1 April", "2026-04-01"),
        ("Bescheid bis Ende April", "2026-04-30"),
        ("Entscheidung fällt am 27. März", "2026-03-27"),
        ("respuesta antes del viernes", "2026-03-13"),
        ("deciden a finales de marzo", "2026-03-31"),
        ("réponse d'ici vendredi", "2026-03-13"),
        ("décision avant le 20 mars", "2026-03-20"),
        ("retorno até sexta-feira", "2026-03-13"),
        ("decisão até 20 de março", "2026-03-20"),
    ],
)
def test_a_next_step_with_a_date_is_a_promise(text: str, by: str) -> None:
    (promise,) = facts(Note("", "next", text), "decision_date")
    assert promise.value == {"by": by}
    assert promise.said_at.date() == date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "no date",
        "panel maybe tue 31st",
        "Ana writes tomorrow",
        "tomorrow she tells me timing",
        "sends the invite Monday",
        "lets me know dates for the on-site by Friday",
        "decision maybe on Friday",
        "I guess they decide on Friday",
        "answer by Friday?",
        "I let them know by Friday",
        "I have to decide by Friday",
        "schickt die Einladung am Montag",
        "Frau Reis ruft morgen an",
        "vielleicht Bescheid am Freitag",
        "ich melde mich bis Freitag",
        "me llama el lunes con horarios",
        "a lo mejor deciden el viernes",
        "elle m'appelle lundi",
        "peut-être une réponse vendredi",
        "ela manda o convite na segunda",
        "talvez decidam na sexta",
    ],
)
def test_a_next_step_without_a_decision_is_none(text: str) -> None:
    assert facts(Note("", "next", text), "decision_date") == []


@pytest.mark.parametrize(
    ("note", "name", "there"),
    [
        (
            Note("", "talked", "Paul Strand was on the invite but never joined"),
            "Paul Strand",
            False,
        ),
        (
            Note("Jessamy", "talked", "took me around, coordinator not an interviewer"),
            "Jessamy",
            False,
        ),
        (Note("Shreya", "talked", "joined unannounced - Shreya Venkat"), "Shreya Venkat", True),
        (Note("Frauke", "talked", "hat nur den Call eröffnet, dann weg"), "Frauke", False),
        (Note("Rui", "talked", "no pudo venir"), "Rui", False),
    ],
)
def test_notes_say_who_was_there(note: Note, name: str, there: bool) -> None:
    (fact,) = facts(note, "took_part")
    assert (fact.people[0].name, fact.value["yes"]) == (name, there)
    assert fact.extra["day"] == "2026-03-10"


def test_being_talked_about_is_no_proof() -> None:
    assert facts(Note("Grace", "talked", "hates slide decks"), "took_part") == []


@pytest.mark.parametrize(
    "line",
    [
        "missing data has an address",
        "ill-defined goals are her worry",
        "sick pay is generous, she says",
        "away games are the best part of the league",
        "cancelled orders cost them a million",
        "not in favour of microservices",
        "not present in the data, and yet in every report",
        "not there yet with the migration",
        "absent data are the rule with diaries",
        "customers left after the price went up",
        "half of the patients dropped out of the study",
        "sales dropped off in May",
        "the sales came in June and dropped off in May",
        "they had to leave the old cloud in a month",
        "no-show rates at the clinic are 20 percent",
        "it never made it into production",
        "the numbers didn't come with units",
        "we can't make it cheaper, so we make it last",
        "nobody could join the two tables",
        "the name never came up",
        "o sistema não pode parar ao domingo",
        "a equipa não vai crescer este ano",
        "o produto saiu em março",
        "o prazo não é realista",
        "el sistema no puede con el volumen",
        "no estuvo de acuerdo con el plan",
        "el director se fue a otra empresa",
        "le protocole n'est pas clair",
        "le budget n'a pas bougé",
        "le modèle ne peut pas tourner la nuit",
        "la direction est partie de zéro",
        "die Anlage kann nicht rückwärts",
        "die Daten sind nicht da, wo man sie sucht",
        "verhindert wird das durch Checklisten",
        "der Lärm macht krank",
    ],
)
def test_words_of_absence_may_speak_of_the_matter(line: str) -> None:
    assert facts(Note("Grace", "talked", line), "took_part") == []


@pytest.mark.parametrize(
    "line",
    [
        "missing",
        "ill, Bo stood in",
        "sick today",
        "away on leave",
        "not there, sent apologies",
        "absent",
        "cancelled at the last minute",
        "dropped out, her line was bad",
        "opened the call, introduced everybody and dropped off",
        "said hello, then dropped off",
        "abriu a chamada e saiu",
        "abrió la llamada y se fue",
        "a ouvert la réunion et est partie",
        "had to leave early",
        "she had to leave for another meeting",
        "left after ten minutes",
        "no-show",
        "didn't make it",
        "never joined",
        "couldn't come",
        "não pôde vir",
        "não apareceu",
        "não esteve na reunião",
        "saiu a meio",
        "no pudo venir",
        "no se conectó, al final",
        "se fue enseguida",
        "n'a pas pu venir",
        "n'était pas là",
        "ne participera pas",
        "est partie avant la fin",
        "kann leider nicht",
        "war nicht da",
        "krank, Bo war da",
        "nicht erschienen",
    ],
)
def test_who_was_not_there_is_said_in_many_ways(line: str) -> None:
    (fact,) = facts(Note("Grace", "talked", line), "took_part")

    assert fact.value == {"yes": False}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he offered me the job!!! on the phone, verbal", "offer"),
        ("they made me an offer, 62k", "offer"),
        ("sie hat mir die Stelle angeboten", "offer"),
        ("me ofrecieron el puesto", "offer"),
        ("il m'a proposé le poste", "offer"),
        ("ofereceram-me o lugar", "offer"),
        ("they went with somebody else, an internal", "rejection"),
        ("didn't get it. nice call though", "rejection"),
    ],
)
@pytest.mark.parametrize("heading", ["talked", "learned", "next"])
def test_what_they_decided_in_a_talk_is_believed(text: str, kind: str, heading: str) -> None:
    (fact,) = facts(Note("Wendell", heading, text), kind)

    assert (fact.company, fact.people[0].name) == ("Bruma", "Wendell")


@pytest.mark.parametrize(
    "text",
    [
        "he offered me a coffee",
        "if they make me an offer I will have to move",
        "I have another offer and told him so",
        "she turned me down for lunch, maybe",
        "no offer yet",
        "did they offer me the job?",
    ],
)
def test_what_may_come_is_not_decided(text: str) -> None:
    note = Note("Wendell", "talked", text)

    assert facts(note, "offer") == facts(note, "rejection") == []
