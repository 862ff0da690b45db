"""French words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"poste|position|offre d'emploi|recrutement|emploi",
    "another": (
        r"(?:un|une|d'|l')(?: ?autres?) (?:candidat\w*|personne|profil|postulant\w*)"
        r"|autres? (?:candidat\w*|profils?|personnes?)|une personne|quelqu'un d'autre"
    ),
    "yours": (
        r"(?:à |de )?(?:votre|ta|cette) (?:candidature|dossier|demande|profil)|avec vous"
        r"|avec toi"
    ),
    "meeting": (
        r"entretien|étape|tour|phase|rencontre|échange|rendez-vous|discussion|réunion"
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
        "sera avec|serait avec|est avec": (
            (
                r"(?:prochaine?|second|deuxième|dernier|dernière) (?:<meeting>) (?:sera"
                r"|serait|est) avec"
            ),
        ),
        "suite du|etape|entretien|tour|phase|rencontre|echange|rendez-vous|journee": (
            (
                r"prochaine? étape(?: est| sera| serait| consiste| ?:| ?-)<gap>(?:<meeting>"
                r"|rencontrer|échanger|avec)"
            ),
            (
                r"(?:invit\w+|convi\w+|propos\w+|souhait\w+|aimerions|plaisir|aimerait"
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
    withdrawn={
        "retir": (
            r"(?:avons|ai) (?:bien )?(?:retiré|pris note du retrait de) (?:votre|ta) candidature",
        )
    },
    hypothetical=(
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
    unsaid=(r"newsletter", r"décaler", r"reporter (?:notre|l')"),
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
