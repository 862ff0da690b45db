"""Portuguese: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": (
        "trabalhador/trabalhadores/trabalhadora/trabalhadoras/funcionario/funcionarios/"
        "colaborador/colaboradores/emprego/empregos/posto/postos/vaga/vagas/pessoas/pessoal/"
        "equipa/equipas/equipe/equipes/quadro/quadros/empregados"
    ),
    "site": (
        "fabrica/fabricas/loja/lojas/escritorio/escritorios/unidade/unidades/planta/sede/"
        "filial/filiais/agencia/agencias/centro/centros/armazem/portas/servico/negocio/"
        "atividade/restaurante/hotel/redacao/divisao/operacoes/aplicativo"
    ),
    "threat": (
        "ciberataque/ciberataques/fraude/fraudes/incendio/incendios/acidente/acidentes/fuga/"
        "fugas/vazamento/vazamentos/inundacoes/apagao/apagoes/falhas/perdas/despedimentos/"
        "demissoes/riscos/roubos/burlas/mortes/quedas/avarias"
    ),
}

WORDS = NewsWords(
    macros=MACROS,
    harmless="""
    (sem|zero|nenhum) (\\w+ )?(acidente*/despedimento*/demissoes/incidente*/vitima*/ferido*/
    falha*) | (evitar/evita/prevenir/previne/detetar/detectar/deteta/detecta/contra/proteger/
    protege/reduzir/reduz/dicas|guia|seguro|prevencao de|detecao de|gestao de|ajuda
    a|combater|combate|curso) (\\w+ ){0,4}?(<threat>) | (fecha/encerra/fechar/
    fechou|encerrou|conclui) (\\w+ ){0,4}?(ronda/rodada/acordo/ano/parceria/contrato/trimestre/
    negocio com/venda/financiamento|compra|exercicio|investimento) | (fecha/encerra/fechado/
    encerrado|fechada|fechamos) (\\w+ ){0,3}?(no|para|nas|em|durante|aos) (\\w+ ){0,2}?(ferias/
    feriado/natal/pascoa/domingo|domingos|carnaval|inventario|obras|agosto|epoca) | (reduz/corta/
    elimina/baixa/poupa|reduzir) (\\w+ ){0,4}?(emissoes/consumo/pegada/custos/residuos/preco/
    precos/tempo/co2/plastico|papel|energia|agua|desperdicio) | (vence/ganha) (\\w+
    ){0,4}?(processo/acao/recurso/disputa|em tribunal) | tribunal (\\w+ )?(da
    razao|absolve|arquiva) | cria* (\\w+ ){0,3}?(<staff>) | investigac* (clinica*/cientifica*/
    medica*/e desenvolvimento/aplicada) | (premio*/centro*/instituto|projeto*) (\\w+
    ){0,2}?investigac* | hackathon* | ataque cardiaco | processo (seletivo/produtivo/criativo/de
    selecao|industrial|de fabrico)
    """,
    layoffs="""
    (despede/despedir/despediu/demite/demitir/demitiu/dispensa/dispensar/dispensou/corta/cortar/
    elimina/eliminar/reduz/reduzir/suprime/afasta|desliga|extingue) (\\w+ ){0,5}?(<staff>) |
    (<staff>) (\\w+ ){0,4}?(despedid*/demitid*/dispensad*/em risco/ameacad*/em causa|no
    desemprego|a menos|em perigo|afetad*) | despedim* | despedid* | demissoes | demissao coletiva
    | demissao em massa | demite | demitid* | layoff* | lay off | rescis* | reestrutur* |
    reorganiz* | cortes? de (pessoal|vagas|postos|empregos|salarios) | corte* (\\w+
    ){0,2}?(pessoal|vagas|postos|empregos) | congela* (\\w+ ){0,3}?(contratac*/salario*/
    recrutamento) | suspende (\\w+ ){0,3}?(contratac*/recrutamento) | pre reforma* | programa de
    (demissao|rescisoes|saidas) | ferias coletivas | reducao de (pessoal|quadro|efetivos|jornada)
    | enxug* | desligamento* | (perda|perdem) (\\w+ ){0,2}?(emprego|empregos)
    | demite* | demiss* | despede* | despediment* | cortes? de (vagas/pessoal/postos/empregos)
    | corte* (\\w+ )?(vagas/postos/pessoal) | decisao dificil | layoff | sem emprego | rescis*
    | programa de (demissao/saidas)
    """,
    lawsuit="""
    processa | processam | processad* | processo (contra|por|judicial|movido) | acao
    (judicial|coletiva|popular|contra|civil) | tribunal* | justica | juiz* | juiza | julgament* |
    sentenca* | condena* | condenad* | litigio* | acusa | acusam | acusad* | acusac* | denuncia* |
    queixa* | ministerio publico | procuradoria | arguid* | reu | indemniza* | indeniza* |
    violacao de (patente|contrato|marca) | concorrencia desleal | autoridade da concorrencia |
    cade | cartel | disputa* | batalha judicial | suborno* | contencioso
    | tribunal (\\w+ )?(condena*/obriga*/ordena*/da) | condena* | processad* | process*
    (por|contra|na) | acao (civil/coletiva/judicial) | indemniz* | indeniz* | na justica | em
    tribunal | acusad* | acusa | acusam
    """,
    breach="""
    ciberataque* | ataque (informatico|cibernetico|hacker|de hackers) | hackers | hackead* |
    hacker* | pirat* | (fuga/vazamento/roubo/violacao/exposicao/perda) de (\\w+ )?(dados/
    informacao/informacoes/seguranca) | vazam* | vaza | (dados|informac*|senhas|palavras passe)
    (\\w+ ){0,5}?(expost*/roubad*/vazad*/divulgad*|comprometid*|a venda) | (expoe/expoem/rouba/
    roubam/divulga) (\\w+ ){0,4}?(dados/senhas/informac*) | ransomware | phishing | malware |
    brecha* | vulnerabilid* | falha de seguranca | acesso nao autorizado | acesso indevido |
    extors* | sequestro de dados
    | vaza | vazam* | vazad* | expoe* | expost* | ciberataque* | ataque
    (informatico/hacker/cibernetico) | hacker* | invasao | dados (\\w+
    ){0,4}?(roubad*/expost*/vazad*/a venda) | fuga de (dados/informacao) | pirat*
    (informatic*)
    """,
    closure="""
    (encerra/encerrar/encerrou/encerramento/fecha/fechar/fecham/fechou/fechamento) (\\w+
    ){0,5}?(<site>/definitiv*/portas) | encerra | encerram* | encerrou | fecha | fecham | fecho
    (de|da|do)| fechamento | (fabrica|loja|lojas|unidade) (\\w+ ){0,6}?(encerra*|fecha*) | insolv*
    | falencia* | faliu | falida | recuperacao (judicial|extrajudicial) | processo especial de
    revitalizacao | per | liquidac* | liquida | dissol* | credores | cessa (\\w+
    ){0,4}?(atividade|operacoes|producao|a|as)| cessacao | (sai|retira se|abandona|deixa) (\\w+
    ){0,3}?(mercado|pais|portugal|brasil|negocio) | deixa de
    (operar|produzir|vender|funcionar|oferecer) | descontinu* | poe fim | fim da (producao|linha)
    | ultimo dia | a beira | bancarrota | calote
    | fecha* (\\w+ ){0,4}?(lojas/portas/fabrica/unidade*/agencia*/definitiv*) | encerra* |
    encerramento | falencia* | insolven* | recuperacao judicial | credores | liquidac* | fim
    (de|da|do) | ultimo dia | despede se | deixa (o|de)
    (brasil/portugal/mercado/produzir/vender/operar)
    """,
    incident="""
    morre* | morreu | morte* | morto* | morta* | mortal | falece* | faleceu | falecimento | luto |
    pesar | condolencias | homenagem a | ferido* | vitima* | acidente* | colisao | descarril* |
    desab* | desmoron* | explosao | explosoes | explode | incendio* | fogo | chamas | inundac* |
    evacua* | derrame* | vazamento de gas | fuga de gas | contamin* | intoxic* | salmonel* |
    listeria | toxic* | recolh* (\\w+ ){0,6}?(mercado/produto*/lote*|por) | recolha de | recall |
    retira (\\w+ ){0,6}?(mercado/produto*/lote*/venda) | avaria* | apagao | fora do ar | indispon*
    | interrup* | falha* | em baixo | suspen* | paralis* | investig* | inquerito* | busca*
    (na|nas|da|a|e) | operacao policial | escandalo* | fraude* | burla* | corrupcao |
    branqueamento | lavagem de dinheiro | desvio* de | assedio | discrimin* | racis* | abus* |
    critic* | polemic* | boicot* | desculpa* | indignac* | multa | multas | multad* | coima* |
    sanc* | penaliz* | infrac* | ilegal* | proib* | greve* | paralisacao | protest* | sindicato*
    (denuncia*|critica*|alerta*|acusa*|contesta*) | demite se | demissao (do|da|de) | renuncia* |
    afastad* | exonerad* | destituid* | (deixa|abandona) (\\w+
    ){0,3}?(cargo|lideranca|presidencia|direcao|empresa)| detid* | preso* | presa | prisao |
    policia* | prejuizo* | perdas | perda | perde | perdeu | queda* | cai | caem | caiu | afunda*
    | desab* | tombo | (vendas|lucro*|acoes|receitas) (\\w+ ){0,5}?(caem/cai/recuam/recua/descem/
    desce/baixam|afundam|diminuem) | no vermelho | revisao em baixa | corta (\\w+
    ){0,3}?(previsoes|estimativas|dividendo|rating) | corte de rating | atras* | adia* | cancel* |
    fracass* | falh* | crise* | receio* | medo | ameac* | risco* | perig* | alerta* | defeito* |
    erro | erros | divida* | caos | emergencia | roubo* | furto* | sabotagem | desaparecid* |
    escassez | rutura* | ruptura*
    | morre* | morte* | mort* | ferid* | acidente* | incendio* | explos* | desab* | desmoron*
    | rompimento* | rompe* | vazamento* | derrame* | contamina* | intoxica* | interdita* |
    interdit* | evacua* | anvisa (suspende/proibe/manda/recolhe) | suspende* | suspens* |
    recolh* | retira* (\\w+ ){0,4}?(mercado/venda/produto*/lote*) | fora do ar | instabilidade
    | apagao | avaria* | falha* | busca* (na|em|nas|e) | operacao policial | policia (\\w+
    )?(federal/judiciaria) | investiga* | inquerito* | denuncia* | fraude* | corrupcao |
    multa* | multad* | coima* | propaganda enganosa | assedio | abuso* | greve* | cruzam (os
    )?bracos | paralisa* | protest* | renuncia* | demite se | afastad* | destituid* | cai
    (apos|por|com) | queda* (do|da|de|nas) | prejuizo* | luto | homenagem a | boicote*
    """,
    doubtful="""
    dificil* | dificuldade* | problema* | preocupa* | conflito* | tensao | tensoes | apesar |
    queda | corte* | corta | pausa | incerteza* | rejeita* | recusa* | queixas | termina
    (contrato|parceria|acordo) | pressao | desafio*
    | dificil | dificuldades | crise* | risco* | polemica* | preocup* | perigo* | ameac* |
    problema* | caos | sob (pressao/suspeita/fogo) | suspeit* | vitima*
    """,
    weak="""
    sem | nao | menos | deixa | sai | saida | fim | ultimo | ultima | contra | pior | adeus | fora
    """,
    glad="""
    lanca* | apresenta* | oferece | inaugura | vence | recebe | ajuda | doa | desenvolve* |
    organiza | como
    """,
    topics="""
    fraude* | incendio* | acidente* | risco* | crise* | emergencia* | avaria* | cancro | cancer |
    falha* | erro* | roubo* | seca | alerta* | perig* | vitima*
    """,
    turns="""
    apos | apesar | por | enquanto | depois
    """,
    editorial="""
    dicas | como (\\w+) | porque | por que | o que e | guia | entrevista | um dia | opiniao | boas
    festas | feliz | relatorio* | horario* | receita* de (cozinha|natal) | cinco | dez | manutenc*
    | voluntari* | doa | aviso* | bastidores
    """,
    benign="""
    festa* | feliz | felizes | melhor* | aniversario | cresce* | aumenta* | novo | nova |
    novos | novas | juntos | bem vind* | obrigad* | futuro | inovacao | sustent* | exposicao |
    visita* | junta se | ajuda* | aprend* | descobr* | ideias | receita* | carnaval | horario*
    | podcast | concurso | corrida | cafe | comemora* | orgulho | sucesso | chega ao mercado |
    conheca
    | brilha* | entrega* (\\w+ )?\\d+ | (cem/meio/\\d+) (anos/seculo) (de|juntos|com) |
    sorteia* | acolhe* | tradicao
    | entrega* | encomenda* | celebra*
    | exporta*
    """,
    minor="""
    adiciona | testa | atualiza* | versao | site | melhora* | finalista* | certific* | verao |
    natal | primavera | festa* | catalogo | patrocina*
    """,
    kinds={
        "event": """
        feira* | congresso* | webinar* | seminario* | evento* | participa em | participa na |
        participa no | dia aberto | portas abertas | aniversario* | celebra* | forum* |
        conferencia* | inscric* | jornada* | workshop* | encontro* | na feira
        """,
        "funding": """
        (fecha/levanta/capta/recebe/consegue/obtem/garante/angaria) (\\w+ ){0,6}?(milhoes/ronda/
        rodada/financiamento/investimento/euros/capital/reais/dolares/apoio|milhao) | ronda |
        rodada | financiamento | aumento de capital | investidor* | entra em bolsa | ipo | aporte*
        | subsidio*
        | capta* | aporte* | rodada
        """,
        "acquisition": """
        compra | adquire* | aquisic* | fusao | fusoes | incorpora | opa
        """,
        "award": """
        premio* | premiad* | vence | vencedor* | distinguid* | distinc* | galardo* | reconhec* |
        medalha* | certific* | finalista* | melhor* | recebe o | eleita | eleito
        """,
        "person": """
        nomeia* | nomead* | nomeac* | novo (diretor/presidente/ceo/responsavel|administrador) |
        nova (diretora/presidente/ceo/responsavel|administradora) | assume | contrata (\\w+
        ){0,3}?(como|para diretor) | (diretor|diretora|presidente|ceo|administrador) (\\w+)? |
        reforca a equipa
        | novo (\\w+ )?(vice presidente/vice/lider/responsavel/diretor/presidente) | nova
        (\\w+ )?(vice presidente/vice/lider/diretora/presidente) | vice presidente
        """,
        "office": """
        (inaugura/abre/estreia/abrira/expande) (\\w+ ){0,6}?(escritorio/sede/armazem/fabrica/
        centro/loja/laboratorio/unidade/em|no|na) | inaugura* | abre | nova (sede/fabrica/loja/
        unidade) | novo (escritorio/centro/armazem/laboratorio) | expande* | expansao | chega a |
        primeira pedra
        """,
        "hiring": """
        contrata* | contratar | recruta* | recrutamento | vai contratar | vaga* | emprego* |
        procura (\\w+ ){0,3}?\\w+ | cria (\\w+ ){0,3}?(postos|empregos) | estagi* | carreiras
        """,
        "partner": """
        parceria* | parceiro* | protocolo* | acordo* | alianca* | colabora* | assina* | contrato*
        | junta se | em conjunto | coopera* | escolhid* | concurso
        """,
        "results": """
        resultado* | vendas | lucro* | receitas | factur* | fatur* | cresce* | crescimento |
        recorde* | aumenta* | trimestre* | atinge | ultrapassa | marco
        """,
        "launch": """
        lanca* | lancam* | apresenta* | estreia* | desenvolve* | novo | nova | novos | novas |
        disponivel | comercializa* | inicia* | arranca | adiciona | versao | publica | conclui
        | chega (ao|aos|as|a) (mercado/lojas/prateleiras/brasil/portugal) | conheca | ja
        disponivel | chegou | novidade*
        """,
    },
)
