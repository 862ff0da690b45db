"""French for reading shorthand notes: plain data."""

from __future__ import annotations

from afterword.core.letters.notes.shape import Notes

NOTES = Notes(
    confidential=(
        r"confidentiel\w*|entre nous|ne pas (?:dire|mentionner|répéter)|secret\w*|sous le sceau"
        r"|off the record"
    ),
    unusable=(
        r"enfants?|fils|filles?|bébé|jumeaux|mari|femme|époux|épouse|marié\w*|divorc\w*|enceinte|congé"
        r"|malad\w*|cancer|thérapie|vacances|chiens?|chats?|football|foot|tennis|yoga|marathon|loisirs?"
        r"|église|religi\w*|politique|habite|né|née|ans|accent|cheveux|vêtements"
        r"|sympa\w*|gentil\w*|aimable|désagréable|arrogant\w*|ennuyeu\w*|bizarre|bête|chaos|chaotique"
        r"|horrible|fatigué\w*|stressé\w*|nerveu\w*|froid|froide|génial\w*|super|nul|nulle"
        r"|salaires?|argent|prime|budget|licenci\w*|faillite|rumeur\w*|paraît|peut-être|sans doute"
        r"|probablement|crois|semble|ragots?|déteste|chefs?|ma réponse|bafouillé|recruteu\w*|candidat\w*"
        r"|prochain tour|zoom|caméra|micro|déjeuner|café|météo|bouchons"
    ),
    subjects=frozenset("il elle aussi puis beaucoup".split()),
    patterns=(
        ("seen", r"(?:m['’]a|nous a) (?:montré|fait voir) (?P<x>.+)"),
        (
            "question",
            r"(?:m['’]a |nous a |a )?(?:interrogé\w*|posé (?:une|des|plusieurs) questions?|questionné\w*) (?:sur|au sujet de) (?P<x>.+)",
        ),
        (
            "worry",
            r"(?:s['’]inquiète|est inquiète?|inquiet|inquiète|craint)(?: (?:de|pour|au sujet de))? (?P<x>.+)",
        ),
        (
            "worry",
            r"(?:sa |son )?(?:souci|inquiétude|crainte)(?: principale?)?(?: est|\s?:) (?P<x>.+)",
        ),
        (
            "topic",
            r"(?:on a |nous avons |a )?(?:parlé|discuté|échangé)(?: longuement| beaucoup| un peu)? sur (?P<x>.+)",
        ),
        (
            "topic",
            r"(?:on a |nous avons |a |m['’]a )?(?:parlé|discuté)(?: longuement| beaucoup| un peu)? (?P<x>(?:de |du |des |d['’]).+)",
        ),
        ("topic", r"(?:m['’]a |nous a |a )?expliqué (?P<x>.+)"),
        ("topic", r"(?:sujet|thème)\s?: (?P<x>.+)"),
    ),
    opening=(
        (r"du ", "le "),
        (r"des ", "les "),
        (r"de la ", "la "),
        (r"de l['’]", "l’"),
        (r"de les ", "les "),
    ),
    articles=frozenset("le la les l un une".split()),
    articles_needed=True,
    never_first=frozenset("que si comment pourquoi quand de d".split()),
    never_last=frozenset("et ou de du des en avec pour à au aux le la les un une que sur".split()),
    stops=frozenset(
        """je me moi mon ma mes nous notre nos il elle ils elles son sa ses leur leurs que qui quand si
        parce est sont était a ont avait sera peut doit veut ne pas ni se tu te ton ta tes vous votre
        vos j m n s t c qu""".split()
    ),
)
