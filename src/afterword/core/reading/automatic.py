"""What a header alone says of a message: an automatic reply, a report, machine mail, a person's.

RFC 3834 asks programs to mark their answers; most that matter here mark them otherwise, or only in
the subject.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

# Field name in lower case → its values.
Fields = Mapping[str, Sequence[str]]

# Fields that only answering machines set.
_ANSWER_FIELDS = (
    "x-autoreply",
    "x-auto-reply",
    "x-autorespond",
    "x-autoresponder",
    "x-autoreply-from",
    "x-auto-reply-from",
    "x-mail-autoreply",
    "x-vacation",
    "x-away-message",
)
_AWAY_SUBJECT = re.compile(
    r"""\s*\[?(?:
    auto(?:matic|mated|matisk)?[\s_-]?(?:reply|response|svar|answer)\b
    | auto(?:reply|respon[sd]er?)?\s?:
    | out[\s-]of[\s-](?:the[\s-])?office
      (?=\s*(?:$|[:|(\[\]–—-]|re:|auto|reply|message|notification|until|till|from|back))
    | ooo(?=\s*(?:$|[:|]|re:|until|till)) | away\sfrom\s(?:the\s|my\s)?(?:office|desk|mail)
    | vacation\s(?:reply|response|message)
    | on\s(?:annual\s|parental\s|maternity\s|paternity\s)?(?:leave|vacation)\s*(?:$|:|until|re:)
    | automatische\s(?:antwort|antwoord|r[üu]ckmeldung|abwesenheits\w*)
    | abwesenheits(?:notiz|nachricht|meldung|assistent|hinweis|info)\w*
    | abwesend\b | (?:ich\sbin\s)?(?:derzeit\s|aktuell\s)?nicht\sim\sb[üu]ro
    | au(?:ß|ss)er\s(?:haus|büro|buero)
    | respuesta\sautom[áa]tica | respuesta\sde\sausencia | fuera\sde\s(?:la\s)?oficina
    | ausencia\s(?:de\sla\soficina|temporal)
    | r[ée]ponse\sautomatique | absence\sdu\sbureau | message\sd['’]absence
    | notification\sd['’]absence | absent\w*\sdu\sbureau
    | resposta\sautom[áa]tica | resposta\sde\saus[êe]ncia | fora\sd[oe]\sescrit[óo]rio
    | aus[êe]ncia\sd[oe]\sescrit[óo]rio | estou\sausente
    | risposta\sautomatica | fuori\s(?:sede|ufficio) | assente\b
    | automatisch\santwoord | afwezigheids\w* | afwezig\b | niet\sop\skantoor
    | automatiskt?\ssvar | frånvaro\w* | fraværs?\w* | autosvar\b | ikke\spå\skontoret | poissa\b
    | automaattinen\svastaus
    | odpowied[źz]\sautomatyczna | automatyczna\sodpowied[źz] | automatick[áa]\sodpov[ěe][ďd]
    | (?:автоматический\sответ|автоответ)\w*
    | otomatik\syanıt | 自動応答 | 自動返信 | 自动(?:答复|回复) | 自動回覆 | 자동\s?(?:회신|응답)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_REPORT_SENDER = re.compile(
    r"(?:mailer-daemon|mail-?daemon|mdaemon|mail\.delivery\.system|postmaster|mdelivery|bounces?)"
    r"(?:@|\Z)|mail\s(?:delivery|administrator|system)|mailer[\s-]daemon|delivery\ssubsystem"
    r"|microsoft\soutlook\b|system\sadministrator",
    re.IGNORECASE,
)
_REPORT_SUBJECT = re.compile(
    r"""(?:
    undeliver(?:able|ed)
    | delivery\s(?:status\snotification|failure|failed|notification:|report|has\sfailed)
    | delivery\s(?:delayed|incomplete|problem)
    | returned\smail | return(?:ed|ing)\s(?:message\s)?to\ssender | failure\s(?:notice|delivery)
    | non-?delivery | not\sdelivered
    | mail\s(?:delivery|system\serror|could\snot\sbe\sdelivered|error\b|undeliverable|failed)
    | failed\smail | could\snot\s(?:be\sdelivered|send\smessage)
    | (?:message|mail)\s(?:was\s)?(?:delayed|rejected|blocked|not\sdelivered)\b | delayed\smail
    | permanent\sdelivery\sfailure
    | message\s\S+\sdelayed | has\snot\s(?:yet\s)?been\sdelivered | user\sunknown
    | email\sdelivery\sfailure | address\snot\sfound
    | message\s(?:not\sdelivered|blocked|delivery\sfailure) | processing\serror | permanent\serror
    | unzustellbar | nicht\s(?:zustellbar|zugestellt)
    | zustellung\s(?:fehlgeschlagen|gescheitert|nicht) | zustell(?:fehler|ung\sverz)
    | no\sse\s(?:puede|pudo|ha\spodido)\sentregar | no\sentregad[oa]
    | entrega\s(?:fallida|retrasada)|error\sde\sentrega | devuelto\sal\sremitente
    | non\s(?:remis|distribuable|distribu[ée]|d[ée]livr[ée])
    | [ée]chec\sde\s(?:la\s)?(?:remise|distribution|livraison) | remise\sretard[ée]e
    | non\srecens[ée]
    | n[ãa]o\s(?:entregue|foi\sposs[íi]vel\sentregar|p[ôo]de\sser\sentregue)
    | falha\s(?:na|de)\sentrega | devolvid[oa]\sao\sremetente
    | mancat[oa]\s(?:recapito|consegna) | impossibile\srecapitare | onbestelbaar
    | niet\s(?:bezorgd|afgeleverd)
    | inte\slevereras | ikke\s(?:leveres|leveret) | не\s(?:доставлено|удалось\sдоставить)
    | nie\s(?:dostarczono|można\sdostarczyć)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# One of these occurs in every subject that the pattern knows: asked first, for the pattern is dear.
_REPORT_STEMS = tuple(
    (
        "deliver, return, fail, delay, reject, error, unknown, not found, not send, blocked, "
        "zustell, zugestellt, entreg, devol, devuel, remis, distribu, livr, recens, consegna, "
        "recap, bezorg, afgeleverd, lever, bestelbaar, достав, dostarcz"
    ).split(", ")
)
_ANSWERED = re.compile(
    r"\s*(?:re|aw|sv|antw|wg|fw|fwd|rv|res|enc|tr|odp|vs)\s*(?:\[\d+\])?\s*[:：]", re.IGNORECASE
)
# Whoever answers these reaches nobody.
_MACHINE_NAMES = re.compile(
    r"(?:[\w.+-]*[._+-])?(?:no|do[._-]?not|nao|não|ne|nicht)[._-]?"
    r"(?:reply|responder|responda|repondre|antworten)\w*"
    r"|(?:notifications?|notify|newsletters?|news|alerts?|jobalerts?|mailer|mailings?|marketing"
    r"|promotions?|digest|updates?|announcements?|receipts?|billing|invoices?|orders?|security"
    r"|calendar-notification)(?:[._+-][\w.+-]*)?",
    re.IGNORECASE,
)
# Fields that mailing programs and lists set on what they send to many.
_LIST_FIELDS = frozenset(
    (
        "list-id",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "list-post",
        "list-help",
        "feedback-id",
        "x-campaign",
        "x-campaignid",
        "x-campaign-id",
        "x-mailchimp-campaign",
        "x-mc-user",
        "x-mailgun-tag",
        "x-mailer-recptid",
        "x-csa-complaints",
        "x-report-abuse",
        "x-job",
        "x-mailing-list",
        "x-list",
        "x-binding",
        "x-github-reason",
        "x-hs-cid",
        "x-klaviyo-message-id",
        "x-cm-envelope",
        "x-sfmc-stack",
        "x-braze-message-id",
        "x-customer-io",
        "x-pmta-campaign",
    )
)

# All fields that are read here, but Content-Type.
FIELDS = (
    _LIST_FIELDS
    | frozenset(_ANSWER_FIELDS)
    | frozenset(
        """auto-submitted precedence x-precedence preference delivered-to x-post-messageclass
        x-ms-exchange-inbox-rules-loop x-auto-response-suppress x-failed-recipients in-reply-to
        references""".split()
    )
)


def is_automatic(fields: Fields, subject: str) -> bool:
    """Whether the message is an automatic reply: out of office, vacation, "we got your mail".

    X-Auto-Response-Suppress and "Auto-Submitted: auto-generated" alone do not count: much system
    mail carries them. A delivery report may carry the marks of a reply too; ask `is_report` first.
    """
    submitted = _value(fields, "auto-submitted")
    if submitted.startswith("auto-replied"):
        return True
    if any(_value(fields, name) not in {"", "no", "off", "false", "0"} for name in _ANSWER_FIELDS):
        return True
    if "auto_reply" in _value(fields, "precedence") + _value(fields, "x-precedence") + _value(
        fields, "preference"
    ):
        return True
    if _value(fields, "delivered-to").startswith("autoresponder") or "autoresponder" in _value(
        fields, "x-post-messageclass"
    ):
        return True
    if _value(fields, "x-ms-exchange-inbox-rules-loop") and _value(
        fields, "x-auto-response-suppress"
    ):
        return True
    return bool(_AWAY_SUBJECT.match(subject)) and not is_list(fields)


def is_report(fields: Fields, subject: str, sender: str) -> bool:
    """Whether the message may be a delivery report (a bounce), by its header; its body decides.

    `sender` is the From field, decoded. A feedback-loop report, a read receipt and an answer to a
    bounce are none.
    """
    content_type = _value(fields, "content-type")
    answer = _ANSWERED.match(subject) and ("in-reply-to" in fields or "references" in fields)
    if "feedback-report" in content_type or answer:
        return False
    if "delivery-status" in content_type or fields.get("x-failed-recipients"):
        return True
    if "multipart/report" in content_type and "disposition-notification" not in content_type:
        return True
    if _REPORT_SENDER.search(sender):
        return True
    low = subject.lower()
    if not any(stem in low for stem in _REPORT_STEMS):
        return False
    return bool(_REPORT_SUBJECT.search(subject)) and not _is_list_alone(fields, subject)


def is_bulk(fields: Fields, sender_address: str) -> bool:
    """Whether machines sent it: a list, a newsletter, an alert, a notice from an address nobody
    reads.
    """
    if is_list(fields) or _value(fields, "auto-submitted").startswith(
        ("auto-generated", "auto-notified")
    ):
        return True
    return bool(_MACHINE_NAMES.fullmatch(sender_address.partition("@")[0]))


def is_list(fields: Fields) -> bool:
    """Whether it was sent to many by a program made for that."""
    return not _LIST_FIELDS.isdisjoint(fields) or _value(fields, "precedence") in {
        "bulk",
        "list",
        "junk",
    }


def _is_list_alone(fields: Fields, subject: str) -> bool:
    """A list's talk about bounces; a report that passed through a list keeps a null or daemon's
    return path.
    """
    return "list-unsubscribe-post" in fields or subject.startswith("[")


def _value(fields: Fields, name: str) -> str:
    values = fields.get(name)
    return values[0].strip().lower() if values else ""
