"""French words for being away."""

from __future__ import annotations

from afterword.core.reading.words.shape import AwayWords

FR = AwayWords(
    macros={"gap": r"[^!?;]{0,60}?"},
    away={
        "absent|absence": (r"absente?s?", r"absence"),
        "hors du bureau|exterieur|pas au bureau|pas la|pas present": (
            r"(?:à l'extérieur|hors) du bureau",
            r"(?:pas|plus) (?:au bureau|présente?|en poste|disponible)",
        ),
        "conge|vacances|deplacement|arret": (
            r"(?:en|de) (?:congés?|vacances|déplacement|arrêt)",
            r"congé (?:\w+)",
        ),
        "ferme": (r"(?:bureau|bureaux|entreprise|société)<gap>fermée?s?",),
        "acces|joignable": (
            r"(?:accès limité|pas d'accès|sans accès|peu d'accès)",
            r"(?:pas|difficilement) joignable",
        ),
    },
    back={
        "retour|revien|revenir|reprend|rentr": (
            (
                r"(?:de retour|mon retour(?! en)|retour au bureau|reviens|reviendrai"
                r"|reprends|reprendrai|rentre|rentrerai)"
            ),
        ),
        "repondrai|repondrons|lirai": (
            r"(?:vous |te )?(?:répondrai|répondrons|lirai)(?: \w+)?(?= (?:demain|lundi|mardi|mercredi|jeudi|vendredi|le|dès|à partir))",
        ),
        "disponible|joignable": (
            r"(?:disponible|joignable)(?: à nouveau)?(?= (?:à partir|à compter|dès|le))",
        ),
    },
    until=(r"jusqu'au", r"jusqu'à", r"jusqu'a"),
    through=(r"inclus", r"incluse", r"compris"),
    since=(r"depuis(?: le)?", r"à partir d[ue]", r"à compter d[ue]", r"du", r"dès le"),
    left={
        "plus partie|ne travaille plus|quitte|plus dans|plus au sein": (
            r"(?:ne|n')<gap>plus (?:partie|au sein|dans l'entreprise|chez)",
            r"ne travaille plus",
            r"(?:j'ai|a) quitté(?! (?:le|mon|son|ce) (?:bureau|travail))(?= \w)",
        ),
    },
    automatic=(
        r"(?<!ma )(?<!mon )(?:réponse|message) automatique",
        r"(?<!mon )message d'absence",
    ),
    courtesy=(r"merci (?:de|pour) votre (?:message|mail|courriel|e-?mail)",),
)
