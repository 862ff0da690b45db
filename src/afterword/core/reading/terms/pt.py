"""Portuguese terms, of both shores."""

from __future__ import annotations

from afterword.core.reading.terms.shape import Terms

PT = Terms(
    jobs="""
    engenheiro engenheira desenvolvedor desenvolvedora programador programadora analista designer
    gerente diretor diretora responsável chefe técnico técnica consultor consultora enfermeiro
    enfermeira contador contadora contabilista professor professora advogado advogada arquiteto
    arquiteta arquitecto assistente auxiliar coordenador coordenadora especialista gestor gestora
    médico médica farmacêutico farmacêutica redator redatora tradutor tradutora vendedor vendedora
    pesquisador pesquisadora investigador investigadora estagiário estagiária cozinheiro
    cozinheira motorista eletricista mecânico cientista psicólogo psicóloga fisioterapeuta
    secretário secretária""",
    job_endings="",
    recruiter="""
    recursos humanos | rh | recrutador(?:a)? | recrutamento | seleção | talentos? | gente e gestão
    | pessoas""",
    coordinator="""
    coordenador(?:a)? de (?:recrutamento|entrevistas) | assistente | secretári[oa]""",
    manager="""
    diretor(?:a)? | gerente | responsável | chefe | lidera | dirige | líder | sóci[oa] |
    fundador(?:a)? | coordena | gestor(?:a)?""",
    role_after="""
    (?:vaga|posição|cargo|função|lugar) (?:de|para|como) | candidatura (?:a|à|ao|para)(?: (?:a
    )?(?:vaga|função|posição) de)? | inscrição (?:na|para a) vaga de | entrevista para |
    procuramos uma? | à procura de uma?""",
    not_names="""
    eu nós você vocês ele ela o a os as um uma e ou se em de do da no na com por para meu minha
    seu sua nosso nossa este esta aqui obrigado obrigada olá oi caro cara prezado prezada bom boa
    dia tarde atenciosamente abraço abraços cumprimentos sim não segunda terça quarta quinta sexta
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hora horas
    entrevista videochamada chamada reunião conversa candidatura vaga sala andar rua escritório
    equipe equipa recursos humanos empresa confirmada cancelado cancelada data local participantes
    duração feliz natal ano novo boas festas podemos falar direção te lhe você pode poderia teria""",
    interview="""
    entrevistas? | entrevistador(?:a|es)? | processo seletivo | processo de
    (?:seleção|recrutamento) | teste técnico | segunda entrevista | última (?:etapa|fase) | etapa
    (?:final|técnica) | fase final | candidat[oa] | conhecê-l[oa] | dia de teste""",
    talk="""
    chamada | ligação | videochamada | videoconferência | reunião | conversa | bate-papo |
    conversar | encontro | falar""",
    no_interview=r"""
    dentista | médic[oa] | aniversário | férias | academia | ginásio | casamento | jantar | almoço
    de família | webinar | congresso | escola | creche | voo | vacina\w* | oficinas? de
    (?:escrita|formação|teatro|dança|música|criação|cerâmica|cozinha|pintura|leitura) | semanal |
    consulta""",
    cancelled="cancelad[oa]:",
    labels="""
    data|dia = date | hora|horário = time | quando|data e hora|nova data = when |
    entrevistador(?:a|es|as)?|com|participantes|você vai conversar com = with |
    local|onde|endereço|morada|link|formato = where | duração = minutes | assunto|tema|título =
    title | vaga|cargo|função = role""",
    takes_part=r"""
    (?:vai|irá) (?:ligar|entrevistar|participar|conduzir|receber)\w* |
    (?:entrou|participou|estava|esteve)(?: também)? | juntou-se | me entrevistou|entrevistou-me""",
    takes_no_part=r"""
    não (?:pôde|pode|poderá|vai|vão|conseguiu|consegue) (?:estar (?:presente|lá|na|connosco|conosco)|participar|vir|comparecer|juntar-se|se juntar|entrar|assistir|ir)(?!
    (?:longe|além|buscar|em frente)) | não (?:pôde|pode|poderá)(?= ?(?:$|[.,;!)])) | não
    (?:veio|apareceu|compareceu|participou|participa|participará|entrou)(?= ?(?:$|[.,;!)(]|- |na (?:chamada|reunião|entrevista|sala|conversa)|à
    (?:chamada|reunião|entrevista)|hoje|desta|porque|por|mas|e\b|afinal)) | não (?:estava|esteve|estará) (?:presente|lá|na
    (?:chamada|reunião|entrevista|sala|conversa)|connosco|conosco) | não (?:estava|esteve)(?= ?(?:$|[.,;!)])) | não é entrevistador\w* |
    (?:só|apenas|somente) (?:abriu|cumprimentou|organizou|em cópia|apresentou)(?= ?(?:$|[.,;!)]|a
    (?:chamada|reunião|conversa)|o encontro|e\b)) | em cópia | saiu(?= (?:antes|logo|mais cedo|cedo|a meio|da
    (?:chamada|sala|reunião)|depois d)) | saiu(?= ?(?:$|[.,;!)]))(?<=\We saiu) | ausente(?! (?:n[oa]s? (?:dados|mercado)|d[oa]s? (?:dados|mercado))) | nunca (?:entrou|veio|apareceu)(?= ?(?:$|[.,;!)]|na
    (?:chamada|reunião)))""",
    suits="""
    (?:funciona|serve)(?: (?:para|pra) mim)? | (?:está|fica) (?:ótimo|óptimo|perfeito|bem|bom|(?:para|pra)
    mim) | pode
    ser | combinado | confirmo | confirmad[oa] | perfeito | estarei (?:lá|disponível) | convém-me
    | até (?:segunda|terça|quarta|quinta|sexta|amanhã)""",
    thanks="obrigad[oa] | agradeço | agradecer | grat[oa]",
    thanks_for="""
    conversa | entrevista | tempo | reunião | chamada | bate-papo | hoje | ontem | receber-me|me
    receber | atenção dedicada | encontro | visita | disponibilidade | acolhimento | papo | hora""",
    just_now="""
    hoje | ontem | esta (?:manhã|tarde|semana) | (?:na|nesta)
    (?:segunda|terça|quarta|quinta|sexta) | gostei (?:muito|imenso) | foi um prazer""",
    enquiry=r"""
    (?:tinha|tinhas|havia)(?:-me)? (?:dito|prometido|indicado|comentado|falado) |
    (?:pode|podia|poderia|podes|podias) (?:dizer-me|me dizer) (?:se|como|quando|em que) |
    novidades? | (?:há|tem|têm|teriam|houve|existe) (?:já )?(?:alguma?|algo)(?: \w+)? | andamento
    | ponto de situação | estado d[oa] (?:minha|processo|candidatura) | status d[oa] | gostaria de
    saber | queria saber | ainda não (?:tive|recebi|soube) | ficaram de|ficou de|iam
    (?:dar|enviar|responder|decidir) | retomar o contato|contacto | quando
    (?:posso|poderei|devo|pensam)""",
    enquiry_hint="""
    decisão | processo | prazos? | resposta | retorno | resultado | novidades? | candidatura |
    vaga | data | próximos passos""",
    closing=r"""
    não (?:vou|irei|quero|pretendo) (?:mais )?(?:incomodar|insistir|escrever|tomar)\w* | últim[ao]
    (?:mensagem|e-?mail) | não (?:é preciso|é necessário|precisa) (?:de )?responder |
    (?:entendo|suponho|imagino) que[^.!?]{0,60}(?:outr[oa]|preenchid|encerrad)\w*""",
    handing_over="""
    em anexo | anex[oa]s? | segue[m]? | conforme (?:prometido|combinado|solicitado|pedido) | aqui
    (?:está|estão|vai|vão) | como (?:prometi|prometido|combinado|pediu) | envio(?:-lhe)? | o link
    | encaminho | tal como""",
    applying="""
    (?:venho|gostaria de) (?:me )?candidatar(?:-me)? | minha candidatura (?:à|para|ao) | carta de
    (?:apresentação|motivação) | candidato-me""",
    asks_introduction="""
    (?:me apresentar|apresentar-me|apresentava-me|me apresenta(?:ria)?)(?: a| à| ao)? | me colocar
    em contato|pôr-me em contacto|colocar-me em contacto | me indicar|indicar-me|recomendar-me |
    conhece alguém | dar uma palavra(?:inha)?""",
    withdrawing="""
    retirar? (?:a )?minha candidatura | retiro (?:a )?minha candidatura | aceitei (?:outra|uma
    outra|uma) (?:proposta|oferta) | (?:não|deixar de) (?:continuar|prosseguir|seguir) (?:no|com
    o) processo | desistir d[oa] (?:processo|vaga|candidatura)""",
    accepting=r"""
    aceito (?:\w+ )*(?:a|sua|vossa) (?:proposta|oferta) | (?:feliz|prazer|honra|contente)
    (?:em|de) aceitar""",
    declining="""
    (?:recusar|declinar|recuso|declino) (?:a|sua|vossa) (?:proposta|oferta) | não (?:posso|vou)
    aceitar""",
    gracious="""
    retorno | avisar|informar | sinceridade|franqueza|honestidade | pena | futuro | em
    contato|contacto | (?:muito )?sucesso|boa sorte | decisão""",
    will_send="""
    (?:envio|mando|encaminho|enviarei|mandarei|encaminharei)(?:-lhe|-vos|-te)? | vou
    (?:enviar|mandar|encaminhar|passar)(?:-lhe)? | (?:lhe|te) (?:envio|mando|enviarei)""",
    other_offer="""
    (?:outra|segunda) (?:proposta|oferta) | recebi uma (?:proposta|oferta)""",
    received="""
    recebemos (?:a )?(?:sua|tua) (?:candidatura|inscrição|aplicação) | (?:candidatura|inscrição)
    (?:foi )?(?:recebida|registada|registrada|confirmada|enviada) | obrigad[oa] (?:por (?:se
    candidatar|sua candidatura|ter-se candidatado|se inscrever)|pela (?:sua
    )?(?:candidatura|inscrição)|pelo (?:seu )?interesse) | confirmação de
    (?:candidatura|inscrição)""",
    regret=r"""
    infelizmente | lamentamos | outr[oa]s? candidat[oa]s? | não (?:seguir|avançar|prosseguir|foi
    selecionad)\w*""",
    hiring_desk="""
    recrutamento seleção carreiras vagas emprego rh recursos humanos talentos equipe equipa de
    gente""",
    bulk_subject="""
    boletim | novas vagas | vagas (?:para você|em|de) | fatura | nota fiscal | pedido | recibo |
    desconto | promoção | webinar | inscreva-se | seu código | código de verificação | assinatura
    | reserva | alerta de (?:vagas|emprego) | lembrete de consulta""",
    bulk_text=r"""
    cancelar (?:a )?(?:inscrição|assinatura|subscrição) | descadastr\w* | ver (?:no|em seu)
    navegador | (?:você )?(?:está )?receb(?:eu|endo|e) (?:este|esta) (?:e-?mail|mensagem) porque |
    webinar gratuito""",
    swindle=r"""
    telegram | whatsapp | vale-presente | taxa de (?:inscrição|cadastro) | pagamento antecipado |
    bitcoin""",
    swindle_hint=r"""
    dados bancários | conta bancária | pix | depósito | cópia d[oe] (?:seu
    )?(?:rg|cpf|documento|passaporte|cartão de cidadão)""",
    accepted="""
    (?P<name>.+?) aceitou (?:o )?(?:seu|sua|teu|a sua) (?:convite|solicitação|pedido)(?: de
    (?:conexão|ligação))? | (?:você e|tu e) (?P<name>.+?) agora (?:são|estão)
    (?:conexões|conectad[oa]s) | (?P<name>.+?) agora (?:faz parte d[ae] sua rede|é (?:sua
    conexão|seu contato|seu contacto)) | já está ligad[oa] a (?P<name>.+)""",
    messaged="""
    (?P<name>.+?) (?:te )?enviou(?:-lhe)? uma (?:nova )?mensagem | (?:nova )?mensage(?:m|ns) de
    (?P<name>.+)""",
    posted="""
    (?P<name>.+?) (?:publicou|compartilhou|partilhou|postou)(?: um artigo| uma publicação|
    algo)?(?:: (?P<title>.+))?""",
    new_job="""
    (?:parabenize|dê os parabéns a) (?P<name>.+?) (?:pelo|por) (?:seu )?novo
    (?:cargo|emprego|trabalho)(?: como (?P<title>.+?) n[ao] (?P<company>.+))? | (?P<name>.+?)
    (?:tem|começou em) (?:um )?novo (?:cargo|emprego|trabalho)(?: como (?P<title>.+?) n[ao]
    (?P<company>.+))?""",
    position_at=r"\s+(?:na|no|em)\s+",
    nothing="""
    nada(?: (?:concreto|ainda|por enquanto|em concreto))? | nenhum | nenhuma | ainda nada | ainda
    não""",
    hedged="""
    talvez | (?:acho|creio|suponho|espero) | quem sabe | curios[oa] | se calhar | pode ser que | possivelmente | parece""",
    decides=r"""
    decis[aã]o | decid\w+ | resultados? | veredito""",
    comes_back=r"""
    resposta | respond\w* | retorno | retornam? | avisam? | oferta | proposta | feedback | me dizem |
    dão notícias | saberei | notícias | voltam a falar""",
    errand=r"""
    horários? | hora | convite | agenda | rodada | fase | escreve | escrevem | liga | ligam | envia |
    enviam | manda | datas? | painel | detalhes""",
    own_step=r"""
    (?:eu )?(?:tenho que|preciso|devo|vou) (?:\w+ )?(?:responder|decidir|avisar|enviar|dar) |
    (?:minha|a minha) (?:resposta|decisão)""",
    by_mail=r"""
    (?:vai|vão|ficou de|ficaram de|irá) (?:me )?(?:escrever|mandar|enviar)(?:-me)?
    (?:um e-?mail|os detalhes|detalhes|por e-?mail|isso por) | (?:vai|vão|ficou de) me escrever |
    (?:me )?(?:escreve|escreverá|escreve-me|escreverá-me) (?:sobre|por|um|a) | (?:e-?mail|detalhes) (?:a seguir|segue|seguem) |
    por e-?mail depois""",
)
