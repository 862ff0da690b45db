"""German words for days and times, with those of Austria and Switzerland."""

from typing import Any

NOT_ENGLISH = (
    "ist an ast art wet west due at due most good fat super any all per in am so man be is was"
)

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_TIMES = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "früh", "vormittags")

MEANINGS: dict[str, dict[Any, str]] = {
    "month": {
        1: "januar, jänner, jan",
        2: "februar, feber, feb",
        3: "märz, maerz, mrz, mär",
        4: "april, apr",
        5: "mai",
        6: "juni, juno, jun",
        7: "juli, julei, jul",
        8: "august, aug",
        9: "september, sept, sep",
        10: "oktober, okt",
        11: "november, nov",
        12: "dezember, dez",
    },
    "weekday": {
        number: ", ".join([name, *(name + at for at in _TIMES)])
        for number, name in enumerate(_DAYS)
    }
    | {5: "samstag, sonnabend, samstagvormittag, samstagnachmittag, samstagabend, samstagmorgen"},
    "weekday~": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    "day": {
        0: "heute, heute morgen, heute früh, heute vormittag, heute mittag, heute nachmittag,"
        " heute abend",
        1: "morgen, morgen früh, morgen vormittag, morgen mittag, morgen nachmittag, morgen abend",
        2: "übermorgen, uebermorgen",
        -1: "gestern, gestern abend, gestern nachmittag, gestern vormittag",
        -2: "vorgestern",
    },
    "unit": {
        ("day", 1): "tag, tage, tagen, tages, kalendertage, kalendertagen, tg",
        ("work", 1): "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen,"
        " geschäftstage, geschäftstagen, bankarbeitstagen, bankarbeitstage",
        ("week", 1): "woche, wochen, wo",
        ("workweek", 1): "arbeitswoche",
        ("month", 1): "monat, monate, monaten, monats",
        ("month", 3): "quartal, quartals, quartale",
        ("year", 1): "jahr, jahre, jahren, jahres",
        ("weekend", 1): "wochenende",
        ("hour", 1): "stunde, stunden, std",
        ("minute", 1): "minute, minuten, min, minütig",
    },
    "shift": {
        0: "diese, dieser, diesen, diesem, dieses, laufende, laufenden, laufender, aktuellen",
        1: "nächste, nächster, nächsten, nächstem, nächstes, naechste, naechster, naechsten,"
        " kommende, kommender, kommenden, kommendem, kommendes, folgende, folgender, folgenden",
        2: "übernächste, übernächster, übernächsten, übernächstem, übernächstes, uebernaechste,"
        " uebernaechster, uebernaechsten",
        -1: "letzte, letzter, letzten, letztem, letztes, vergangene, vergangener, vergangenen,"
        " vorige, voriger, vorigen",
    },
    "part": {
        "early": "anfang, zu beginn, beginn, anfangs, zum beginn",
        "mid": "mitte",
        "late": "gegen ende, spät",
        "end": "ende, zum ende, schluss",
        "half1": "erste hälfte, in der ersten hälfte, ersten hälfte",
        "half2": "zweite hälfte, in der zweiten hälfte, zweiten hälfte",
    },
    "idiom": {
        (
            "week",
            0,
            "end",
        ): "bis wochenschluss, zum wochenschluss, ende der woche, zum ende der woche,"
        " bis ende woche, ende woche, innerhalb der woche",
        (
            "week",
            0,
            "",
        ): "die ganze woche, ganze woche, die gesamte woche, im laufe der woche, im lauf der woche, unter der woche, im verlauf der woche",
        ("week", 0, "mid"): "wochenmitte, mitte der woche, unter der woche mitte",
        ("week", 1, "early"): "wochenanfang, wochenbeginn, anfang der woche, zu beginn der woche",
        ("month", 0, "end"): "monatsende, ende monat, ende des monats, bevor der monat um ist,"
        " bevor der monat zu ende ist, bevor der monat vorbei ist, ultimo, monatsultimo,"
        " innerhalb des monats",
        ("month", 0, ""): "im laufe des monats, im lauf des monats, im verlauf des monats",
        ("month", 0, "mid"): "monatsmitte",
        ("month", 1, "early"): "monatsanfang, monatsbeginn",
        ("quarter", 0, "end"): "quartalsende",
        ("year", 0, "end"): "jahresende",
    },
    "number": {
        1: "ein, eine, einer, einem, einen, eines",
        2: "zwei, zweier",
        3: "drei, dreier",
        4: "vier",
        5: "fünf, fuenf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf, zwoelf",
        14: "vierzehn",
        15: "fünfzehn",
        20: "zwanzig",
        30: "dreißig, dreissig",
        45: "fünfundvierzig",
        60: "sechzig",
        90: "neunzig",
    },
    "half": {1: "halbe, halben, halbstündig", 3: "anderthalb, eineinhalb"},
    "ordinal": {
        1: "ersten, erster, erste",
        2: "zweiten",
        3: "dritten",
        4: "vierten",
        5: "fünften",
        6: "sechsten",
        7: "siebten",
        8: "achten",
        9: "neunten",
        10: "zehnten",
        15: "fünfzehnten",
        20: "zwanzigsten",
        30: "dreißigsten",
        31: "einunddreißigsten",
    },
    "by": {
        "by": "bis, bis zum, bis zur, bis spätestens, spätestens, spätestens am, spätestens bis,"
        " spätestens bis zum, vor, vor dem, bis einschließlich, bis inklusive, bis zu, bis am, bis am"
        " spätesten, bis spätestens zum, bis spätestens am, noch vor, noch vor dem, bis um, bis dato"
        " zum, bis längstens, längstens bis"
    },
    "on": {"on": "am, an, zum, ab, ab dem, zur, beginnend am"},
    "in": {
        "in": "in, im, innert, im laufe, im laufe der, im laufe des, im lauf der, während, noch"
    },
    "lead": {"": "der, dem, den, ist, wäre, oder, und, auf"},
    "span": {1: "heute oder morgen", 2: "morgen oder übermorgen"},
    "holiday": {
        (12, 25): "weihnachten, weihnachtstag",
        (12, 24): "heiligabend, heilig abend, heiliger abend",
        (12, 31): "silvester, jahreswechsel",
        (1, 1): "neujahr",
        (1, 6): "dreikönig, heilige drei könige, heilig drei könig",
        (8, 1): "bundesfeiertag",
        (10, 3): "tag der deutschen einheit",
        (10, 31): "reformationstag",
        (11, 1): "allerheiligen",
        -48: "rosenmontag",
        -2: "karfreitag",
        0: "ostern, ostersonntag",
        1: "ostermontag",
        39: "himmelfahrt, christi himmelfahrt, auffahrt, vatertag",
        49: "pfingsten, pfingstsonntag",
        50: "pfingstmontag",
        60: "fronleichnam",
    },
    "within": {
        "within": "innerhalb, innerhalb von, innerhalb der nächsten, innert, innert der nächsten,"
        " binnen, in den nächsten, in den kommenden, innerhalb der kommenden, in spätestens,"
        " während der nächsten, in maximal, in höchstens,"
        " in weniger als, innerhalb einer frist von, in den folgenden, binnen der nächsten"
    },
    "from": {"from": "von, vom, ab"},
    "to": {
        "to": "bis, bis zum, zum, bis einschließlich, bis einschl, bis einschl., bis inklusive,"
        " bis einschließlich zum"
    },
    "open": {"": "nach, nach dem, nicht vor, nicht nach, nach der"},
    "earliest": {"": "frühestens, frühestens um, ab frühestens"},
    "between": {"between": "zwischen, zwischen dem"},
    "or": {"or": "oder, bzw", "and": "und"},
    "of": {"of": "des, der, vom, von, in, im, am, dieses"},
    "the": {"the": "der, die, das, den, dem, des"},
    "at": {"at": "um, ab, gegen, von, @"},
    "about": {"about": "etwa, ungefähr, ca, ca., circa, rund, voraussichtlich, gut"},
    "later": {"later": "ab heute, ab jetzt, später, von heute an"},
    "after": {"after": "ab, nach"},
    "clock": {"": "uhr, h"},
    "noon": {12: "12 uhr mittags, mittags"},
    "daypart": {
        "morning": "vormittag, vormittags, morgens, am vormittag, am morgen, früh, in der früh",
        "noon": "mittag, am mittag, über mittag",
        "afternoon": "nachmittag, nachmittags, am nachmittag, heute nachmittag, morgen nachmittag, "
        + ", ".join(name + "nachmittag" for name in _DAYS),
        "evening": "abend, abends, am abend, heute abend, morgen abend, "
        + ", ".join(name + "abend" for name in _DAYS),
    },
    "close": {
        "": "geschäftsschluss, dienstschluss, feierabend, büroschluss, tagesende, ende des tages,"
        " end of business, cob, eod"
    },
    "never": {
        "": "jeden, jede, jeder, jedem, guten, schönen, seit, seit dem, seit letzter, alle, pro,"
        " einen schönen"
    },
    "tail": {"": "spätestens, einschließlich, inklusive, oder so"},
    "past_hour": {30: "halb nach", 15: "viertel nach", -15: "viertel vor", -30: "halb"},
    "weekno": {"": "kw, kalenderwoche, kw nr"},
    "label": {"": "uhrzeit, zeit, wann, beginn, uhrzeiten"},
    "mine": {
        "yours": "ihrer zeit, ihre zeit, deiner zeit, ihrer ortszeit, deine zeit",
        "ours": "unserer zeit, unsere zeit, ortszeit, meiner zeit, hiesiger zeit",
    },
    "dotted": {"": "am, zum, den, der, dem, bis zum, vom, bis, ab dem, vor dem"},
    "follows": {
        "": "können, kann, werden, nicht, haben, gibt, bekommen, erhalten, wir, ich, sie, er, es, bitte, das, die, der, dem, den, um, oder, und, ist, wäre, passt,"
        " für, mit, ab, bis, dann, auf, geht, haben, zu, melden, bei, sowie, vor, nach, im, in, wird"
    },
}

ZONES: dict[str, str] = {
    "Europe/Berlin": "mez, mesz, deutscher zeit, deutsche zeit, mitteleuropäische zeit,"
    " mitteleuropäischer zeit, mitteleuropäischer sommerzeit, berliner zeit, hamburger zeit,"
    " münchner zeit",
    "Europe/Vienna": "wiener zeit, österreichischer zeit",
    "Europe/Zurich": "zürcher zeit, schweizer zeit",
    "Europe/London": "londoner zeit, britischer zeit",
    "America/New_York": "new yorker zeit, ostküstenzeit",
    "America/Chicago": "chicagoer zeit",
}
