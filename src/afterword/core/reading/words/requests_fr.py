"""French words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import RequestWords

FR = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": (
            r"(?:envoyer|transmettre|faire parvenir|communiquer|partager|fournir|adresser"
            r"|joindre|transférer|faire suivre|remettre|compléter|remplir|indiquer|donner"
            r"|passer|montrer|retourner|renvoyer|déposer|apporter|présenter|produire|préciser)"
        ),
        "order": (
            r"(?:envoyez|transmettez|envoie|transmets|partagez|partage|communiquez|adressez"
            r"|joignez|fournissez|faites parvenir|complétez|remplissez|faites suivre|retournez|renvoyez|déposez|apportez|présentez|montrez"
            r"|envoie|balance|file)"
        ),
        "its_name": r"[\w'-]+(?: (?!(?:et|ou|que|qui|dont|quand|si|mais|sur|est|était|très|en|m'|nous|me)\b)[\w'-]+){0,4}?",
        "me": r"(?:nous |m'|me |n'|nous l'|me l'|nous les |de nous |de m')?",
    },
    ask={
        # What was named before stands before the verb: "pourriez-vous me la faire parvenir".
        "me l|nous l|m'en|nous en": (
            r"(?:(?:pourriez|pouvez|pourrais|peux|auriez|voudriez)-(?:vous|tu)|(?:vous|tu) (?:pourriez|pouvez|pourrais|peux)(?=[^!?]{0,120}\?)"
            r"|merci de|veuillez|prière de|(?:serait|est)-(?:il|ce) possible de|si (?:vous|tu) (?:pouviez|pourriez|pouvais)|(?:vous|te) (?:prie|prions|demande|remercie) de|(?:seriez|serais)-(?:vous|tu) d'accord pour)"
            r"(?:,? s'il (?:vous|te) plaît,?| peut-être| bien vouloir| la gentillesse de| l'amabilité de)* (?:me |nous |m')(?P<it>la |le |les |l'|en )(?:faire parvenir|faire suivre|envoyer|transmettre|partager|adresser|renvoyer|passer|montrer|communiquer)",
            r"(?:vous|tu) (?:me |nous |m')(?P<it_2>la |le |les |l'|en )(?:envoyez|envoies|transmettez|transmets|passez|passes|partagez|partages|faites suivre|fais suivre)(?=[^!?]{0,60}\?)",
        ),
        "-le-moi|-la-moi|-les-moi|-le-nous|-la-nous|-les-nous": (
            r"<order>-(?P<it>l[ea]s?)-(?:moi|nous)",
        ),
        "serait-il|est-il|possible": (
            r"(?:serait|est)-(?:il|ce) possible de <me><give>",
            r"possible que (?:vous|tu) (?:nous |m')?(?:envo|transmett|adress)\w+",
        ),
        "prions|prie|saurions|reconnaissants|remercie": (
            r"(?:vous|te) (?:prions|prie|remercions|remercie|demandons|demande|saurions gré|serions reconnaissants)(?: de)?(?: bien vouloir)? (?:de )?<me><give>",
        ),
        "pensez|pense|oubliez|oublie": (
            r"(?:pensez|pense) à <me><give>",
            r"n'oublie[sz]? pas de <me><give>",
        ),
        "completez|remplissez|retournez|renvoyez|fournissez|joignez|apportez|deposez": (
            r"(?<![\w,;'-])(?<![\w,;'-] )(?:complétez|remplissez|retournez|renvoyez|fournissez|joignez|apportez|déposez)(?:-(?:nous|moi))?(?= (?:le|la|les|votre|vos|un"
            r"|une|deux|l')\b)",
        ),
        "tu peux|vous pouvez|vous pourriez|tu pourrais": (
            r"(?:vous|tu) (?:pourriez|pouvez|pourrais|peux) (?:aussi )?<me><give>(?= [^!?]*\?)",
        ),
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
        "envoy|envoi|transm|partag|communiqu|adress|retourn": (
            r"(?<!oui, )(?<!oui )(?:s'il vous plaît,? )<order>(?:-nous|-moi)",
        ),
        "serait|aimeri": (
            r"(?:aimerions|aimerais|souhaiterions) (?:recevoir|voir|lire|consulter)",
            r"si vous (?:pouviez|pourriez) <me><give>",
        ),
    },
    need={
        "auriez|avez|aurais|as tu|as-tu": (
            r"(?:auriez|avez|aurais|as)-(?:vous|tu)(?: (?:par hasard|éventuellement|aussi|déjà))*(?=[^.!]{0,80}\?)",
        ),
        "aimerais|aimerions|voudrais|souhaiterais|interesserait": (
            r"(?:aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaiterions|intéresserait)(?: (?:bien|beaucoup))?(?: de)? (?:voir|lire|recevoir|avoir|consulter|jeter un œil à)",
        ),
        "rendre|rendu|remettre|remis": (
            r"(?P<what>(?:l'|la |le |votre |ton )(?:exercice|test|étude de cas|cas pratique|devoir|projet|dossier|formulaire)) (?:est|sera|doit être|devra être) (?:à )?(?:nous |me )?(?:rendre"
            r"|remettre|rendue?|remise?|renvoyer|renvoyée?)",
        ),
        "quelles|quelle|quels": (
            r"quell?e?s? (?:est|sont|seraient|serait)(?=<gap>(?:salari|préavis|prétention|date de disponibilité))",
        ),
        "besoin|manque": (
            r"(?:avons|aurons|aurions) (?:encore )?besoin de",
            r"il (?:nous )?manque(?: encore)?",
        ),
        "quel": (r"quell?e?s? (?:est|sont|seraient)(?=<gap>(?:salari|préavis|prétention))",),
    },
    answer={
        "reponse|décision|decision": (
            (
                r"(?:attendons|attends|souhaitons|remercier\w*|besoin d'|donner|nous donner|communiquer"
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
    offer=(
        r"propos\w+ (?:le|ce|un) (?:poste|contrat|cdi|cdd)",
        r"offre(?! d'entretien)",
        r"proposition d'embauche",
        r"contrat",
        r"promesse d'embauche",
    ),
    grant={
        "vas-y|allez-y|envoie|balance|d'accord|ok": (
            r"(?:vas-y|allez-y|ok|d'accord|oui|parfait|super|bien sûr)[,!.]* (?:envoie|envoyez|balance|transmets|file)(?:-(?:moi|nous))?(?:-(?P<it>l[ea]s?))?",
        ),
        "avec plaisir|volontiers": (
            r"(?:je|nous|on) (?:le |la |les |l')?(?:lirai|lirais|lirons|lira|regarderai|regarderais|regarderons|verrai|verrais|consulterai|consulterais)"
            r"(?: très)? (?:volontiers|avec (?:grand |beaucoup de )?plaisir)",
        ),
        "hesite pas|hesitez pas": (r"n'hésite[sz]? pas à <me><give>",),
        "oui|bien sur|volontiers|avec plaisir|d'accord": (
            (
                r"(?:oui|bien sûr|volontiers|avec plaisir|d'accord"
                r"|parfait)[,!]* (?:(?:s'il (?:vous|te) plaît|svp|stp|merci)[,!]? )?(?:<order>(?:-moi|-nous|-le-moi"
                r"|-la-moi)?(?: (?:aussi|également|donc|bien))?|vous pouvez <me><give>)"
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
        "gardez-l|garde-l|gardez l|ne rien recevoir": (
            r"(?:gardez|garde)-(?P<it>la|le|les)(?= (?:pour|encore|s'il))",
        ),
        "pas besoin|inutile": (
            r"(?:pas besoin (?:de|d')|inutile (?:de|d')(?: nous| m'| me)? ?(?:envoyer|joindre|transmettre))",
        ),
        "merci de ne|priere de ne|veuillez ne|svp ne": (
            r"(?:merci de|prière de|veuillez|vous demandons de|vous prions de) (?:ne pas|ne plus|ne rien) <me><give>",
        ),
        "evitez|evite|eviter": (r"évite[rsz]? d[e']? ?<me><give>",),
        "avez pas besoin|as pas besoin|n'avons pas besoin|n'ai pas besoin": (
            r"n'(?:avez|as|avons|ai)(?: \w+)? (?:pas|plus|aucun) besoin d[e']? ?<me><give>",
            r"n'(?:avez|as|avons|ai)(?: \w+)? (?:pas|plus|aucun) besoin (?:de|d')(?! ?<me><give>)",
        ),
        "prefere|prefererais|preferons": (
            r"(?:préfère|préférerais|préférons|préférerions) que (?:vous|tu) ne (?:me |nous )?(?:(?P<it>l)')?(?:envo\w+|transmett\w+|adress\w+|communiqu\w+) pas",
        ),
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
    later=(
        *OTHERS["fr"],
        r"(?:demanderons|demanderai|demandera)",
        r"si nous",
        r"plus tard",
        r"une fois",
    ),
    no_request=(
        (
            r"(?:\w+ ){0,3}?(?:disponibilités?|horaires?|heure|date\w*|créneaux?"
            r"|offre\w*|poste|annonce|écran|lien|rendez-vous|message|(?<!par )mail|(?<!par )courriel|questions?|compréhension|salutations|appel"
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
        (
            r"certificats? de (?:travail|salaire|scolarité)|certificats?|pièces? d'identité|passeport|rib|bulletins? de (?:salaire|paie)|fiches? de paie|attestation\w*"
            r"|carte vitale|casier judiciaire|exercice|test technique|projet|dossier|maquette|prototype",
            "",
        ),
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
        r"du",
        r"aux?",
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
        r"(?:à )?(?:nous |me )?(?:rendre|remettre|renvoyer)(?: le| pour)?",
    ),
    named={
        "votre |vos |ton |ta |tes ": (
            r"(?P<what>(?:votre|vos|ton|ta|tes) (?!(?:temps|disponibilité|intérêt|candidature|profil|travail|parcours|entretien|équipe|contact|aide|question|idée|visite|tour|expérience|attention|patience|franchise)s?\b)<its_name>)(?=[,.;:!?]|$| (?:et|ou|que|qui|quand|si|mais|sur|est|était|m'|nous)\b)",
        ),
        "parl|mention|evoqu|montr|decri|ecri|fait|prepar|present|redig|cite|dont": (
            r"(?P<what>(?:le |la |les |une? |ce |cet |cette |ces |votre |vos |ton |ta |tes |l'|du |aux? )<its_name>) (?:dont|que|qu')(?: (?:vous|tu|nous|me|m'|avez|as|aviez|avais|nous avez|m'avez|m'as|t'ai|en))* ?(?:parl\w+|mention\w+|évoqu\w+|montr\w+|décri\w+|écri\w+|fait\w*|prépar\w+|présent\w+|rédig\w+|cit(?:é\w*|iez|ais))",
        ),
    },
)
