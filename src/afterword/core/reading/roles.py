"""Titles of jobs, found in a subject or a sentence.

No list holds every profession, so a title is known by where it stands ("the position of …", "…
(m/w/d)") or by the word that heads it (`jobs`).
"""

from __future__ import annotations

import re

from afterword.core.reading.grammar import pattern_of, plain
from afterword.core.reading.jobs import ENDINGS, JOBS, is_job
from afterword.core.reading.quotes import fold_space
from afterword.core.reading.terms import union

_BEFORE = pattern_of(union(lambda terms: terms.role_after))

# (m/w/d), (f/m/x), (H/F), (m/f), (all genders): only titles of jobs are followed by it.
_GENDERS = re.compile(r"\((?:[mwfdhxi*](?:\s?[/|]\s?[mwfdhxi*]){1,3}|all genders)\)", re.IGNORECASE)
_STOP = re.compile(
    r"[.;:!?|•·(){}\[\]\"“”\n]|,\s| [-–—] | @ | \bat\b | \bbei\b | \bchez\b | \bwith\b"
)
_TOKEN = re.compile(r"[^\W_][\w'’&/+#.-]*|&")
_ENDS = ".'-/"
_LINKS = frozenset(
    "of and & the for in de da do del des du d' la le y e et für und der im i ii iii iv".split()
)
_DETERMINERS = frozenset(
    """a an the our your my this that new open vacant ein eine einen einer die der das unsere unser
    un una el la los nuestro nuestra une le les notre um uma o os as nosso nossa""".split()
)
# Words that head a title only with another before them, and words before which a title has not
# begun.
_NEVER_ALONE = frozenset(
    "lead leads owner partner principal officer executive associate fellow assistant data agent "
    "head director manager president coordinator representative advisor chef".split()
)
# Words that stand behind a title written small: "responsable éclairage et …".
_BEHIND = frozenset(
    """et y e ou o nous vous en à au aux na no nos em que qui chez pour para con por se sur dans at
    est es é foi is and or with on in""".split()
)
_OF = re.compile(r"(?:de|d'|des|du|en|para|da|do|del|d’)")
_ROMAN = re.compile(r"(?:I{1,3}|IV|V|VI)\b")
_HEAD_OF = re.compile(
    r"\b(?:(?:Senior |Deputy |Interim |Global |Associate )*(?:Head|Director|VP|SVP|"
    r"Vice President|Dean|Chief)"
    r"(?: of|,) (?:[A-Z][\w&/-]*|and|&|of|the)(?: (?:[A-Z][\w&/-]*|and|&|of|the))*)"
)


# Any word of these is reason to look for a title, and so is a German compound that ends like one.
TITLE_WORDS = frozenset(
    plain(word)
    for phrase in (
        *JOBS,
        *union(lambda terms: terms.coordinator),
        *union(lambda terms: terms.recruiter),
        *union(lambda terms: terms.manager),
    )
    for word in re.findall(r"[^\W\d_]{4,}", re.sub(r"\\w|\(\?:\w+\|?", " ", phrase))
) | {*"hr vp svp evp rh sre ceo cto cfo coo drh report reports reporting team".split()}
COMPOUNDS = ("leiter", "leitung", "chef", *(plain(end) for end in ENDINGS if len(end) > 5))


def role_title(text: str) -> str:
    """The job that a subject, a title of an event or a passage names, as written; "" for none."""
    for find in (_before_genders, _after_phrase, _by_segment, _head_of, _by_head):
        if title := find(text):
            return title
    return ""


def _before_genders(text: str) -> str:
    match = _GENDERS.search(text)
    if not match:
        return ""
    before = text[: match.start()].rstrip()
    start = max((stop.end() for stop in _STOP.finditer(before)), default=0)
    if phrase := list(_BEFORE.finditer(plain(before))):
        start = max(start, phrase[-1].end())
    return _trimmed(before[start:])


def _after_phrase(text: str) -> str:
    for match in _BEFORE.finditer(plain(text)):
        rest = text[match.end() :].lstrip(" :–—-")
        stop = _STOP.search(rest)
        phrase = rest[: stop.start()] if stop else rest
        if _BEFORE.search(plain(phrase)):
            continue  # "application for the position of": the next one is nearer
        candidate = _trimmed(phrase)
        tokens = re.findall(r"[^\W\d_]+", candidate.lower())
        if candidate and len(tokens) <= 8 and any(is_job(token) for token in tokens):
            return _up_to_job(candidate)
    return ""


def _by_segment(text: str) -> str:
    """A piece between dashes that a Romance title fills: 'Votre candidature - Chef de projet'."""
    for piece in _STOP.split(text) if len(text) < 150 else ():
        words_ = piece.split()
        if 1 < len(words_) < 8 and is_job(words_[0].lower()) and _OF.match(words_[1].lower()):
            return fold_space(piece)
    return ""


def _head_of(text: str) -> str:
    match = _HEAD_OF.search(text)
    return match[0].strip() if match else ""


def _by_head(text: str) -> str:
    """The longest run of capitalised words and their links that holds a head word."""
    best = ""
    if not any(
        token[0].isupper() and is_job(token.rstrip(_ENDS).lower()) for token in _TOKEN.findall(text)
    ):
        return best  # as most texts, and at a third of what their runs cost
    for run in _runs(text):
        if (title := _run_title(run)) and len(title) > len(best):
            best = title
    return best


def _runs(text: str) -> list[list[str]]:
    """Runs of tokens that could be part of a title, broken by punctuation and by ordinary
    lower-case words.
    """
    runs: list[list[str]] = [[]]
    end = -1
    for match in _TOKEN.finditer(text):
        token = match[0].rstrip(_ENDS)
        gap = text[end : match.start()] if end >= 0 else ""
        part = token[0].isupper() or token.lower() in _LINKS or token[0].isdigit()
        if runs[-1] and (gap.strip() or not part):
            runs.append([])
        if part:
            runs[-1].append(token)
        end = match.start() + len(token)
    return [run for run in runs if run]


def _run_title(run: list[str]) -> str:
    heads = [i for i, token in enumerate(run) if token[0].isupper() and is_job(token.lower())]
    if not heads:
        return ""
    first, last = heads[0], heads[-1]
    start, end = _left(run, first), last + 1
    if (
        first == start
        and run[first + 1 : first + 2]
        and run[first + 1].lower() in _LINKS - {"i", "&"}
    ):
        end = _right(run, last)
    elif end < len(run) and _ROMAN.fullmatch(run[end]):
        end += 1
    title = run[start:end]
    if len(title) == 1 and title[0].lower() in _NEVER_ALONE:
        return ""
    if title[0].lower() in ("hiring", "line"):
        return ""  # the part somebody plays, not a post
    return " ".join(title)


def _left(run: list[str], head: int) -> int:
    start = head
    while start > 0 and head - start < 5:
        token = run[start - 1]
        if token.lower() in _DETERMINERS or (
            token.lower() in _LINKS and token not in ("&", "and", "of")
        ):
            break
        start -= 1
    while run[start].lower() in _LINKS:
        start += 1
    return start


def _right(run: list[str], head: int) -> int:
    end = min(len(run), head + 5)
    while end > head + 1 and run[end - 1].lower() in _LINKS:
        end -= 1
    return end


def _up_to_job(candidate: str) -> str:
    """Cut a candidate after its title: 'Data Engineer on our team' → 'Data Engineer'."""
    tokens = candidate.split()
    plain = [re.sub(r"[^\w'()/:*-]", "", token).lower() for token in tokens]
    heads = [i for i, token in enumerate(plain) if is_job(token)]
    end = heads[-1] + 1
    small = tokens[heads[0]].islower()  # "ingeniera de datos": no capital tells where it ends
    while end < len(tokens) and (
        tokens[end][0].isupper()
        or tokens[end][0].isdigit()
        or (plain[end] in _LINKS and end + 1 < len(tokens))
        or (small and plain[end] not in _BEHIND and end - heads[-1] <= 3)
    ):
        if plain[end] in ("in", "en", "the", "la", "le") and plain[end - 1] not in _LINKS:
            break
        end += 1
    while end > 0 and plain[end - 1] in _LINKS - {"i", "ii", "iii", "iv"}:
        end -= 1
    return " ".join(tokens[:end])


def _trimmed(text: str) -> str:
    tokens = fold_space(text).strip(" ,-–—:'’").split()
    while tokens and tokens[0].lower() in _DETERMINERS:
        tokens.pop(0)
    return " ".join(tokens)
