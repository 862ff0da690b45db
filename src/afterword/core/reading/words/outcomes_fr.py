"""French words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"poste|position|offre d'emploi|recrutement|emploi",
    "another": (
        r"(?:un|une|d'|l')(?: ?autres?) (?:candidat\w*|personne|profil|postulant\w*)"
        r"|(?:d'|l'|un |une |à un |à une )?autres? (?:candidat\w*|profils?|personnes?)|une (?:autre )?personne|quelqu'un d'autre"
        r"|un (?:candidat|profil)|une candidate|une candidature (?:interne|plus)|un\w? (?:candidat\w*|profil) interne"
    ),
    "yours": (
        r"(?:à |de )?(?:votre|ta|cette) (?:candidature|dossier|demande|profil)|avec vous"
        r"|avec toi"
    ),
    "wish": (
        r"(?:désir\w+|aimerions|aimerais|aimerait|souhaitons|souhaiterions|souhaite|voudrions|voulons|plaisir|heureu\w+|ravie?s?|voudrait|propose\w*|propos\w+)"
    ),
    "hiring": (
        r"(?:postes?|recrutements?|embauches?|processus|procédure|recherche|dotation|ouverture|concours|sélection|offre|position|projet"
        r"|effectifs|budget)"
    ),
    "halted": (
        r"(?:suspendu\w*|gel(?:é|ée|és|ées)(?!\w)|bloqu(?:é|ée|és|ées)(?!\w)|en pause|en attente|en suspens|en veilleuse|en stand ?-?by|reporté\w*|repouss\w+"
        r"|ajourné\w*|différé\w*|interrompu\w*|arrêté\w*|à l'arrêt|au point mort|décalé\w*)"
    ),
    "meeting": (
        r"entrevue|épreuve|oral|entretien|étape|tour|phase|rencontre|échange|rendez-vous|discussion|réunion"
        r"|journée"
    ),
    "further": (
        r"prochaine?|second|seconde|deuxième|troisième|dernier|dernière|finale?|technique"
        r"|nouvel|nouvelle|complémentaire|approfondi"
    ),
}

FR = OutcomeWords(
    macros=_MACROS,
    rejection={
        "ne passez|ne passes|n'etes|n'es": (
            r"(?:vous |tu )ne passe[sz] pas (?:à|au|en)",
            r"(?:vous |tu )n'(?:êtes|es) (?:malheureusement )?pas (?:retenu|sélectionné|admis|choisi)\w*",
        ),
        "c'est non|est non": (
            r"c'est (?:malheureusement )?(?:un )?non(?= (?:pour|cette)| ?[,.!])",
        ),
        "retenir|retenue|retenu": (
            r"(?:ne|n')<near>(?:pas|plus)<near>(?:retenir|donner suite à) (?:votre|ta) (?:candidature|profil)",
            r"(?:votre|ta) (?:candidature|profil)<near>(?:pas|non) retenue?",
        ),
        "pas ete|n'a pas ete": (
            r"(?:n'avez|n'as)<near>pas été (?:sélectionn|reten|choisi|admis)\w*",
        ),
        "attribue|confie|propose|revenu": (
            r"<role><near>(?:attribué|confié|proposé|revenu|donné) à (?:<another>|quelqu'un)",
        ),
        "correspond|correspondait": (
            r"(?:votre|ton) (?:profil|candidature|expérience)<near>(?:ne correspond|ne correspondait|correspond malheureusement|ne répond)<near>(?:pas|plus)?"
            r"<near>(?:à nos|aux|à notre|à ce que)",
        ),
        "sera pas|sera malheureusement": (
            r"(?:ce|ça) (?:ne )?(?:sera|va)(?: malheureusement)? pas (?:être )?(?:vous|toi)(?: cette fois| pour)?",
        ),
        "privilegi|prefer|opte|choisi|pris|retenu": (
            r"(?:privilégié|préféré|opté pour|choisi|pris|retenu|donné la préférence à|favorisé) (?:<another>)",
        ),
        "plus loin|sans suite|favorable": (
            r"(?:ne|n')<near>(?:pas|point)<near>(?:aller plus loin|donner (?:une )?suite)",
            r"classée? sans suite",
            r"(?:ne|pas|n')<near>suite favorable",
        ),
        "candidat|profil|personne|quelqu": (
            (
                r"(?:choisi|retenu|retenir|opté pour|porté sur|préféré|choix<near>sur"
                r"|choix (?:d'|de )|décidé de (?:poursuivre|continuer|avancer) avec"
                r"|poursuivre avec|recruté|sélectionné|avancer avec) <another>"
            ),
        ),
        "suite|retenu|retenue|retenir|selectionn": (
            (
                r"(?:ne|n')<near>(?:pas|point)?<near>(?:donner|donnerons|donné|donnons"
                r"|réserver|apporter)<near>(?:suite|une suite)"
            ),
            (
                r"<yours><near>(?:n'a|n'est|n'a malheureusement|ne sera"
                r"|n'a pas)<near>(?:été )?(?:retenue?|sélectionnée?)"
            ),
            (
                r"(?:ne|n')<near>(?:pas|point)<near>(?:retenue?|retenir"
                r"|sélectionnée?)<near>(?:<yours>)?"
            ),
            r"(?:vous n'avez pas été|tu n'as pas été) (?:retenue?|sélectionnée?)",
        ),
        "poursuiv|continuer|aller plus loin|donn": (
            (
                r"(?:ne|n')<near>pas<near>(?:poursuivre|poursuivrons|continuer"
                r"|aller plus loin|avancer)<near>(?:<yours>|le processus)"
            ),
        ),
        "pourvu": (
            (
                r"<role> (?:a été|est|vient d'être|est désormais|a déjà été"
                r"|est déjà) (?:\w+ )?pourvue?"
            ),
        ),
        "refus|rejet|defavorable|négative|negative": (
            r"<yours> (?:a été|est) (?:refusée?|rejetée?)",
            r"réponse (?:négative|défavorable)",
        ),
        "annul|supprim": (r"<role> (?:a été|est) (?:annulée?|supprimée?|fermée?)",),
    },
    offer={
        "vous avez|tu as": (r"(?:vous avez|tu as) (?:le|ton) (?:poste|job)(?= ?[!.,])",),
        "retenu|retenue|selectionne|selectionnee|choisi|choisie|embauche|embauchee|engage|engagee|pris|prise": (
            r"(?<!n')(?:vous êtes|tu es|avez été|as été) (?:retenu|sélectionné|choisi|embauché|engagé|pris)e?(?: (?:pour|à|sur) (?:le|ce|notre) poste| ?!)",
        ),
        "accueillir|compter|avoir parmi": (
            r"<wish><near>(?:vous|t'|te) ?(?:accueillir|compter|avoir|intégrer) (?:parmi nous|dans (?:notre|l')|au sein|chez nous|comme|en tant que)",
        ),
        "proposition|offre": (
            r"(?:aimerait|aimerions|voudrions|souhaitons|allons|va) (?:vous|te) (?:faire|envoyer|adresser) une (?:proposition|offre)(?! (?:de rendez|d'entretien|de date))",
            r"(?:notre|votre|une) (?:offre|proposition) d'(?:emploi|embauche)<near>(?:ci-joint|jointe?|en pièce)",
        ),
        "engager|embaucher|recruter|embauche": (
            r"<wish><near>(?:vous|t'|te) ?(?:engager|embaucher|recruter)",
            r"confirm\w+ votre (?:embauche|recrutement|engagement)",
            r"(?:avons|ai) décidé de (?:vous|t'|te) ?(?:engager|embaucher|recruter)",
        ),
        "retenu|retenue": (
            r"(?<!n'est pas )(?:votre|ta) candidature (?:est|a été) retenue?(?! (?:pour (?:la|le|un)|parmi))",
            r"(?:avons|ai) retenu (?:votre|ta) candidature",
        ),
        "choix|choisi|choisie": (
            r"choix s'est porté sur (?:vous|toi)",
            r"c'est (?:vous|toi) (?:que nous avons|qu'on a) (?:choisi|retenu|sélectionné)e?",
            r"(?:avons|a) (?:décidé de vous choisir|fait le choix de vous)",
        ),
        "te prend|t'embauche|vous prend": (r"on (?:te prend|t'embauche|vous prend|vous embauche)",),
        "bienvenue": (
            r"bienvenue (?:dans (?:l'|notre )(?:équipe|aventure|entreprise)|parmi nous|à bord|chez nous)",
        ),
        "a toi|a vous|pour toi|pour vous": (
            r"(?:poste|job) est (?:à toi|à vous|pour toi|pour vous)",
        ),
        "contrat|promesse|lettre": (
            r"(?:ci-joint|trouverez|trouver|joins|joint)<gap>(?:votre|ta|la) (?:promesse d'embauche|contrat|lettre d'(?:offre|engagement|embauche))",
            r"(?:recevrez|recevras|enverrons|envoie|envoyons)<near>(?:votre|ton|le) contrat",
        ),
        "propos|offr|offre": (
            (
                r"(?:plaisir|heureu\w+|ravi\w*|souhait\w+|aimerions|joie|honneur"
                r"|sommes en mesure|pouvons)<near>(?:de )?(?:vous|te)<near>(?:proposer"
                r"|offrir)<near>(?:<role>|un contrat|cdi|cdd)"
            ),
            (
                r"(?:vous|te) (?:faire|adresser|transmettre|soumettre|envoyer"
                r"|faire parvenir) (?:une|notre|cette) (?:\w+ )?(?:offre"
                r"|proposition)(?! d'entretien)"
            ),
            r"(?:vous proposons|te proposons|vous offrons) le poste",
            (
                r"(?:ci-joint|pièce jointe|trouverez)<near>(?:votre|notre"
                r"|une) (?:lettre d')?(?:offre|promesse d'embauche|proposition d'embauche)"
            ),
            r"promesse d'embauche",
        ),
        "contrat": (r"(?:ci-joint|trouverez)<near>votre contrat",),
        "est à vous|est a vous": (r"poste est à (?:vous|toi)",),
    },
    on_hold={
        "poste|postes|recrutement|recrutements|embauche|embauches|processus|procedure|recherche|dotation|ouverture|concours|selection|projet|effectifs": (
            r"<hiring><gap>(?:est|sont|a été|ont été|reste|restent|mis|mise|mises)(?: \w+)?(?: mis\w*)? <halted>",
        ),
        "suspendre|suspendons|reportons|gelons|suspendu|reporter|geler|mettre|mettons|mis|ajourner|decaler|repousser|bloquer": (
            r"(?:suspendons|reportons|gelons|ajournons|interrompons) (?:le|la|les|ce|tous les|toutes les) <hiring>",
            r"(?:suspendre|reporter|geler|ajourner|décaler|repousser|bloquer|interrompre|différer) (?:le|la|les|ce|tous les|toutes les) <hiring>",
            r"(?:mettre|mettons|mis|met|mise) (?:le|la|les|ce|tous les|toutes les|nos) <hiring> (?:<halted>|entre parenthèses)",
        ),
        "gel|gele": (
            r"gel (?:des|de tous les|de toutes les|du) (?:embauches|recrutements?|postes|budgets?)",
            r"(?:<role>s?|embauches|recrutements|budget|processus)<near>gel(?:é|ée|és|ées)(?!\w)",
        ),
        "suspend|pause|attente|report|interromp|stand": (
            (
                r"(?:<role>|processus|recrutements?|embauches?|recherche"
                r"|procédure)<gap>(?:suspendu\w*|en pause|en attente|en suspens|reporté\w*"
                r"|interrompu\w*|stand ?-?by)"
            ),
            (
                r"(?:suspendre|suspendu|mettre en pause|mis en pause|geler|gelé|interrompre"
                r"|reporter)<near>(?:le|la|les|ce|tous les) (?:<role>s?|processus|embauches"
                r"|recherche)"
            ),
        ),
    },
    next_round={
        "finaliste|finalistes": (
            r"(?:vous êtes|tu es|vous voilà|vous faites partie|tu fais partie)(?: \w+)? (?:l'une?|une?|parmi|de|des|les)? ?(?:de |des )?(?:nos |les |dernier\w+ )?(?:deux |trois |quatre )?finalistes?",
        ),
        "derniere etape|etape finale|derniere entrevue|entrevue finale|dernier entretien|entretien final": (
            r"(?:la|une) (?:dernière étape|étape finale|dernière entrevue|entrevue finale) (?:se déroule|se tient|aura lieu|se déroulera|se tiendra)(?=[^.!?]*(?:vous|avec|sur place|entretien))",
            r"(?:le|un) (?:dernier entretien|entretien final) (?:se déroule|se tient|aura lieu|se déroulera|se tiendra)(?=[^.!?]*(?:vous|avec|sur place|entretien))",
        ),
        "une seconde fois|une deuxieme fois|une autre fois|seconde fois|deuxieme fois": (
            r"(?:revoir|rencontrer|recevoir|parler|voir)<near>(?:une (?:seconde|deuxième|autre|dernière) fois)",
        ),
        "consiste|consisterait|consistera": (
            r"(?:suite|étape)<near>consiste\w* (?:en |à )(?:une? |la |le )?(?:<meeting>|rencontrer|échanger|présenter)",
        ),
        "suite du processus|suite de la": (
            r"(?:êtes|es) (?:retenu|sélectionné|admis)\w* pour la suite",
        ),
        "poursuivre|continuer|avancer|aller plus loin": (
            r"(?:<wish>|on aimerait)(?: \w+)? (?:poursuivre|continuer|avancer|aller plus loin)(?: (?:le|ce|notre) (?:processus|échange|discussion))? avec (?:vous|toi)",
        ),
        "revoir|a nouveau|de nouveau|rencontrer": (
            r"<wish><near>(?:vous|te|t') ?(?:revoir|rencontrer (?:à|de) nouveau|recevoir (?:à|de) nouveau|reparler)",
        ),
        "convoqu|convie|retenu|retenue": (
            r"(?:êtes|es|avez été|as été) (?:convoqu\w+|convi\w+|retenu\w*|sélectionné\w*|admis\w*) (?:à|pour|au) (?:l'|la |le |un |une )?(?:<further> )?(?:<meeting>)"
            r"(?: (?:finale?|oral\w*|technique|d'admission))?",
        ),
        "finaliste|finalistes|shortlist|short-list": (
            r"(?:faites|fais|êtes|es)<near>(?:partie )?(?:des|parmi les|dans les|sur la|les) (?:\w+ )?(?:finalistes?|short-?list)",
        ),
        "sera avec|serait avec|est avec": (
            (
                r"(?:prochaine?|second|deuxième|dernier|dernière) (?:<meeting>) (?:sera"
                r"|serait|est) avec"
            ),
        ),
        "suite du|etape|entrevue|epreuve|entretien|tour|phase|rencontre|echange|rendez-vous|journee": (
            (
                r"prochaine? étape(?: est| sera| serait| consiste| ?:| ?-)<gap>(?:<meeting>"
                r"|rencontrer|échanger|avec)"
            ),
            (
                r"(?:invit\w+|désir\w+|organis\w+|convi\w+|propos\w+|souhait\w+|aimerions|plaisir|aimerait"
                r"|voudrions|convoqu\w+|passer|passez|accéd\w+|poursuivre)<gap>(?:un|une|le"
                r"|la|notre|à la|au|l')? ?"
                r"(?:<further> (?:et \w+ )?(?:<meeting>)|(?:<meeting>) (?:<further>))"
            ),
            (
                r"(?:passez|passé|accédez|retenu\w*|qualifié\w*|sélectionné\w*)<near>(?:à"
                r"|pour|au) (?:la|le|l')? ?(?:prochaine?|seconde?|deuxième|dernier|dernière"
                r"|étape suivante|tour suivant|suite)"
            ),
            r"(?:l'étape|le tour) suivante?(?: est| sera| serait| ?:)",
        ),
    },
    further_talk={
        "dernière étape|prochaine étape|étape finale|derniere etape|prochaine etape|etape finale|dernier échange|dernier echange": (
            r"(?P<sure>dernière étape|prochaine étape|étape finale)(?: est| sera| serait|,? c'est| :|:|,)(?: [\w'-]+){0,4}? (?:échange|appel|entretien|rencontre|conversation|café|discussion|coup de fil|heures?|demi-heure|minutes|moment) avec(?= )(?! (?:(?:les|la|le|des|l') ?)?(?:documents?|formulaires?|banque|avocate?|dentiste|contrat|dossier)\b)",
        ),
        "rencontrer a son tour|rencontrer a leur tour|parler a son tour|echanger a son tour|vous voir a son tour": (
            r"(?:vous|te|t') ?(?:rencontrer|parler|voir|recevoir|échanger avec vous) à (?:son|leur) tour",
        ),
        "rencontriez|rencontrer|echanger|parler": (
            r"<wish><near>(?:rencontr\w+|échang\w+|parl\w+|présent\w+) (?:avec |à |au )?(?:notre|nos|le reste|l'équipe|mon|ma)(?= )",
            r"(?:directeur|directrice|ceo|cto|équipe|client|fondat\w+|responsable|patron\w*)<near>(?:aimerait|souhaite\w*|voudrait)<near>(?:vous|te|t') ?(?:rencontrer|parler|voir)",
        ),
    },
    withdrawn={
        "retir": (
            r"(?:avons|ai) (?:bien )?(?:retiré|pris note du retrait de) (?:votre|ta) candidature",
        )
    },
    hypothetical=(
        r"si (?:tu|le|la|les|un)",
        r"(?:savons|sait|décidé) (?:pas encore|encore pas) qui",
        r"qui (?:passera|sera)",
        r"si (?:votre|ton|ta|vous|le|la|nous|tout|c'est)",
        r"en cas de",
        r"lorsque",
        r"dès que",
        r"avant de",
        r"au cas où",
        r"(?:peut-être|éventuellement|pourrions|possible)",
        r"les candidats",
        r"les personnes",
        r"pas encore",
        r"informerons",
    ),
    negation=(r"(?:ne |n')(?!hésit)(?=[^,;:!?]{0,60}?(?:pas|plus|point|aucun\w*))", r"pas"),
    regret=(r"malheureusement|regrett?\w*|désolée?s?|hélas",),
    unsaid=(
        r"(?:n'est|ne sont|n'a|n'ont)<near>(?:pas|plus)<near>(?:gel|suspend|bloqu|report|en pause)\w*",
        r"(?:gel|suspension|blocage)<near>(?:levé\w*|terminé\w*|fini\w*)",
        r"(?:travaux|chantier|appartement|colis|tour de france|étape du tour)",
        *OTHERS["fr"],
        r"newsletter",
        r"décaler",
        r"reporter (?:notre|l')",
    ),
    first_talk=(
        r"premier (?:entretien|échange|contact|appel)",
        r"faire (?:votre|ta) connaissance",
        r"(?:court|bref) (?:échange|appel)",
    ),
    round_name=(
        r"(?:<further>) (?:<meeting>)",
        r"(?:<meeting>) (?:<further>)",
        r"(?:<meeting>)(?= avec)",
    ),
)
