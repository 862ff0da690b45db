"""French words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import ContactWords

FR = ContactWords(
    macros={
        "near": r"[^!?;]{0,25}?",
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:équipes?|jury|recruteurs opérationnels|membres|interviewers?|managers?"
            r"|panel|service|département|évaluateurs|responsables?|clients?|collaborateurs|directeurs?|directrice|examinateurs|équipe)"
        ),
        "contact": (
            r"(?:contacter|contactez|écrire|écrivez|solliciter|appeler|joindre"
            r"|prendre (?:directement )?contact|entrer en contact|prenez (?:directement )?contact|relancer|aborder|démarcher|chercher à joindre)"
        ),
        "firm": r"(?:notre|la|cette) (?:entreprise|société|maison|organisation|structure|compagnie|cabinet|établissement|groupe|étude)",
    },
    team={
        "passer par moi|passez par moi|par mon intermediaire": (
            r"(?:passer|passez|passe)(?: \w+)? par (?:moi|mon intermédiaire|les rh)",
        ),
        "evite|evitez|eviter|veuillez|priere|merci": (
            r"(?:évite[rsz]?|s'abstenir|abstenez-vous) d[e']? ?<contact><gap><team>",
            r"(?:veuillez|prière de|merci de|prions de|demandons de) ne pas <contact><gap><team>",
        ),
        "adresser|passer|exclusivement|uniquement": (
            r"(?:vous adresser|adressez-vous|t'adresser|passer|passez)(?: (?:exclusivement|uniquement|seulement|que))<near>(?:exclusivement |uniquement |seulement |que )?(?:aux?|par|à la|à) (?:ressources humaines"
            r"|rh|moi|service)",
            r"(?:tous|toutes|toute|tout)<gap>(?:doi(?:t|vent)|devra|devront) passer par (?:moi|les? (?:rh|ressources|service)|le)",
        ),
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
        "merci de|cesser|arreter|priere": (
            r"(?:merci de|veuillez|prière de|demande de) (?:cesser|arrêter) de (?:me |m')(?:contacter|écrire|appeler|relancer|solliciter)",
            r"(?:merci de|veuillez|prière de|demande de) ne plus (?:me |m')(?:(?:re)?contacter|(?:ré)?écrire|appeler|relancer|solliciter|joindre)",
        ),
        "souhaite plus|veux plus|desire plus|souhaite pas": (
            r"(?:souhaite|veux|désire) (?:plus|pas) (?:être|que vous me|que tu me) ?(?:re)?(?:contact|sollicit|appel|relanc|écriv)\w*",
        ),
        "plus": (
            r"ne plus (?:m'|nous )(?:écrire|contacter|appeler|envoyer)",
            r"ne (?:m'|me |nous )(?:re)?(?:écris|écrivez|contacte|contactez|appelle|appelez|relancez|sollicitez) plus",
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
        "entreprise|societe|maison|organisation|structure|compagnie|cabinet|etablissement|groupe": (
            r"(?:ne plus|ne pas|plus jamais) <contact>(?: directement)? (?:avec )?<firm>",
            r"(?:cesser|arrêter|éviter) (?:tout contact avec|de <contact>|toute démarche auprès de) <firm>",
        ),
        "salarie|employe|collaborateur|personne|entreprise": (
            (
                r"(?:ne pas|ne|n') ?<contact>(?: pas| plus)?<gap>(?:salariés?|employés"
                r"|collaborateurs?|aucun membre|personne (?:de|dans) (?:l'"
                r"|notre )entreprise)"
            ),
        ),
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
        r"(?:lui|leur) (?:ai|a|avons) (?:dit|demandé)",
        r"avant (?:\d|neuf|dix|midi)",
        *OTHERS["fr"],
        r"hésitez|hésite",
        r"à (?:ce|cet) (?:mail|message|e-?mail|courriel)",
        r"avant (?:lundi|mardi|mercredi|jeudi|vendredi|le)",
        r"aujourd'hui|demain",
    ),
)
