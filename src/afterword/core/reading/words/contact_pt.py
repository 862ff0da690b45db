"""Portuguese words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.shape import ContactWords

PT = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:equipa?s?|equipes?|entrevistador\w*|painel|comit[êe]|banca|gestor\w*"
            r"|departamento|membros|júri)"
        ),
        "contact": (
            r"(?:entre em conta(?:c)?to|entrar em conta(?:c)?to|conta(?:c)?te|contactes"
            r"|contatar|contactar|escreva|escrevas|ligue|procure)"
        ),
    },
    team={
        "conta|escrev|ligue|procure": (
            r"não <contact><gap><team>",
            r"(?:evite|abstenha-se de) <contact><gap><team>",
        ),
        "comunicac|correspond": (
            (
                r"(?:toda|qualquer) (?:a )?(?:comunicação|correspondência)<gap>(?:através"
                r"|por meio|via|pelo|pela|com)"
            ),
        ),
    },
    person={
        "par|deix": (
            (
                r"(?:pare|para|deixe|parem) de (?:me |nos )?(?:escrever|conta(?:c)?tar"
                r"|ligar|enviar|incomodar)(?:-me)?"
            ),
        ),
        "mais|volte": (
            (
                r"não (?:me )?(?:escreva|escrevas|conta(?:c)?te|ligue)(?:-me)? (?:mais"
                r"|novamente|de novo)"
            ),
            r"não volte a (?:me )?(?:escrever|conta(?:c)?tar)",
        ),
        "assedio": (r"(?:isto|isso) é assédio",),
    },
    company={
        "funcionari|colaborador|ninguem|empresa": (
            r"não <contact><gap>(?:funcionári\w+|colaborador\w+|ninguém d[aoe])",
        )
    },
    door_open={
        "contato|contacto": (
            (
                r"(?:manter|mantenhamos|mantemos|manteremos|vamos manter|continuar em"
                r"|ficar em)<gap>conta(?:c)?to"
            ),
        ),
        "banco|futur|novament": (
            r"banco de (?:talentos|dados|currículos)",
            r"(?:candidatar|inscrever)-?(?:se|te)? (?:novamente|de novo)",
            r"(?:futuras|próximas) (?:oportunidades|vagas)",
        ),
    },
    excused=(r"hesite", r"a (?:este|esta) (?:e-?mail|mensagem)", r"antes d[eoa]", r"hoje|amanhã"),
)
