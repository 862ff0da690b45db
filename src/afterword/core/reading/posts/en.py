"""English words for posts."""

from __future__ import annotations

from afterword.core.reading.posts.shape import Words

EN = Words(
    trades={
        "engineering": """
            cto | chief technology officer | chief technical officer | product engineer |
            software architect | solution architect | solutions architect | qa engineer | test
            engineer | release manager | design engineer | chief engineer | chief architect |
            scrum master""",
        "data": """
            data scientist* | machine learning | ml engineer* | statistician* | cdo | business
            intelligence | chief data officer | data engineer* | ai engineer* | artificial
            intelligence | actuar*""",
        "product": """
            product manager* | product owner* | chief product officer | cpo | product operations
            | product lead* | product director | product analyst*""",
        "design": """
            designer* | ux | ui | user experience | user research* | illustrator* | art director
            | creative director""",
        "research": """
            postdoc* | scientist* | principal investigator | research development""",
        "it": """
            cio | ciso | chief information officer | information security | cyber* | security
            engineer* | security analyst* | system administrator* | systems administrator* |
            network engineer* | sysadmin* | information technology | help desk | service desk |
            desktop support""",
        "people": """
            recruit* | talent acquisition | human resources | hr | hrbp | people operations |
            people partner* | chro | sourcer* | talent partner* | chief people officer | chief
            human resources officer | learning development | compensation benefits | people
            culture | employer brand* | people business partner | payroll*""",
        "finance": """
            cfo | chief financial officer | account* payable | account* receivable | accountant*
            | controller* | comptroller | auditor* | bookkeeper* | treasur* | financial analyst*
            | investor relations""",
        "legal": """
            lawyer* | attorney* | counsel | paralegal* | solicitor* | barrister* | data
            protection | clo""",
        "sales": """
            cro | chief revenue officer | account executive* | account manager* | sales
            engineer* | business development | sdr | bdr | presales | pre sales | chief
            commercial officer | cco""",
        "marketing": """
            cmo | chief marketing officer | seo | copywriter* | content writer* | public
            relations | product marketing | community manager* | growth marketing | social media
            | journalist* | editor* | lead generation""",
        "support": """
            customer success | customer support | customer service* | customer care | customer
            experience | support engineer* | call centre | call center | contact centre |
            contact center""",
        "operations": """
            coo | chief operating officer | supply chain | logistic* | warehous* | dispatcher* |
            fleet*""",
        "purchasing": """
            procurement | purchas* | buyer* | sourcing manager* | category manager*""",
        "production": """
            production manager* | plant manager* | manufactur* | machinist* | welder* | foreman
            | forewoman""",
        "quality": """
            quality assurance | quality control | quality manager* | quality engineer*""",
        "administration": """
            receptionist* | secretar* | executive assistant* | personal assistant* | office
            manager* | administrative assistant* | clerk* | front desk""",
        "management": """
            ceo | managing director* | managing partner* | general manager* | chief executive* |
            chief staff | chairman | chairwoman | chairperson""",
        "healthcare": """
            nurse* | nursing | physician* | surgeon* | midwi* | therapist* | pharmacist* |
            paramedic* | dentist* | radiograph* | clinical | psycholog*""",
        "education": """
            teacher* | lecturer* | professor* | tutor* | headteacher* | dean | instructor*""",
    },
    fields={
        "engineering": """
            engineering | software | developer* | programmer* | backend | back end | frontend |
            front end | full stack | fullstack | devops | sre | swe | sde | site reliability |
            infrastructure | firmware | embedded | technology | mobile apps""",
        "data": "data | analytics | bi | ml | ai | insights",
        "product": "product | products",
        "design": "design | creative | brand design",
        "research": "research* | laborator* | lab",
        "it": "it | security | systems support",
        "people": "people | talent | workforce | culture | diversity",
        "finance": """
            financ* | accounting | accounts | tax | audit | fp a | revenue accounting""",
        "legal": "legal | compliance | law | privacy | contracts",
        "sales": "sales | commercial | revenue | partnerships",
        "marketing": """
            marketing | brand | communications | growth | content | campaign* | press""",
        "support": "support | client success | client services",
        "operations": "logistics",
        "purchasing": "sourcing | vendor management",
        "production": "production | factory | assembly | plant",
        "quality": "quality",
        "administration": "administrati* | facilities",
        "healthcare": """
            medical | cardio* | oncolog* | pediatric* | surg* | radiolog* | health | care |
            patient* | ward | clinic*""",
        "education": """
            education | school | academic | curriculum | learning | training""",
    },
    hints={
        "engineering": """
            engineer* | architect* | technical | tech | platform | qa | tester* | technician*""",
        "data": "analyst*",
        "operations": "operations | ops",
        "support": "customer* | client*",
        "management": "executive | strategy | owner* | founder* | cofounder*",
    },
    levels={
        "c_level": """
            chief * officer | chief executive* | ceo | cto | cfo | coo | cmo | cio | ciso | cro
            | chro | cdo | cpo | cco | clo | founder* | cofounder* | managing director* |
            managing partner* | president | chairman | chairwoman | chairperson | owner*""",
        "vp": "vp | svp | evp | avp | vice president*",
        "director": """
            director* | assistant director* | associate director* | deputy director*""",
        "head": """
            head | headteacher* | dean | general counsel | general manager* | chief engineer |
            chief architect | chief nurse | plant manager* | deputy head | chief""",
        "lead": """
            lead | leads | leader* | manager* | supervisor* | foreman | forewoman | group
            product manager* | assistant manager* | principal investigator""",
        "individual": """
            product manager* | project manager* | program manager* | programme manager* |
            account manager* | office manager* | case manager* | community manager* | customer
            success manager* | delivery manager* | brand manager* | category manager* | release
            manager* | partner manager* | event manager* | events manager* | content manager* |
            social media manager* | product owner* | chief staff | relationship manager* | lead
            generation | product marketing manager* | success manager* | property manager* | art
            director | process owner* | change manager* | campaign manager* | creative director""",
    },
    assistants="assistant assistants",
    small="of the a an and for in on to at with our",
    team="team department dept group unit division function squad",
    adjectives="""
        technical commercial financial general managing executive operational""",
    graded="""
        senior sr junior jr associate principal staff lead deputy interim acting global regional
        assistant group chief team i ii iii iv vice""",
)
