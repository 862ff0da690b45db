"""Portuguese words for posts."""

from __future__ import annotations

from afterword.core.reading.posts.shape import Words

PT = Words(
    trades={
        "engineering": """
            desenvolvedor* | programador* | engenheir* software | lider tecnic* | diretor*
            tecnic* | diretor* tecnologia | arquitet* software""",
        "data": """
            engenheir* dados | cientist* dados | analista* dados | inteligencia artificial""",
        "product": "gestor* produto* | gerente* produto* | dono produto",
        "design": "designer*",
        "research": "pesquisador* | investigador* | cientista*",
        "it": """
            informatica | ti | seguranca informacao | analista* sistemas | suporte tecnico""",
        "people": """
            recursos humanos | rh | recrutador* | recrutamento | selecao | gestao pessoas |
            departamento pessoal | talentos""",
        "finance": """
            contabilista* | contador* | contabil* | auditor* | tesourei* | diretor* financeir*""",
        "legal": "advogad* | jurista* | solicitador*",
        "sales": """
            comercia* | vendedor* | vendas | desenvolvimento negocio* | executiv* contas""",
        "marketing": """
            comunicacao | jornalista* | redator* | publicidade | assessor* imprensa""",
        "support": """
            atendimento cliente* | apoio cliente* | sucesso cliente* | suporte cliente*""",
        "operations": "logistica | armazem | armazens | cadeia suprimentos",
        "purchasing": "compras | comprador* | suprimentos | aprovisionamento*",
        "production": "producao | fabrica | operari* | chefe fabrica",
        "quality": "qualidade",
        "administration": "secretari* | administrativ* | rececionista* | recepcionista*",
        "management": """
            diretor* gera* | diretor* executiv* | socio gerente | socia gerente | fundador* |
            cofundador* | presidente* | administrador* delegad*""",
        "healthcare": """
            enfermeir* | medic* | farmaceutic* | fisioterapeuta* | psicolog*""",
        "education": "professor* | docente* | educador* | formador*",
    },
    fields={
        "engineering": "engenharia | tecnologia* | desenvolvimento | infraestrutura*",
        "data": "dados",
        "product": "produto*",
        "design": "design",
        "research": "pesquisa | investigacao | laboratorio",
        "people": "pessoas | pessoal | formacao",
        "finance": "financ* | financeir* | contabilidade | tesouraria | fiscal",
        "legal": "juridic* | direito | conformidade",
        "sales": "negocios",
        "marketing": "marca | conteudo* | imprensa",
        "support": "suporte | atendimento | apoio",
        "operations": "operacoes",
        "administration": "administracao",
        "healthcare": "saude | clinic*",
        "education": "educacao | ensino | escola",
    },
    hints={
        "engineering": "engenheir* | tecnic* | arquitet*",
        "data": "analista*",
        "management": "direcao | diretoria | gerencia | fundador* | cofundador*",
    },
    levels={
        "c_level": """
            diretor* gera* | diretor* executiv* | socio gerente | socia gerente | fundador* |
            cofundador* | presidente | administrador* delegad*""",
        "director": "diretor | diretora | director | directora | subdiretor*",
        "head": "chefe | gerente* | responsavel | responsaveis",
        "lead": """
            chefe* equip* | responsavel equip* | lider | coordenador* | encarregad* |
            supervisor* | lider* equip* | gestor*""",
        "individual": """
            gestor* projeto* | gestor* produto* | gerente* projeto* | gerente* produto* |
            gestor* conta* | gerente* conta* | estagiari* | assistente* | auxiliar* | lider*
            projeto*""",
    },
    assistants="assistente auxiliar",
    small="""
        de do da dos das o a os as e em no na ao aos pelo pela pelos pelas com para""",
    team="""
        equipa equipe departamento area setor sector divisao grupo unidade""",
    adjectives="""
        comercial financeiro financeira tecnico tecnica geral executivo executiva administrativo
        administrativa adjunto adjunta juridico juridica industrial pedagogico pedagogica
        clinico clinica""",
    graded="senior junior pleno adjunto adjunta nacional regional",
)
