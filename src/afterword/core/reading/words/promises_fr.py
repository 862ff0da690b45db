"""French words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (
    r"(?:comité|conseil|jury|équipe|direction)<gap>se (?:réunit|réunira) (?:à nouveau|de nouveau)",
)

FR = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "you": r"(?:vous|te|t'|t|l')",
        "noun": r"(?:réponse|décision|résultats?|choix|verdict|sélection|retour|recommandation)",
        "news": (
            r"(?:une |la |notre |le |un |des |de nos |plus d'|ma |mon )*(?:réponse|décision"
            r"|retour|nouvelles|résultats?|avis|informations?|verdict|suite)"
        ),
    },
    promise={
        "vous reviens|te reviens|vous revenons|vous reviendr|te reviendr|parviendra|arrivera|parvient": (
            r"(?:vous|te) (?:reviens|revenons|reviendrai|reviendrons|reviendra|revient)(?! (?:en (?:tête|mémoire)|[^.!?]{0,30}(?:devis|facture|commande)))",
            r"<noun>(?: \w+)? (?:vous|te|t') ?(?:parviendra|parvient|arrivera|arrive|attendra)",
        ),
        "boucle|bouclons|tranche|tranchons|cloture|cloturons": (
            r"(?:on|nous|je) (?:boucle|bouclons|tranche|tranchons|clôture|clôturons)(?: (?:ça|cela|le processus|le dossier|tout))?(?= (?:d'ici|avant|au|vendredi|lundi|mardi|mercredi|jeudi|demain|en|le|la)(?:\W|\Z))",
            r"(?:devrions|devrait|pourrons|pourrait|allons|va|comptons|pensons|espérons|souhaitons) (?:pouvoir )?(?:trancher|boucler|décider|arrêter notre choix|prendre (?:une|notre|la) décision)",
        ),
        "nouvelles|reponse|retour": (
            r"(?:devriez|devrais|devrait|allez|vas|pouvez espérer) (?:avoir|recevoir)(?: (?:une|la|notre|de nos|de mes|des|un))*(?: \w+)? ?(?:nouvelles|réponse|retour|décision)",
        ),
        "avise|avises|avisee|informe|prevenu|notifie|contacte|serez|sera|seront": (
            r"(?:candidat\w*|vous|tu|tous|chacun)(?: les candidats)? (?:sera|serez|seras|seront)(?: \w+)? (?:avis|inform|préven|notifi|contact|fix|recontact)\w+",
        ),
        "dis|dit|dirai|tiens|rappelle|appelle|redis|ecris|envoie|passe": (
            r"(?:je|on|nous) <you> ?(?:dis|dit|redis|redit|dirai|dira|appelle|rappelle|écris|confirme|passe un coup de fil|tiens au jus)"
            r"(?: ça| cela| tout| la réponse| ce qu'il en est)?",
        ),
        "fixe|fixee|fixes": (r"(?:vous|tu) (?:serez|seras|sera) fixée?s?",),
        "sera|seront|vous": (
            (
                r"<noun>(?: (?:définitive?|finale?))? (?:vous |te )?(?:sera|seront|serait|devrait être|va être|est)"
                r"(?: \w+)? (?:apportée?s?|communiquée?s?|donnée?s?|transmise?s?|rendue?s?|prise?s?|annoncée?s?|connue?s?|notifiée?s?|envoyée?s?"
                r"|publiée?s?|faite?)"
            ),
        ),
        "donne|donnons|donner": (
            r"(?:vous|te) (?:donne|donnons|donner|donnerai) (?:ma|notre|une|la|mon|un) (?:\w+ )?(?:réponse|décision|retour|avis)",
        ),
        "attendre": (
            r"(?:pas|aucune?) (?:de )?(?:réponse|décision|retour|nouvelles?) (?:à attendre|possible)",
        ),
        "finalement|plutot": (
            r"(?:ce|cela|ça) (?:sera|serait|va être) (?:finalement|plutôt|en fait)",
        ),
        "trancher|tranch|choisir|arreter": (
            r"(?:nous|on) (?:\w+ )?(?:trancher(?:ons|a)|trancherons|choisirons|arrêterons notre choix|allons trancher)",
            r"(?:pensons|comptons|espérons|prévoyons de|souhaitons) (?:trancher|choisir|décider|arrêter notre choix|vous répondre|vous donner <news>)",
        ),
        "saur|saurez": (r"(?:vous|tu) (?:saurez|sauras)(?: \w+){0,2}",),
        "reponse|repond": (r"(?:vous|te) (?:répondrons|répondrai|répond|répondre|répondons)",),
        "nouveau": _MEETS_AGAIN,
        "revien|revenir|recontact|contact": (
            r"(?:reviendr\w+|reviens|revenons|revenir) vers (?:vous|toi)",
            r"(?:vous|te) (?:re)?(?:contacter\w*|rappeler\w*|contactons|recontactons|rappelons)",
            r"(?:prendr\w+|reprendr\w+) contact avec (?:vous|toi)",
        ),
        "reponse|decision|retour|nouvelles|resultat|avis|information|verdict|suite": (
            (
                r"(?:aur(?:ez|as|ons)|recevr(?:ez|as)|donner(?:ons|ai|a)|ferons|ferai"
                r"|enverr(?:ons|ai)|apporter(?:ons|ai)|communiquer(?:ons|ai)|prendr(?:ons|a"
                r"|ont)|rendr(?:ons|a)|transmettr(?:ons|ai))(?: \w+){0,2}? ?<news>"
            ),
            (
                r"(?:vous|te) (?:donner|faire|apporter|communiquer|donnons|faisons|fais"
                r"|ferons|donnerons|donnerai|ferai)(?: \w+)? ?<news>"
            ),
            r"(?:une|la|notre) décision (?:sera|interviendra|est attendue|devrait)",
            r"prendre (?:une|la|notre) décision",
            r"décision(?= (?:d'ici|avant|au plus|le|la semaine))",
        ),
        "courant|inform|dire|dirai": (
            (
                r"(?:vous|te) (?:dis|confirme|confirmons|rappelle|recontacte|réponds"
                r"|répondrai|répondrons)"
            ),
            r"(?:vous|te) (?:tiens|tiendr\w+|tenons) (?:au courant|informé\w*)",
            r"(?:vous|te) (?:informer\w+|dirons|dirai)",
            r"(?:aurez|auras) de nos nouvelles",
            r"en saur(?:ez|ons|as) plus",
        ),
        "decid": (r"(?:décider(?:ons|a|ont)|allons décider|nous décidons)",),
    },
    taken_back=(
        r"(?:promettre|garantir|m'engager|nous engager)",
        r"(?:mairie|ville|préfecture|tribunal|école|crèche|bailleur)",
        r"(?:avons|avions|ai|avais) (?:\w+ )?(?:donné|dit|communiqué|annoncé|transmis|promis)(?![^.!?]*(?:mais|finalement))",
        *OTHERS["fr"],
        r"merci",
        r"pourriez|pouvez|pourrais",
        r"si",
        r"(?:attendons|attends|attente)",
        r"(?:devions|voulions|pensions|espérions)",
        r"votre",
        r"veuillez",
        r"svp",
    ),
    negated=(r"ne|n'",),
    other_errand=(
        (
            r"(?:avec|pour|concernant)<gap>(?:horaires?|créneaux?|date|rendez-vous"
            r"|invitation|planifier|organiser|fixer|entretien)"
        ),
        r"(?:de l'|l'|du )(?:heure|horaire|adresse|lieu|lien)",
        r"pas",
    ),
    subordinate=(
        r"(?:après|suite à|une fois|lorsque|dès que|depuis)(?: [\w'.-]+){0,6}? ?(?:le |du )?",
        r"(?:entretien|réunion|comité|rendez-vous)(?: \w+){0,3} (?:le )?",
        r"(?:à partir|à compter) (?:du|de)",
    ),
    deadline=(
        r"d'ici(?: à| le| au| la)?",
        r"avant(?: le| la)?",
        r"au plus tard(?: le)?",
        r"jusqu'au",
        r"sous",
    ),
    until=(r"avant(?: le| la)?", r"jusqu'au"),
    boundary=(
        r"[;:]",
        r" - ",
        r",? mais",
        r",? (?:et|puis)(?= (?:nous|je|vous|le|la|il|elle|merci)(?:\W|\Z))",
    ),
    then=(r"alors", r"ce jour-là", r"(?:dans la foulée|juste après|le jour même)"),
    then_before=(r"(?:dans la foulée|ensuite|ce jour-là|le jour même|à l'issue)",),
    upon=(r"(?:quand|dès que|lorsque) (?:je|nous) (?:rentre\w*|revien\w*|ser\w+ de retour)",),
    weak=_MEETS_AGAIN,
    decision=(r"décision", r"décid\w+", r"réponse", r"résultats?", r"verdict"),
    hedged=(r"espérons", r"devrions", r"devrait", r"probablement", r"essai\w+", r"espère"),
    anew=(
        r"(?:je|nous|vous|tu|on|il|elle|la (?:décision|réponse)|notre (?:décision|réponse)|le comité)",
    ),
)
