"""French words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.shape import RequestWords

FR = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": (
            r"(?:envoyer|transmettre|faire parvenir|communiquer|partager|fournir|adresser"
            r"|joindre|transférer|faire suivre|remettre|compléter|remplir|indiquer|donner"
            r"|passer)"
        ),
        "order": (
            r"(?:envoyez|transmettez|envoie|transmets|partagez|partage|communiquez|adressez"
            r"|joignez|fournissez|faites parvenir|complétez|remplissez|faites suivre)"
        ),
        "me": r"(?:nous |m'|me |n'|nous l'|me l')?",
    },
    ask={
        "pourri|pouve|peux|pourrais": (
            r"(?:pourriez|pouvez|pourrais|peux)-(?:vous|tu)(?: s'il (?:vous|te) plaît)? <me><give>",
            r"(?:vous|tu) (?:pourriez|pouvez|pourrais|peux) <me><give>(?= [^!?]*\?)",
        ),
        "merci|veuillez|priere": (
            (
                r"(?:merci de(?: bien vouloir)?|veuillez|prière de|je vous (?:prie"
                r"|invite) de|nous vous prions de|je vous remercie de) <me><give>"
            ),
        ),
        "envoy|transm|partag": (r"(?<!oui, )(?<!oui )(?:s'il vous plaît,? )<order>(?:-nous|-moi)",),
        "serait|aimeri": (
            r"(?:aimerions|aimerais|souhaiterions) (?:recevoir|voir|lire|consulter)",
            r"si vous (?:pouviez|pourriez) <me><give>",
        ),
    },
    need={
        "besoin|manque": (
            r"(?:avons|aurons|aurions) (?:encore )?besoin de",
            r"il (?:nous )?manque(?: encore)?",
        ),
        "quel": (r"quell?e?s? (?:est|sont|seraient)(?=<gap>(?:salari|préavis|prétention))",),
    },
    answer={
        "reponse|décision|decision": (
            (
                r"(?:attendons|attends|souhaitons|remercier\w*|besoin d'|donner|communiquer"
                r"|confirmer|dans l'attente de|faire part de"
                r"|faire connaître) (?:d')?(?:votre|une|ta) (?:réponse|décision)"
            ),
        ),
        "repondre|confirmer|retour|savoir": (
            (
                r"(?:répondre|confirmer|faire savoir|revenir vers nous)(?=<gap> (?:avant"
                r"|d'ici|au plus tard|pour le))"
            ),
        ),
    },
    open_until={
        "offre|proposition": (
            r"(?:offre|proposition)<gap>(?:valable|valide|expire)(?=<gap>(?:jusqu|le))",
        )
    },
    offer=(r"offre(?! d'entretien)", r"proposition d'embauche", r"contrat", r"promesse d'embauche"),
    grant={
        "oui|bien sur|volontiers|avec plaisir|d'accord": (
            (
                r"(?:oui|bien sûr|volontiers|avec plaisir|d'accord"
                r"|parfait)[,!]* (?:s'il vous plaît,? )?(?:<order>(?:-moi|-nous|-le-moi"
                r"|-la-moi)?|vous pouvez <me><give>)"
            ),
            r"(?:volontiers|avec plaisir)(?= pour)",
            (
                r"(?:lirai|lirais|lirons|regarderai|regarderais|regarderons|consulterai|consulterais"
                r"|parcourrai) (?:très )?(?:volontiers|avec (?:grand |beaucoup de )?plaisir)"
            ),
        ),
        "hesitez pas|hesite pas|libre": (r"n'hésite[sz]? pas à <me><give>", r"libre de <me><give>"),
        "pouvez|peux": (r"(?:vous pouvez|tu peux) <me><give>",),
        "ravi|heureu": (
            (
                r"(?:ravie?s?|heureuse|heureux|curieu\w+) de (?:lire|voir|consulter"
                r"|découvrir|regarder|jeter un œil à)"
            ),
        ),
    },
    refuse={
        "ne |inutile|pas": (
            r"(?:ne pas|ne plus) <me><give>",
            r"inutile d[e']? ?<me><give>",
            r"(?:pas|n'est pas) (?:nécessaire|besoin|la peine) d[e']? ?<me><give>",
            r"n'envoyez (?:pas|plus)",
            r"(?:pas|plus) besoin (?:de|d')(?! ?<me><give>)",
        ),
        "pieces jointes|rien": (
            (
                r"(?:n'acceptons|n'accepte|n'ouvrons|ne pouvons|ne peux|ne puis)(?: (?:malheureusement"
                r"|hélas))? (?:pas|plus|aucune)(?: (?:accepter|ouvrir|recevoir))?(?: (?:les|de|des|vos"
                r"))? (?P<sure>pièces jointes)"
            ),
        ),
        "envoyez": (
            r"(?:ne |n'|nous |m'|me )+envoyez (?:plus |pour l'instant )?(?P<sure>rien(?: de plus)?)",
        ),
    },
    later=(r"si nous", r"plus tard", r"une fois"),
    no_request=(
        (
            r"(?:\w+ ){0,3}?(?:disponibilités?|horaires?|heure|date\w*|créneaux?"
            r"|offre\w*|poste|annonce|écran|lien|rendez-vous|message|mail|courriel|questions?|compréhension|salutations|appel"
            r"|invitation|réponse|patience)"
        ),
        r"(?:si|quand|où|que|à|avec)",
    ),
    things=(
        (r"portfolio|book", "portfolio"),
        (r"références?", "references"),
        (r"étude\w* de cas", "case study"),
        (r"exemples? de (?:vos |tes )?travaux|échantillons?", "work samples"),
        (r"prétentions salariales", "salary expectations"),
        (r"préavis", "notice period"),
        (r"cv|curriculum", "cv"),
        (r"lettre de motivation", "cover letter"),
        (r"documents?|pièces? justificatives?|justificatifs?", "documents"),
        (r"formulaire|questionnaire", "form"),
        (r"permis de travail|titre de séjour", "work permit"),
        (r"présentation|diapositives|article|code|rapport|contrat|diplômes?|attestations?", ""),
    ),
    determiners=(
        r"le",
        r"la",
        r"les",
        r"l",
        r"l'",
        r"une?",
        r"des",
        r"votre",
        r"vos",
        r"ton",
        r"ta",
        r"tes",
        r"deux",
        r"trois",
        r"ou",
        r"quelques",
        r"au moins",
        r"ce",
        r"cette",
        r"ces",
        r"copie",
        r"de",
        r"d",
        r"d'",
        r"\d+",
        r"aucune?",
        r"votre",
        r"bref",
    ),
    stops=(
        r"quand",
        r"avant",
        r"d'ici",
        r"sur",
        r"que",
        r"qui",
        r"pour",
        r"par",
        r"en",
        r"avec",
        r"au",
        r"dont",
        r"si",
        r"dans",
        r"à",
        r"du",
        r"dès",
        r"pendant",
    ),
    joiners=(r"et", r"ainsi que", r"plus"),
    alternatives=(r"ou",),
    pronouns=(r"le", r"la", r"les", r"le-moi", r"la-moi"),
    deadline=(
        r"avant(?: le| la)?",
        r"d'ici(?: le| au| à| la)?",
        r"au plus tard(?: le)?",
        r"jusqu'au",
        r"pour le",
    ),
)
