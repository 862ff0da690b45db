"""Spanish words for days and times, of Spain and of Latin America."""

from typing import Any

NOT_ENGLISH = (
    "a an me mar sat sun once sin are art due most fat super so am be is per in out at or it"
)

MEANINGS: dict[str, dict[Any, str]] = {
    "month": {
        1: "enero, ene",
        2: "febrero, feb",
        3: "marzo",
        4: "abril, abr",
        5: "mayo, may",
        6: "junio, jun",
        7: "julio, jul",
        8: "agosto, ago",
        9: "septiembre, setiembre, sept, sep, set",
        10: "octubre, oct",
        11: "noviembre, nov",
        12: "diciembre, dic",
    },
    "month~": {3: "mar"},
    "weekday": {
        0: "lunes",
        1: "martes",
        2: "miércoles",
        3: "jueves",
        4: "viernes",
        5: "sábado",
        6: "domingo",
    },
    "weekday~": {0: "lun", 2: "mié, mier, miér", 3: "jue", 4: "vie", 5: "sáb", 6: "dom"},
    "day": {
        0: "hoy, esta mañana, esta tarde, esta noche, hoy mismo, el día de hoy",
        1: "mañana, mañana por la mañana, mañana por la tarde, el día de mañana, mañana mismo",
        2: "pasado mañana",
        7: "hoy en ocho, de hoy en ocho",
        15: "de hoy en quince",
        -1: "ayer, anoche",
        -2: "anteayer, antier, antes de ayer",
    },
    "unit": {
        ("day", 1): "día, días, día natural, días naturales, días corridos, días calendario",
        ("work", 1): "día hábil, días hábiles, día laborable, días laborables, día laboral,"
        " días laborales, días de trabajo, jornadas laborales",
        ("week", 1): "semana, semanas",
        ("workweek", 1): "semana laboral",
        ("day", 15): "quincena, quincenas",
        ("month", 1): "mes, meses",
        ("month", 3): "trimestre, trimestres",
        ("year", 1): "año, años",
        ("weekend", 1): "fin de semana, finde",
        ("hour", 1): "hora, horas",
        ("minute", 1): "minuto, minutos, min, mins",
    },
    "shift": {
        0: "este, esta, presente, en curso, la presente",
        1: "próximo, próxima, próximos, próximas, que viene, que entra, entrante, siguiente,"
        " próximo día, este próximo, esta próxima, que vienen",
        2: "de la siguiente",
        -1: "pasado, pasada, último, última, anterior",
    },
    "trailing": {
        "": "que viene, que entra, entrante, próximo, próxima, siguiente, pasado, pasada, en curso"
    },
    "part": {
        "early": "a principios, principios, a comienzos, comienzos, a inicios, inicios, inicio,"
        " comienzo, principio, al principio, a primeros",
        "mid": "a mediados, mediados, mitad, a mitad, la mitad",
        "late": "hacia finales, hacia el final",
        "end": "a finales, finales, final, fin, a fines, fines, el fin, el final, a fin, al final,"
        " a final",
        "half1": "primera quincena, la primera quincena, primera mitad, la primera mitad",
        "half2": "segunda quincena, la segunda quincena, segunda mitad, la segunda mitad",
    },
    "idiom": {
        (
            "week",
            1,
            "end",
        ): "antes de que acabe la semana que viene, antes de que acabe la próxima semana,"
        " antes de que termine la semana que viene, antes de que termine la próxima semana",
        ("week", 0, "end"): "antes de que acabe la semana, antes de que termine la semana,"
        " antes de acabar la semana, a final de semana, final de semana",
        (
            "week",
            0,
            "",
        ): "toda la semana, toda esta semana, a lo largo de la semana, durante la semana, en el transcurso de la semana,"
        " a lo largo de esta semana, durante esta semana",
        ("week", 1, ""): "a lo largo de la próxima semana, a lo largo de la semana que viene",
        (
            "month",
            0,
            "end",
        ): "antes de que acabe el mes, antes de que termine el mes, antes de acabar el mes, finales de este mes",
        ("month", 0, ""): "a lo largo del mes, durante el mes, en el transcurso del mes",
        ("year", 0, "end"): "fin de año, antes de que acabe el año",
    },
    "number": {
        1: "un, una, uno",
        2: "dos, un par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        14: "catorce",
        15: "quince",
        20: "veinte",
        30: "treinta",
        45: "cuarenta y cinco",
        60: "sesenta",
        90: "noventa",
    },
    "half": {1: "media", 3: "hora y media, una hora y media"},
    "ordinal": {1: "primero, primera", 2: "segunda", 3: "tercera", 4: "cuarta"},
    "suffix": {"": "º, °, ª, ro, er, o"},
    "by": {
        "by": "hasta, antes de, antes del, a más tardar, como muy tarde, para, como máximo,"
        " como tarde, a más tardar el, no más tarde de, no más tarde del, antes de finalizar,"
        " a lo más tarde, como máximo el, a partir de, hacia, sobre"
    },
    "on": {"on": "el, este, a partir de, a partir del, del, desde"},
    "in": {"in": "en, durante, dentro de, por, a lo largo de, en algún momento de"},
    "lead": {"": "el, es, sería, o, y"},
    "span": {1: "hoy o mañana", 2: "mañana o pasado, mañana o pasado mañana"},
    "holiday": {
        (12, 25): "navidad, navidades, la navidad, las navidades",
        (12, 24): "nochebuena",
        (12, 31): "nochevieja",
        (1, 1): "año nuevo",
        (1, 6): "reyes, día de reyes",
        (10, 12): "día de la hispanidad, el pilar",
        (11, 1): "todos los santos",
        -47: "carnaval",
        -7: "semana santa",
        -3: "jueves santo",
        -2: "viernes santo",
        0: "domingo de pascua",
        1: "lunes de pascua",
        60: "corpus christi",
    },
    "within": {
        "within": "en los próximos, en las próximas, dentro de los próximos, dentro de las próximas,"
        " en un plazo de, en un plazo máximo de, en el plazo de, durante los próximos,"
        " durante las próximas, a lo largo de los próximos, en el transcurso de los próximos,"
        " en el transcurso de las próximas, en menos de, en no más de, en un máximo de,"
        " a lo largo de las próximas, en plazo de, en estos próximos"
    },
    "from": {"from": "de, del, desde, desde el, desde las, de las, entre"},
    "to": {"to": "a, al, hasta, hasta el, hasta las"},
    "to_at": {"": "a las"},
    "week_of": {"": "semana que empieza el, semana que comienza el"},
    "open": {"": "después de, después del, tras, tras el"},
    "between": {"between": "entre, entre el, entre las"},
    "or": {"or": "o, u", "and": "y, e"},
    "of": {"of": "de, del, de este, en"},
    "the": {"the": "el, la, los, las, lo"},
    "at": {
        "at": "a las, a la, a, desde las, a partir de las, sobre las, hacia las, de, de las, las"
    },
    "about": {"about": "unos, unas, aproximadamente, alrededor de, más o menos, cerca de"},
    "later": {"later": "a partir de hoy, a partir de ahora, desde hoy, más tarde, después"},
    "after": {"after": "después de, después del, a partir de, a partir del, del"},
    "meridiem": {
        "am": "de la mañana, am, a.m., a.m, a. m., de la madrugada",
        "pm": "de la tarde, de la noche, pm, p.m., p.m, p. m., del mediodía",
    },
    "clock": {"": "h, hs, hrs, horas, h."},
    "noon": {12: "mediodía, al mediodía, el mediodía"},
    "daypart": {
        "morning": "por la mañana, en la mañana, a primera hora, temprano, de mañana",
        "noon": "a mediodía",
        "afternoon": "por la tarde, en la tarde, a la tarde, tarde, esta tarde,"
        " mañana por la tarde",
        "evening": "por la noche, en la noche, noche, a última hora",
    },
    "close": {
        "": "cierre de la jornada, final de la jornada, cierre del día, fin del día, final del día,"
        " cierre de jornada, el final del día, el cierre del día, fin de la jornada"
    },
    "never": {
        "": "cada, todos los, todas las, desde el pasado, por, buenas, buen, los, desde hace"
    },
    "tail": {"": "a más tardar, como muy tarde, como máximo, inclusive, en punto, o así"},
    "weekno": {"": "semana n.º, semana número"},
    "label": {"": "hora, horario, cuándo, hora de inicio"},
    "mine": {
        "yours": "tu hora, su hora, hora tuya, de tu hora, hora local tuya, de su hora",
        "ours": "nuestra hora, hora nuestra, hora local, mi hora, hora de aquí",
    },
    "zone_of": {"": "hora de, horario de, hora en, hora del, horario del, hora"},
    "daymark": {"": "día, dia, el día, al día"},
    "lead_day": {"": "el, al, del"},
    "follows": {
        "": "no, ya, yo, nosotros, le, habrá, tendrá, a, y, o, si, es, será, sería, para, con, en, por, que, como, cuando, nos, te, le, lo, me,"
        " estaría, podemos, después, antes, entre, desde, hasta, sin, también, las, tenemos, sobre"
    },
}

ZONES: dict[str, str] = {
    "Europe/Madrid": "hora peninsular, hora de españa, hora española, hora peninsular española",
    "Atlantic/Canary": "hora canaria, hora de canarias, hora insular",
    "America/Mexico_City": "hora de méxico, hora del centro de méxico, hora de cdmx,"
    " hora centro de méxico, hora de la ciudad de méxico",
    "America/Bogota": "hora colombia, hora de colombia, hora colombiana",
    "America/Argentina/Buenos_Aires": "hora argentina, hora de argentina",
    "America/Santiago": "hora de chile, hora chilena, hora chile",
    "America/Lima": "hora de perú, hora peruana, hora perú",
    "America/New_York": "hora del este, hora este, hora de nueva york",
    "America/Chicago": "hora central, hora del centro, hora centro",
    "America/Denver": "hora de la montaña, hora montaña",
    "America/Los_Angeles": "hora del pacífico, hora pacífico",
}
