"""German words for posts: most are parts of a compound."""

from __future__ import annotations

from afterword.core.reading.posts.shape import Words

DE = Words(
    trades={
        "engineering": "technische leit* | technischer leit* | technischer direktor",
        "data": """
            datenanaly* | datenwissenschaft* | kunstliche intelligenz | statistiker*""",
        "product": "produktmanag* | produktverantwort*",
        "design": "gestalter*",
        "research": "wissenschaftlich* mitarbeit* | forschung entwicklung",
        "it": """
            fachinformatik* | systemadministrat* | informationssicherheit | edv |
            datensicherheit | informationstechnik""",
        "people": """
            personal* | recruiter* | recruiting | bewerbermanag* | ausbildungsleit* |
            lohnbuchhalt* | *personalwesen""",
        "finance": """
            *buchhalt* | controlling | steuer* | kaufmannische leit* | kaufmannischer leit* |
            wirtschaftspruf* | finanzbuchhalt*""",
        "legal": """
            jurist* | *anwalt* | syndik* | *anwaltin | justiziar* | datenschutz* | notar*""",
        "sales": """
            vertrieb* | *verkauf* | aussendienst* | innendienst* | kundenberat*""",
        "marketing": """
            offentlichkeitsarbeit | presse* | redakteur* | werbe* | unternehmenskommunikation""",
        "support": """
            kundenservice* | kundendienst* | kundenbetreu* | kundensupport*""",
        "operations": "logistik* | lager* | disponent* | spedition*",
        "purchasing": "einkauf* | beschaffung*",
        "production": """
            produktion* | fertigung* | montage* | werkleit* | werksleit* | *meister*""",
        "quality": "qualitat*",
        "administration": """
            assistenz geschaftsfuhr* | sekretar* | buroleit* | *sekretariat | vorstandsassist* |
            teamassist* | empfang*""",
        "management": """
            geschaftsfuhr* | inhaber* | geschaftsleit* | vorstandsvorsitz*""",
        "healthcare": """
            *pflege* | *arzt* | krankenschwester* | hebamme* | *therapeut* | apotheker* |
            stationsleit*""",
        "education": """
            lehrer* | dozent* | erzieher* | schulleit* | *lehrer | *lehrerin | kitaleit*""",
    },
    fields={
        "engineering": """
            *software* | technik | *technisch* | konstruktion* | infrastruktur*""",
        "data": "daten* | datenplattform*",
        "product": "produkt*",
        "research": "*forschung* | labor*",
        "it": "informatik* | it*sicherheit | netzwerk*",
        "people": "personal | weiterbildung* | mitarbeiter*",
        "finance": "*finanz* | rechnungswesen | treasury | kaufmann*",
        "legal": "recht* | *recht | compliance",
        "sales": "*vertrieb* | verkauf",
        "marketing": "kommunikation* | marke* | marketing*",
        "support": "kunden*",
        "operations": "betrieb* | *lager | *logistik",
        "purchasing": "*einkauf* | beschaffung",
        "production": "*produktion | *fertigung | werk",
        "administration": "verwaltung*",
        "healthcare": "*klinik* | *medizin* | station*",
        "education": "*schule* | *bildung* | unterricht*",
    },
    hints={
        "engineering": "*entwickl* | *ingenieur* | architektur",
        "management": "vorstand*",
        "data": "*analyst*",
    },
    levels={
        "c_level": "geschaftsfuhr* | vorstand* | inhaber* | geschaftsleit*",
        "director": "*direktor*",
        "head": """
            *leiter | *leiterin | *leitung | chefarzt* | chefarzt | bereichsleit* |
            abteilungsleit* | hauptabteilungsleit* | chefin | chefredakteur*""",
        "lead": """
            teamleit* | gruppenleit* | schichtleit* | teamchef* | oberarzt* | vorarbeiter* |
            *meister* | teamlead*""",
        "individual": """
            projektleit* | bauleit* | produktmanag* | projektmanag* | *assistent* | *assistenz |
            werkstudent* | praktikant* | *referent* | sachbearbeit* | *beauftragt*""",
    },
    assistants="assistent assistentin assistenz teamassistenz",
    small="der die das des fur im in und den dem bei am von zur zum",
    team="abteilung team bereich gruppe stab referat sachgebiet",
    adjectives="technisch kaufmannisch wissenschaftlich",
    graded="""
        stellvertretende stellvertretender stv leitende leitender erste erster""",
)
