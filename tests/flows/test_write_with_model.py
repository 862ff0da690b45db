"""The chat model writes a letter, or the phrasebook's stands with the reason in words."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from tests.flows.sending import ODILE, met
from tests.flows.sending import connected as connect_mail
from tests.servers.chat_model import Body, Model, chat_server, faithful, sheet_of

from afterword.core.errors import RefusedError, TroubleError

if TYPE_CHECKING:
    from tests.servers.smtp import Postbox

    from afterword.records import models

NOW = datetime.fromisoformat("2031-05-20T10:00:00+00:00")


@pytest.fixture
def server() -> Iterator[Model]:
    with chat_server() as found:
        yield found


@pytest.fixture
def move(owner: models.Owner) -> str:
    return met(owner, NOW)


@pytest.fixture
def connect_with(owner: models.Owner, server: Model) -> Callable[..., None]:
    """Connects the server's model with such options, and with the user's yes."""

    def connect(**options: str) -> None:
        from afterword.flows.connect_chat_model import allow_chat_model

        plug_in(owner, server.address, secret=server.key or None, **options)
        allow_chat_model(owner, yes=True, now=NOW)

    return connect


@pytest.fixture
def connected(connect_with: Callable[..., None]) -> None:
    """The server's model is connected, with the user's yes."""
    connect_with()


def plug_in(
    owner: models.Owner, address: str, *, secret: str | None = None, **options: str
) -> None:
    """Connects a model; the yes to it is another step."""
    from afterword.flows.connect import connect

    given = {"model": "kestrel-small"} | options
    connect(owner, "chat_model", address, secret=secret, options=given, now=NOW)


def written(owner: models.Owner, move: str, now: datetime = NOW) -> Any:
    from afterword.flows.write_with_model import write_with_model

    return write_with_model(owner, move, now=now)


def shown(owner: models.Owner, move: str, now: datetime = NOW) -> Any:
    from afterword.flows.draft import draft

    return draft(owner, move, now=now)


def rained(letter: Any) -> str:
    """A letter's text with a sentence of the user's own."""
    return str(letter.body.replace("\n\n", "\n\nIt rained. ", 1))


def promised(owner: models.Owner, now: datetime) -> None:
    """Something more is known: by when they answer."""
    from afterword.flows.note import note

    note(owner, "promise", {"company": "Quayside", "person": ODILE, "by": "2031-05-28"}, now=now)


def stand_of(owner: models.Owner, now: datetime = NOW) -> Any:
    """How the connected model stands."""
    from afterword.records.queries.chat_model import model_stand

    stand = model_stand(owner, now)
    assert stand is not None
    return stand


def test_a_letter_by_the_model_stands_with_grounds_and_all_checks(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    before = shown(owner, move)

    letter = written(owner, move)

    assert letter.writer == "chat_model", letter.model
    assert letter.body != before.body
    assert letter.body.startswith("Dear Odile,\n\n")
    assert letter.body.endswith("\nInes Carvalho")
    assert (letter.to, letter.subject) == (before.to, before.subject)
    assert any(ground.facts for ground in letter.grounds)
    assert all(check.ok for check in letter.checks), letter.checks
    assert shown(owner, move) == letter


def test_what_is_shown_beforehand_is_what_is_sent_word_for_word(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.write_with_model import what_leaves

    leaving = what_leaves(owner, move, now=NOW)
    written(owner, move)

    assert server.asked == [leaving.request]
    assert json.loads(leaving.text) == leaving.request
    assert leaving.address == server.address
    assert ODILE not in leaving.text
    assert "Brandt" not in leaving.text
    told = server.told[-1]
    assert not [name for name in told if "stainless" in name]
    assert told["user-agent"] == "Afterword"


def test_a_second_request_says_what_was_wrong_and_no_word_of_yours_more(
    owner: models.Owner,
    move: str,
    server: Model,
    connected: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from afterword.core.letters.checks import Check
    from afterword.flows import write_with_model as flow

    leaving = flow.what_leaves(owner, move, now=NOW)
    by_phrasebook, looked = shown(owner, move).body, flow.check
    note = "It names Gullmere AB, and goes to Quayside."

    def check(letter: Any, *args: Any, **named: Any) -> tuple[Check, ...]:
        # Which letter names another company hangs on the user's world, and no model may name one.
        found = looked(letter, *args, **named)
        return found if letter.body == by_phrasebook else (Check("right-name", False, note),)

    monkeypatch.setattr(flow, "check", check)

    letter = written(owner, move)

    first, second = server.asked
    assert first == leaving.request
    assert "Gullmere" not in json.dumps(second)
    sheet = sheet_of(second)
    assert sheet.pop("your_last_answer_was_refused") == (
        "it names or speaks to somebody whom no point names"
    )
    assert sheet == sheet_of(first)
    assert note in letter.model.note


def test_nothing_is_asked_before_the_yes_nor_by_looking_at_a_letter(
    owner: models.Owner, move: str, server: Model
) -> None:
    from afterword.flows.write_with_model import ask_model

    with pytest.raises(RefusedError, match="no chat model is connected"):
        ask_model(owner, move, now=NOW)
    plug_in(owner, server.address)

    with pytest.raises(RefusedError, match="you have not said yet"):
        ask_model(owner, move, now=NOW)
    shown(owner, move)

    assert not server.asked


def says(text: str) -> Callable[[Body, int], str]:
    def answer(body: Body, before: int) -> str:
        return text

    return answer


def first_only(body: Body, before: int) -> str:
    return json.dumps({"sentences": json.loads(faithful(body, before))["sentences"][:1]})


def lies(sentence: str, point: str = "p1") -> Callable[[Body, int], str]:
    """A faithful letter with one sentence more."""

    def answer(body: Body, before: int) -> str:
        said = json.loads(faithful(body, before))
        said["sentences"].append({"text": sentence, "points": [point] if point else []})
        return json.dumps(said)

    return answer


GERMAN = json.dumps(
    {
        "sentences": [
            {
                "text": "Vielen Dank für Ihre Zeit am Dienstag und für das gute Gespräch über die"
                " Stelle als Harbour Planner bei Quayside.",
                "points": ["p1", "p2", "p3", "p4", "p5"],
            }
        ]
    }
)
BAD = {
    "another language": ({"says": says(GERMAN)}, "not written in the language"),
    "broken JSON": ({"says": says('{"sentences": [{"text": "Thank')}, "not the JSON"),
    "plain words": ({"says": says("Dear Odile, thank you.")}, "not the JSON"),
    "nothing": ({"says": says("")}, "answered nothing"),
    "null": ({"message": {"content": None}}, "answered nothing"),
    "a list": ({"says": says("[1, 2]")}, "not the JSON"),
    "deep brackets": ({"says": says('{"sentences": ' + "[" * 90_000)}, "not the JSON"),
    "numbers for sentences": ({"says": says('{"sentences": [1]}')}, "is no text"),
    "no sentences": ({"says": says('{"sentences": []}')}, "no sentences"),
    "a refusal": ({"message": {"content": None, "refusal": "I can't."}}, "refused"),
    "a filter": ({"finish": "content_filter"}, "filter"),
    "a refusal in words": ({"says": says("I'm sorry, I can't help with that.")}, "not the JSON"),
    "an invented figure": ({"says": lies("I led 40 people on Tuesday.")}, "which no point has"),
    "an invented name": ({"says": lies("Harvard taught me that on Tuesday.")}, "harvard"),
    "an invented claim": ({"says": lies("You promised me the role on Tuesday.")}, "promised"),
    "a claim without a point": ({"says": lies("I accepted another offer.", "")}, "accepted"),
    "an unknown point": ({"says": lies("Thank you.", "p99")}, "a point that there is not"),
    "a denial": ({"says": lies("I am not glad of Tuesday.")}, "“not”"),
    "a link": ({"says": lies("Look at evil.example/x on Tuesday.")}, "which no point has"),
    "too many": (
        {"says": says(json.dumps({"sentences": [{"text": "Thank you.", "points": []}] * 99}))},
        "too many",
    ),
    "a must left out": (
        {"says": says('{"sentences": [{"text": "Thank you for everything.", "points": []}]}')},
        "must be said",
    ),
    "a letter that ends too soon": ({"says": first_only}, "must be said"),
    "no answer at all": ({"manners": "empty"}, "no answer of a chat model"),
}


@pytest.mark.parametrize(("manners", "why"), BAD.values(), ids=BAD.keys())
def test_an_answer_that_will_not_do_is_asked_for_twice_and_the_phrasebook_stands(
    owner: models.Owner,
    move: str,
    server: Model,
    connected: None,
    manners: dict[str, Any],
    why: str,
) -> None:
    before = shown(owner, move)
    for name, value in manners.items():
        setattr(server, name, value)

    letter = written(owner, move)

    assert letter.writer == "phrasebook"
    assert letter.body == before.body
    assert letter.model.note.startswith("it failed twice: ")
    assert why in letter.model.note
    assert len(server.asked) == 2
    refused = [sheet.get("your_last_answer_was_refused") for sheet in server.sheets()]
    assert refused[0] is None
    assert refused[1]
    assert shown(owner, move) == letter


def test_a_second_answer_that_will_do_stands(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    server.says = lambda body, before: faithful(body, before) if before else "Hm."

    assert written(owner, move).writer == "chat_model"


@pytest.mark.parametrize(
    "around",
    [
        "<think>Points p1 {and} p2.</think>\n{}",
        "```json\n{}\n```",
        "Here is your letter: {}\nI hope that you like it.",
    ],
)
def test_thoughts_and_fences_around_the_answer_cost_nothing(
    owner: models.Owner, move: str, server: Model, connected: None, around: str
) -> None:
    server.says = lambda body, before: around.replace("{}", faithful(body, before))

    assert written(owner, move).writer == "chat_model"


def test_a_server_without_schemas_is_asked_in_plain_words_from_then_on(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.records.models import Account

    server.schema = False

    assert written(owner, move).writer == "chat_model"
    assert "response_format" not in server.asked[0]
    assert '{"sentences"' in server.asked[0]["messages"][0]["content"]
    assert Account.objects.get(kind="chat_model").state["plain"]


TROUBLE = {
    "silent": ({"manners": "silent"}, "was not done after 1 seconds"),
    "dripping": ({"manners": "drips"}, "was not done after 1 seconds"),
    "endless": ({"manners": "endless"}, "which is no letter"),
    "a stream": ({"manners": "stream"}, "does not answer as a chat model does"),
    "cut": ({"manners": "cut"}, "dropped the line"),
    "a web page": ({"manners": "html"}, "does not answer as a chat model does"),
    "asked too often": ({"status": 429, "headers": {"Retry-After": "120"}}, "wants a pause"),
    "used up": (
        {"status": 429, "error": {"message": "quota", "code": "insufficient_quota"}},
        "is used up",
    ),
    "a fault": ({"status": 500}, "a fault of its own (500)"),
    "the wrong key": ({"key": "another"}, "does not take the key"),
    "no model": (
        {"status": 404, "error": {"message": "model not found", "code": "model_not_found"}},
        "has no model 'kestrel-small'",
    ),
    "a redirect": ({"status": 302, "headers": {"Location": "http://10.0.0.1/"}}, "sends on to"),
    "not allowed": ({"status": 403}, "does not take the key"),
    "packed": ({"headers": {"Content-Encoding": "gzip"}}, "can't be unpacked"),
}


@pytest.mark.parametrize(("manners", "why"), TROUBLE.values(), ids=TROUBLE.keys())
def test_a_server_that_fails_leaves_the_phrasebooks_letter_and_a_sentence(
    owner: models.Owner,
    move: str,
    server: Model,
    connect_with: Callable[..., None],
    manners: dict[str, Any],
    why: str,
) -> None:
    connect_with(seconds="1")
    before = shown(owner, move)
    for name, value in manners.items():
        setattr(server, name, value)

    begun = monotonic()
    letter = written(owner, move)

    assert monotonic() - begun < 8  # the library alone takes a second to load, the worlds another
    assert letter.writer == "phrasebook"
    assert letter.body == before.body
    assert why in letter.model.note
    stand = stand_of(owner)
    assert stand.error == letter.model.note


def test_a_server_that_is_gone_is_told_so(
    owner: models.Owner, move: str, connected: None, server: Model
) -> None:
    from afterword.records.models import Account

    Account.objects.filter(kind="chat_model").update(address="http://127.0.0.1:9/v1")

    assert "takes no connections there" in written(owner, move).model.note


def test_a_pause_that_the_server_wants_is_kept(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    server.status, server.headers = 429, {"Retry-After": "120"}
    written(owner, move)
    server.status, server.headers = 200, {}

    soon = written(owner, move, NOW + timedelta(seconds=60))
    later = written(owner, move, NOW + timedelta(seconds=121))

    assert "wants a pause" in soon.model.note
    assert later.writer == "chat_model"
    assert len(server.asked) == 2


@pytest.mark.parametrize(("limit", "many"), [("requests", "1"), ("tokens", "1000")])
def test_a_month_that_is_used_up_asks_nothing_more_until_the_next(
    owner: models.Owner,
    move: str,
    server: Model,
    connect_with: Callable[..., None],
    limit: str,
    many: str,
) -> None:
    connect_with(**{limit: many})
    written(owner, move)

    letter = written(owner, move)

    assert len(server.asked) == 1
    assert f"this month's {int(many):,} {limit} for the chat model are used up" in letter.model.note
    assert letter.writer == "phrasebook"
    assert not stand_of(owner).left
    assert stand_of(owner, NOW + timedelta(days=20)).left


def test_to_decide_as_of_another_month_and_back_makes_no_limit_new(
    owner: models.Owner, move: str, server: Model, connect_with: Callable[..., None]
) -> None:
    from afterword.flows.connect_chat_model import asking, ready_chat_model

    connect_with(requests="1")

    def spend(now: datetime) -> None:
        with asking(ready_chat_model(owner), now=now) as line:
            line.spend()

    spend(NOW)
    spend(NOW + timedelta(days=31))
    for days in (0, 31, -31, -400):
        with pytest.raises(RefusedError, match="requests for the chat model are used up"):
            spend(NOW + timedelta(days=days))


def test_tokens_are_reckoned_where_the_server_does_not_count(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    server.usage = False
    written(owner, move)

    stand = stand_of(owner)
    assert (stand.requests, 500 < stand.tokens < 5000) == (1, True)


def test_when_the_facts_change_the_phrasebook_writes_again_with_a_note(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    assert written(owner, move).writer == "chat_model"

    promised(owner, NOW + timedelta(minutes=1))
    letter = shown(owner, move, NOW + timedelta(minutes=2))

    assert letter.writer == "phrasebook"
    assert "what is known has changed" in letter.model.note
    assert "28 May" in letter.body


def test_own_words_on_the_models_keep_its_grounds_and_phrasebook_comes_back_when_asked(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.write_with_model import by_phrasebook

    plain = shown(owner, move)
    by_model = written(owner, move)

    own = draft(owner, move, now=NOW, body=rained(by_model))
    back = by_phrasebook(owner, move, now=NOW)

    assert own.writer == "own"
    assert {g.facts for g in by_model.grounds} <= {g.facts for g in own.grounds}
    assert (back.writer, back.body, back.model) == ("phrasebook", plain.body, None)
    assert shown(owner, move) == back


def test_own_words_stay_where_the_model_fails(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.draft import draft

    body = rained(shown(owner, move))
    draft(owner, move, now=NOW, body=body)
    server.status = 500

    letter = written(owner, move)

    assert (letter.writer, letter.body) == ("own", body)


def test_the_models_letter_is_approved_like_any_and_looked_at_again(
    owner: models.Owner, move: str, server: Model, connected: None, tmp_path: Any
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.write_with_model import ask_model

    letter = written(owner, move)

    done = approve(owner, move, now=NOW, eml=tmp_path / "a.eml", text=letter.sha256)

    assert done.state == "handed_over"
    assert letter.grounds[0].sentence in (tmp_path / "a.eml").read_text().replace("=\n", "")
    with pytest.raises(RefusedError, match="take the yes back first"):
        ask_model(owner, move, now=NOW)


def test_a_letter_changed_while_the_model_writes_stays_as_the_user_left_it(
    owner: models.Owner,
    move: str,
    server: Model,
    connected: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from afterword.flows import write_with_model as flow
    from afterword.flows.draft import draft

    body = rained(shown(owner, move))
    key = flow.ask_model(owner, move, now=NOW)
    made = flow._made

    def meanwhile(*args: Any, **named: Any) -> Any:
        # The user, while the model writes. The test holds the only line to the database.
        found = made(*args, **named)
        draft(owner, move, now=NOW, body=body)
        return found

    monkeypatch.setattr(flow, "_made", meanwhile)

    line = flow.write_asked(owner, key, now=NOW)

    assert "was changed meanwhile" in line
    assert shown(owner, move).body == body


@pytest.mark.parametrize("kept", ["body", "kind"])
def test_what_the_user_kept_before_anybody_came_to_it_is_not_replaced(
    owner: models.Owner, move: str, server: Model, connected: None, kept: str
) -> None:
    from afterword.flows.draft import draft
    from afterword.flows.write_with_model import ask_model, write_asked
    from afterword.records.models import Letter

    body = rained(shown(owner, move))
    key = ask_model(owner, move, now=NOW)
    mine = draft(owner, move, now=NOW, **{kept: body if kept == "body" else "thank_you"})

    assert write_asked(owner, key, now=NOW) == ""

    assert shown(owner, move) == mine
    assert Letter.objects.get(id=key).model_asked_at is None
    assert not server.asked


def test_work_does_what_was_asked_once(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.write_with_model import ask_model
    from afterword.jobs.due import do, due_of_letters

    ask_model(owner, move, now=NOW)
    ask_model(owner, move, now=NOW)

    hints = [hint for hint in due_of_letters(NOW) if hint.flow == "write"]
    lines = [do(hint, NOW, patience=0) for hint in hints]

    assert len(lines) == 1
    assert "the chat model wrote to" in lines[0]
    assert not [hint for hint in due_of_letters(NOW) if hint.flow == "write"]
    assert do(hints[0], NOW, patience=0) == ""
    assert len(server.asked) == 1
    assert shown(owner, move).writer == "chat_model"


def test_a_letter_whose_writer_was_killed_is_done_again_and_given_up_in_the_end(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.write_with_model import ask_model, write_asked
    from afterword.records.models import Letter
    from afterword.records.queries.chat_model import letters_asked

    key = ask_model(owner, move, now=NOW)
    Letter.objects.filter(id=key).update(model_until=NOW + timedelta(seconds=90))

    assert write_asked(owner, key, now=NOW) == ""
    assert write_asked(owner, key, now=NOW + timedelta(seconds=91))
    key = ask_model(owner, move, now=NOW)
    Letter.objects.filter(id=key).update(model_until=NOW + timedelta(seconds=90))
    before = len(server.asked)
    line = write_asked(owner, key, now=NOW + timedelta(minutes=31))
    assert "did not write to Odile Brandt: the program ended" in line
    assert "the program ended" in shown(owner, move, NOW + timedelta(minutes=32)).model.note
    assert not letters_asked(NOW + timedelta(hours=1)).exists()
    assert len(server.asked) == before


def test_who_waits_at_the_terminal_and_breaks_off_has_asked_for_nothing_later(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.flows.write_with_model import write_with_model
    from afterword.records.queries.chat_model import letters_asked
    from afterword.sources.reach.network import Network

    def breaks_off(host: str, port: int) -> list[tuple[str, int]]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_with_model(owner, move, now=NOW, network=Network(breaks_off))

    assert not letters_asked(NOW + timedelta(hours=1)).exists()


def test_tokens_count_though_the_yes_was_taken_back_meanwhile(
    owner: models.Owner, server: Model, connected: None
) -> None:
    from afterword.flows.connect_chat_model import allow_chat_model, asking, ready_chat_model

    with asking(ready_chat_model(owner), now=NOW) as line:
        line.spend()
        allow_chat_model(owner, yes=False, now=NOW)
        line.spent(700)
        with pytest.raises(RefusedError, match="you have not said yet"):
            line.spend()

    stand = stand_of(owner)
    assert (stand.requests, stand.tokens, stand.allowed_at) == (1, 700, None)


def test_the_yes_that_is_carried_over_is_read_where_it_is_kept(
    owner: models.Owner,
    server: Model,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from django.db import connection

    from afterword.flows import connect_chat_model as flow

    depths: list[int] = []
    find = flow.chat_model_of

    def noted(of: models.Owner) -> Any:
        depths.append(len(connection.savepoint_ids))
        return find(of)

    outside = len(connection.savepoint_ids)
    monkeypatch.setattr(flow, "chat_model_of", noted)
    options = {"model": "kestrel-small"}
    flow.connect_chat_model(owner, server.address, secret=None, options=options, now=NOW)

    assert depths
    assert min(depths) > outside


@pytest.mark.parametrize(
    ("address", "options", "why"),
    [
        ("nonsense", {"model": "m"}, "no address of a chat model"),
        ("ftp://model.example", {"model": "m"}, "no address of a chat model"),
        ("http://model.example/v1", {"model": "m"}, "in the open"),
        ("https://me:pw@model.example", {"model": "m"}, "a key in the address"),
        ("http://localhost:1/v1", {}, "name the model"),
        ("http://localhost:1/v1", {"model": "m", "seconds": "0"}, "no number"),
        ("http://localhost:1/v1", {"model": "m", "tokens": "many"}, "no number"),
        ("http://localhost:1/v1", {"model": "m", "temperature": "1"}, "no option"),
        ("http://localhost:1/v1", {"model": "m", "ca": "/no/such"}, "certificate"),
    ],
)
def test_what_can_not_be_meant_is_refused_in_one_line(
    owner: models.Owner, address: str, options: dict[str, str], why: str
) -> None:
    from afterword.flows.connect import connect

    with pytest.raises(RefusedError, match=why) as refused:
        connect(owner, "chat_model", address, secret=None, options=options, now=NOW)

    assert "\n" not in str(refused.value)


def test_a_server_is_tried_before_it_is_kept(owner: models.Owner, server: Model) -> None:
    from afterword.flows.connect import disconnect
    from afterword.records.models import Account

    def say(model: str, secret: str | None = None) -> None:
        plug_in(owner, server.address, secret=secret, model=model)

    with pytest.raises(TroubleError, match="it has kestrel-small"):
        say("gull-large")
    server.key = "sesame"
    with pytest.raises(TroubleError, match="does not take the key"):
        say("kestrel-small", "open")
    assert not Account.objects.exists()
    say("kestrel-small", "sesame")
    assert "sesame" not in Account.objects.get().sealed
    server.models = None
    say("no list of them", "sesame")
    assert Account.objects.count() == 1
    disconnect(owner, "chat_model", "whatever")
    assert not Account.objects.exists()
    assert not server.asked


def test_an_unlisted_private_address_is_reached_only_by_the_name_the_user_gave(
    owner: models.Owner, move: str, server: Model
) -> None:
    from afterword.flows.connect_chat_model import connect_chat_model
    from afterword.sources.reach.network import Network

    asked: list[str] = []

    def places(host: str, port: int) -> list[tuple[str, int]]:
        asked.append(host)
        return [("127.0.0.1", server.port)]

    connect_chat_model(
        owner,
        f"http://model.localhost:{server.port}/v1",
        secret=None,
        options={"model": "kestrel-small"},
        now=NOW,
        network=Network(places),
    )

    assert asked == ["model.localhost"]


def test_a_yes_to_one_address_is_none_to_another(
    owner: models.Owner, server: Model, connected: None
) -> None:
    plug_in(owner, server.address, seconds="9")
    same = stand_of(owner)
    server.models = ("gull-large",)
    plug_in(owner, server.address, seconds="9", model="gull-large")
    other = stand_of(owner)

    assert same.allowed_at == NOW
    assert other.allowed_at is None


def test_sheet_of_a_request_is_one_json_value_and_the_rest_is_constant(
    owner: models.Owner, move: str, server: Model, connected: None
) -> None:
    from afterword.writers.chat_model.request import SYSTEM

    written(owner, move)

    (body,) = server.asked
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    assert body["messages"][0]["content"] == SYSTEM
    assert sheet_of(body)["points"]


def test_a_letter_that_waits_comes_back_when_what_it_was_made_of_changed(
    owner: models.Owner,
    move: str,
    server: Model,
    connected: None,
    box: Postbox,
) -> None:
    from afterword.flows.approve import approve
    from afterword.flows.dispatch import dispatch
    from afterword.records.models import Letter

    connect_mail(owner, box, NOW)
    letter = written(owner, move)
    done = approve(owner, move, now=NOW, send=True, leaves_at=NOW, text=letter.sha256)
    promised(owner, NOW + timedelta(seconds=10))

    back = dispatch(owner, Letter.objects.get().id, now=NOW + timedelta(seconds=90))

    assert done.state == "approved"
    assert back is not None
    assert back.state == "draft"
    assert not box.taken


def test_without_the_library_one_line_says_how_to_get_it(
    owner: models.Owner, server: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)  # what Python does where there is none

    with pytest.raises(TroubleError, match="pip install 'openai"):
        plug_in(owner, server.address)
