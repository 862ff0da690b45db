"""Portuguese words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import ContactWords

PT = ContactWords(
    macros={
        "near": r"[^!?;]{0,25}?",
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:equipa?s?|equipes?|entrevistador\w*|painel|comit[êe]|banca|gestor\w*"
            r"|departamento|membros|júri|clientes?|colegas|diretor\w*|gerentes?)"
        ),
        "contact": (
            r"(?:entre em conta(?:c)?to|entrar em conta(?:c)?to|conta(?:c)?te|contactes"
            r"|contatar|contactar|escreva|escrevas|ligue|procure)"
        ),
    },
    team={
        "por mim|passar": (
            r"(?:toda|qualquer|todas)<gap>(?:passar|passará|passem|passa) (?:sempre )?por mim",
        ),
        "pedimos|agradecemos|solicitamos|por favor|evite": (
            r"(?:pedimos|agradecemos|solicitamos|peço)(?:-lhe)?(?: que)? não (?:se )?(?:conta(?:c)?te|contate|aborde|escreva|ligue|procure|entre em conta(?:c)?to)<gap><team>",
            r"não (?:entre em conta(?:c)?to|conta(?:c)?te|aborde|procure|ligue)(?: diretamente)?(?: (?:com|para|a|o|os))*<gap><team>",
        ),
        "comigo|rh|recursos humanos": (
            r"(?:toda|qualquer|todas)<gap>(?:comigo|através de mim|com o rh|pelo rh|com os recursos humanos)",
            r"(?:fale|falar|trate|comunique)(?: \w+)? (?:apenas|somente|só|exclusivamente) com (?:o rh|os recursos humanos|comigo|mim)",
        ),
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
        "nao me contact|nao me contat|nao me escrev|nao me ligu|nao me procur|nao me mand|nao me volt": (
            r"(?:peço|peço-te|peço-lhe|pedia|pedia-te|pedia-lhe|agradeço|agradecia|prefiro|preferia|por favor|gostava|gostaria)(?: \w+)? ?(?:que )?não me"
            r" (?:conta(?:c)?tes?|escrevas?|procures?|mandes? mais (?:mensagens|e-?mails)|ligues? mais)(?! (?:antes|depois|durante|para este|pelo|por|aos?|às?|hoje|até|à noite|ao fim))",
        ),
        "contato comigo|contacto comigo|comigo": (
            r"não (?:entre|entra|entres|entrem) (?:mais )?em conta(?:c)?to comigo",
            r"não (?:fale|fales) mais comigo",
        ),
        "deixe de|deixa de|para de": (
            r"(?:deixe|deixa|pare|para) de (?:me )?(?:escrever|ligar|conta(?:c)?tar|mandar|enviar|procurar)(?:-me)?(?! (?:a|para|com) )",
        ),
        "nao me|nao volte|nao desejo|nao quero": (
            r"não me (?:mande|envie|escreva|ligue|procure|conta(?:c)?te)s? (?:mais|novamente|de novo)",
            r"não me volt(?:es?|asses?|e) a (?:conta(?:c)?tar|escrever|ligar|procurar)",
            r"não (?:me )?volte[s]? a (?:me )?(?:conta(?:c)?tar|escrever|ligar|procurar)(?:-me)?",
            r"não (?:desejo|quero|pretendo)(?: mais)? (?:voltar a )?(?:ser (?:conta(?:c)?tad[oa]|procurad[oa]|incomodad[oa])|receber)<gap>(?:novamente|mais|de novo|seus?|suas?)?",
        ),
        "em paz": (r"(?:me deixe|deixe-me|deixa-me|me deixa) em paz",),
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
        "empresa|companhia|organizacao|escritorio|instituicao": (
            r"não (?:se )?(?:entre|procure|conta(?:c)?te|aborde|ligue|escreva|volte a)<near>(?:a |com a |para a )?nossa (?:empresa|companhia|organização|instituição)",
            r"(?:abstenha|absten\w+)<near>(?:conta(?:c)?tar|procurar|abordar)<near>nossa (?:empresa|companhia|organização|instituição)",
        ),
        "funcionari|colaborador|ninguem|empresa": (
            r"não <contact><gap>(?:funcionári\w+|colaborador\w+|ninguém d[aoe])",
        ),
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
    excused=(
        r"(?:disse|pedi|falei)(?:-lhe|-lhes)?(?: (?:a ele|a ela|para ele|para))?",
        r"antes das \w+",
        *OTHERS["pt"],
        r"hesite",
        r"a (?:este|esta) (?:e-?mail|mensagem)",
        r"antes d[eoa]",
        r"hoje|amanhã",
    ),
)
