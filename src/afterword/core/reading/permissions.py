"""Whether something may be sent: `permission`, granted or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.core.reading.grammar import Hit, languages_in, plain
from afterword.core.reading.sentences import Text
from afterword.core.reading.statement import Context, Statement
from afterword.core.reading.things import (
    IT,
    Reader,
    Thing,
    is_question,
    reader,
    thing_before,
    things_after,
)

# What is allowed to whoever may say who sent them: "you can use my name".
NAME = "name"
# In a statement's extra: "no slides, please" says no to an offer only where it answers one.
BARE = "bare"
_NAMED_BEFORE = tuple(
    f"{word} "
    for word in (
        "the your that those die das den der ihre ihr ihren el la los las le les os as su tu"
    ).split()
)
# "As for the checklist, yes please, send it": named before it is allowed.
_TOPIC = re.compile(
    r"(?:re:?|regarding|as for|about|concerning|pour|concernant|quant a|zum|zur|zu der|sobre"
    r"|en cuanto al?|quanto a[o]?) "
    r"(?:(?:the|your|that|la|le|les|ta|ton|votre|el|los|las|tu|su|o|a|dem|der) |l')?"
    r"(?P<it>(?:[\w'-]+ ){0,3}?[\w-]+),"
)
_MARKS = re.compile(r"^[> \t]+", re.MULTILINE)
_LOOKED_AT = 3_000  # characters of a quote: what was offered stands in the letter answered
_SURE = 0.9
_OFFERS = re.compile(
    r"\b(?:would it (?:be|help)|would (?:you|that) (?:like|be)|shall i|may i|can i|could i|should i"
    r"|i (?:can|could) (?:\w+ )?(?:send|share|forward|show)|happy to (?:send|share)"
    r"|glad to (?:send|share)|if (?:you|it would) (?:like|help|want)|of use"
    r"|darf ich|soll ich|ich (?:kann|konnte) (?:ihnen|dir|euch)|gern(?:e)? (?:schicke|sende)"
    r"|te (?:lo )?(?:mando|envio)|quieres que|puedo"
    r"|voulez-vous que|souhaitez-vous que|je peux|posso|quer que|queres que)\b"
)
_DEFINITE = re.compile(
    r"\b(?:the|your|that|those|die|das|den|ihre?n?|el|la|los|las|tu|tus|su|sus|le|les|votre|vos|os|as)"
    r" (?:[\w-]+ ){0,2}?(?P<it>[\w-]+(?: [\w-]+){0,3})\b[^\n]*\n(?P=it)"
)
_OVER = re.compile(r" ?[,.!;]")
# "Yes please, and could you send two references?": the yes ends where something else is asked for.
AND_ASKS = re.compile(
    r" ?[,;]?(?: -)? ?(?:and|also|und|y|et|e|tambien|aussi|tambem) (?:also |then |in addition )?"
    r"(?=(?:please|pl[sz]|kindly|could|can|would|will) |bitte |konnten |por favor|podrias? "
    r"|puedes? |merci de |pourriez|poderia|pode )"
)
# What is offered is to be handed over: "may I ask" and "can I come" offer nothing.
_HANDS_OVER = re.compile(
    r"\b(?:sen[dt]|shar|show|forward|attach|pass|schick|sende|zeig|mail|mand|envi|pas[eo]|compart"
    r"|envoi|envoy|partag|montr|transm|mostr)"
)
_DEEPER = re.compile(r"[ \t]*>[ \t]*>")  # quoted twice
_HEAD = re.compile(r"[ \t>*]*(?:from|von|de|expéditeur)\s?:", re.IGNORECASE)


def read_permissions(text: Text, context: Context) -> tuple[Statement, ...]:
    """A yes or a no to a named thing; "it" where only the conversation says what is meant."""
    found: list[Statement] = []
    for language in languages_in(text, context.language):
        words = reader(language)
        refused = [hit for hit in words.refuse.find(text) if not is_question(text, hit.sentence)]
        no_longer = {hit.sentence for hit in refused}
        granted = [
            hit
            for hit in words.grant.find(text)
            if (not is_question(text, hit.sentence) or AND_ASKS.match(text.folded, hit.end))
            and hit.sentence not in no_longer
        ]
        for hit, yes in (*((hit, False) for hit in refused), *((hit, True) for hit in granted)):
            if all(hit.sentence.start != statement.span[0] for statement in found):
                told = list(_permission(text, hit, words, granted=yes))
                # "Leave me out of it. Better not mention my name": one word on one name.
                if not any(one.value["what"] == NAME and _says(found, one) for one in told):
                    found += told
    return tuple(sorted(found, key=lambda statement: statement.span))


def _says(found: list[Statement], told: Statement) -> bool:
    return any(statement.value == told.value for statement in found)


def _permission(text: Text, hit: Hit, words: Reader, *, granted: bool) -> Iterator[Statement]:
    quote, span = text.quote(hit.sentence.start, hit.sentence.end)
    # What is given, or is welcome and was named before, may be any thing; elsewhere only one that
    # people send.
    welcome = str(hit.match.groupdict().get("what") or "").startswith(_NAMED_BEFORE)
    gives = welcome or words.give.search(text.folded, hit.start, hit.sentence.end) is not None
    for thing in _meant(text, hit, words):
        offered = hit.match.groupdict().get("offered")
        if thing.known or thing.name == IT or (granted and gives) or offered:
            value = {"what": thing.name, "granted": granted}
            # A name is lent, not handed over: nobody owes it to anybody.
            confidence = 0.9 if thing.known and thing.name != NAME else 0.75
            bare = {BARE: True} if hit.match.groupdict().get("bare") or offered else {}
            yield Statement(
                "permission", value, quote, confidence, doubtful=False, span=span, extra=bare
            )
            return


def _over(text: Text, hit: Hit, words: Reader) -> bool:
    """Whether the phrase says to send and ends there: "pode enviar, fico no aguardo"."""
    sends = words.give.search(text.folded, hit.start, hit.end)
    return bool(sends and _OVER.match(text.folded, hit.end, hit.sentence.end))


def _meant(text: Text, hit: Hit, words: Reader) -> Iterator[Thing]:
    if hit.match.groupdict().get("name"):
        yield Thing(NAME, known=True)
        return
    if hit.match.groupdict().get("offered"):  # any thing, so only one that the user had offered
        start, end = hit.match.span("offered")
        yield Thing(" ".join(text.text[start:end].lower().split()), known=False)
        return
    if hit.match.groupdict().get("sure"):  # "anything else": the phrase knows what it is about
        start, end = hit.match.span("sure")
        yield Thing(" ".join(text.text[start:end].lower().split()), known=True)
        return
    if hit.match.groupdict().get("it"):  # "envíemelo": the pronoun is part of the verb
        yield _spoken_of(text, hit, words) or Thing(IT, known=False)
        return
    if AND_ASKS.match(text.folded, hit.end, hit.sentence.end):
        yield _spoken_of(text, hit, words) or Thing(IT, known=False)
        return
    things = things_after(text, hit, words)
    for thing in things:
        yield (_spoken_of(text, hit, words) or thing) if thing.name == IT else thing
    rest = text.said(hit.end, hit.sentence.end)
    named = bool(hit.match.groupdict().get("what"))
    if not things and not named and (words.empty.fullmatch(rest) or _over(text, hit, words)):
        # "Yes, please send!": what was offered before.
        yield _spoken_of(text, hit, words) or Thing(IT, known=False)


def _spoken_of(text: Text, hit: Hit, words: Reader) -> Thing | None:
    """What a pronoun means: what was named before it, or what the sentence says that it is about,
    "as for the list, send it".
    """
    if earlier := thing_before(text, hit.sentence, hit.start, words):
        return earlier
    topic = _TOPIC.match(text.folded, hit.sentence.start, hit.start)
    if topic is None:
        return None
    start, end = topic.span("it")
    return Thing(" ".join(text.text[start:end].lower().split()), known=True)


def as_offered(told: Statement, quoted: str, context: Context) -> Statement:
    """A yes with the thing that the quoted letter offered in its place of "it", and the surer the
    more plainly that letter named it.

    What the user wrote stands in the quote: "I have a case study. Would it help if I sent it?"
    """
    before = Text(_MARKS.sub("", quoted[:_LOOKED_AT]))
    what = str(told.value["what"])
    if what == NAME:
        return told
    if what != IT:
        # "Send the one-pager" in an answer: of one that they were told of.
        told_of = _DEFINITE.search(f"{plain(told.quote)}\n{plain(what)}") is not None
        named = told_of or any(
            len(word) > 3 and word in before.folded for word in plain(what).split()
        )
        return replace(told, confidence=_SURE) if named else told
    thing = _offered(before, context)
    return replace(told, value={**told.value, "what": thing}, confidence=_SURE) if thing else told


def as_accepted(told: Statement, quoted: str, context: Context) -> Statement:
    """What they ask for as the yes that it is, where the user had just offered that very thing:
    "Shall I send the case study?" "Please send the case study, too."

    With a day of its own it stays a request: they then ask for more than was offered.
    """
    if told.value["due"] is not None or plain(told.quote).endswith("?"):
        return told
    what = str(told.value["what"])
    before = Text(_MARKS.sub("", _last_letter(quoted[:_LOOKED_AT])))
    if not (what == _offered(before, context, plainly=True) or _is_offered(what, before)):
        return told
    value = {"what": what, "granted": True}
    return replace(told, kind="permission", value=value, confidence=_SURE, extra={})


def _is_offered(what: str, text: Text) -> bool:
    """Whether the words of a thing stand in a sentence that offers to hand something over, or right
    before one.
    """
    words = [word for word in plain(what).split() if len(word) > 3]
    for at, sentence in enumerate(text.sentences):
        said = text.said(sentence.start, sentence.end)
        if words and _OFFERS.search(said) and _HANDS_OVER.search(said):
            stretch = text.said(text.sentences[max(0, at - 1)].start, sentence.end)
            if all(word in stretch for word in words):
                return True
    return False


def _last_letter(quoted: str) -> str:
    """Of a quote the letter that was answered, without those that it quotes itself."""
    lines = [line for line in quoted.splitlines() if not _DEEPER.match(line)]
    heads = [number for number, line in enumerate(lines) if _HEAD.match(line)]
    return "\n".join(lines[: heads[1]] if len(heads) > 1 else lines)


def _offered(text: Text, context: Context, *, plainly: bool = False) -> str:
    """The known thing named in or right before a sentence that asks whether to send something;
    `plainly`: only where it says so.
    """
    for language in languages_in(text, context.language):
        words = reader(language)
        for sentence in text.sentences:
            said = text.said(sentence.start, sentence.end)
            asks = said.endswith("?") and words.give.search(said)
            if not (asks and not plainly) and not _OFFERS.search(said):
                continue
            if plainly and not _HANDS_OVER.search(said):
                continue
            found = thing_before(text, sentence, sentence.end, words)
            if found is not None:
                return found.name
    return ""
