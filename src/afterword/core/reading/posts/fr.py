"""French words for posts."""

from __future__ import annotations

from afterword.core.reading.posts.shape import Words

FR = Words(
    trades={
        "engineering": """
            developpeu* | ingenieur* logiciel* | directeur* technique | directrice technique |
            architecte logiciel* | tech lead | ingenieur* developpement""",
        "data": """
            data scientist* | analyste donnees | ingenieur* donnees | intelligence artificielle""",
        "product": "chef* produit* | responsable* produit* | cheffe* produit*",
        "design": "graphiste* | concepteur* | ergonome* | maquettiste*",
        "research": "chercheu* | ingenieur* recherche | recherche developpement",
        "it": """
            informatique* | dsi | systemes information | cybersecurite | administrateur*
            systeme*""",
        "people": """
            ressources humaines | drh | rh | rrh | recrut* | paie | gestionnaire* paie |
            developpement competences""",
        "finance": """
            comptab* | daf | controleur* gestion | controleuse* gestion | tresorier* | expert*
            comptable* | auditeur* | auditrice* | commissaire aux comptes""",
        "legal": "juriste* | avocat* | notaire*",
        "sales": """
            commercia* | vendeu* | technico commercia* | ingenieur* affaires | charge* affaires
            | directeur* ventes | responsable* grands comptes""",
        "marketing": """
            communication* | redacteur* | redactrice* | attache* presse | journaliste*""",
        "support": """
            service client* | relation client* | support client* | experience client*""",
        "operations": """
            logistique* | entrepot* | magasinier* | chaine approvisionnement""",
        "purchasing": "achat* | acheteu* | approvisionneu*",
        "production": """
            production | usine | atelier | chef* atelier | conducteur* ligne""",
        "quality": "qualite* | qhse | hse",
        "administration": """
            secretaire* | assistant* direction | office manager | accueil | standardiste* |
            assistant* administrati*""",
        "management": """
            pdg | dg | directeur* general* | directrice* generale* | gerant* | fondat* |
            cofondat*""",
        "healthcare": """
            infirmier* | medecin* | pharmacien* | sage femme | kinesitherapeute* | aide
            soignant*""",
        "education": """
            professeur* | enseignant* | formateur* | formatrice* | maitre conference*""",
    },
    fields={
        "engineering": """
            ingenierie | technologie* | technique* | logiciel* | developpement | infrastructure*""",
        "data": "donnees",
        "product": "produit*",
        "design": "conception",
        "research": "recherche* | laboratoire",
        "it": "informatique",
        "people": "talents | formation | personnel",
        "finance": "financ* | gestion",
        "legal": "juridique* | droit | conformite",
        "sales": "vente* | affaires | comptes",
        "marketing": "marque* | contenu* | presse",
        "support": "client* | assistance",
        "operations": "operations | exploitation",
        "administration": "administrati*",
        "healthcare": "sante | soins | hopital",
        "education": "pedagogi* | enseignement | ecole",
    },
    hints={
        "engineering": "ingenieu* | architecte* | technicien*",
        "data": "analyste*",
        "management": "direction | fondat* | cofondat*",
    },
    levels={
        "c_level": """
            pdg | dg | directeur* general* | directrice* generale* | gerant* | fondat* |
            cofondat* | president | presidente""",
        "director": "directeur* | directrice* | drh | daf | dsi | sous direct*",
        "head": """
            responsable* | chef | cheffe | rrh | chef* service | chef* departement | infirmier*
            chef*""",
        "lead": """
            chef* equipe* | cheffe* equipe* | responsable* equipe* | coordinateur* |
            coordinatrice* | superviseur* | superviseuse* | chef* atelier | animateur* equipe |
            contremaitre""",
        "individual": """
            chef* projet* | cheffe* projet* | chef* produit* | cheffe* produit* | responsable*
            produit* | responsable* projet* | responsable* grands comptes | stagiaire* |
            alternant* | assistant* | charge* | chef* publicite | responsable* affaires |
            responsable* clientele""",
    },
    assistants="assistante",
    small="de du des la le les l d et en a au aux pour sur",
    team="equipe service departement pole direction cellule unite",
    adjectives="""
        commercial commerciale financier financiere technique general generale administratif
        administrative adjoint adjointe informatique juridique artistique pedagogique medical
        medicale scientifique industriel industrielle""",
    graded="""
        senior junior adjoint adjointe principal national nationale regional regionale""",
)
