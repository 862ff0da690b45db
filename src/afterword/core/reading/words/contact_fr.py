"""French words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.shape import ContactWords

FR = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:équipes?|jury|recruteurs opérationnels|membres|interviewers?|managers?"
            r"|panel|service|département|évaluateurs|responsables?)"
        ),
        "contact": (
            r"(?:contacter|contactez|écrire|écrivez|solliciter|appeler|joindre"
            r"|prendre (?:directement )?contact|entrer en contact)"
        ),
    },
    team={
        "contact|ecri|sollicit|appel": (
            r"(?:ne pas|ne|n'|éviter de|abstenir de|s'abstenir de) ?<contact>(?: pas)?<gap><team>",
        ),
        "communication|correspondance|echange": (
            (
                r"(?:toute|toutes|tout|tous)(?: les)? (?:communications?|correspondances?"
                r"|échanges?)<gap>(?:par|via|avec|à travers|auprès)<gap>(?:rh"
                r"|ressources humaines|recrut\w+|moi)"
            ),
        ),
    },
    person={
        "plus": (
            r"ne plus (?:m'|nous )(?:écrire|contacter|appeler|envoyer)",
            r"ne (?:m'|nous )(?:écrivez|contactez|appelez) plus",
        ),
        "cess|arret": (
            (
                r"(?:cessez|arrêtez|cesse|arrête) de (?:m'|me |nous )(?:écrire|contacter"
                r"|appeler|envoyer|harceler)"
            ),
        ),
        "tranquille|harcel": (r"laissez-moi tranquille", r"(?:c'est|relève) du harcèlement"),
    },
    company={
        "salarie|employe|collaborateur|personne|entreprise": (
            (
                r"(?:ne pas|ne|n') ?<contact>(?: pas| plus)?<gap>(?:salariés?|employés"
                r"|collaborateurs?|aucun membre|personne (?:de|dans) (?:l'"
                r"|notre )entreprise)"
            ),
        )
    },
    door_open={
        "contact": (r"(?:restons|rester|reste|resterons|gardons|garder) (?:en )?contact",),
        "vivier|candidature": (
            r"vivier",
            (
                r"(?:conserver|conservons|garder|gardons)<gap>(?:votre|ton) (?:candidature"
                r"|cv|profil|dossier)"
            ),
            r"(?:postuler|candidater) (?:à nouveau|de nouveau)",
        ),
        "nouveau": (r"(?:postuler|candidater) (?:à nouveau|de nouveau)",),
    },
    excused=(
        r"hésitez|hésite",
        r"à (?:ce|cet) (?:mail|message|e-?mail|courriel)",
        r"avant (?:lundi|mardi|mercredi|jeudi|vendredi|le)",
        r"aujourd'hui|demain",
    ),
)
