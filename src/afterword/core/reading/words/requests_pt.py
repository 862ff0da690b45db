"""Portuguese words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import RequestWords

PT = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": (
            r"(?:enviar|mandar|compartilhar|partilhar|encaminhar|fornecer|anexar|remeter"
            r"|disponibilizar|preencher|passar|dar|apresentar|devolver|indicar|dizer|entregar|mostrar)"
        ),
        "order": (
            r"(?:envie|mande|compartilhe|partilhe|encaminhe|envia|manda|anexe|forneça"
            r"|preencha|traga|apresente|devolva|indique|entregue|remeta|junte|passa|passe)"
        ),
        "me": r"(?:(?:me|nos|-me|-nos) )?",
        "would_you": (
            r"(?:conseguiria|consegue|consegues|poderia|poderias|poderiam|podia|podias|podiam|pode"
            r"|podes|podem|importa-se de|importas-te de|seria possível|é possível|dava para)"
            r"(?:,? (?:por favor|depois|talvez|então|também|eventualmente|você),?)*"
        ),
        "hand": r"(?:enviar|mandar|partilhar|compartilhar|encaminhar|remeter|passar|mostrar|ceder|fornecer|facultar)",
        # What they speak of: a noun and what belongs to it.
        "its_name": r"[\w-]+(?: (?!(?:e|ou|que|n[oa]s?|pel[oa]s?|sobre|quando|se|mas|muito|foi|é|era|me|nos)\b)[\w-]+){0,4}?",
    },
    ask={
        # What was named before, joined to the verb: "poderia enviar-mo", "pode mandá-la".
        "-mo|-ma|-mos|-mas|no-lo|no-la|no-los|no-las": (
            r"<would_you> <hand>-(?P<it>m[oa]s?|no-l[oa]s?)(?=[^!?]{0,90}\?)",
            r"(?:(?:pedia|peço|agradecia|agradeço|agradecemos|agradeceria)(?:-lhe|-te)?,? )?(?:que )?"
            r"(?:envie|mande|partilhe|encaminhe|remeta|envia|manda|enviasse|mandasse|passe|mostre)-(?P<it_2>m[oa]s?|no-l[oa]s?)",
        ),
        "mo envi|ma envi|mo mand|ma mand|no-lo envi|no-la envi|mo pass|mos envi|mas envi": (
            r"(?:(?:que|se|não|por favor|quando) )(?P<it>m[oa]s?|no-l[oa]s?) (?:enviar?|envias?|envies?|enviasses?|mandar?|mandas?|mandes?|mandasses?|passasses?)",
        ),
        "-lo|-la|-los|-las": (
            r"<would_you>(?: (?:me|nos))? (?:enviá|mandá|partilhá|compartilhá|encaminhá|remetê|passá|mostrá)-(?P<it>l[oa]s?)(?! a el[ea])(?=[^!?]{0,90}\?)",
        ),
        # ... or left out: "você poderia me mandar, por favor?"
        "enviar|mandar|partilhar|compartilhar|encaminhar|passar": (
            r"<would_you> (?:me |nos )?(?P<it>(?:enviar|mandar|partilhar|compartilhar|encaminhar|passar))(?:-me|-nos)?"
            r"(?= ?(?:\?|,? (?:por favor|quando|assim que|se (?:tiver|puder|for|não)|por e-?mail|até|ainda|para (?:mim|nós)|pra mim)\b[^!?]{0,60}\?))",
        ),
        "envie-nos|envie-me|mande-me|mande-nos|envia-me|manda-me|partilhe": (
            r"(?<![\w,] )(?<!\w)<order>(?:-me|-nos)(?= )",
        ),
        "me manda|me envia|me passa|nos envia|manda": (
            r"(?:me|nos) (?:manda|envia|passa|encaminha|mostra)(?= (?:o|a|os|as|seu|sua|seus|suas|teu|tua|um|uma)\b)",
        ),
        "pedimos|pedia|agradec|solicit|peço|peco|rogamos": (
            (
                r"(?:pedimos|pedia|agradecemos|agradecia|agradeceríamos|solicitamos|solicito|peço|gostaríamos)(?:-lhe|-te|-vos)? (?:que )?(?:nos |me )?"
                r"(?:envie|envies|enviasse|mande|remeta|preencha|apresente|indique|faça chegar|partilhe|compartilhe|forneça|entregue|o envio d[aoe]s?|o preenchimento d[ao]|<give>)"
                r"(?:-nos|-me)?"
            ),
        ),
        "devera|devera|tem de|tem que|precisa|é preciso": (
            r"(?:deverá|deve|tem de|tem que|terá de|precisa(?: de)?) <give>(?:-nos|-me)?",
        ),
        "enviasse|mandasse|remetesse|entregasse|partilhasse|fizesse|faca chegar|facas chegar|envie|mande": (
            r"(?:pedia|pedimos|pedíamos|peço|agradecia|agradecíamos|agradeço|agradecemos|gostaria|gostava|gostaríamos|solicito|solicitamos)"
            r"(?:-lhe|-te|-vos)?(?: (?:ainda|também|então|por favor))* que (?:(?:me|nos) )?"
            r"(?:enviasse|mandasse|remetesse|entregasse|partilhasse|fizesse chegar|faça chegar|faças chegar|envie|envies|mande|mandes|remeta|entregue|partilhe)(?:-me|-nos)?",
        ),
        "teste|desafio|prova|formulario|exercicio|case": (
            r"(?P<what>(?:o|a|seu|sua) (?:teste|desafio|prova|formulário|exercício|case)(?: \w+)?) (?:precisa ser|deve ser|deverá ser|tem de ser|tem que ser|é para ser) (?:entregue|enviad[oa]|devolvid[oa]|feit[oa])",
        ),
        "conseguiria|consegue|poderia": (
            r"(?:conseguiria|consegue|poderia|podia|podes|pode) (?:me |nos )?<give>(?:-me|-nos)?(?= [^!?]*\?)",
        ),
        "poderi|pode|podes|consegue": (
            (
                r"(?:poderia|pode|podes|poderias|consegue|poderiam"
                r"|podem)(?: por favor)? (?:(?:me|nos) )?<give>(?:-me|-nos)?(?= [^!?]*\?)"
            ),
            (
                r"(?:gostaríamos|pedimos|peço|agradecemos|agradeceríamos) que (?:(?:me"
                r"|nos) )?(?:envie|enviasse|mandasse|envies|compartilhe)"
            ),
        ),
        "por favor|favor|envie|mande|encaminhe": (
            r"(?:por favor,?|favor) (?:(?:me|nos) )?(?:<order>|<give>)(?:-me|-nos)?",
        ),
        "gostari|adorari": (
            r"(?:gostaria|gostaríamos|adoraria|adoraríamos) de (?:ver|ler|receber)",
        ),
    },
    need={
        "tem|tens|teria": (
            r"(?:tem|tens|teria)(?: (?:aí|por acaso|algum|alguma))*(?=[^.!]{0,80}(?:mandar|enviar|mostrar|partilhar|compartilhar)[^.!]{0,30}\?)",
        ),
        "preciso|precisamos|precisava": (
            r"(?:preciso|precisava|precisaremos|vou precisar|vamos precisar) (?:de|do|da|dos|das)",
        ),
        "qual": (
            r"qual(?: (?:a|é a|o|é o|é|seria a|seria))?(?= (?:sua|tua|seu|teu) (?:pretens|expectativa|aviso|salári))",
        ),
        "gostava|adorava": (
            r"(?:gostava|adorava|gostávamos)(?: muito)? de (?:ver|ler|receber|ter)",
        ),
        "precis|falta": (r"precisamos (?:de|do|da|dos|das)?", r"falta(?:m)?(?:-nos)?"),
        "qual|quais": (r"quais? (?:é|são|seria|seriam)(?=<gap>(?:salari|pretens|aviso))",),
    },
    answer={
        "aceita|diga-nos|diga-me|avise-nos": (
            r"(?:diga-nos|diga-me|avise-nos|nos diga|nos avise|informe-nos)(?=<gap>(?:até|antes))",
        ),
        "resposta|decisao|decisão": (
            r"(?:sua|tua) (?:resposta|decisão)(?= (?:até|antes))",
            (
                r"(?:aguardamos|aguardo|esperamos|agradecemos|precisamos d[ae]|dar-nos"
                r"|comunicar-nos|nos dar|nos informar) (?:a )?(?:sua|tua|uma) (?:resposta"
                r"|decisão)"
            ),
        ),
        "confirm|respond|retorno": (
            r"(?:confirm\w+|respond\w+|dar retorno|nos avise|avise-nos)(?=<gap> (?:até|antes))",
        ),
    },
    open_until={
        "oferta|proposta": (r"(?:oferta|proposta)<gap>(?:válida|vale|expira)(?=<gap>(?:até|em))",)
    },
    offer=(
        r"(?:oferecer|oferecemos|propor|propomos)(?:-lhe|-te)? (?:o|a|um|este) (?:\w+ )?(?:lugar|vaga|contrato|emprego|posição|cargo)",
        r"oferta",
        r"proposta",
        r"contrato",
    ),
    grant={
        "pode mandar|pode enviar|podes enviar|podes mandar|pode": (
            r"(?:sim,? )?(?:pode|podes) (?:mandar|enviar)(?= ?[,.!])",
        ),
        "sim|claro|envie|manda|vontade": (
            r"(?:sim|claro|com certeza|ótimo)[,!]* (?:envie|mande|manda|envia)(?= à vontade| quando| sim| ?[.!])",
        ),
        "gosto|prazer": (
            r"(?:teremos|terei|temos|tenho|com) (?:todo o |muito )?(?:gosto|prazer) em (?:receber|ler|ver|conhecer)",
        ),
        "sim|claro|com certeza|perfeito|otimo": (
            (
                r"(?:sim|claro|com certeza|perfeito|ótimo"
                r"|com prazer)[,!]* (?:por favor,? )?(?:pode (?:(?:me|nos) )?<give>"
                r"|(?:(?:me|nos) )?<order>(?:-me)?|podes <give>)"
            ),
        ),
        "vontade": (
            r"(?:fique|fica|sinta-se|esteja) à vontade para (?:(?:me|nos) )?<give>(?:-me|-nos)?",
        ),
        "pode": (r"(?:você )?(?:pode|podes) (?:(?:me|nos) )?<give>(?:-me|-nos)?(?![^!?]*\?)",),
        "prazer|gosto|feliz": (
            r"(?:terei|teria|teremos) (?:todo o |muito )?(?:prazer|gosto) em (?:ler|ver)",
            r"(?:será|seria) um (?:prazer|gosto) (?:ler|ver|receber)",
            r"(?:leio|lerei|leremos|vejo|verei|veremos)(?=[^!?]{0,60} com (?:todo o |muito )?(?:prazer|gosto))",
        ),
    },
    refuse={
        "peco que nao|pedimos que nao|peco-lhe que nao|agradeco que nao|agradecemos que nao": (
            r"(?:peço|pedimos|peço-lhe|peço-te|agradeço|agradecemos|solicito|solicitamos) que não (?P<it>[oa]s?) (?:envie|envies|mande|mandes|partilhe|anexe)",
            r"(?:peço|pedimos|peço-lhe|peço-te|agradeço|agradecemos|solicito|solicitamos) que não (?:nos |me )?(?:envie|envies|mande|mandes|partilhe|anexe)",
        ),
        "necessario que|preciso que": (
            r"não (?:é|será|são) (?:necessário|preciso)(?: para já| por agora| ainda)? que (?:nos |me )?(?:envie|envies|mande|mandes|partilhe|remeta|junte)(?:-nos|-me)?",
        ),
        "melhor nao|prefiro que nao|preferimos": (
            r"(?:melhor|prefiro|preferimos|preferia)(?: que)? não (?:(?:me|nos) )?(?:(?P<it>l[oa])\b)?(?:<give>|envie|mande|envies|mandes|mandar|enviar)",
        ),
        "nao envie|nao mande": (r"não (?:(?:me|nos) )?(?:envie|mande|envies|mandes)(?:-nos|-me)?",),
        "nao ": (
            r"não (?:(?:me|nos) )?(?:envie|mande|envies|mandes|anexe)",
            r"não (?:é|será) (?:necessário|preciso) (?:(?:me|nos) )?<give>",
            r"não precisa(?:s)? (?:de )?<give>",
            r"não (?:precisamos|preciso|são necessárias|são necessários)(?: de)?",
            r"não (?:podemos|posso) (?:aceitar|abrir|receber|rever)",
        ),
        "anexos|nada": (
            (
                r"não (?:(?:podemos|posso) (?:aceitar|abrir|receber)|aceitamos|aceito|abrimos"
                r"|(?:(?:nos|me) )?(?:envie|mande|envies|mandes)) (?P<sure>anexos|(?:mais )?nada)"
            ),
        ),
    },
    later=(
        *OTHERS["pt"],
        r"(?:vamos|iremos) pedir",
        r"se (?:avanç\w+|decid\w+|formos)",
        r"mais tarde",
        r"assim que",
    ),
    no_request=(
        (
            r"(?:\w+ ){0,3}?(?:vagas?|oportunidade|link|tela|disponibilidade\w*|horário\w*|hora|data\w*|mensagem|(?<!por )e-?mail|resposta|retorno|devolva|devolver|assine"
            r"|pergunta\w*|dúvida\w*|presença|abraço|convite|cumprimentos)"
        ),
        r"(?:se|quando|onde|que|com)",
    ),
    things=(
        (r"portf[oó]lio|portef[oó]lio", "portfolio"),
        (r"referências?", "references"),
        (r"estudos? de caso", "case study"),
        (r"amostras? de (?:seu |teu )?trabalho", "work samples"),
        (r"pretens\w+ salari\w+", "salary expectations"),
        (r"aviso prévio", "notice period"),
        (
            r"rg|cpf|comprovante\w*(?: de \w+)?|comprovativo\w*(?: de \w+)?|certificado\w* de \w+|carteira de trabalho|passaporte|cartão de cidadão|iban|registo criminal"
            r"|teste|desafio|prova|exercício|projeto|proposta técnica",
            "",
        ),
        (r"cv|currículo", "cv"),
        (r"carta de (?:apresentação|motivação)", "cover letter"),
        (r"documentos?|documentação", "documents"),
        (r"formulário|questionário", "form"),
        (r"visto|autorização de trabalho", "work permit"),
        (r"apresentação|slides|artigo|código|relatório|contrato|diploma|certificado\w*", ""),
    ),
    determiners=(
        r"o",
        r"a",
        r"os",
        r"as",
        r"uma?",
        r"umas",
        r"uns",
        r"seu",
        r"sua",
        r"seus",
        r"suas",
        r"teu",
        r"tua",
        r"teus",
        r"tuas",
        r"dois",
        r"duas",
        r"três",
        r"ou",
        r"algum\w*",
        r"pelo menos",
        r"esse",
        r"essa",
        r"este",
        r"esta",
        r"aquele",
        r"cópia",
        r"de",
        r"do",
        r"da",
        r"\d+",
        r"nenhum\w*",
        r"breve",
    ),
    stops=(
        r"à vontade",
        r"quando quiser",
        r"até",
        r"antes",
        r"sobre",
        r"que",
        r"para",
        r"por",
        r"em",
        r"com",
        r"quando",
        r"se",
        r"ainda",
        r"no",
        r"na",
        r"ao",
        r"do",
        r"da",
    ),
    joiners=(r"e", r"além de", r"bem como", r"assim como"),
    alternatives=(r"ou",),
    pronouns=(r"lo", r"la", r"isso", r"ele"),
    deadline=(r"até(?: ao?| o)?(?: dia)?", r"antes d[eoa]"),
    named={
        "seu |sua |seus |suas |teu |tua |teus |tuas ": (
            r"(?P<what>(?:[oa]s? )?(?:seu|sua|teu|tua)s? (?!(?:tempo|disponibilidade|interesse|candidatura|perfil|trabalho|percurso|entrevista|equip[ae]|contact?o|ajuda|pergunta|ideia|visita|vez|experiência|atenção|simpatia|paciência|franqueza)\b)<its_name>)(?=[,.;:!?]|$| (?:e|ou|que|quando|se|mas|muito|foi|é|era|sobre)\b)",
        ),
        "fal|mencion|coment|refer|mostr|descrev|escrev|fez|fizeste|prepar|apresent|contou|contaste|citou|citaste": (
            r"(?:n|d|pel)?(?P<what>(?:[oa]s?|uma?|seus?|suas?|teus?|tuas?|ess[ea]s?|aquel[ea]s?) <its_name>) (?:(?:de|sobre) (?:o |a )?(?:que|qual)|d[oa]s? qua(?:l|is)|que)"
            r"(?: (?:me|nos|você|vocês|o senhor|a senhora|já|tinha|tinhas|tinham|havia|tanto|ontem))* (?:fal\w+|mencion\w+|coment\w+|refer\w+|mostr\w+|descrev\w+|escrev\w+|fez|fizeste|prepar\w+|apresent\w+|contou|contaste|citou|citaste)",
        ),
    },
)
