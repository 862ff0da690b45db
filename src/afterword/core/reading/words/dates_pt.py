"""Portuguese words for days and times, of Portugal and of Brazil."""

from typing import Any

NOT_ENGLISH = "a an as at mar in or so me art are most fat super due am is be per it sat sun on the"

MEANINGS: dict[str, dict[Any, str]] = {
    "month": {
        1: "janeiro, jan",
        2: "fevereiro, fev",
        3: "março",
        4: "abril, abr",
        5: "maio, mai",
        6: "junho, jun",
        7: "julho, jul",
        8: "agosto, ago",
        9: "setembro, set",
        10: "outubro, out",
        11: "novembro, nov",
        12: "dezembro, dez",
    },
    "month~": {3: "mar"},
    "weekday": {
        0: "segunda-feira, 2ª feira, 2ª-feira, segunda feira",
        1: "terça-feira, 3ª feira, 3ª-feira, terça feira",
        2: "quarta-feira, 4ª feira, 4ª-feira, quarta feira",
        3: "quinta-feira, 5ª feira, 5ª-feira, quinta feira",
        4: "sexta-feira, 6ª feira, 6ª-feira, sexta feira",
        5: "sábado",
        6: "domingo",
    },
    "weekday~": {
        0: "segunda, seg",
        1: "terça, ter",
        2: "quarta, qua",
        3: "quinta, qui",
        4: "sexta, sex",
        5: "sáb",
        6: "dom",
    },
    "day": {
        0: "hoje, hoje à tarde, hoje de manhã, esta tarde, esta manhã, esta noite, ainda hoje,"
        " hoje mesmo",
        1: "amanhã, amanhã de manhã, amanhã à tarde, amanhã à noite, amanhã cedo",
        2: "depois de amanhã",
        -1: "ontem",
        -2: "anteontem",
    },
    "unit": {
        ("day", 1): "dia, dias, dias corridos, dias de calendário",
        ("work", 1): "dia útil, dias úteis, dia de trabalho, dias de trabalho",
        ("week", 1): "semana, semanas",
        ("workweek", 1): "semana de trabalho",
        ("day", 15): "quinzena, quinzenas",
        ("month", 1): "mês, meses",
        ("month", 3): "trimestre, trimestres",
        ("year", 1): "ano, anos",
        ("weekend", 1): "fim de semana, fim-de-semana, final de semana",
        ("hour", 1): "hora, horas",
        ("minute", 1): "minuto, minutos, min, mins",
    },
    "shift": {
        0: "este, esta, neste, nesta, deste, desta, corrente, em curso, dessa, nessa, nesse, desse",
        1: "próximo, próxima, próximos, próximas, que vem, que entra, seguinte, vindouro",
        2: "depois da próxima",
        -1: "passado, passada, último, última, anterior",
    },
    "trailing": {
        "": "que vem, que entra, próximo, próxima, passado, passada, corrente, em curso, seguinte,"
        " depois da próxima"
    },
    "part": {
        "early": "início, começo, princípio, princípios, no início, no começo, o início, inícios,"
        " o começo",
        "mid": "meados, em meados, meio, a meio, no meio",
        "late": "mais para o fim",
        "end": "final, fim, no final, no fim, o final, o fim, finais, finais do, ao final, ao fim,"
        " em finais, nos finais",
        "half1": "primeira quinzena, a primeira quinzena, primeira metade",
        "half2": "segunda quinzena, a segunda quinzena, segunda metade",
    },
    "idiom": {
        ("week", 0, "end"): "antes que a semana acabe, antes do fim da semana",
        (
            "week",
            0,
            "",
        ): "a semana toda, toda a semana, a semana inteira, ao longo da semana, no decorrer da semana, durante a semana,"
        " no decorrer desta semana, ao longo desta semana",
        (
            "week",
            1,
            "",
        ): "para a semana, pra semana, ao longo da próxima semana, no decorrer da próxima semana",
        ("month", 0, "end"): "antes que o mês acabe",
        ("month", 0, ""): "ao longo do mês, no decorrer do mês, durante o mês",
    },
    "number": {
        1: "um, uma",
        2: "dois, duas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze",
        14: "catorze, quatorze",
        15: "quinze",
        20: "vinte",
        30: "trinta",
        45: "quarenta e cinco",
        60: "sessenta",
        90: "noventa",
    },
    "half": {1: "meia", 3: "hora e meia, uma hora e meia"},
    "ordinal": {1: "primeiro, primeira", 2: "segunda", 3: "terceira", 4: "quarta"},
    "suffix": {"": "º, °, ª, o"},
    "by": {
        "by": "até, até o, até ao, até a, até à, até dia, antes de, antes do, antes da, no máximo até,"
        " o mais tardar, o mais tardar até, no mais tardar, para, para o, para a, pra, até às,"
        " no máximo, até no máximo"
    },
    "on": {"on": "no, na, em, a partir de, a partir do, a partir da, o, neste, nesta, desde"},
    "in": {
        "in": "em, no, na, daqui a, dentro de, durante, ao longo de, no decorrer de, daqui, por"
    },
    "lead": {"": "o, no, do, é, seria, ou, e"},
    "span": {1: "hoje ou amanhã", 2: "amanhã ou depois, amanhã ou depois de amanhã"},
    "holiday": {
        (12, 25): "natal, o natal",
        (12, 24): "véspera de natal, consoada",
        (12, 31): "réveillon, véspera de ano novo, passagem de ano",
        (1, 1): "ano novo, o ano novo",
        (6, 24): "são joão",
        (11, 1): "todos os santos",
        -47: "carnaval, o carnaval, entrudo",
        -2: "sexta-feira santa",
        0: "páscoa, a páscoa",
        60: "corpus christi, corpo de deus",
        "Independence Day": "dia da independência",
    },
    "within": {
        "within": "nos próximos, nas próximas, dentro dos próximos, dentro das próximas, em até,"
        " no prazo de, num prazo de, em um prazo de, no prazo máximo de, durante os próximos,"
        " ao longo dos próximos, ao longo das próximas, em menos de, em no máximo, dentro de um prazo"
        " de, no decorrer das próximas, no decorrer dos próximos"
    },
    "from": {"from": "de, do, da, das, desde, entre"},
    "to": {"to": "a, à, ao, até, até às, até as, até o"},
    "to_at": {"": "às, as"},
    "open": {"": "depois de, depois do, depois da, após, após o, após a"},
    "between": {"between": "entre, entre o, entre as, entre os dias"},
    "or": {"or": "ou", "and": "e"},
    "of": {"of": "de, do, da, deste, desta, em"},
    "the": {"the": "o, a, os, as"},
    "at": {"at": "às, as, à, ao, pelas, a partir das, das, por volta das, de"},
    "about": {"about": "cerca de, aproximadamente, mais ou menos, por volta de, uns, umas"},
    "later": {"later": "a partir de hoje, a partir de agora, a contar de hoje, depois, mais tarde"},
    "after": {"after": "depois de, após, depois do, a partir de, a partir do, a contar de"},
    "meridiem": {
        "am": "da manhã, am, a.m., da madrugada",
        "pm": "da tarde, da noite, pm, p.m.",
    },
    "clock": {"": "h, hs, hrs, horas, h."},
    "noon": {12: "meio-dia, meio dia, ao meio-dia"},
    "daypart": {
        "morning": "de manhã, pela manhã, cedo, na parte da manhã, da parte da manhã, manhã",
        "noon": "na hora do almoço",
        "afternoon": "à tarde, de tarde, na parte da tarde, tarde, hoje à tarde, amanhã à tarde,"
        " esta tarde",
        "evening": "à noite, de noite, noite",
    },
    "close": {
        "": "fim do dia, final do dia, fim do expediente, final do expediente, o fim do dia,"
        " o final do dia, encerramento do expediente"
    },
    "never": {"": "cada, toda, todas as, todos os, desde a, por, boa, toda a, todo"},
    "tail": {"": "no máximo, o mais tardar, inclusive, em ponto"},
    "weekno": {"": "semana n.º, semana número"},
    "label": {"": "hora, horário, quando"},
    "mine": {
        "yours": "seu horário, no seu horário, sua hora, tua hora, no teu horário",
        "ours": "nosso horário, no nosso horário, hora local, horário local, nossa hora",
    },
    "zone_of": {"": "hora de, horário de, hora do, horário do, horário da"},
    "counted": {
        "": "entrevista, entrevistas, etapa, fase, ronda, rodada, vez, conversa, reunião, edição, opção, parte, quinzena,"
        " chamada, via, turma, série, metade, pessoa, prova, prioridade, versão, linha, posição, candidatura, chance,"
        " oportunidade, tentativa, temporada, classe, dose, geração, página, fila, vaga, mão, língua, casa, fatura"
    },
    "daymark": {"": "dia, o dia, no dia, dias"},
    "lead_day": {"": "dia, até dia, até o dia, até ao dia"},
    "follows": {
        "": "não, eu, você, nós, já, só, é que, a, e, ou, se, é, será, seria, para, com, em, por, que, como, quando, nos, te, lhe, às,"
        " estaria, podemos, depois, antes, entre, desde, até, sem, também, das, temos, no, na, que vem,"
        " próxima, próximo, de, mas, você, está, tudo, fica"
    },
}

ZONES: dict[str, str] = {
    "America/Sao_Paulo": "horário de brasília, hora de brasília, horário brasileiro",
    "Europe/Lisbon": "hora de lisboa, hora portuguesa, hora de portugal, horário de lisboa,"
    " hora de portugal continental",
    "America/New_York": "horário de nova york, hora de nova iorque",
}
