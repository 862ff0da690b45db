"""A mail's text told apart: the writer's new words, what they quote, what they sign with.

Line by line and in linear time: every look ahead or behind is bounded. Each line goes to exactly
one part, so no word gets lost. The marks are those of `core.reading.words.quoting`; the rules are:

- "> " lines are quoted, with the line above them that says who wrote them; text between them is the
  writer's.
- After a header block, an "Original Message" line, a forward, or a "… wrote:" that no "> " follows,
  all is quoted.
- From what is left, signatures are taken off the ends: "-- ", "Sent from …", footers, the name
  block below closing words.

mail-parser-reply 1.36 was tried for this: of 45 real mails it gets 31 right (this: all), for it
takes answers between quotes for quoted and bulleted lists for signatures, and 24 kB of "On " takes
it 22 seconds. Its patterns for languages are covered by the marks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.core.reading.words import quoting

NEW, QUOTED, SIGNATURE = "new", "quoted", "signature"

_ROLE_OF = {name: role for role, names in quoting.FIELDS.items() for name in names}
_FIELD = re.compile(
    r"[\s>|*_]{0,12}([^\W\d_][^:：\n<>@*]{0,24}?)[\s*_]{0,4}[:：][\s*_]*(.{0,2000})"
)
_FIELD_INSIDE = re.compile(r"(?:^|[\s*>])([^\W\d_][^\W\d_]{1,12})[\s*]{0,3}[:：]")
_QUOTE = re.compile(r"[ \t]{0,3}>")
_RULE = re.compile(r"[ \t]*(?:[-_=*~─—][ \t]?){5,}[ \t]*\Z")
_SEPARATOR = re.compile(
    rf"[\s*]{{0,8}}[-_=~*─—]{{2,}}+[\s*]{{0,4}}(?:{quoting.ORIGINAL}|"
    rf"{quoting.FORWARDED})\b.{{0,80}}\Z"
    rf"|\s{{0,8}}(?:{quoting.FORWARDED})\s?[:：]\s*\Z"
    rf"|"
    rf"\s{{0,8}}-{{2,}}\s?(?:{quoting.WROTE_OPENS})\b.{{5,250}}(?:{quoting.WROTE})[^-]{{0,80}}-{{2,}}\s*\Z",
    re.IGNORECASE,
)
_WROTE = re.compile(rf"(?<!\w)(?:{quoting.WROTE})", re.IGNORECASE)
_OPENS = re.compile(
    (
        rf"\s{{0,6}}(?:(?:{quoting.WROTE_OPENS})\b\.?|\d|[^\s<>@]{{1,40}}(?: "
        rf"[^\s<>@]{{1,40}}){{0,10}}\s?[<(\[]|[<(\[]?[^\s<>@]{{1,64}}@)"
    ),
    re.IGNORECASE,
)
_OPENS_DATED = re.compile(
    rf"\s{{0,6}}(?:(?:{quoting.WROTE_OPENS})\b[^<@]{{0,40}}?\d|\d{{1,4}}\D)", re.IGNORECASE
)
_ADDRESS = re.compile(r"[^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{2,}")
_TIME = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|年")
_DATE_OR_ADDRESS = re.compile(r"[\d@]")
_DASHES = re.compile(r"\s*(?:--|—|__|–)\s*\Z")
_CLOSING = re.compile(rf"\s*(?:{quoting.CLOSINGS})\s*[,.!…;:)\-–—😊🙂]{{0,4}}\s*\Z", re.IGNORECASE)
_CLOSING_WITH_NAME = re.compile(
    rf"\s*(?:{quoting.CLOSINGS})\s*[,!–—-]\s*(?:[^\W\d_][\w.'’-]*\s*){{1,4}}\Z", re.IGNORECASE
)
# A footer may be named first: "AVISO: Esta mensagem …".
_FOOTER = re.compile(
    r"[\s*_>|«»\"“]{0,8}(?:[^\W\d_]{3,20}(?: [^\W\d_]{2,20}){0,3}\s?[:：]\s{0,3})?(?:"
    + "|".join(quoting.FOOTERS)
    + ")",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    rf"\s*[<\[(]?(?:{quoting.SENT_FROM})\b[^,;!?\n]{{0,60}}[.>\])]?\s*(?:<?https?://\S+)?\s*\Z",
    re.IGNORECASE,
)
_DASH_NAME = re.compile(
    r"\s*[-–—~/]{1,2}\s?[^\W\d_a-zß-öø-ÿ][\w.'’]*(?:\s[^\W\d_a-zß-öø-ÿ][\w.'’-]*){0,3}\s*\Z"
)
_CONTACT = re.compile(
    r"(?:\+|\b00|\()\d[\d\s().-]{6,}|\b\d{3}[\s.-]\d{3,4}[\s.-]\d{3,4}\b|https?://|www\.|"
    r"[^\s@]@[^\s@]+\.\w|\s[|•·]\s|linkedin\.com|"
    r"\b(?:tel|phone|mobile|mobil|cell|office|fax|direct|t|m|p)\b\s?[:.]",
    re.IGNORECASE,
)
_IMAGE = re.compile(
    r"\s*(?:\[(?:image|cid|bild|imagen|inline)[^\]]*\]|<?(?:image|cid)[\w:.@-]+>?)\s*\Z",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.?\s?\s?s\.?(?:\s?s\.?)?\s?[:.)–-]|\s*p\.?s\.?\s", re.IGNORECASE)
_NAME_LINE = re.compile(r"\s*(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*[,\s]*){1,5}(?:\([^()]{1,30}\))?\s*\Z")

_DEGREE = re.compile(r"\(?(?:[^\W\d_]{1,8}\.|[A-ZÄÖÜ]{2,6}|[^\W\d_]{2,5}/[^\W\d_]{2,5})\)?,?")
_SALUTATION = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|hallo|liebe[rs]?|sehr geehrte"
    r"|guten tag|hola|estimad[oa]s?|querid[oa]s?|bonjour|ch[eè]re?s?|madame|monsieur|ol[aá]"
    r"|car[oa]s?|prezad[oa]s?|exm[oa])\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"\s*[|,•·/(]\s*|\s+[-–—]\s+")

_LONGEST_ATTRIBUTION = 5  # lines; a narrow window wraps "On …, … <…> wrote:" that often
_LONGEST_SIGNATURE = 30
_LONGEST_NAME_BLOCK = 16
_LONGEST_PARAGRAPH = 60
_MOST_LINES = 20_000  # nobody writes more; what follows in a text is taken for quoted
_CLIP = 600  # characters of a line that are looked at: no mark is longer


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a text, each its lines in their order; together they hold every word."""

    new: str
    quoted: str
    signature: str


def split(text: str, *, writer: str = "") -> Parts:
    """Tell a plain text's parts apart.

    `writer` is the sender's name, where known: a line that is their name ends their words.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    labels = _Labels(lines, writer)
    return Parts(*("\n".join(labels.of(part)).strip("\n \t") for part in (NEW, QUOTED, SIGNATURE)))


class _Labels:
    """The label of each line, found in the order of the rules above."""

    def __init__(self, lines: list[str], writer: str) -> None:
        self.lines = lines
        self.clips = [line[:_CLIP].rstrip() for line in lines]
        self.labels = [NEW] * len(lines)
        self.writer = [name for raw in writer.casefold().split() if (name := raw.strip(".,()"))]
        self._label_quotes()
        for start, end in list(self._runs()):
            self._label_signature(start, end)
            self._label_banner(start, end)

    def of(self, part: str) -> Iterator[str]:
        return (line for line, label in zip(self.lines, self.labels, strict=True) if label is part)

    # Quotes

    def _label_quotes(self) -> None:
        number, count = 0, min(len(self.lines), _MOST_LINES)
        self._set(count, len(self.lines), QUOTED)
        while number < count:
            line = self.clips[number]
            if _QUOTE.match(line):
                number = self._label_marked(number)
            elif line.endswith((":", "：")) and self._label_attribution(number):
                number += 1
                if self._rest_is_quoted(number):
                    self._set(number, len(self.lines), QUOTED)
                    return
            elif self._starts_quoted_rest(number):
                self._set(self._with_rule_above(number), len(self.lines), QUOTED)
                return
            else:
                number += 1

    def _label_marked(self, number: int) -> int:
        """Quote the "> " lines from here on, with the blank and the wrapped lines between them."""
        self.labels[number] = QUOTED
        following = self._next_text(number + 1)
        if following is not None and _QUOTE.match(self.clips[following]):
            self._set(number, following, QUOTED)
            return following
        wrapped = number + 1
        if wrapped + 1 < len(self.lines) and self._is_wrapped(wrapped):
            self.labels[wrapped] = QUOTED
            return wrapped + 1
        return number + 1

    def _is_wrapped(self, number: int) -> bool:
        """The few words that a program broke off a long quoted line: short, small letters, "> "
        above and below.
        """
        above, line, below = self.clips[number - 1 : number + 2]
        return (
            66 <= len(above) <= 82
            and 0 < len(line) <= 30
            and line[0].islower()
            and _QUOTE.match(below) is not None
        )

    def _label_attribution(self, number: int) -> bool:
        """Quote the "On …, … wrote:" that ends at this line, if one does."""
        follows = self._next_text(number + 1)
        marked = follows is not None and _QUOTE.match(self.clips[follows]) is not None
        above = max(0, number - _LONGEST_ATTRIBUTION + 1)
        if not marked and not any(map(_DATE_OR_ADDRESS.search, self.clips[above : number + 1])):
            return False  # the cheap question first: much prose ends in a colon
        found = None
        for start in range(number, above - 1, -1):
            if not self.clips[start].strip() or self.labels[start] is QUOTED:
                break
            said = " ".join(self.clips[start : number + 1])
            if len(said) > _CLIP:
                break
            dated = _OPENS_DATED.match(said) is not None
            if (dated or found is None) and _is_attribution(said, marked=marked):
                found = start
            if found is not None and dated:
                break  # a name or an address may be the second line, "On 3 March …" is the first
        if found is None:
            return False
        self._set(found, number + 1, QUOTED)
        return True

    def _rest_is_quoted(self, number: int) -> bool:
        """Below an attribution: without "> " lines, all that follows is the quoted mail."""
        following = self._next_text(number)
        return following is not None and not _QUOTE.match(self.clips[following])

    def _starts_quoted_rest(self, number: int) -> bool:
        line = self.clips[number]
        if not line:
            return False
        if _SEPARATOR.match(line):
            return True
        return (":" in line or "：" in line) and self._is_header_block(number)

    def _is_header_block(self, number: int) -> bool:
        """From, Sent, To, Subject below each other, or flattened into one line."""
        role, value = _field(self.clips[number])
        if role not in {"from", "sent", "subject", "to"}:
            return False
        inside = {_ROLE_OF.get(name.lower(), "") for name in _FIELD_INSIDE.findall(value)}
        if role == "from" and {"sent", "to", "subject"} <= inside:
            return True
        roles, addressed, missed = {role}, _ADDRESS.search(value) is not None, 0
        for line in self.clips[number + 1 : number + 12]:
            next_role, next_value = _field(line)
            if next_role:
                roles.add(next_role)
                addressed = addressed or _ADDRESS.search(next_value) is not None
                missed = 0
            elif line.strip():
                missed += 1  # a long list of recipients goes on in the next line
                if missed > 2:
                    break
        if "from" not in roles or len(roles - {"other"}) < 3:
            return False
        return "subject" in roles or addressed

    def _with_rule_above(self, number: int) -> int:
        """The first line of the rule (and the blank lines) that a program drew above a header
        block.
        """
        above = number
        while above > 0 and not self.clips[above - 1].strip() and number - above < 6:
            above -= 1
        if above > 0 and _RULE.match(self.clips[above - 1]):
            return above - 1
        return number

    # Signatures

    def _label_signature(self, start: int, end: int) -> None:
        """Take what signs off the end of lines[start:end], all of them the writer's so far."""
        end = self._label_footers(start, self._label_signed(start, end))
        floor = max(start, end - _LONGEST_SIGNATURE)
        for number in range(floor, end):
            if _DASHES.match(self.clips[number]) and self.clips[number].strip():
                self._set(number, end, SIGNATURE)
                self._label_footers(start, number)
                return
        self._label_name_block(start, end)

    def _label_signed(self, start: int, end: int) -> int:
        """Label what stands from the writer's full name with a title, a firm or numbers on: below
        it come only the firm's own words, whatever they say. Return where it begins.
        """
        stop = self._trimmed(start, end)
        for number in range(max(start + 1, stop - _LONGEST_SIGNATURE), stop):
            if not self._signs(self.clips[number]):
                continue
            block = number
            while block < stop and self.clips[block].strip():
                block += 1
            lines = self.clips[number:block]
            told = any(_CONTACT.search(self.clips[one]) for one in range(number, stop))
            below = range(block, stop)
            several = len(lines) >= 3 or len(_HEAD.split(lines[0])) >= 3
            prose = any(_is_sentence(line) or _TIME.search(line) for line in lines)
            if (told or several) and not prose and not any(map(self._speaks_on, below)):
                self._set(number, end, SIGNATURE)
                return number
        return end

    def _signs(self, line: str) -> bool:
        """Whether a line is the writer's full name, or begins with it and goes on with a title."""
        words = _HEAD.split(line, maxsplit=1)[0].split()
        known = [word for word in words if word.casefold().strip(".,()") in self.writer]
        # "Mag." and "CRHA" stand beside a name; "Jane Roe here from Acme" is a sentence.
        others = [word for word in words if word not in known and not _DEGREE.fullmatch(word)]
        return len(known) >= 2 and not others

    def _speaks_on(self, number: int) -> bool:
        """Whether a line below a name is the writer's again: a postscript, a list, a question, or a
        letter that only begins below its head.
        """
        line = self.clips[number]
        return bool(
            _POSTSCRIPT.match(line)
            or _SALUTATION.match(line)
            or _CLOSING.match(line)
            or line.lstrip().startswith(("- ", "* ", "• "))
            or line.rstrip().endswith("?")
        )

    def _label_footers(self, start: int, end: int) -> int:
        """Label the footers at the end, from below; return where they begin."""
        while True:
            end = self._trimmed(start, end)
            cut = self._footer_start(start, end)
            if cut >= end:
                return end
            self._set(cut, end, SIGNATURE)
            end = cut

    def _footer_start(self, start: int, end: int) -> int:
        """Where the last footer before `end` begins; `end` if there is none."""
        first = self._paragraph_start(start, end)
        if first >= end:
            return end
        if _RULE.match(self.clips[first]):
            lone = end - first == 1
            return first if lone or _is_list_footer(self.clips[first + 1 : end]) else end
        if first > start and _FOOTER.match(" ".join(self.clips[first : min(end, first + 4)])):
            return first
        last = end - 1
        if last > start and (_is_machine_line(self.clips[last]) or _FOOTER.match(self.clips[last])):
            return last
        return end

    def _label_name_block(self, start: int, end: int) -> None:
        """Label what stands below the closing words, or from the writer's name on."""
        floor = max(start, end - _LONGEST_NAME_BLOCK)
        begin = self._below_closing(floor, end)
        if begin is None:
            begin = self._from_name(start, floor, end)
        if begin is None or begin >= end:
            return
        number = begin
        while number < end:
            if _POSTSCRIPT.match(self.clips[number]):
                while number < end and self.clips[number].strip():
                    number += 1
            else:
                self.labels[number] = SIGNATURE
                number += 1

    def _below_closing(self, floor: int, end: int) -> int | None:
        for number in range(end - 1, floor - 1, -1):
            line = self.clips[number]
            if _CLOSING.match(line):
                return number + 1
            if number + 1 < end and len(line) < 70 and _CLOSING_WITH_NAME.match(line):
                return number + 1
            if _is_sentence(line) and not self._in_postscript(number, floor):
                return None
        return None

    def _in_postscript(self, number: int, floor: int) -> bool:
        while number > floor and self.clips[number - 1].strip():
            number -= 1
        return _POSTSCRIPT.match(self.clips[number]) is not None

    def _from_name(self, start: int, floor: int, end: int) -> int | None:
        """Where a block begins that the writer's name, a dash and a name, or contact data makes a
        signature.
        """
        first = self._paragraph_start(floor, end)
        if first <= start:
            return None
        block = self.clips[first:end]
        if len(block) == 1 and _DASH_NAME.match(block[0]) and not self._has_bullets(start, first):
            return first
        if any(_is_sentence(line) for line in block):
            return None
        begin = self._upper_block(start, floor, first)
        if self._is_writer(self.clips[begin]):
            return begin
        contacts = sum(1 for line in block if _CONTACT.search(line))
        return first if contacts >= 2 and _NAME_LINE.match(block[0]) else None

    def _upper_block(self, start: int, floor: int, first: int) -> int:
        """The name may stand in a paragraph of its own above the title and the numbers."""
        if self._is_writer(self.clips[first]):
            return first
        above = self._trimmed(floor, first)
        begin = self._paragraph_start(floor, above)
        if (
            begin > start
            and begin < above
            and above - begin <= 3
            and self._is_writer(self.clips[begin])
        ):
            return begin
        return first

    def _is_writer(self, line: str) -> bool:
        """Whether a line is the writer's name: whole, one name of it, or initials.

        What comes with a name may stand there too: titles, degrees, pronouns, "i. A.".
        """
        words = [word for raw in line.casefold().split() if (word := raw.strip(".,-–—()|"))]
        if not self.writer or not 0 < len(words) <= len(self.writer) + 4:
            return False
        if len(words) == 1:
            return words[0] in self.writer or words[0] == "".join(name[0] for name in self.writer)
        known = sum(word in self.writer for word in words)
        return known >= 2 or (known == 1 and _NAME_LINE.match(line) is not None)

    def _has_bullets(self, start: int, end: int) -> bool:
        return any(
            line.lstrip().startswith(("- ", "* ", "• "))
            for line in self.clips[max(start, end - 60) : end]
        )

    def _label_banner(self, start: int, end: int) -> None:
        """A company's warning above mail from outside is nobody's word."""
        if start != 0:
            return
        first = self._next_text(0)
        if first is None or first >= end or not _FOOTER.match(self.clips[first]):
            return
        stop = first
        while stop < end and self.clips[stop].strip() and stop - first < 8:
            stop += 1
        rest = self._next_text(stop)
        if rest is not None and rest < end and self.labels[rest] is NEW:
            self._set(first, stop, SIGNATURE)

    # Lines

    def _runs(self) -> Iterator[tuple[int, int]]:
        """The runs of lines that are the writer's, start and end."""
        start = None
        for number, label in enumerate(self.labels):
            if label is NEW and start is None:
                start = number
            elif label is not NEW and start is not None:
                yield start, number
                start = None
        if start is not None:
            yield start, len(self.labels)

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and (
            not self.clips[end - 1].strip() or _IMAGE.match(self.clips[end - 1])
        ):
            end -= 1
        return end

    def _paragraph_start(self, start: int, end: int) -> int:
        first, floor = end, max(start, end - _LONGEST_PARAGRAPH)
        while first > floor and self.clips[first - 1].strip():
            first -= 1
        return first

    def _next_text(self, number: int) -> int | None:
        while number < len(self.clips):
            if self.clips[number].strip():
                return number
            number += 1
        return None

    def _set(self, start: int, end: int, label: str) -> None:
        self.labels[start:end] = [label] * (end - start)


def _is_attribution(said: str, *, marked: bool) -> bool:
    """Whether these words say who wrote what follows; `marked`: "> " lines follow.

    A verb with an address or a time says so anywhere, and so does a full date with an address;
    above "> " lines the verb alone does, or a date or an address.
    """
    if not _OPENS.match(said):
        return False
    timed, dated = _TIME.search(said) is not None, _YEAR.search(said) is not None
    addressed = _ADDRESS.search(said) is not None
    if _WROTE.search(said):
        return marked or addressed or timed
    if marked:
        return timed or dated or (addressed and "<" in said)
    return timed and dated and addressed and "<" in said


def _field(line: str) -> tuple[str, str]:
    """The role of the header field that a line prints, and its value; empty if it prints none."""
    match = _FIELD.match(line)
    if match is None:
        return "", ""
    return _ROLE_OF.get(match[1].strip().lower(), ""), match[2]


def _is_sentence(line: str) -> bool:
    """Long enough, and ended as prose ends: no line of a name block."""
    words = line.split()
    if len(words) < 6 or _CONTACT.search(line) or _FOOTER.match(line):
        return False
    return len(words) >= 14 or words[-1].endswith((".", "!", "?", ":", "…"))


def _is_machine_line(line: str) -> bool:
    return len(line.split()) <= 9 and _SENT_FROM.match(line) is not None


def _is_list_footer(lines: Sequence[str]) -> bool:
    """What list programs add below a rule: the list's name, its address, where to unsubscribe."""
    return 0 < len(lines) <= 6 and any(_ADDRESS.search(line) or "://" in line for line in lines)
