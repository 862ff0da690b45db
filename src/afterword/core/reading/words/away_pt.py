"""Portuguese words for being away."""

from __future__ import annotations

from afterword.core.reading.words.shape import AwayWords

PT = AwayWords(
    macros={"gap": r"[^!?;]{0,60}?"},
    away={
        "fora|ausent|ausencia": (r"fora d[oe] (?:escritório|país)", r"ausente|ausência"),
        "nao estou|nao estarei|nao me encontro": (
            r"não (?:estou|estarei|me encontro)(?: no escritório| disponível)?",
        ),
        "ferias|licenca|viagem|folga|baixa": (
            r"(?:de|em) (?:férias|licença\S*|viagem|folga|baixa)",
        ),
        "fechad": (r"(?:escritório|empresa)<gap>fechad\w",),
        "acesso": (r"(?:acesso limitado|sem acesso)",),
    },
    back={
        "retorn|volt|regress": (
            (
                r"(?:retorno|retornarei|volto|voltarei|regresso|regressarei"
                r"|estarei de volta|de volta)(?: ao (?:trabalho|escritório))?"
            ),
        ),
        "respondo|responderei|respondemos": (
            r"(?:respondo|responderei|respondemos)(?: \w+)?(?= (?:amanhã|na|no|em|a partir|segunda|terça|quarta|quinta|sexta))",
        ),
        "disponivel": (r"disponível(?: novamente)?(?= (?:a partir|em|no))",),
    },
    until=(r"até(?: ao?| o)?(?: dia)?",),
    through=(r"inclusive", r"incluído"),
    since=(r"desde(?: o)?", r"a partir d[eo]", r"de"),
    left={
        "nao trabalh|nao faco|nao faz|ja nao|deixei|deixou|desliguei|sai d|saiu d": (
            r"(?:saí|saiu) d(?:a|o|esta|este) (?:empresa|companhia|grupo|cargo)",
            r"desliguei-me|me desliguei",
            r"não trabalh\w+ mais",
            r"não faço mais parte|não faz mais parte",
            r"já não (?:trabalh\w+|faço parte|faz parte|est\w+)",
            r"(?:deixei|deixou) (?:a empresa|de trabalhar)",
        ),
    },
    automatic=(r"(?<!minha )resposta automática",),
    courtesy=(r"obrigad[oa] pel[oa] (?:sua |seu )?(?:mensagem|e-?mail|contato|contacto)",),
)
