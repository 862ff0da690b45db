"""The door: whatever comes in, facts come out, with ids that stay."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import corpus, event, facts_of, mail

from afterword.core.entries import Bounce, Debrief, Event, Note, Who
from afterword.core.facts import AFTER_A_TALK

_WORDS = st.sampled_from(
    [
        *"""interview Interview with Ana Reis Ana-Maria call Thursday 10:00 at 14. Oktober um 9 Uhr
        your application Engineer unfortunately not join (m/w/d) - / <> , . ? Date: Time: Who: Dr.
        von der ana@bruma.example the 14th attached thank you for your time withdraw offer accept
        next week mañana İstanbul 森 ﬁ""".split(),
        "\n",
        "\n\n",
        "\x00",
    ]
)
TEXT = st.one_of(st.text(max_size=300), st.lists(_WORDS, max_size=60).map(" ".join))
PEOPLE = st.builds(Who, TEXT.map(lambda t: t[:40]), st.sampled_from(["", "ana@bruma.example", "x"]))


@given(TEXT, TEXT, TEXT, st.booleans(), st.booleans(), PEOPLE)
def test_any_message_can_be_read(
    text: str, subject: str, signature: str, bulk: bool, mine: bool, sender: Who
) -> None:
    address = "imre@halvorsen.example" if mine else sender.email
    message = mail(text, subject=subject, signature=signature, quoted=text, bulk=bulk)
    facts = facts_of(
        mail(
            text,
            subject=subject,
            signature=signature,
            bulk=bulk,
            sender=f"{sender.name.replace('<', '')} <{address}>",
        )
    )
    assert len({fact.id for fact in facts}) == len(facts)
    assert facts_of(message) == facts_of(message)


@given(
    TEXT, TEXT, st.lists(PEOPLE, max_size=4), st.sampled_from(["", "REQUEST", "CANCEL", "REPLY"])
)
def test_any_entry_of_a_calendar_can_be_read(
    title: str, description: str, people: list[Who], method: str
) -> None:
    entry: Event = event(title, description=description, attendees=people, method=method)
    for fact in facts_of(entry):
        assert fact.kind in ("interview", "took_part")


@given(
    st.lists(
        st.tuples(TEXT, st.sampled_from(["talked", "asked", "next", "bring"]), TEXT), max_size=4
    )
)
def test_any_note_can_be_read(notes: list[tuple[str, str, str]]) -> None:
    lines = tuple(Note(person[:30], heading, text) for person, heading, text in notes)  # type: ignore[arg-type]
    for fact in facts_of(Debrief("Bruma", date(2026, 3, 10), lines)):
        assert fact.company == "Bruma"


def test_the_same_entry_gives_the_same_ids() -> None:
    for _, message, _ in corpus("corpus_mails.toml"):
        assert [fact.id for fact in facts_of(message)] == [fact.id for fact in facts_of(message)]


def test_a_delivery_report_gives_its_address_and_nothing_else() -> None:
    report = mail("550 5.1.1 user unknown", bounce=Bounce("Ana@bruma.example", permanent=True))
    (fact,) = facts_of(report)
    assert fact.kind == "bounce"
    assert fact.value == {"address": "Ana@bruma.example", "permanent": True}


def test_an_automatic_reply_gives_only_that() -> None:
    text = "I am out of the office and will be back on Monday, 20 October. Sorry I cannot reply."
    (fact,) = facts_of(mail(text, subject="Automatic reply: Interview", automatic=True))
    assert fact.kind == "auto_reply"
    assert fact.value["until"] == "2025-10-20"


def test_quotes_are_the_messages_own_words() -> None:
    for _, message, _ in corpus("corpus_mails.toml"):
        words = " ".join(f"{message.header.subject} {message.text} {message.signature}".split())
        for fact in facts_of(message, "letter", "outreach", "scheduling", "took_part", "address"):
            assert fact.quote in words


def test_what_is_known_when_is_kept() -> None:
    (fact,) = facts_of(event("Interview"), "interview")
    assert fact.known_at == datetime(2025, 10, 7, tzinfo=UTC)
    assert fact.said_at == datetime(2025, 10, 7, 8, tzinfo=UTC)


def test_what_the_owner_will_send_is_a_request_of_their_own() -> None:
    owner = "Imre Halvorsen <imre@halvorsen.example>"
    to = ["Ana Reis <ana.reis@bruma.example>"]
    texts = {
        "I'll send you the portfolio tomorrow.": ("portfolio", "2025-10-08"),
        "Thank you for asking about my references. I will send them by Friday.": (
            "references",
            "2025-10-10",
        ),
    }
    for text, (what, due) in texts.items():
        (request,) = facts_of(mail(text, sender=owner, to=to), "request")
        assert request.value == {"what": what, "due": due}
        assert request.extra["by_owner"] is True
        assert request.people[0].email == "ana.reis@bruma.example"


def test_a_report_of_nothing_sent_says_nothing() -> None:
    phishing = mail("Delivery failed: pay the fee.", bounce=Bounce("", permanent=False))
    assert facts_of(phishing) == []


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Team 'Bad Debts' has made it to the final round!", []),
        ("Aarav has been shortlisted for the next round.", []),
        ("Your candidature has been shortlisted for the next round.", ["next_round"]),
        ("You have been shortlisted for the next round.", ["next_round"]),
    ],
)
def test_a_round_of_somebody_elses_is_none(words: str, kinds: list[str]) -> None:
    assert [fact.kind for fact in facts_of(mail(words)) if fact.kind == "next_round"] == kinds


def test_a_no_to_nothing_offered_is_no_permission() -> None:
    words = "Looking forward to tomorrow. No slides, please."
    assert facts_of(mail(words), "permission") == []
    (fact,) = facts_of(mail(words, reply=True), "permission")
    assert fact.value == {"what": "slides", "granted": False}


def test_a_notice_with_labels_is_one_whatever_its_words() -> None:
    told = mail(
        "Your meeting is booked.\n\nWHAT    Technical conversation\nWHO     Bo Lund (bo@x.example)"
        "\nWHEN    Monday 13 October 2025, 14:00 to 15:00\n",
        subject="Booked: Technical conversation",
        sender="Slotkeeper <no-reply@slotkeeper.example>",
    )
    (talk,) = facts_of(told, "interview")
    assert talk.value["start"].startswith("2025-10-13T14:00")
    assert [who.name for who in talk.people] == ["Bo Lund"]


def test_who_cannot_make_the_old_day_comes_on_the_new_one() -> None:
    moved = "Bo Lund can't make the 9th, sorry. New date: Tuesday 16 December at 15:30."
    assert facts_of(mail(moved), "took_part") == []
    (absence,) = facts_of(mail("Bo Lund can't make it, so it is just the two of us."), "took_part")
    assert absence.value == {"yes": False}


def test_a_yes_means_what_the_letter_before_it_offered() -> None:
    quoted = "> Thank you for today. I have a short case study.\n> Would it be useful if I sent it?"
    (yes,) = facts_of(mail("By all means ping it across.", reply=True, quoted=quoted), "permission")
    assert yes.value == {"what": "case study", "granted": True}
    named = "> I have notes on control charts. Shall I send the notes?"
    (notes,) = facts_of(
        mail("Go on then, send the notes over.", reply=True, quoted=named), "permission"
    )
    assert (
        notes.confidence
        > facts_of(mail("Go on then, send the notes over."), "permission")[0].confidence
    )


def test_an_answer_to_an_application_opens_what_it_answers() -> None:
    told = mail(
        "Thank you for sending us your papers. He'd like a phone chat first.",
        subject="Your application, Operations Manager",
    )
    (applied,) = facts_of(told, "applied")
    assert applied.value["role"] == "Operations Manager"
    assert (
        facts_of(mail("It is being looked at.", subject="Your library application"), "applied")
        == []
    )


def test_who_proposes_a_talk_does_more_than_acknowledge() -> None:
    told = mail(
        "Thank you for sending us your CV. Fergus would like a conversation about the position."
        " Would Tuesday 4 November at 3 in the afternoon be convenient?",
        sender='"Hogarth, Pippa" <p.hogarth@haldane.example>',
        subject="Haldane: Principal Ecologist",
    )
    assert [fact.company for fact in facts_of(told, "applied") if fact.company] == []


def test_a_person_s_name_is_no_company_in_whichever_order_it_is_written() -> None:
    told = mail(
        "Thank you for sending us your CV. It is with the team now.",
        sender='"Hogarth, Pippa" <p.hogarth@haldane.example>',
        subject="Principal Ecologist",
    )
    (applied,) = facts_of(told, "applied")
    assert applied.company == ""


def test_a_notice_of_a_new_time_says_who_and_which_day_it_replaces() -> None:
    told = mail(
        "Your interview has a new time. The earlier time on November 6 no longer applies.\n\n"
        "Todd Ostrander, Director of Science\nMonday, November 10, 2025\n"
        "10:00 AM - 10:45 AM EST\nGoogle Meet",
        sender="Bruma Scheduling <no-reply@hiring.example>",
        subject="Rescheduled: your interview with Bruma",
        at="2025-11-05T14:00:00+00:00",
    )
    (talk,) = facts_of(told, "interview")
    assert [who.name for who in talk.people] == ["Todd Ostrander"]
    assert talk.extra["moves"] == "2025-11-06"


def test_a_reply_takes_the_time_that_the_owner_asked_for() -> None:
    quoted = """On Mon, 6 Oct 2025 at 19:10, Imre Halvorsen <imre@halvorsen.example> wrote:
> Boots I have. Wednesday I haven't. Would Thursday the 16th at the same time be any good?
>
> On Mon, 6 Oct 2025 at 08:35, Ana Reis <ana.reis@bruma.example> wrote:
>
>> Liked your letter.
>>
>> Walk the sheds with me and Stu McCrostie who runs them. Next Wed, 15th, half past ten?
"""
    (talk,) = facts_of(
        mail("Thursday's even better. See you then", reply=True, quoted=quoted), "interview"
    )
    assert talk.value["start"] == "2025-10-16T10:30:00+01:00"
    assert [who.name for who in talk.people] == ["Ana Reis", "Stu McCrostie"]
    asks = mail("Thursday is even better? See you then?", reply=True, quoted=quoted)
    assert facts_of(asks, "interview") == []
    own = quoted.replace("imre@halvorsen.example", "bo@bruma.example")
    assert facts_of(mail("See you then", reply=True, quoted=own), "interview") == []


def test_times_of_an_exchange_mail_are_those_of_its_signature() -> None:
    """Exchange writes every Date in UTC: late on Sunday there is Monday in Melbourne."""
    told = mail(
        "We will write to you a fortnight from today.",
        at="2027-02-21T22:15:00+00:00",
        signature="Prudence Vandeleur\nHR Business Partner\n88 Parade, Docklands VIC 3008",
    )
    (promise,) = facts_of(told, "decision_date")
    assert promise.value == {"by": "2027-03-08"}


def test_who_answers_a_letter_and_proposes_a_talk_approaches() -> None:
    told = mail(
        "You wrote to us in January about the bench position. May I telephone you on Tuesday 14"
        " October at half past five in the afternoon?"
    )
    assert facts_of(told, "outreach")
    hiring = mail("We're hiring a Keeper of Textiles. Would you be open to a chat?")
    (outreach,) = facts_of(hiring, "outreach")
    assert outreach.value == {"role": "Keeper of Textiles"}


def test_who_is_copied_and_wants_to_meet_is_whom_one_meets() -> None:
    told = mail(
        "Avant la décision, notre vice-présidente, Hélène Cyr (en copie), aimerait vous rencontrer."
        "\n\nEst-ce que le jeudi 16 octobre à 16 h vous irait?"
    )
    (talk,) = facts_of(told, "interview")
    assert [who.name for who in talk.people] == ["Hélène Cyr"]
    assert facts_of(told, "took_part") == []


def test_an_unknown_booking_service_is_one_by_what_it_says() -> None:
    told = mail(
        "Your booking with Bo Lund is confirmed.\n\nWhat: 30 min with Bo\n"
        "When: Thursday, October 9, 2025, 4:00pm - 4:30pm (Eastern Time)\nHost: Bo Lund",
        sender="Rendezvo <notifications@rendezvo.example>",
        subject="Confirmed: 30 min with Bo on Thu, Oct 9, 2025",
    )
    (talk,) = facts_of(told, "interview")
    assert talk.value["start"] == "2025-10-09T16:00:00-04:00"
    assert [who.name for who in talk.people] == ["Bo Lund"]
    dentist = mail(
        "Your booking with Dr. Lund is confirmed.\nWhen: Thursday, October 9, 2025, 4:00pm",
        sender="Clinic <no-reply@clinic.example>",
        subject="Dentist appointment",
    )
    assert facts_of(dentist, "interview") == []


def test_he_is_whom_the_sentence_before_introduced() -> None:
    told = mail(
        "Thank you for sending us your papers, so did Walt, our General Manager. He can call you"
        " Monday 10/13 at 4 pm. If that doesn't suit, ring me."
    )
    (talk,) = facts_of(told, "interview")
    assert [who.name for who in talk.people] == ["Walt"]


def test_who_stands_in_a_notice_by_address_alone_takes_part() -> None:
    told = mail(
        "Your event has been scheduled\n\nWhat   30min between Renata Figueiredo and Imre\n"
        "When   Friday, October 24, 2025 | 2:00pm - 2:30pm (Europe/Dublin)\n"
        "       Renata Figueiredo - Organizer\nWho    renata@ipe.example\n"
        "       Imre Halvorsen - Guest\n       imre@halvorsen.example\nWhere  Zoom",
        sender="Cal.com <hello@cal.com>",
        subject="Confirmed: 30min between Renata Figueiredo and Imre Halvorsen",
    )
    (talk,) = facts_of(told, "interview")
    assert [who.email for who in talk.people] == ["renata@ipe.example"]


def test_an_invitation_after_a_talk_is_a_further_round() -> None:
    """The projection drops it where no talk lies behind."""
    told = mail(
        "Following your conversation with Bo, we invite you to a first interview with Ines."
    )
    (round_,) = facts_of(told, "next_round")
    assert round_.extra[AFTER_A_TALK]


def test_what_is_booked_at_a_salon_is_believed_of_no_stranger() -> None:
    told = mail(
        "Your booking with Lily's is confirmed.\n\n"
        "When: Thursday, October 23, 2025, 16:30 - 17:00\nWith: Lily Moon",
        sender="Bookly <no-reply@bookly.example>",
        subject="Booking confirmed: colour",
    )
    assert all(fact.extra["strength"] < 0.6 for fact in facts_of(told, "interview"))


def test_a_robot_s_rejection_belongs_to_the_company_it_writes_for() -> None:
    """Its words may speak of applications received, and are no acknowledgement for that."""
    note = mail(
        "Dear candidate, after assessment of all applications received we have come to the"
        " conclusion that your profile does not sufficiently match the requirements.",
        sender="Bruma Careers <noreply@bruma.example>",
        subject="Status of your application 20418",
        bulk=True,
    )
    facts = facts_of(note, "rejection", "applied")
    assert [(fact.kind, fact.company) for fact in facts] == [("rejection", "Bruma")]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("i need someone for the data, you'd work straight with me. coffee on thursday?", 1),
        ("I need someone to water the plants, you'd be a star. Coffee on Thursday?", 0),
        ("We need someone who knows freight. The report is attached.", 0),
        ("Do you know a good dentist? Coffee on Thursday?", 0),
    ],
)
def test_who_wants_somebody_and_asks_for_a_talk_approaches(words: str, kinds: int) -> None:
    assert len(facts_of(mail(words), "outreach")) == kinds


@pytest.mark.parametrize(
    ("words", "who_comes"),
    [
        ("Looking forward to meeting you on Monday 13 October, 5.00 - 5.45 pm.", ["Ana Reis"]),
        ("I look forward to speaking with you on Monday 13 October at 5 pm.", ["Ana Reis"]),
        ("Can't wait to meet you on Monday 13 October at 5 pm.", ["Ana Reis"]),
        ("Ich freue mich auf das Gespräch am Montag, den 13. Oktober, um 17 Uhr.", ["Ana Reis"]),
        ("J'ai hâte de vous rencontrer lundi 13 octobre à 17h.", ["Ana Reis"]),
        ("Tengo ganas de conocerte el lunes 13 de octubre a las 17:00.", ["Ana Reis"]),
        ("We are looking forward to meeting you on Monday 13 October at 5 pm.", []),
        ("The team looks forward to meeting you on Monday 13 October at 5 pm.", []),
        (
            "Looking forward to meeting you, Ines Roth will call on Monday 13 October at 5 pm.",
            ["Ines Roth"],
        ),
    ],
)
def test_who_looks_forward_to_a_talk_comes_to_it(words: str, who_comes: list[str]) -> None:
    text = f"Hello Imre,\n\n{words} Link: https://meet.google.example/hxp\n\nNo slides needed."
    (talk,) = facts_of(mail(text, subject="Monday 5pm"), "interview")
    assert [who.name for who in talk.people] == who_comes


@pytest.mark.parametrize(
    ("sender", "words", "company"),
    [
        ("JobsNest <no-reply@jobsnest.example>", "at Orrin Quay. Reply fast.", "Orrin Quay"),
        ("Karriereportal <info@karriereportal.example>", "at Orrin Quay.", "Orrin Quay"),
        ("JobsNest <no-reply@jobsnest.example>", "on our pages.", "JobsNest"),
        ("Bruma Careers <no-reply@bruma.example>", "at Test Labs Leeds.", "Bruma"),
        ("Bruma <no-reply@greenhire.example>", "at Bruma Lines.", "Bruma"),
    ],
)
def test_a_job_board_writes_of_posts_of_others(sender: str, words: str, company: str) -> None:
    text = f"We have received your application for Senior Test Data Engineer {words}"
    (applied,) = facts_of(mail(text, subject="Application received", sender=sender), "applied")
    assert applied.company == company


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("You meet Omar Said, our Director of Field Systems, and Ruth Adler.", ["Omar Said"]),
        ("You meet our Head of Field Data, Omar Said.", ["Omar Said"]),
        ("We look for a manager in our position of Engineer - Test Data & Yield.", []),
        ("You meet our VP Operations, Omar Said.", ["Omar Said"]),
        ("You meet our manager Omar Said.", ["Omar Said"]),
        ("Sie treffen unsere Leiterin für Messtechnik, Ruth Adler.", ["Ruth Adler"]),
    ],
)
def test_a_department_behind_its_head_is_nobody(words: str, names: list[str]) -> None:
    assert [fact.value["name"] for fact in facts_of(mail(words), "introduced")] == names
