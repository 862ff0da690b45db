"""Portuguese: enquiries and answers to requests, and the reply to a rejection."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_ask": (
        "A vaga de {role}",
        "Uma pergunta sobre a vaga de {role}",
        "{role}: uma breve pergunta",
    ),
    "subject_ask_company": (
        "A minha candidatura em {company}",
        "Uma pergunta sobre a minha candidatura",
        "Uma breve pergunta",
    ),
    "recall_promise": (
        (
            "No dia {on:d}, disse-me que [haveria notícias|teria uma resposta|haveria novidades] até {by:wd}.",
            "No dia {on:d}, você me disse que [haveria notícias|teria uma resposta|haveria novidades] até {by:wd}.",
        ),
        (
            "Quando [nos falamos|trocamos mensagens] pela última vez, no dia {on:d}, mencionou {by:wd}, como data para [as notícias|uma resposta].",
            "Quando [nos falamos|trocamos mensagens] pela última vez, no dia {on:d}, você mencionou {by:wd}, como data para [as notícias|uma resposta].",
        ),
        (
            "Pelo que me [disse|contou|indicou] no dia {on:d}, eu tinha [anotado|marcado] {by:wd}, como data para notícias.",
            "Pelo que você me [disse|contou|indicou] no dia {on:d}, eu tinha [anotado|marcado] {by:wd}, como data para notícias.",
        ),
        (
            "Retomo o que me disse no dia {on:d}: [haveria notícias|haveria uma resposta|eram de esperar novidades] até {by:wd}.",
            "Retomo o que você me disse no dia {on:d}: [haveria notícias|haveria uma resposta|eram de esperar novidades] até {by:wd}.",
        ),
    ),
    "recall_promise_of": (
        "No dia {on:d}, {name} me disse que [haveria notícias|haveria novidades] até {by:wd}.",
        "Soube por {name}, no dia {on:d}, que poderia ter [notícias|uma resposta] até {by:wd}.",
        "No meu último diálogo com {name}, no dia {on:d}, a data de {by:wd}, foi [mencionada|indicada].",
    ),
    "recall_understood": (
        "Pelo que [entendi|soube] no dia {on:d}, haveria [notícias|uma resposta] até {by:wd}.",
        "No dia {on:d}, a data de {by:wd}, foi mencionada para [as notícias|uma resposta].",
        "Eu tinha [anotado|marcado], desde o dia {on:d}, a data de {by:wd}, para notícias.",
    ),
    "late_thanks": (
        "Aproveito para agradecer a nossa conversa {day:dad}.",
        (
            "Quero também agradecer o tempo da conversa {day:dad}.",
            "Quero também agradecer o tempo da conversa {day:dad}.",
        ),
        "Com algum atraso, agradeço a conversa {day:dad}.",
    ),
    "recall_asked": (
        "No dia {on:d} perguntei como estavam as coisas, e [escrevo mais uma vez|volto a escrever], caso a mensagem tenha [se perdido|passado despercebida|ficado para trás].",
        "A minha mensagem do dia {on:d} talvez tenha chegado em [má hora|uma semana cheia|um momento de muito trabalho].",
        (
            "Escrevi-lhe no dia {on:d} e sei como é [fácil|comum] uma mensagem ficar [para trás|soterrada].",
            "Escrevi a você no dia {on:d} e sei como é [fácil|comum] uma mensagem ficar [para trás|soterrada].",
        ),
        "Volto [brevemente|por um instante] à pergunta que fiz no dia {on:d}.",
    ),
    "recall_hold": (
        (
            "No dia {on:d}, [disse-me|escreveu-me] que o processo estava [em pausa|suspenso].",
            "No dia {on:d}, você me [disse|escreveu] que o processo estava [em pausa|suspenso].",
        ),
        (
            "Quando me escreveu, no dia {on:d}, o processo estava [em pausa|suspenso].",
            "Quando você me escreveu, no dia {on:d}, o processo estava [em pausa|suspenso].",
        ),
        "Desde o dia {on:d} sei que o processo está [em pausa|suspenso].",
    ),
    "recall_talk": (
        "Falamos pela última vez {day:nad}, e guardo [boa lembrança|uma boa lembrança] da conversa.",
        "A nossa conversa {day:dad} [continua bem presente|ainda está bem presente].",
        "Desde a nossa conversa {day:dad}, pensei [muitas vezes|mais de uma vez] na vaga.",
        "Já passou algum tempo desde a nossa conversa {day:dad}.",
    ),
    "recall_team": (
        "Falei pela última vez {day:nad} com [os seus colegas|colegas da sua área].",
        "A minha última conversa com os seus colegas foi {day:nad}, e guardo [boa lembrança|uma boa lembrança].",
        "Já passou algum tempo desde a conversa com os seus colegas {day:nad}.",
    ),
    "recall_letter": (
        (
            "Escrevi-lhe pela última vez no dia {on:d}.",
            "Escrevi a você pela última vez no dia {on:d}.",
        ),
        "Volto [brevemente|por um instante] à minha mensagem do dia {on:d}.",
        "A minha última mensagem é do dia {on:d}.",
    ),
    "recall_their_letter": (
        "Agradeço [muito |]a sua mensagem do dia {on:d}.",
        "Volto [brevemente|por um instante] à sua mensagem do dia {on:d}.",
        "A sua última mensagem chegou no dia {on:d}, e gostei de [a ler|recebê-la].",
    ),
    "recall_role": (
        "Há algum tempo candidatei-me à vaga de {role} em {company}.",
        "A minha candidatura à vaga de {role} está em andamento há algum tempo.",
    ),
    "recall_role_company": (
        "Há algum tempo enviei a minha candidatura a {company}.",
        "A minha candidatura em {company} está em andamento há algum tempo.",
    ),
    "still": (
        "{N} continua presente para mim.",
        "Ainda penso em {n}.",
        "Não esqueci {n}.",
        "Mais de uma vez voltei a pensar em {n}.",
    ),
    "still_seen": (
        "Lembro bem de ter visto {words}.",
        "Não esqueci {words}, que pude ver.",
    ),
    "ask": (
        (
            "[Poderia|Pode] dizer-me em que pé está a vaga de {role}?",
            "Você [poderia|pode] me dizer em que pé está a vaga de {role}?",
        ),
        "Como está a decisão sobre a vaga de {role}?",
        (
            "Há alguma novidade sobre a vaga de {role} que já possa [contar|adiantar]?",
            "Há alguma novidade sobre a vaga de {role} que você já possa [contar|adiantar]?",
        ),
        (
            "Como estão as coisas, do seu ponto de vista, na vaga de {role}?",
            "Como estão as coisas, do seu ponto de vista, na vaga de {role}?",
        ),
        (
            "Já sabe quando a vaga de {role} será [decidida|definida]?",
            "Você já sabe quando a vaga de {role} será [decidida|definida]?",
        ),
    ),
    "ask_company": (
        (
            "[Poderia|Pode] dizer-me em que pé está a minha candidatura?",
            "Você [poderia|pode] me dizer em que pé está a minha candidatura?",
        ),
        "Como está a decisão?",
        (
            "Há alguma novidade que já possa [contar|adiantar]?",
            "Há alguma novidade que você já possa [contar|adiantar]?",
        ),
        "Como estão as coisas, do seu ponto de vista?",
        ("Já sabe quando será tomada a decisão?", "Você já sabe quando será tomada a decisão?"),
    ),
    "ask_again": (
        (
            "A vaga de {role} continua aberta, até onde sabe?",
            "A vaga de {role} continua aberta, até onde você sabe?",
        ),
        (
            "Pode dizer-me se a vaga de {role} ainda está por [decidir|definir]?",
            "Você pode me dizer se a vaga de {role} ainda está por [decidir|definir]?",
        ),
        "Os prazos da vaga de {role} mudaram?",
        "Devo contar ainda com a vaga de {role}?",
    ),
    "ask_again_company": (
        ("A vaga continua aberta, até onde sabe?", "A vaga continua aberta, até onde você sabe?"),
        (
            "Pode dizer-me se ainda está por [decidir|definir]?",
            "Você pode me dizer se ainda está por [decidir|definir]?",
        ),
        "Os prazos mudaram?",
        "Devo contar ainda com essa possibilidade?",
    ),
    "easy": (
        "Basta uma linha, mesmo que seja só para dizer que vai [demorar mais|demorar].",
        "Uma resposta breve é suficiente; uma nova data serve tão bem quanto uma decisão.",
        "Se for preciso mais tempo, não há problema; uma data aproximada já me [ajudaria|daria um rumo].",
        "Um sim, um não ou um ainda não é [tudo de que preciso|suficiente].",
        "Não é preciso responder muito: saber que continua em aberto já [ajudaria|seria bom].",
    ),
    "easy_again": (
        "Uma só palavra [basta|é suficiente].",
        "Se for um não, também é bom saber, e [vou entender|entenderei].",
        "Uma única linha, seja qual for a resposta, [ajudaria muito|já me ajudaria].",
        "Sim, não ou mais tarde: [qualquer resposta|qualquer uma das três] me ajuda.",
    ),
    "ask_close": (
        "Agradeço a sua [ajuda|atenção].",
        (
            "Agradeço-lhe [umas linhas|qualquer indicação].",
            "Agradeço [umas linhas suas|qualquer indicação sua].",
        ),
        "Se faltar algo da minha parte, [envio|faço chegar] com gosto.",
        "Desejo uma boa semana.",
    ),
    "closing": (
        "Como não tive mais notícias da vaga de {role} em {company}, suponho que [já tenha sido preenchida|a escolha tenha sido outra].",
        "Imagino que a vaga de {role} em {company} já [esteja preenchida|tenha outra pessoa], e não [insistirei|perguntarei] mais.",
        "Sobre a vaga de {role} em {company}, não [perguntarei|escreverei] mais; entendo que [a decisão foi outra|a escolha foi outra].",
        "Dou por [encerrado|concluído], da minha parte, o processo da vaga de {role} em {company}, já que não [tive|recebi] mais notícias.",
    ),
    "closing_company": (
        "Como não tive mais notícias de {company}, suponho que [já haja uma decisão|a escolha tenha sido outra].",
        "Imagino que em {company} a escolha já [esteja feita|tenha sido outra], e não [insistirei|perguntarei] mais.",
        "Sobre a minha candidatura em {company}, não [perguntarei|escreverei] mais.",
        "Dou por [encerrado|concluído], da minha parte, o processo com {company}, já que não [tive|recebi] mais notícias.",
    ),
    "closing_thanks": (
        "As conversas valeram a pena, e agradeço a todas as pessoas que me deram o seu tempo.",
        (
            "Agradeço-lhe o tempo que [me dedicou|dedicou à minha candidatura].",
            "Agradeço a você o tempo que [me dedicou|dedicou à minha candidatura].",
        ),
        "Agradeço o tempo e a atenção de [todas as pessoas com quem falei|quem conversou comigo].",
        "O meu agradecimento aos seus colegas também, pelo tempo.",
    ),
    "closing_door": (
        "Se mais adiante surgir algo em {company}, [será bom saber|ficarei feliz em saber]; não é preciso responder agora.",
        "Não é preciso responder; se um dia surgir algo em {company}, conversamos de novo com [gosto|prazer].",
        "Desejo tudo de bom, também a {company}, e talvez [voltemos a nos cruzar|nos cruzemos de novo].",
        "O meu interesse em {company} continua [de pé|o mesmo], sem esperar resposta.",
    ),
    "subject_other_offer": (
        "A vaga de {role}: novidades do meu lado",
        "A minha candidatura: prazos",
        "{role}: uma nota sobre os prazos",
    ),
    "subject_other_offer_company": (
        "A minha candidatura: prazos",
        "Novidades do meu lado",
        "Uma nota sobre os prazos",
    ),
    "other_offer_by": (
        "Recebi uma proposta de outra empresa e [devo responder|pedem-me resposta] até {by:wd}.",
        "Há novidades do meu lado: outra empresa me fez uma proposta, e devo [responder|dar uma resposta] até {by:wd}.",
        (
            "Prefiro [ser transparente|falar com franqueza]: tenho outra proposta e devo decidir até {by:wd}.",
            "Prefiro [ser transparente|falar com franqueza] com você: tenho outra proposta e devo decidir até {by:wd}.",
        ),
    ),
    "other_offer": (
        "Recebi uma proposta de outra empresa e terei de responder [em breve|logo].",
        "Há novidades do meu lado: outra empresa me fez uma proposta.",
        (
            "Prefiro [ser transparente|falar com franqueza]: tenho outra proposta.",
            "Prefiro [ser transparente|falar com franqueza] com você: tenho outra proposta.",
        ),
    ),
    "other_offer_wish": (
        "A vaga de {role} em {company} ainda me interessa muito, e não quis [responder|decidir] sem perguntar antes.",
        "Antes de decidir, gostaria de saber como está a vaga de {role}, que me [importa|interessa] muito.",
        "Não gostaria de decidir sem saber mais sobre a vaga de {role} em {company}.",
    ),
    "other_offer_wish_company": (
        "Trabalhar em {company} ainda me interessa muito, e não quis [responder|decidir] sem perguntar antes.",
        "Antes de decidir, gostaria de saber como está a minha candidatura, que me [importa|interessa] muito.",
        "Não gostaria de decidir sem saber como estão as coisas em {company}.",
    ),
    "other_offer_ask_by": (
        (
            "Acha possível haver uma decisão [antes dessa data|até lá]?",
            "Você acha possível haver uma decisão [antes dessa data|até lá]?",
        ),
        (
            "Poderia dizer-me se uma decisão é [possível|viável] nesse prazo?",
            "Você poderia me dizer se uma decisão é [possível|viável] nesse prazo?",
        ),
        "É provável que até esse dia se saiba [mais|algo mais]?",
    ),
    "other_offer_ask": (
        (
            "Acha possível haver uma decisão [em breve|logo]?",
            "Você acha possível haver uma decisão [em breve|logo]?",
        ),
        (
            "Poderia dizer-me quando uma decisão é [possível|viável]?",
            "Você poderia me dizer quando uma decisão é [possível|viável]?",
        ),
        "É provável que nos próximos dias se saiba [mais|algo mais]?",
    ),
    "other_offer_easy": (
        "Se não for, entendo muito bem; umas linhas, num sentido ou no outro, já [ajudariam|seriam de ajuda].",
        "Um não sincero ajuda tanto quanto um sim.",
        "Sei que um processo assim tem o seu ritmo, e não pretendo [apressá-lo|pressionar].",
    ),
    "subject_materials": ("O que foi pedido: {what}", "{what}", "Envio: {what}"),
    "subject_materials_plain": ("Os documentos pedidos", "O que foi pedido", "Os meus documentos"),
    "asked": (
        (
            "No dia {on:d}, pediu-me {what}; [aqui vai o que pediu|o que pediu vai com este email].",
            "No dia {on:d}, você me pediu {what}; [aqui vai o que pediu|o que pediu vai com este email].",
        ),
        (
            "Agradeço o interesse do dia {on:d}; [com gosto lhe envio|hoje lhe envio] {what}.",
            "Agradeço o interesse do dia {on:d}; [com gosto envio|hoje envio] {what}.",
        ),
        (
            "Como me pediu no dia {on:d}, [envio-lhe|mando-lhe] {what}.",
            "Como você me pediu no dia {on:d}, [envio|mando] {what}.",
        ),
        (
            "Aqui tem {what}, como [pediu|solicitou] no dia {on:d}.",
            "Aqui você tem {what}, como [pediu|solicitou] no dia {on:d}.",
        ),
    ),
    "asked_plain": (
        (
            "No dia {on:d}, pediu-me documentos, e [aqui estão|aqui vão].",
            "No dia {on:d}, você me pediu documentos, e [aqui estão|aqui vão].",
        ),
        "Agradeço o interesse do dia {on:d}; [aqui vai|segue] o que foi pedido.",
        (
            "Como me pediu no dia {on:d}, [envio-lhe|mando-lhe] os documentos.",
            "Como você me pediu no dia {on:d}, [envio|mando] os documentos.",
        ),
    ),
    "asked_missing": (
        (
            "No dia {on:d}, pediu-me documentos, que envio assim que tiver tudo reunido.",
            "No dia {on:d}, você me pediu documentos, que envio assim que tiver tudo reunido.",
        ),
        "Agradeço o interesse do dia {on:d}; o que foi pedido segue assim que tiver tudo reunido.",
    ),
    "asked_some": (
        (
            "No dia {on:d}, pediu-me documentos, e aqui está o que tenho até agora.",
            "No dia {on:d}, você me pediu documentos, e aqui está o que tenho até agora.",
        ),
        "Agradeço o interesse do dia {on:d}; aqui vai o que tenho até agora.",
    ),
    "asked_through_missing": (
        "No dia {on:d}, {name} me pediu documentos; posso enviá-los por seu intermédio assim que tiver tudo reunido?",
    ),
    "asked_late": (
        "A data era o dia {by:d}, e lamento o atraso.",
        "Chega depois do dia {by:d}, que era a data, e lamento o atraso.",
    ),
    "asked_through": (
        (
            "No dia {on:d}, {name} me pediu {what}, e prefiro fazer o envio por seu intermédio.",
            "No dia {on:d}, {name} me pediu {what}, e prefiro fazer o envio por seu intermédio.",
        ),
        (
            "Poderia encaminhar a {name} {what}, como me foi pedido no dia {on:d}?",
            "Você poderia encaminhar a {name} {what}, como me foi pedido no dia {on:d}?",
        ),
    ),
    "asked_through_plain": (
        "No dia {on:d}, {name} me pediu documentos que prefiro enviar por seu intermédio.",
        (
            "Poderia encaminhar a {name} os documentos que me foram pedidos no dia {on:d}?",
            "Você poderia encaminhar a {name} os documentos que me foram pedidos no dia {on:d}?",
        ),
    ),
    "enclosed": (
        "Em anexo está “{title}”.",
        "Segue em anexo “{title}”.",
        "“{title}” vai em anexo.",
        "Anexo “{title}” a esta mensagem.",
    ),
    "enclosed_too": (
        "A isso se junta “{title}”.",
        "Também em anexo: “{title}”.",
        "Acrescentei “{title}”.",
    ),
    "bears_on": (
        "Foi escolhido com uma coisa em mente: {n}.",
        "Tem a ver com {n}.",
        "Ao preparar, tive presente {n}.",
    ),
    "materials_aim": (
        "Espero que responda ao que foi pedido.",
        "Espero que diga mais do que [uma descrição|qualquer descrição] minha.",
        "Espero que seja [útil|de alguma utilidade].",
    ),
    "references": (
        "Estas pessoas aceitaram falar do meu trabalho:",
        (
            "Pode dirigir-se a estas pessoas, que deram o seu acordo:",
            "Você pode falar com estas pessoas, que deram o seu acordo:",
        ),
        "As minhas referências, que já estão a par, são:",
    ),
    "reference": ("{line}",),
    "materials_close": (
        (
            "Se precisar de mais ou de outro formato para a vaga de {role}, [basta uma palavra|basta dizer].",
            "Se você precisar de mais ou de outro formato para a vaga de {role}, [basta uma palavra|basta dizer].",
        ),
        "Respondo com gosto às perguntas, ou completo o que faltar para a vaga de {role}.",
        "Se faltar algo para a vaga de {role}, envio [logo|em seguida].",
    ),
    "materials_close_company": (
        (
            "Se precisar de mais ou de outro formato, [basta uma palavra|basta dizer].",
            "Se você precisar de mais ou de outro formato, [basta uma palavra|basta dizer].",
        ),
        "Respondo com gosto às perguntas, ou completo o que faltar.",
        "Se faltar algo, envio [logo|em seguida].",
    ),
    "subject_gracious": ("Agradeço o retorno", "O meu agradecimento", "Agradeço de todo modo"),
    "subject_gracious_company": (
        "Agradeço o retorno",
        "O meu agradecimento",
        "Agradeço de todo modo",
    ),
    "gracious_thanks": (
        "Agradeço [muito |]o [retorno|aviso] do dia {on:d} e [a clareza|a franqueza|o cuidado].",
        "Agradeço a sua [mensagem|resposta] do dia {on:d}[| e a franqueza].",
        (
            "É pena que não tenha dado certo; agradeço-lhe [a mensagem|o aviso|o retorno] do dia {on:d}.",
            "É pena que não tenha dado certo; agradeço a você [a mensagem|o aviso|o retorno] do dia {on:d}.",
        ),
        (
            "A sua mensagem do dia {on:d} não era a que eu esperava, e [ainda assim|mesmo assim] agradeço-lhe [tê-la enviado|por ela].",
            "A sua mensagem do dia {on:d} não era a que eu esperava, e [ainda assim|mesmo assim] agradeço a você [por tê-la enviado|por ela].",
        ),
        "Agradeço que, no dia {on:d}, me tenha [contado|comunicado] a decisão, em vez de [a deixar em aberto|me deixar sem resposta].",
    ),
    "gracious_remark": (
        "Fico com {n}.",
        "De todo modo, levo comigo {n}.",
        "{N} fica comigo.",
        "Não esquecerei {n}.",
    ),
    "gracious_remark_seen": (
        "Foi bom ter visto {words}.",
        "Ter visto {words} valeu a pena em qualquer caso.",
    ),
    "gracious_met": (
        "Foi um prazer conhecer as pessoas que fazem este trabalho.",
        "As conversas valeram a pena para mim.",
        "Valorizo o tempo de todas as pessoas que conversaram comigo.",
        "Peço que transmita o meu agradecimento a quem conversou comigo.",
    ),
    "gracious_read": (
        "Agradeço o tempo dedicado à minha candidatura.",
        "Agradeço que a minha candidatura tenha sido considerada.",
        "Valorizo a atenção que a minha candidatura recebeu.",
    ),
    "gracious_wish": (
        "Desejo muito sucesso a quem assumir a vaga de {role}.",
        "Os meus melhores votos à pessoa escolhida para a vaga de {role}.",
        "Espero que a vaga de {role} fique em boas mãos.",
    ),
    "gracious_wish_company": (
        "Desejo muito sucesso a todas as pessoas de {company}.",
        "Os meus melhores votos à pessoa escolhida.",
        "Que tudo corra muito bem em {company}.",
    ),
    "gracious_offered": (
        "Agradeço a porta aberta; gostaria de manter o contato.",
        "Manter o contato também me daria gosto.",
    ),
    "gracious_door": (
        "Se um dia surgir outra vaga em {company}, terei gosto em [ter notícias suas|saber].",
        "Se nos cruzarmos de novo, em {company} ou em outro lugar, será um prazer.",
        "Voltaria a conversar com gosto se surgir outra coisa em {company}.",
        "O que {company} faz ainda me interessa, e gostaria de seguir em contato.",
    ),
}
