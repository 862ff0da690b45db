"""Portuguese: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        trabalhador/trabalhadores/trabalhadora/trabalhadoras/funcionario/funcionarios/colaborador/
        colaboradores/emprego/empregos/posto/postos/vaga/vagas/pessoas/pessoal/equipa/equipas/
        equipe/equipes/quadro/quadros/empregados/operarios/operarias/metalurgicos/engenheiros/
        motoristas/efetivos/cargos
    """,
    "site": """
        fabrica/fabricas/loja/lojas/escritorio/escritorios/unidade/unidades/planta/sede/filial/
        filiais/agencia/agencias/centro/centros/armazem/portas/servico/negocio/atividade/
        atividades/restaurante/hotel/redacao/divisao/operacoes/operacao/aplicativo/mina/usina/
        usinas/frigorifico/estaleiro/ceramica/linha/jornal/revista/producao/adega/clinica/hospital
    """,
    "hazard": """
        ciberataque*/fraude/fraudes/incendio*/acidente*/fuga/fugas/vazamento*/inundac*/apagao/
        apagoes/falha/falhas/perdas/perda/despedimento*/demissoes/risco/riscos/roubo/roubos/burla/
        burlas/golpe/golpes/morte/mortes/queda/quedas/avaria*/praga*/contaminac*/crise/emergencia*/
        phishing/ransomware/lesoes/desperdicio/corrosao/seca/poluicao/erro/erros/ataque*/atrasos/
        inadimplencia/lavagem/estresse
    """,
    "actor": """
        malware*/spyware*/golpista*/burloes*/fraudadores*/hacker*/pirata*/cibercriminoso*/
        atacantes*/invasores*/ladroes*/intruso*
    """,
    "threat": """
        <hazard>/<actor>/violacao*/virus/falsificacao*/invasoes*/invasao*/hacking*/cibercrime*/
        interrupcao*/colisao*/ferimento*/recall*/recolha*/afogamento*/suicidio*/catastrofe*/
        desastre*/explosao*/litigio*/furto*/ameaca*/perigo*/incidente*/caos/intoxicacao*/bacteria*/
        alergeno*/infeccoes*/doenca*/stress*/assedio*/discriminacao*/corrupcao*/suborno*/
        branqueamento*/evasao*/ferrugem*/mofo/bolor*/multa*/sancoes*/danos/defeito*/conflito*/
        queixa*/greve*/vulnerabilidade*/fumaca*/fumo/escassez*/tempestade*/furacao*/granizo*/
        geada*/terremoto*/desabamento*/intrusao*/extorsao*/deepfake*/pirataria*/sabotagem*/crime*/
        absentismo*/absenteismo*/fome/luto
    """,
    "guard": """
        contra/escudo/protege*/proteger*/protegid*/protecao/defende/defender/blinda*/evitar/evita/
        prevenir/previne/detetar/detectar/deteta/detecta/dicas/guia/prevencao/detecao/deteccao/
        combater/combate/curso/workshop/a_salvo/a_prova
    """,
}

WORDS = NewsWords(
    small="""
        o os as um uma que para com nosso nossa da do das dos em na no ao está são foi mais seu sua
        e é muito pela pelo também até de a por após sem nos nas à entre novo nova sobre apos não
        já contra aos pelos
    """,
    marks="ãõç",
    macros=MACROS,
    hurting={
        "layoffs": """
            <staff> ... despedid*/demitid*/dispensad*/risco/ameacad*/causa/desemprego/menos/perigo/
            afetad*/cortad*/rua/extintos/eliminad*/suspens*, ajustamento de/do quadro/pessoal,
            ajuste de quadro/pessoal, cessacao de contratos/postos, congela* .. contratac*/
            salario*/recrutamento, corta #, corta .. time/equipe/equipa/quadro, corte* .. pessoal/
            vagas/postos/empregos, corte/cortes de pessoal/vagas/postos/empregos/salarios/custos,
            deixa/deixam # no, demissao coletiva/em, demissao voluntaria, demissoes, demite,
            demite*, demitem, demitid*, desligamento*, despede, despede/despedem/despedir/despediu/
            demite/demitem/demitir/demitiu/dispensa/dispensam/dispensar/dispensou/corta/cortam/
            cortar/elimina/eliminar/reduz/reduzir/suprime/afasta/desliga/extingue/fecha/perde ...
            <staff>, despedid*, despedim*, despedimento coletivo, dispensada/dispensado/dispensados
            por, do time, encerramento de contratos, enxug*, enxuga, extincao de postos/vagas/
            cargos, ferias coletivas, fica/ficam sem emprego/trabalho, lay off, layoff+, manda/
            mandam/mandou embora, mandados embora, metade da equipa/equipe, no desemprego, olho da
            rua, para a rua, pdv, perda/perdem .. emprego/empregos, perdem o emprego, plano de
            saidas, poe na rua, pre reforma*, processo de ajustamento/reestruturacao/saida,
            programa de demissao/rescisoes/saidas, redimensionamento, reducao de pessoal/quadro/
            efetivos/jornada, reducao de postos/vagas/equipe, reestrutur*, reorganiz*, rescis*,
            rescisoes por mutuo, saida de .. colaboradores/trabalhadores, sem emprego, sem
            trabalho, suspende .. contratac*/recrutamento
        """,
        "lawsuit": """
            contra _ _ por _ <threat>, contra _ _ por _ <threat> _ <threat>,
            processo*/julgamento*/condena* .. contra/a .. <actor>,
            nao protegeu/protegeram/protegia, nao proteger,
            abusiv*, abuso de posicao, acao judicial/coletiva/popular/contra/civil, acusa/acusam/
            acusad*/acusac*, arbitragem, arguid*, assedio, autuad*, branqueamento, burla, burlad*,
            buscas em/na/no/a, cade, cartel, coima/coimas, concorrencia desleal, condena/condenam/
            condenad*/condenac*, contraordenac*, corrup*, culpad*, cvm, denuncia/denunciam/
            denunciad*/denuncias, detid*, discriminac*, evasao, formacao de cartel, fraude fiscal/
            em/de/na/no/contra, ilegal*, indemniz*, indeniz*, indiciad*, inquerito*, instaura/
            instauram/abre/abrem/inicia processo/inquerito/procedimento/investigacao, investig*
            por/sobre/a, investigad*, juiz/juiza, julgament*, justica, lavagem de dinheiro em/na/
            no/e, litigio*, medida cautelar, ministerio publico, multa/multas/multad*/multam,
            operacao da? policia/pf, patente* violad*, peculato, penhora*, plagio, policia federal,
            praticas abusivas/anticoncorrenciais/enganosas, preso, presos, processa/processam/
            processad*, processo administrativo, processo administrativo/sancionador/
            contraordenac*, processo contra/por/judicial/movido, procon/anatel/anvisa/asae/anac/
            cmvm .. multa/proibe/suspende/autua/interdita/instaura, procurador*, proib*, propina*,
            publicidade enganosa, reu/reus, sancao/sancoes/sancionad*, sentenca*, sonegac*,
            suborno*, trabalho escravo, trabalho infantil, tribunal*, violac*
        """,
        "breach": """
            <actor> .. rouba*/vaz*/furta*/vend*/copia* .. dados/informacoes/contas/credenciais,
            luta*/lutam contra um ciberataque/ataque,
            a venda em forum, acesso ilegitimo/indevido/ilicito/nao_autorizado, acesso indevido/
            nao_autorizado, anpd, ataque cibernetico/hacker/informatico/de_ransomware, ataques
            ciberneticos, ciberataque*, cnpd, comunicado .. dados/seguranca, dados .. podem ter
            sido, dados de clientes/pacientes/utilizadores/usuarios/fornecedores, dados pessoais,
            dados/informacoes/documentos/contas/credenciais/senhas/ficheiros/arquivos/planos ...
            vazad*/vazam/roubad*/expost*/venda/comprometid*/acedid*/acessad*/furtad*/divulgad*/
            copiad*/darknet/internet/vazados, dark web, deu ruim, espionagem, expoe/expoem dados,
            expostos, extors*, falha de seguranca, fuga de dados/informac*, hackead*, hacker*,
            incidente de seguranca/ciberseguranca/informatico/cibernetico, intrusao, invad* ..
            sistema*/servidor*, invade sistemas, invadem, lgpd .. multa, malware, pedem resgate,
            phishing, pirat* informatic*, piratas informaticos, ransomware, resgate .. dados/
            hacker*, roubo de dados, sequestr* .. dados/sistemas, seus dados, vaza*/expoe/expoem/
            rouba*/furta*/copia*/vende* ... dados/informacoes/documentos/senhas/contas/clientes/
            cartoes, vazad*, vazamento de dados/informac*, vazaram, vazou, violacao de dados, virus
            informatico, vulnerabilidad*
        """,
        "closure": """
            <site> ... fecha/fecham/fechar/encerra/encerram/encerrad*/fechad*, abandona .. pais/
            mercado/projeto, administrador de insolvencia, apaga as, baixa as portas, cassa*
            licenca/autorizacao, cessa/cessam/cessar .. atividade*/operac*/producao, cessacao de/da
            atividade/producao/servico, credores, de vez, declara insolvencia, deixa o pais/brasil,
            deixa/deixam de produzir/operar/fabricar/vender/publicar/circular, deliberacao de
            insolvencia/dissolucao/encerramento, demolic*, demolid*, desativ*, descontinu*,
            despejo, devolve avioes, dissolu*, dissolucao da, diz adeus, encerra, encerra de,
            encerra operacoes, encerra/fecha/encerram/fecham portas, encerram, encerramento,
            falencia*, fali*, fecha $, fecha as, fecha as/definitivamente/apos/de_vez, fecha
            portas, fecha/fecham/fechar/fechou/fechara/encerra/encerram/encerrar/encerrou/
            encerramento ... <site>, fechamento de/da/do, fim da producao/linha/operacao/atividade,
            fim de uma era, fim de uma/da, insolven*, ja nao, leilao .. falida/judicial, liquid* ..
            empresa, liquidac*, nao abre/abrira/reabre, nao reabre/reabrira/reabrem, para sempre,
            pede insolvencia, penhorad*, plano de insolvencia, recuperacao judicial/extrajudicial,
            retira se, revogacao de/da licenca/autorizacao, sai da argentina, sai do mercado/pais/
            brasil/portugal, sem comprador, sem sucessor, suspende voos, suspende/paralisa/
            interrompe/descontinua/descontinuad* ... producao/operac*/fabrica/linha/obras/servico/
            voos, suspensao de/da/das atividade*/operac*/producao, transfere .. producao, ultima
            fabrica .. encerra/fecha, ultimo/ultima dia/edicao/turno/numero, vai fechar, vao fechar
        """,
        "incident": """
            <guard> ... apos _ <threat>, <guard> ... apos _ <threat> _ <threat>,
            bombeiro*/ambulancia*/paramedicos/socorristas .. combatem/combateram/chamad*/acionad*/
            resgat*/control*/atend*/evacu*/mobilizad*/lutam,
            abuso/abusos de/sexual, acidente*, adia/adiad*/adiam, adoec*, adulter*, afastad*,
            afogad*, alerta de seguranca, apagao, assalto*, assassin*, assedio*, atras* ..
            entrega*/obra*/lancamento/projeto, atraso/atrasos em/na/no/de, atropel*, atropelad*,
            avaria* em/na/no/deixa, aviso de seguranca, baleado, baratas, barragem, boicote*,
            botulismo, cai .. lucro, caiu, cancel*, capota/capotou/tomba, chama* .. revisao,
            chamas, colapso, colide/colidem, comunicado sobre, conduta impropria/inadequada,
            contamin*, corpo encontrado, critica/criticas/criticam a/de/por, cruza/cruzam os
            bracos, defeito*, defeituos*, deixa/deixam .. cargo/presidencia/comando/empresa,
            demissao do/da/de_presidente, demite se, derrame*, desab*, desaba na bolsa,
            desaparecid*, descarril*, desmoron*, despist*, destitu*, destituicao, deu ruim,
            doentes, eletrocutad*, encontrado morto, encontrado sem, envenen*, escandalo*,
            esclarecimento sobre, esfaque*, esmagad*, evacu*, exoneracao, exonerad*, explode/
            explodem, explos*, falec*, falha deixa/paralisa/em/no/na/afeta, falsific*, fatal/
            fatais, ferid*, feriment*, fogo em/na/no/destroi, fora do ar, fora do ar/servico,
            fracass*, fuga de gas/amoniaco, funeral, furto, greve*, hospitaliz*, incendi*, indign*,
            indisponiv*, interdita*, internad*, intoxic*, ladroes, listeri*, lucro/vendas/receita*/
            acoes/faturamento/acao/resultado/encomendas/lucros .. cai/caem/recua*/desaba*/
            despenca*/encolhe*/tomba*/desce*/diminui*/afunda*, luto, machis*, manifesta* contra/em,
            manipul* .. dados/contas, mata $, mata .. trabalhador*/operario*/pessoas/#, mau cheiro,
            morre atropelado, morre/morrem/morreu/morto/morta/mortos/mortas, mortais, mortal, morte
            de/em/na/no/por, na mira, naufrag*, no vermelho, nos deixou, nota de esclarecimento,
            nota de pesar, pane, paralis*, paralisac*, perdas de/milion*, perde a vida, perdem a
            vida, perdemos, perigo*, polemica*, policia, por conter, prejuizo*, pres* em, protest*,
            queda de/no/na/das/do lucro*/venda*/receita*/acoes, queixas/reclamacoes .. disparam/
            aumentam/sobem, racis*, ratos, recall, recolh* .. produto*/lote*/veiculo*/mercado,
            recolha de .. produto*/lote*/veiculo*, recolha voluntaria, renuncia*, renunciou,
            retira/retirad*/retiram .. mercado/venda/lote*/produto*, retira/retiram/recolhe/
            recolhem ... por, romp*, rompimento, rompimento de barragem, roubo em/na/de, sabotagem,
            sai da pista, saiu da pista, saiu do ar, salmonel*, sem acesso, sem luz/agua/energia/
            internet, sem vida, sequestr*, sob suspeita, soterrad*, surto, suspens*, tiroteio,
            toxic*, tragedia*, tragic*, trava*, vazamento, vazamento de gas/amonia/oleo/cloro/
            produto*/acido, vitima* de/do/da/mortal
        """,
    },
    doubtful="""
        abandona*, adeus, alarme*, alerta*, ameac*, avaria*, bloque*, caem, cai, caos, conflito*,
        corta, corte*, crise*, dificil/dificeis, dificuldade*, dispensa, divida*, duro, duvida*,
        embargo*, erro*, falha*, fecha, fogo, fraude*, freio, fuga*, golpe, grave*, incerteza*,
        investig*, morte*, perda*, perde*, perigo, polemic*, prejudic*, preocup*, pressao,
        problema*, queda*, queixa*, receio*, reclamac*, recua*, rejeit*, risco*, roubo*, ruptura,
        rutura, sancao, suspend*, teme/temem, tensao, tensoes, trava, vitima*
    """,
    weak="""
        abandona*, adeus, menos, pior, triste*, ultima, ultimo
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        a prova de, ataque cardiaco, cria*/gera*/abre ... <staff>, evitar/evita/prevenir/previne/
        detetar/detectar/deteta/detecta/contra/proteger/protege/reduzir/reduz/dicas/guia/seguro/
        prevencao/detecao/deteccao/gestao/ajuda/combater/combate/curso/antecipa/workshop ...
        <hazard>, fecha ano, fecha o ano, fecha trimestre, fecha/encerra/fechado/encerrado/fechada/
        fechamos ... ferias/feriado/natal/pascoa/domingo/domingos/carnaval/inventario/obras/agosto/
        epoca, fecha/encerra/fechar/fechou/encerrou/conclui/fecham ... ronda/rodada/acordo/ano/
        parceria/contrato/trimestre/venda/financiamento/compra/exercicio/investimento/semestre/
        safra/negocio/ciclo/alianca/captacao/aporte, fogo de artificio, fogos de artificio,
        hackathon*, investigac* clinica*/cientifica*/medica*/e/aplicada, juiz de linha, juri,
        natureza morta, ponto morto, premio*/centro*/instituto/projeto* .. investigac*, processo
        seletivo/produtivo/criativo/de/industrial, recolhe agasalhos/doacoes, reduz/corta/elimina/
        baixa/poupa/reduzir ... emissoes/consumo/pegada/custo*/residuos/preco*/tempo/co2/plastico/
        papel/energia/agua/desperdicio/divida*/acucar/sal/agrotoxicos/juros, safra cheia, sem cola/
        gluten/plastico, sem/zero/nenhum/livre_de/menos/nenhuma .. <hazard>/vitima*/ferido*,
        tribunal/justica da/absolve/arquiva, vence/ganha ... processo/acao/recurso/disputa/tribunal
    """,
    glad="""
        ajuda*, apoia*, apresenta*, desenvolve*, doa*, estreia*, financia*, forma, ganha*,
        inaugura*, lanca*, oferece*, organiza*, recebe*, vence*
    """,
    turns="""
        apesar, apos, depois, devido, enquanto
    """,
    frames="""
        como, congresso*, curso, dicas, estudo sobre, exposic*, feira, formacao, guia, jornada*,
        seminario*, webinar*, workshop*
    """,
    topics="""
        <hazard>/<actor>, cancer, cancro, greve, hospital*, morte, vitima*
    """,
    kinds={
        "event": """
            aniversario*, anos de, arraial, baile, celebra*, comemora*, concurso*, conferencia*,
            congresso*, corrida, dia aberto, encontro*, evento*, exposic*, feira*, festival*,
            forum, hackathon*, inscric*, jornada*, junta .. geracoes, maratona, participa em/na/no/
            do/da, portas abertas, recebe .. visitantes/compradores, romaria, salao, semana de/da/
            do, seminario*, traz compradores, visita/visitas, webinar*, workshop*
        """,
        "funding": """
            abre capital, aporte, aprova credito, aprova financiamento, aumento de capital, bndes,
            bndes aprova, capital de risco, credito para, debentures, entra em bolsa,
            financiamento, fundo/fundos de/investe*, investidor*, ipo, levanta/capta/recebe/obtem/
            fecha/consegue/assegura/garante/atrai/angaria/investe/investem ... million/milhoes/
            milhao/mi/euros/dolares/reais/ronda/rodada/investimento/financiamento/capital/aporte/
            fundos/subsidio/emprestimo, milhoes para, r milhoes, rodada de, ronda de, serie a/b/c
        """,
        "acquisition": """
            absorve, adquire*, adquiriu, aquisic*, assume controle, compra/compram/comprar/comprou,
            funde se, fusao, fusoes, incorpora*, integra .. grupo, majoritari*, opa, participacao
            em/na/no/de, passa a fazer parte, toma controle, vende .. a/para
        """,
        "award": """
            campe*, distinc*, distingu*, do ano, eleit* .. melhor, eleita/eleito, finalista*,
            galardo*, ganha .. premio/ouro/medalha/trofeu/titulo/concurso, lider em, medalha*,
            melhor/melhores, ouro em/no/para, premia, premiad*, premio*, ranking, reconhec*, selo,
            trofeu*, vence .. premio/concurso, vencedor*
        """,
        "person": """
            anuncia .. como, aposenta*, assume .. direcao/diretoria/presidencia/
            gerencia/chefia/cargo/comando, ceo, contrata
            .. como/para_liderar/para_dirigir/ceo, diretor/diretora/presidente/administrador/
            administradora/responsavel/chefe de/do/da/geral/executiv*/comercial/financeir*, eleit*
            presidente, lidera, nomeac*, nomeia/nomeiam/nomead*, nova diretora/presidente/ceo/
            lider, novo diretor/presidente/ceo/administrador/lider, para liderar, promov* a/de,
            reforma se, sobe a, sucede*, toma posse
        """,
        "office": """
            abertura de, amplia, chega a, chega a .. com/centro, chega ao, expans*, inaugura*,
            inaugura/abre/abrem/abrira/muda/amplia/constroi/instala/reabre/expande/moderniza ...
            fabrica/loja*/escritorio*/sede/armazem/centro/laboratorio/unidade/filial/em/
            instalacoes/hotel/planta, instala se, muda se, nova/novo fabrica/loja/escritorio/sede/
            armazem/centro/laboratorio/unidade/filial/planta/terminal, novas instalacoes, primeira
            pedra
        """,
        "hiring": """
            aprendiz*, bolsa de emprego, contrata*/procura*/busca*/recruta*/cria/criar/gera/abre/
            oferece/seleciona/precisa ... vaga*/emprego*/posto*/pessoas/engenheir*/profission*/
            trabalhador*/tecnic*/operari*/talento*/jovens/estagiari*/#, contratac*, estagio*, feira
            de emprego, jovem aprendiz, oferta* de emprego, processo seletivo, recrutamento,
            reforca equipa/equipe, trainee*, vaga/vagas
        """,
        "partner": """
            acordo*, alia se, alianca*, assina/assinam, chega as escolas, colabor*, com
            universidade, consorcio, contrato*, convenio, coopera*, distribui, em conjunto,
            escolhe/escolhem/escolhid*, fornece/fornecem/fornecera, fornecedor*, junta se, juntam
            se, lado a lado, parceir*, parceria*, patrocin*, protocolo, unem forcas
        """,
        "results": """
            ano no azul, atinge*, aumenta*, cresce*, crescimento, dividendo*, dobra*, duplica*,
            exporta*, exportac*, fatura*, faturacao, faturamento, fecha o ano, lucro*, no azul,
            passageiros, receita/receitas, record*, recorde*, resultado*, safra, semestre*, sobe*,
            supera*, transporta, trimestre*, ultrapassa*, vendas
        """,
        "launch": """
            apresenta/apresentam, chega .. mercado/lojas/prateleiras, comeca a, cria, cria/criam
            pao/vinho/queijo/cerveja/app/produto, desenvolve*, disponiveis, disponivel, estreia*,
            inova*, introduz*, ja disponivel, ja saiu, lanca/lancam, lancamento*, nova/novo versao/
            gama/linha/modelo/produto/aplicac*/servico/sistema/plataforma/colecao/app, patente*,
            patenteia, piloto, primeiro/primeira .. do_mundo/da_europa/do_brasil, prototipo*, saiu,
            testa/testam, traz ao brasil/mercado, traz linha
        """,
        "other": """
            abelhas, arvores, carbono, como, dicas, doa/doam, doac*, entrevista*, escola*, guia,
            historia de/da, inquerito a, logo, muda de nome, nova imagem, planta/plantam ..
            arvores, por que, porque, receita de, relatorio*, renova .. imagem, responsabilidade,
            solar*, sustent*, troca .. por, voluntari*
        """,
    },
    hints={
        "event": """
            dia, festa*, noite, publico, semana
        """,
        "funding": """
            capital, euros, fundos, invest*, milhoes
        """,
        "award": """
            lider, melhor, ouro
        """,
        "person": """
            ceo, diretor, diretora, presidente
        """,
        "office": """
            abre, armazem, fabrica, loja, sede, unidade
        """,
        "hiring": """
            emprego*, equipa, equipe, postos, talento*
        """,
        "partner": """
            junto
        """,
        "results": """
            cresce, mais
        """,
        "launch": """
            lanca, nova, novas, novo, novos, primeira, primeiro
        """,
    },
    benign="""
        abelhas, abre, acolhe*, adota, ajuda, ajuda*, aniversario, apoia, app, aprend*, arte,
        artista*, arvores, atrai, aumenta*, azul, barcos, batata, bem vind*, bicicleta, brilha*,
        brinquedos, busca, cafe, canta, cao, carnaval, celebra*, chega, chega ao mercado, cidade,
        clientes, comboio, comeca, comemora*, compra, concerto, concurso, conheca, constroi,
        construira, conta, corre, corrida, cozinha, cresce*, criancas, cultiva, descobr*, dia,
        digital, digitaliza, do ano, duplica, eleita, eleito, eletric*, embalagem, empresta,
        encomenda*, encomendas, entrega, entrega*, entrega* #, escola, escolas, explica, expoe
        arte, exporta*, exposic*, familia, fara, feliz, felizes, festa*, filme, floresta, forma,
        futuro, ganha, gato, horario*, ideias, ilumina, imagina, inova*, inventa, inverno, jardim,
        joga, junta se, juntos, lanca, livro*, local, macas, madeira, maior, mar, marca, mel,
        melhor*, milhao, milhoes, mostra, museu, musica, natal, navega, noite, nova, novas, novo,
        novos, obrigad*, oferece, orgulho, pao, papel, partilha, passageiros, pedala, planta,
        podcast, praia, primeira, primeiro, procura, queijo, recebe, receita*, recicla, restaura,
        robo*, roda, sacolas, saiu, semana, setup, sol, sorteia*, sucesso, sustent*, tece, tour,
        tradicao, transforma, transporta, troca, vende, verao, vila, vinho, visita*
    """,
    editorial="""
        aviso*, bastidores, boas festas, cinco, como _, dez, dicas, doa, entrevista, feliz, guia,
        horario*, manutenc*, o que e, opiniao, por que, porque, receita* de cozinha/natal,
        relatorio*, um dia, voluntari*
    """,
    minor="""
        adiciona, atualiza*, catalogo, certific*, festa*, finalista*, melhora*, natal, patrocina*,
        primavera, site, testa, verao, versao
    """,
)
