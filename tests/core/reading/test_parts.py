"""The writer's words, quotes and signatures are told apart, and no word is lost."""

import json
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.parts import split

WRITTEN = tomllib.loads((Path(__file__).parent / "written_ranges.toml").read_text("utf-8"))

ATTRIBUTIONS = """\
On Tue, Mar 3, 2026 at 10:00 AM Ana Reis <ana@x.example> wrote:
On 3 Mar 2026, at 10:00, Ana Reis <ana@x.example> wrote:
On 03/03/2026 10:00, Ana Reis wrote:
On Tuesday, March 3, 2026 at 10:00:00 AM CST, Ana Reis <ana@x.example> wrote:
---- On Tue, 03 Mar 2026 10:00:00 +0100 Ana Reis <ana@x.example> wrote ----
Am Di., 3. März 2026 um 10:00 Uhr schrieb Ana Reis <ana@x.example>:
Am 03.03.2026 um 10:00 schrieb Ana Reis:
Ana Reis <ana@x.example> schrieb am Di. 3. März 2026 um 10:00:
El mar, 3 mar 2026 a las 10:00, Ana Reis (<ana@x.example>) escribió:
El 3/3/26 a las 10:00, Ana Reis escribió:
Le mar. 3 mars 2026 à 10:00, Ana Reis <ana@x.example> a écrit :
Le 03/03/2026 à 10:00, Ana Reis a écrit :
Em ter., 3 de mar. de 2026 às 10:00, Ana Reis <ana@x.example> escreveu:
Em 03/03/2026 10:00, Ana Reis escreveu:
Il giorno mar 3 mar 2026 alle ore 10:00 Ana Reis <ana@x.example> ha scritto:
Il 03/03/26 10:00, Ana Reis ha scritto:
Op di 3 mrt 2026 om 10:00 schreef Ana Reis <ana@x.example>:
Op 3 mrt. 2026, om 10:00 heeft Ana Reis <ana@x.example> het volgende geschreven:
Den tis 3 mars 2026 kl 10:00 skrev Ana Reis <ana@x.example>:
3 mars 2026 kl. 10:00 skrev Ana Reis:
tir. 3. mar. 2026 kl. 10.00 skrev Ana Reis <ana@x.example>:
ti 3. maalisk. 2026 klo 10.00 Ana Reis (ana@x.example) kirjoitti:
wt., 3 mar 2026 o 10:00 Ana Reis <ana@x.example> napisał(a):
W dniu 03.03.2026 o 10:00, Ana Reis pisze:
út 3. 3. 2026 v 10:00 odesílatel Ana Reis <ana@x.example> napsal:
вт, 3 мар. 2026 г. в 10:00, Ana Reis <ana@x.example>:
03.03.2026 10:00, Ana Reis пишет:
2026年3月3日(火) 10:00 Ana Reis <ana@x.example>:
2026年3月3日 上午10:00，Ana Reis <ana@x.example> 写道：
2026-03-03 10:00 GMT+01:00 Ana Reis <ana@x.example>:
Ana Reis <ana@x.example>, 3 Mar 2026 Sal, 10:00 tarihinde şunu yazdı:
-----Original Message-----
-----Ursprüngliche Nachricht-----
-------- Original message --------
-----Mensagem original-----
-----Message d'origine-----
-----Messaggio originale-----
---------- Forwarded message ---------
Begin forwarded message:
Anfang der weitergeleiteten Nachricht:
-------- Weitergeleitete Nachricht --------
---------- Mensaje reenviado ----------
-------- Message transféré --------
Début du message réexpédié :
---------- Mensagem encaminhada ----------""".split("\n")

HEADER_BLOCKS = [
    ("From", "Sent", "To", "Subject"),
    ("Von", "Gesendet", "An", "Betreff"),
    ("De", "Enviado el", "Para", "Asunto"),
    ("De ", "Envoyé ", "À ", "Objet "),
    ("Expéditeur", "Date", "Destinataire", "Objet"),
    ("De", "Enviada em", "Para", "Assunto"),
    ("Da", "Inviato", "A", "Oggetto"),
    ("Van", "Verzonden", "Aan", "Onderwerp"),
    ("Från", "Skickat", "Till", "Ämne"),
    ("Fra", "Sendt", "Til", "Emne"),
    ("Od", "Wysłane", "Do", "Temat"),
    ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
    ("От", "Дата", "Кому", "Тема"),
    ("发件人", "发送时间", "收件人", "主题"),
]

NAME_BLOCKS = """\
Thanks,|Jane
Best,||Jane Roe|Head of Talent - Acme|+1 312 555 0100
Kind regards|Jane
Warm regards,|Jane Roe (she/her)
Sincerely,|Jane Roe, PhD
Thanks and best regards,|Jane
Mit freundlichen Grüßen||i. A. Jane Roe|Personal|Acme GmbH|Tel. +49 40 555 010
Viele Grüße|Jane
Liebe Grüße aus Hamburg|Jane
Saludos cordiales,|Jane
Un saludo,|Jane Roe
Cordialement,|Jane Roe|DRH
Bien à vous,|Jane
Je vous prie d'agréer, Madame, mes salutations distinguées.|Jane Roe
Atenciosamente,|Jane Roe
Abraços,|Jane
Cordiali saluti,|Jane Roe
Met vriendelijke groet,|Jane
Med vänliga hälsningar|Jane
Venlig hilsen|Jane""".split("\n")

FOOTERS = """\
AVISO: Esta mensagem e quaisquer ficheiros anexos são confidenciais e destinam-se a quem os recebe.
Sent from my iPhone
Gesendet von meinem iPad
Von meinem iPhone gesendet
Enviado desde mi iPhone
Envoyé de mon iPhone
Enviado do meu iPhone
Inviato da iPhone
Get Outlook for iOS<https://aka.example/o0ukef>
Sent from Mail for Windows
Holen Sie sich Outlook für iOS
This email and any attachments are confidential and intended solely for the addressee.
CONFIDENTIALITY NOTICE: read by nobody.
The information contained in this communication is confidential.
Acme is an equal opportunity employer. This message and any attachment are confidential.
Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Adressat, löschen Sie sie.
Sitz der Gesellschaft: Hamburg. Amtsgericht Hamburg HRB 1
Este mensaje y sus adjuntos son confidenciales y se dirigen exclusivamente a su destinatario.
Ce message est confidentiel et destiné exclusivement à ses destinataires.
Esta mensagem pode conter informação confidencial e destina-se ao destinatário.
Please consider the environment before printing this e-mail.
You received this message because you are subscribed to the group.""".split("\n")

KEPT = [
    "From Monday on: we meet.\nTo: the office.",
    "Thanks,\nI will look at it tomorrow and come back to you by Friday with an answer.",
    "On Monday we wrote:\nthe plan stays as it is.",
    "From: Chicago\nTo: Denver\nDate: 5 March",
    "I asked her what she wrote:\nnothing much",
    "The agenda:\n- Berlin\n- Paris",
    "This message is for you: we decided to go on and want you to join us on the 3rd of May.",
    "Please note: during the evaluation do not contact the team.",
    "Sent from my desk, which is easier than my phone.",
    "We need --\nas I said -- an answer.",
]


def folded(text: str) -> str:
    return " ".join(text.split())


def real_mails(shared: Path) -> Iterator[tuple[str, str, str]]:
    """(file, its text, what its writer said)."""
    for folder, files in WRITTEN.items():
        for name, ranges in files.items():
            text = (shared / "data/real/2-quoted" / folder / name).read_text("utf-8")
            lines = text.split("\n")
            said = [line for first, last in ranges for line in lines[first - 1 : last]]
            yield f"{folder}/{name}", text, "\n".join(said)


def test_every_real_mail_gives_what_its_writer_said(shared: Path) -> None:
    wrong = {
        name for name, text, said in real_mails(shared) if folded(split(text).new) != folded(said)
    }
    assert wrong == set()


def test_no_word_of_a_real_mail_is_lost(shared: Path) -> None:
    for name, text, _ in real_mails(shared):
        parts = split(text)
        together = f"{parts.new} {parts.quoted} {parts.signature}"
        assert sorted(together.split()) == sorted(text.split()), name


def test_the_expectations_that_came_with_the_mails_hold(shared: Path) -> None:
    folder = shared / "data/real/2-quoted/zapier+email-reply-parser"
    for row in (folder / "expected.jsonl").read_text("utf-8").splitlines():
        case = json.loads(row)
        expected = case["expected"]
        began = time.process_time()
        new = split((folder / case["file"]).read_text("utf-8")).new
        assert time.process_time() - began < expected.get("max_seconds", 2)
        assert folded(new) == folded(expected.get("reply", new))
        for words in expected.get("must_contain", ()):
            assert words in new
        for words in expected.get("must_not_contain", ()):
            assert words not in new


@pytest.mark.parametrize("quote", ["> the old words\n> and more", "the old words\nand more"])
@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_what_follows_a_quotes_first_line_is_quoted(line: str, quote: str) -> None:
    parts = split(f"My new words.\nA second line.\n\n{line}\n\n{quote}\n")
    assert parts.new == "My new words.\nA second line."
    assert line in parts.quoted


@pytest.mark.parametrize("form", ["{}: {}", "*{}:* {}", "{}： {}"])
@pytest.mark.parametrize("above", ["", "________________________________\n"])
@pytest.mark.parametrize("names", HEADER_BLOCKS, ids=" ".join)
def test_a_header_block_begins_the_quoted_mail(
    names: tuple[str, ...], above: str, form: str
) -> None:
    values = ("Ana Reis <ana@x.example>", "Tuesday, 3 March 2026 10:00", "Bo Lund", "RE: talk")
    block = "\n".join(form.format(*field) for field in zip(names, values, strict=False))
    assert split(f"My new words.\n{above}{block}\n\nold words").new == "My new words."


@pytest.mark.parametrize("block", NAME_BLOCKS)
def test_the_name_below_the_closing_words_is_a_signature(block: str) -> None:
    closing, *name = block.split("|")
    parts = split(f"We will decide by Friday.\n\n{block.replace('|', chr(10))}")
    assert parts.new == f"We will decide by Friday.\n\n{closing}"
    assert parts.signature == "\n".join(name).strip()


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_programs_and_companies_add_is_not_the_writers(footer: str) -> None:
    parts = split(f"We will decide by Friday.\n\n{footer}\n")
    assert parts.new == "We will decide by Friday."
    assert parts.signature == footer


@pytest.mark.parametrize("words", KEPT)
def test_prose_that_looks_like_a_mark_stays_the_writers(words: str) -> None:
    assert split(f"Hello Bo,\n\n{words}").new == f"Hello Bo,\n\n{words}"


def test_answers_between_the_quotes_are_the_writers() -> None:
    parts = split("> When?\n\nFriday.\n\n> Where?\n\nAt the office.\n\n> Bo")
    assert folded(parts.new) == "Friday. At the office."


def test_an_answer_below_the_quote_is_the_writers() -> None:
    parts = split("On 3 Mar 2026 10:00, Ana Reis wrote:\n> Shall we?\n\nYes, gladly.\n\nBo")
    assert folded(parts.new).startswith("Yes, gladly.")


def test_a_writer_who_signs_without_closing_words_is_known_by_name() -> None:
    text = "We will decide by Friday.\n\nJane Roe\nHead of Talent\nAcme"
    assert split(text, writer="Roe, Jane").signature == "Jane Roe\nHead of Talent\nAcme"
    assert split(text, writer="Ana Reis").signature == ""


def test_below_a_full_name_with_numbers_come_only_a_firms_own_words() -> None:
    block = "JANE ROE | Consultant\nACME TALENT LTD\nM 07700 900416\n\nAcme acts as an agency."
    assert split(f"Yes, Friday.\n\n{block}", writer="Jane Roe | Acme").signature == block
    line = "Jane Roe, Office Manager, Acme Ltd, 48 High Street, Glasgow G3 8AZ"
    assert split(f"Yes, Friday.\n\nJane x\n\n{line}", writer="Jane Roe").signature == line


def test_who_introduces_themselves_by_name_goes_on_to_say_something() -> None:
    text = (
        "Hi Bo,\n\nJane Roe here from Acme, we met on Tuesday. I run the depots.\n\nT 612-555-0138"
    )
    assert split(text, writer="Jane Roe").new.startswith("Hi Bo,\n\nJane Roe here from Acme")


def test_a_title_beside_the_name_and_a_firm_below_it_sign_too() -> None:
    block = "Mag. Jane Roe\nHuman Resources\n\nAcme GmbH\nT: +43 1 555 01 47\nBitte an die Umwelt."
    assert split(f"Ja.\n\n{block}", writer="Mag. Jane Roe").signature == block


@pytest.mark.parametrize(
    "text",
    [
        "Bruma SA\nAna Reis\nHead\n+351 21 555 0149\n\nDear Bo,\n\nwe have chosen another.",
        "Hi,\n\nAna Reis, Bob Lund, Tom Ek and I met today.\n\nWe decide by Friday.",
    ],
)
def test_a_name_in_a_letter_ends_no_letter(text: str) -> None:
    assert split(text, writer="Ana Reis").new == text


def test_a_question_or_a_postscript_below_a_full_name_is_the_writers() -> None:
    block = "Jane Roe\nAcme\nT 612-555-0138"
    for more in ("PS: bring the slides", "Oh, and would Tuesday suit you?"):
        assert more in split(f"Yes.\n\n{block}\n\n{more}", writer="Jane Roe").new


def test_a_postscript_below_the_name_is_the_writers() -> None:
    parts = split("Yes.\n\nBest,\nJane Roe\n\nPS: bring the slides\n\nSent from my iPhone")
    assert folded(parts.new) == "Yes. Best, PS: bring the slides"


def test_a_companys_warning_above_the_mail_is_nobodys_word() -> None:
    parts = split("CAUTION: This email came from outside the organization.\n\nHi Bo,\n\nyes.")
    assert parts.new == "Hi Bo,\n\nyes."


@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from([*ATTRIBUTIONS, *FOOTERS, *KEPT, "> q", "-- ", "", "____________"]),
            st.sampled_from(NAME_BLOCKS).map(lambda block: block.replace("|", "\n")),
        ),
        max_size=12,
    ).map("\n".join)
)
def test_every_word_is_in_exactly_one_part(text: str) -> None:
    parts = split(text, writer="Jane Roe")
    assert sorted(f"{parts.new} {parts.quoted} {parts.signature}".split()) == sorted(text.split())


@pytest.mark.parametrize(
    "line",
    [
        "On " * 40,
        "From: a",
        "a:",
        ">",
        "",
        "Disclaimer: a",
        "-- ",
        "On 1:00 x wrote:",
        "=" * 70,
        "x",
    ],
)
def test_twice_the_lines_take_no_more_than_their_share_of_time(line: str) -> None:
    split(f"{line}\n")
    began = time.process_time()
    split(f"{line}\n" * 50_000)
    assert time.process_time() - began < 2


def test_one_line_of_a_megabyte_is_no_matter() -> None:
    for mark in ("On ", ">", "From: ", "wrote: ", "Best regards ", "a@b ", "- "):
        began = time.process_time()
        split(mark * (1_000_000 // len(mark)))
        assert time.process_time() - began < 2
