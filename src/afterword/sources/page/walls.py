"""Pages that stand where another should be: a captcha, a wall of cookies, a sold domain, a shell.

They come with status 200 like any page. What is told here is the reason, in words for the user. An
article about captchas is no captcha: whatever has a text of its own is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lxml import html

from afterword.core.errors import UnreadableError
from afterword.sources.page.tree import tree_of

WallKind = Literal["captcha", "denied", "cookies", "login", "parked", "shell"]

_REASONS: dict[WallKind, str] = {
    "captcha": "the site asks whether a person is reading, and shows no text",
    "denied": "the site refuses to show the page",
    "cookies": "the site shows only its question about cookies",
    "login": "the site shows the page only to those who sign in",
    "parked": "the domain is for sale or parked: the company is not there any more",
    "shell": "the page is empty until its scripts run, which are not run here",
}
# What only the machinery of such pages has in its markup.
_MACHINERY: tuple[tuple[WallKind, re.Pattern[str]], ...] = (
    (
        "captcha",
        re.compile(
            r"/cdn-cgi/challenge-platform|cf-chl-|cf_chl_|__cf_chl|_incapsula_resource|px-captcha"
            r"|captcha-delivery\.com|awswafcaptcha|aws-waf-token|/\.well-known/sgcaptcha"
            r"|h-captcha|g-recaptcha|friendly-challenge|anubis_challenge|ddos-guard",
            re.IGNORECASE,
        ),
    ),
    (
        "parked",
        re.compile(
            r"sedoparking|parkingcrew|bodis\.com|hugedomains\.com|afternic\.com|dan\.com/buy"
            r"|parklogic|above\.com/marketplace|uniregistry\.com/buy|img1\.wsimg\.com/parking"
            r"|godaddy\.com/domainsearch|domainmarket\.com|cashparking|/park\.js",
            re.IGNORECASE,
        ),
    ),
    (
        "cookies",
        re.compile(r"consent\.(?:google|yahoo|youtube)\.|guce\.\w+\.com|collectConsent"),
    ),
)
# What they say; looked for in the title and in a page that has hardly any other text.
_WORDS: tuple[tuple[WallKind, re.Pattern[str]], ...] = (
    (
        "captcha",
        re.compile(
            r"just a moment|are you a (?:robot|human)|(?:not|no) a robot|verif\w+ (?:that )?you are"
            r" (?:a )?human|checking (?:if|your browser)|unusual traffic|attention required"
            r"|prove you.re human|security check|bot (?:detection|verification)|captcha"
            r"|einen moment|kein(?:e)? (?:ro)?bot|un momento|vous êtes humain|es usted un robot"
            r"|não é um robô|un instant",
            re.IGNORECASE,
        ),
    ),
    (
        "denied",
        re.compile(
            r"access (?:to this (?:page|site) )?(?:has been |is )?denied|403 forbidden|^forbidden"
            r"|you have been blocked|request (?:was )?(?:blocked|rejected)|not available in your"
            r" (?:country|region)|zugriff verweigert|accès refusé|acceso denegado|acesso negado"
            r"|you don.t have permission to access",
            re.IGNORECASE,
        ),
    ),
    (
        "parked",
        re.compile(
            r"domain (?:name )?(?:is|may be|could be) (?:for sale|available)|buy this domain"
            r"|domain (?:is )?parked|parked (?:free|domain)|domain (?:has )?expired"
            r"|this domain (?:was|has been) (?:registered|purchased)|related searches"
            r"|domain steht zum verkauf|domain (?:kaufen|zu verkaufen)|domaine est à vendre"
            r"|dominio está (?:a la venta|en venta)|domínio está à venda",
            re.IGNORECASE,
        ),
    ),
    (
        "login",
        re.compile(
            r"(?:sign|log) in to (?:continue|read|view|see)|please (?:sign|log) in"
            r"|subscribers? only"
            r"|bitte (?:melden sie sich|loggen)|connectez-vous pour|inicia sesión para"
            r"|faça login para",
            re.IGNORECASE,
        ),
    ),
    (
        "shell",
        re.compile(
            r"(?:enable|activate|need|requires?|turn on) java ?script"
            r"|javascript (?:is )?(?:required|disabled)|javascript (?:zu )?aktivieren"
            r"|activer javascript|habilit\w+ javascript|activa\w* javascript|ativ\w+ o javascript",
            re.IGNORECASE,
        ),
    ),
)
_COOKIES = re.compile(
    r"cookies?\b|consent|einwillig|zustimm|datenschutz|akzeptieren|consentement|accepter"
    r"|confidentialité|consentim|aceptar|privacidad|privacidade|aceitar|privacy|partners?\b"
    r"|legitimate interest|\bvendors?\b|personali[sz]|tracking|store and/or access",
    re.IGNORECASE,
)
_ROOTS = "//*[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='main-app']"
_LITTLE = 1200  # characters: no article and no list of news is so short and about captchas
_HARDLY_ANY = 200
_A_LIST = 3  # links as long as headlines: more than a wall has
_AROUND = ("script", "style", "noscript", "template", "svg", "head", "nav", "footer", "header")


@dataclass(frozen=True, slots=True)
class Wall:
    """What stands in the way of a page, and the reason in words for the user."""

    kind: WallKind
    reason: str


class WalledError(UnreadableError):
    """A page that shows something else than what stands at its address (`wall`)."""

    def __init__(self, wall: Wall, *, path: str = "") -> None:
        super().__init__(wall.reason, path=path)
        self.wall = wall


def wall_of(data: bytes, content_type: str = "") -> Wall | None:
    """What the page `data` stands for instead of its content; None for a page that has some.

    Raises UnreadableError where it is no page at all.
    """
    kind = _kind(data, tree_of(data, content_type))
    return Wall(kind, _REASONS[kind]) if kind else None


def shell_of(data: bytes, content_type: str = "") -> Wall | None:
    """The wall of a page whose own part is empty until its scripts run, though there is a menu."""
    root = tree_of(data, content_type)
    if next(root.iter("script"), None) is None or len(" ".join(_lines(root))) > _HARDLY_ANY:
        return None
    for around in root.xpath("|".join(f"//{name}" for name in _AROUND)):
        around.drop_tree()
    if next(root.iter("a"), None) is not None:
        return None
    return Wall("shell", _REASONS["shell"])


def _kind(data: bytes, root: html.HtmlElement) -> WallKind | None:
    title = " ".join(next((one.text_content() for one in root.iter("title")), "").split())
    lines = _lines(root)
    text = " ".join(lines)
    if len(text) <= _LITTLE:
        markup = data.decode("latin-1")
        for kind, machinery in _MACHINERY:
            if machinery.search(markup) and (kind != "captcha" or _captcha(title, text)):
                return kind
        links = _links(root)
        for kind, words in _WORDS:
            told = words.search(text) and _is_about(words, lines) and links < _A_LIST
            if words.search(title) or told:
                return kind
        said = " ".join(one.text_content() for one in root.iter("noscript"))
        scripts = sum(1 for _ in root.iter("script"))
        waits = bool(root.xpath(_ROOTS)) or dict(_WORDS)["shell"].search(said) is not None
        if len(text) <= _HARDLY_ANY and scripts and waits and not links:
            return "shell"
    return "cookies" if _only_cookies(lines) else None


def _captcha(title: str, text: str) -> bool:
    """A form with a captcha in it stands on many a page: here it must be nearly all there is."""
    return len(text) <= _HARDLY_ANY or dict(_WORDS)["captcha"].search(f"{title} {text}") is not None


def _is_about(words: re.Pattern[str], lines: list[str]) -> bool:
    """Whether the page has nothing else to say than what `words` are about."""
    return sum(len(line) for line in lines if not words.search(line)) <= _LITTLE // 2


def _only_cookies(lines: list[str]) -> bool:
    about = sum(len(line) for line in lines if _COOKIES.search(line))
    rest = sum(len(line) for line in lines if not _COOKIES.search(line))
    return about > 100 and rest <= about / 2 and rest <= _HARDLY_ANY * 2


def _links(root: html.HtmlElement) -> int:
    return sum(len(" ".join(one.text_content().split())) > 20 for one in root.iter("a"))


def _lines(root: html.HtmlElement) -> list[str]:
    """What a reader sees, piece by piece, without menus."""
    found: list[str] = []
    pending: list[tuple[object, bool]] = [(root, False)]
    while pending:  # no recursion: pages nest as deep as they like
        element, tail = pending.pop()
        if not isinstance(element, html.HtmlElement):
            continue
        text = element.tail if tail else element.text
        if tail:
            found.append(text or "")
            continue
        pending.append((element, True))
        if isinstance(element.tag, str) and element.tag not in _AROUND:
            found.append(text or "")
            pending += [(child, False) for child in reversed(element)]
    lines = (" ".join(piece.split()) for piece in found)
    return [line for line in lines if line]
