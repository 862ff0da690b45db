"""French words for days and times, of France, Belgium, Switzerland and Canada."""

from typing import Any

NOT_ENGLISH = (
    "an mon est et art on or at due sat mar am pt as most fat super is be per it in or so all"
)

MEANINGS: dict[str, dict[Any, str]] = {
    "month": {
        1: "janvier, janv, jan",
        2: "février, févr, fév",
        3: "mars",
        4: "avril, avr",
        5: "mai",
        6: "juin",
        7: "juillet, juil",
        8: "août",
        9: "septembre, sept, sep",
        10: "octobre, oct",
        11: "novembre, nov",
        12: "décembre, déc",
    },
    "weekday": {
        0: "lundi",
        1: "mardi",
        2: "mercredi",
        3: "jeudi",
        4: "vendredi",
        5: "samedi",
        6: "dimanche",
    },
    "weekday~": {0: "lun", 1: "mar", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
    "day": {
        0: "aujourd'hui, ce matin, cet après-midi, ce soir, ce jour, aujourd’hui même",
        1: "demain, demain matin, demain soir, demain après-midi",
        2: "après-demain, après demain",
        -1: "hier, hier soir, hier matin",
        -2: "avant-hier",
    },
    "span": {
        1: "aujourd'hui ou demain",
        2: "demain ou après-demain",
        8: "sous huitaine, d'ici huitaine, sous huit jours",
        15: "sous quinzaine, d'ici une quinzaine",
    },
    "unit": {
        ("day", 1): "jour, jours, jours calendaires, jours francs",
        ("work", 1): "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables, jours de travail",
        ("week", 1): "semaine, semaines, sem",
        ("workweek", 1): "semaine de travail",
        ("day", 15): "quinzaine, quinzaine de jours",
        ("day", 8): "huitaine, huitaine de jours",
        ("month", 1): "mois",
        ("month", 3): "trimestre, trimestres",
        ("year", 1): "année, an, ans, années",
        ("weekend", 1): "week-end, weekend",
        ("hour", 1): "heure, heures",
        ("minute", 1): "minute, minutes, min, mn",
    },
    "shift": {
        0: "ce, cette, cet, en cours, de cette, courant",
        1: "prochain, prochaine, prochains, prochaines, à venir, qui vient, qui viennent, suivante,"
        " suivant",
        2: "d'après la prochaine",
        -1: "dernier, dernière, passé, passée, précédente",
    },
    "trailing": {
        "": "prochain, prochaine, à venir, qui vient, en cours, dernier, dernière, suivante, suivant,"
        " passé, passée"
    },
    "part": {
        "early": "début, au début, en début, tout début, le début",
        "mid": "mi, à la mi, milieu, au milieu, en milieu, courant, le milieu, la mi",
        "late": "vers la fin, seconde moitié",
        "end": "fin, la fin, à la fin, en fin, d'ici fin, en toute fin",
        "half1": "première quinzaine, la première quinzaine, première moitié, la première moitié",
        "half2": "deuxième quinzaine, la deuxième quinzaine, seconde quinzaine, la seconde quinzaine",
    },
    "idiom": {
        (
            "week",
            0,
            "",
        ): "toute la semaine, toute cette semaine, courant de la semaine, dans le courant de la semaine, dans la semaine,"
        " courant semaine, en cours de semaine, au cours de la semaine",
        ("week", 1, ""): "courant semaine prochaine, dans le courant de la semaine prochaine,"
        " au cours de la semaine prochaine",
        ("month", 0, ""): "courant du mois, dans le courant du mois, dans le mois",
    },
    "number": {
        1: "un, une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix, une dizaine de, dizaine de",
        11: "onze",
        12: "douze",
        14: "quatorze",
        15: "quinze",
        20: "vingt",
        30: "trente",
        45: "quarante-cinq",
        60: "soixante",
        90: "quatre-vingt-dix",
    },
    "half": {1: "demi, demie", 3: "heure et demie, une heure et demie"},
    "ordinal": {1: "premier, première", 2: "deuxième", 3: "troisième", 4: "quatrième"},
    "suffix": {"": "er, ᵉʳ, ème, e"},
    "by": {
        "by": "d'ici, d'ici à, d'ici au, d'ici le, d'ici la, avant, avant le, avant la, jusqu'au,"
        " jusqu'à, jusqu'en, au plus tard, au plus tard le, pour, pour le, au plus tard à,"
        " d'ici à la, au plus tard d'ici, avant l', dès, au plus tard en"
    },
    "on": {"on": "le, ce, dès le, à partir du, à compter du, dès"},
    "in": {"in": "dans, en, au, au cours, pendant, courant, dans le courant, au cours de, à"},
    "lead": {"": "le, est, serait, ou, et"},
    "holiday": {
        (12, 25): "noël, la noël",
        (12, 24): "veille de noël, la veille de noël, réveillon de noël",
        (12, 31): "saint-sylvestre, la saint-sylvestre",
        (1, 1): "nouvel an, le nouvel an, jour de l'an",
        (8, 15): "assomption, l'assomption",
        (11, 1): "toussaint, la toussaint",
        (11, 11): "armistice, l'armistice",
        -47: "mardi gras",
        -2: "vendredi saint",
        0: "pâques",
        1: "lundi de pâques",
        39: "ascension, l'ascension",
        49: "pentecôte, la pentecôte",
        50: "lundi de pentecôte",
    },
    "within": {
        "within": "sous, dans les, d'ici, dans un délai de, dans un délai maximum de, d'ici les,"
        " au cours des, pendant les, sous un délai de, en moins de, dans un délai d', endéans,"
        " endéans les, dans le délai de, sous environ"
    },
    "from": {"from": "de, du, dès, entre, à partir de"},
    "to": {"to": "à, au, jusqu'à, jusqu'au"},
    "open": {"": "après, après le, après la"},
    "between": {"between": "entre, entre le"},
    "or": {"or": "ou", "and": "et"},
    "of": {"of": "de, du, de la, d', de ce, de cette, des, de l', en, du mois de"},
    "the": {"the": "le, la, les, l'"},
    "at": {"at": "à, dès, vers, à partir de, de"},
    "about": {"about": "environ, à peu près, autour de, vers"},
    "later": {"later": "à compter d'aujourd'hui, à partir d'aujourd'hui, plus tard"},
    "after": {"after": "après, à compter du, à compter de, à partir de, à partir du"},
    "meridiem": {"am": "du matin", "pm": "de l'après-midi, du soir"},
    "clock": {"": "h, heures, heure, hres"},
    "noon": {12: "midi"},
    "daypart": {
        "morning": "matin, dans la matinée, en matinée, matinée, le matin, au matin",
        "noon": "à l'heure du déjeuner",
        "afternoon": "après-midi, dans l'après-midi, l'après-midi, en après-midi, cet après-midi,"
        " demain après-midi",
        "evening": "soir, en soirée, dans la soirée, le soir, au soir, ce soir, demain soir",
    },
    "close": {
        "": "fin de journée, en fin de journée, la fin de la journée, fin de la journée,"
        " fermeture des bureaux"
    },
    "never": {"": "chaque, tous les, toutes les, depuis, depuis le, par"},
    "tail": {"": "au plus tard, inclus, précises, environ, pile"},
    "weekno": {"": "semaine n°, semaine numéro, s."},
    "label": {"": "heure, horaire, quand, horaires"},
    "mine": {
        "yours": "votre heure, ton heure, heure de chez vous, heure locale de votre côté",
        "ours": "notre heure, heure locale, mon heure, chez nous",
    },
    "zone_of": {"": "heure de, heure d', heure du, heure"},
    "counted": {"": "ce jour-là, ce jour là"},
    "daymark": {"": "jour du"},
    "lead_day": {"": "le, au, du, d'ici le, avant le, jusqu'au, pour le"},
    "follows": {
        "": "ne, n', il, nous, c'est, vous, à, et, ou, si, est, sera, serait, pour, avec, en, par, que, comme, quand, nous, vous, je,"
        " il, elle, on, au, dans, convient, prochain, avant, après, sur, vers, de, me, afin"
    },
}

ZONES: dict[str, str] = {
    "Europe/Paris": "heure française, heure de france, hec, heure d'europe centrale",
    "Europe/Brussels": "heure belge",
    "Europe/Zurich": "heure suisse",
    "America/Toronto": "heure de l'est, heure du québec, he, hne, hae",
    "America/Los_Angeles": "heure du pacifique, hnp, hap",
    "America/New_York": "heure de new york",
}
