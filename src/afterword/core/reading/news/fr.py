"""French: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": (
        "emploi/emplois/poste/postes/salarie/salaries/employe/employes/effectif/effectifs/"
        "personne/personnes/collaborateur/collaborateurs/equipe/equipes/cadres/ouvriers/"
        "travailleurs/personnel/interimaires/salariees"
    ),
    "site": (
        "usine/usines/site/sites/magasin/magasins/boutique/boutiques/bureau/bureaux/agence/"
        "agences/atelier/ateliers/entrepot/centre/filiale/service/activite/activites/portes/"
        "restaurant/hotel/laboratoire/succursale/rideau/division/branche"
    ),
    "threat": (
        "cyberattaque/cyberattaques/fraude/fraudes/incendie/incendies/accident/accidents/"
        "fuite/fuites/panne/pannes/inondations/risques/pertes/licenciements/vols/arnaques/"
        "chutes/deces/piratage/rancongiciels"
    ),
}

WORDS = NewsWords(
    macros=MACROS,
    harmless="""
    (sans|zero|aucun|aucune) (\\w+ )?(accident*/licenciement*/incident*/victime*/blesse*/panne*) |
    (eviter/evite/prevenir/previent/detecter/detecte/contre/proteger/protege/reduire/reduit/face
    a|face aux|conseils|guide|assurance|prevention des|detection des|gestion des|aide
    a|lutte|lutter|formation) (\\w+ ){0,4}?(<threat>) | (boucle/cloture/ferme/fermer) (\\w+
    ){0,4}?(levee|tour de table|financement|exercice|annee) | (ferme/
    ferment|fermeture|fermes|fermee) (\\w+ ){0,3}?(pour|pendant|le|du|au) (\\w+ ){0,3}?(vacances/
    fetes/noel/paques/jour ferie|ete|inventaire|travaux|dimanche|14 juillet|action de grace|ferie)
    | (reduit/baisse/supprime/diminue/coupe/reduire|divise) (\\w+ ){0,4}?(emissions/consommation/
    empreinte/couts/dechets/prix/delais/co2/plastique/plastiques/frais/
    emballages|gaspillage|temps) | (gagne/remporte) (\\w+ ){0,4}?(proces/appel/contentieux/
    cause|litige) | (tribunal|justice|juge) (\\w+ )?(donne raison|relaxe|blanchit|deboute) | cree*
    (\\w+ ){0,3}?(<staff>) | feu vert | feux d artifice | hackathon* | greve de la faim | crise
    cardiaque | incendie de foret prevention | court metrage | mise a pied d \\w+uvre | coup de
    feu
    """,
    layoffs="""
    (licencie/licencier/licenciera/supprime/supprimer/supprimera/suppression/suppressions/reduit/
    reduire/reduction/coupe/coupes/abolit/abolition/remercie/sacrifie/degraisse/elimine) (\\w+
    ){0,5}?(<staff>) | (<staff>) (\\w+ ){0,4}?(menace*/supprime*/licencie*/en danger/en peril/sur
    la sellette/en moins/condamne*/concernes|a la porte|mis a pied) | licenci* | plan social | pse
    | plan de (depart*|sauvegarde) | depart* volontaire* | rupture conventionnelle collective |
    chomage (partiel|technique) | (mise|mises|met|mettre|mis) a pied | met (\\w+ ){0,3}?a pied |
    restructur* | reorganis* | gel (des|d) (embauches|recrutements|salaires) | gele (\\w+
    ){0,3}?(embauches/recrutements/salaires) | suspend (\\w+ ){0,3}?(embauches|recrutements) |
    pertes? d emplois? | perte* d emploi* | compression* de personnel | degraissage* | dega?ts
    sociaux | cure d (austerite|amaigrissement) | plan d economies | (se separe|se separer) de |
    reduction d effectifs
    | plan social | pse | postes? (supprim*/menac*/en moins) | salaries (\\w+
    ){0,3}?(inquiet*/menac*/licenci*/touch*/en colere/sur le carreau) | mauvaise nouvelle |
    decision (difficile/douloureuse) | degraiss* | departs? (volontaires?/contraints?/forces?)
    | suppression* (d|de) | chomage (partiel/technique) | rupture* conventionnelle* | sur la
    sellette
    """,
    lawsuit="""
    proces | justice | tribunal* | poursuit | poursuites | poursuivi* | poursuivre | assigne* |
    assignation* | plainte* | porte plainte | attaque en justice | recours (collectif|contre)|
    action collective | condamne* | condamnation* | juge* | jugement* | litige* | contentieux |
    accuse* | accusation* | mis en examen | mise en examen | mise en demeure | parquet* | prud
    hom* | prudhom* | contrefacon* | abus de position dominante | entente illegale | autorite de
    la concurrence | dommages et interets | violation de (brevet|contrat|marque)| bataille
    judiciaire | bras de fer | differend* | corruption | pots de vin | amiable | arbitrage
    | assign* | proces | prud hommes | condamn* | plainte* | mis* en examen | en justice |
    tribunal* | indemnis* | dommages et interets | accus*
    """,
    breach="""
    cyberattaque* | cyber attaque* | cyberincident* | piratage* | pirate* | pirates informatiques
    | hackers | hacke* | (fuite*/vol/perte/violation/exposition) de (\\w+ )?(donnees/informations/
    securite/fichiers) | fuite | fuites | (donnees|informations|mots de passe|fichiers) (\\w+
    ){0,5}?(expose*/vole*/derobe*/fuite|divulgue*|compromis*|en vente|dans la nature|pirate*) |
    (expose/exposent/vole/volent/derobe/divulgue) (\\w+ ){0,4}?(donnees/informations/mots de
    passe) | rancongiciel* | ransomware | hameconnage | phishing | logiciel malveillant | faille*
    | acces non autorise* | vulnerabilit* | extorsion
    | fuite* (de|des|massive) | piratage* | pirat* | cyberattaque* | rancongiciel* | donnees
    (\\w+ ){0,4}?(vole*/expose*/derob*/en vente/fuit*/dans la nature) | vol de donnees |
    incident de securite | hacke*
    """,
    closure="""
    (ferme/fermer/fermera/fermeture/fermetures/ferment/cesse/baisse) (\\w+ ){0,5}?(<site>/
    definitiv*) | ferme | fermer | fermera | ferment | fermeture* | baisse le rideau | met la cle
    sous la porte | cle sous la porte | (liquidation|redressement) (judiciaire)? | liquide |
    liquidateur | faillite* | depot de bilan | depose (le|son) bilan | cessation (de paiements|d
    activite|des paiements) | insolv* | procedure de sauvegarde | en sauvegarde | creancier* |
    cesse (\\w+ ){0,4}?(activite|activites|production|operations|ses|sa) | arrete* (\\w+
    ){0,3}?(production|activite|commercialisation|service|son|ses|sa) | arret (de|du|definitif) |
    (quitte|se retire|se desengage) (\\w+ ){0,3}?(marche|pays|france|du|de) | met fin | fin de
    (parcours|partie|la production|l activite|l aventure)| disparait | dissol* | dernier jour | au
    bord du gouffre | en cessation | abandon* | delocalis*
    | clap de fin | (tire/baisse/baissent/tirent) (\\w+ )?(le )?rideau* | ferm* (\\w+
    ){0,4}?(portes/usine/site/magasin*/boutique*/definitiv*) | fermeture* | redressement |
    liquidation* | faillite* | depot de bilan | depose* (le|son) bilan | cessation | mise? en
    (liquidation|sommeil|arret) | arret (de|d) (\\w+ )?(production|activite) | derniere?
    (jour|journee|edition|service)| met la cle sous la porte | cle sous la porte | disparait |
    disparition
    """,
    incident="""
    ecarte* | hospitalis* | mort | morts | morte | mortel* | meurt | meurent | deces | decede* |
    disparition (de|du) | deuil | hommage | condoleances | s est eteint* | s eteint | blesse* |
    victime* | accident* | drame* | tragedie* | collision* | deraill* | effondre* | explosion* |
    explose* | incendie* | feu | flammes | brule* | inondation* | evacu* | deversement* |
    pollution* | contamin* | intoxic* | salmonell* | listeria | toxique* | rappel*
    (de|du|des|produit*|massif) | rappelle (\\w+ ){0,6}?\\w+ | retire (\\w+ ){0,6}?(vente/marche/
    rayons/produits/lots/ses|lot) | retrait (du|de|des) | panne* | en panne | hors service |
    indisponib* | interruption* | coupure* | perturb* | dysfonction* | suspend* | suspension* |
    enquete (sur|ouverte|visant|judiciaire|interne)? | perquisition* | scandale* | fraude* |
    escroquerie* | detournement* | blanchiment* | harcelement* | discriminat* | racis* | sexis* |
    abus | agression* | critique* | polemique* | tolle | boycott* | excuse* | colere | indignation
    | amende* | sanction* | penalite* | infraction* | illegal* | interdit* | interdiction* |
    greve* | debrayage* | manifestation* | mobilisation* | syndicat* (denonce*|critique*|alerte*|s
    inquiete*|appelle*|dit) | denonce* | demission* | demissionne* | limoge* | evince* | revoque*
    | (quitte|quittent) (\\w+
    ){0,4}?(direction|poste|fonctions|entreprise|groupe|presidence|ses|son) | interpelle* |
    arrete* | garde a vue | police | prison | pertes | perte | en perte | chute* | plonge* | s
    effondre* | effondrement | degringol* | (ventes|benefice|resultat|action|chiffre d
    affaires|profits) (\\w+ ){0,5}?(recul*/baiss*/chut*/plong*/diminu*|en berne|fond) | dans le
    rouge | avertissement sur (\\w+ )?(resultats|profits) | revoit (\\w+ ){0,3}?a la baisse |
    abaisse* | degrade* | retard* | report (de|du|des) | reporte* | annul* | echec* | echou* |
    crise* | craint* | craintes | inquiet* | menace* | danger* | risque* | alerte* | defaut* |
    defectueu* | erreur* | dette* | chaos | urgence | vol (de|a)| sabotage | disparu* | penurie* |
    tensions
    | meurt | meurent | mort* | deces | deced* | disparu* | effondr* | incendie* | flammes |
    explos* | bless* | drame | tragedie | accident* | fuite d | intoxic* | contamin* | pollu*
    | rappel* (de|d|du|massif|produit*)? ?(\\w+)? | retire* (\\w+ ){0,4}?(vente|rayons|marche)
    | amende* | sanction* | cnil | perquisition* | enquete*
    (ouverte|visee|pour|sur|judiciaire|preliminaire) | garde a vue | fraude* | scandale* |
    debarqu* | limog* | evinc* | demission* | remerci* | (debray*) | greve* | harcelement* |
    agression* | sexis* | mis* en cause | boycott* | panne* | hors service | inaccessible* |
    perte* | chute* | plonge* | polemique* | colere
    """,
    doubtful="""
    difficile* | difficulte* | probleme* | preoccup* | conflit* | malgre | baisse | recul* |
    coupe* | coupes | supprime* | suppression* | gel | pause | incertitude* | refuse* | rejette* |
    plaintes | rupture* | rompt | fin (du|de) (contrat|partenariat) | pression | defi
    | difficile* | inquiet* | crise* | menac* | tension* | incertain* | coup dur | coup de
    massue | choc | tourmente | sous pression | doute* | danger* | risque*
    """,
    weak="""
    sans | ne | pas | moins | quitte | fin | dernier | derniere | contre | pire | stop | ecarte* |
    adieu | eclats
    """,
    glad="""
    lance* | presente* | devoile* | propose | inaugure | remporte | recoit | aide | soutient |
    developpe | organise | comment
    """,
    topics="""
    fraude* | incendie* | accident* | risque* | crise* | urgence* | panne* | cancer | erreur* |
    vol | secheresse | alerte* | danger* | victime* | perte*
    """,
    turns="""
    apres | malgre | pour | alors | suite
    """,
    editorial="""
    conseils | comment | pourquoi | qu est ce | guide | entretien avec | une journee | opinion |
    joyeuses | bonne annee | joyeux | recette* | cinq | dix | rapport annuel | publie (\\w+
    ){0,3}?rapport | concours | horaire* | maintenance | benevol* | collecte | coulisses |
    temoignage* | dessinez
    """,
    benign="""
    journee | fete* | joyeu* | bonne* | anniversaire | grandit | augmente* | nouveau |
    nouvelle | nouveaux | nouvelles | ensemble | bienvenue | merci | avenir | innovation* |
    durable* | exposition* | visite* | aide* | apprend* | decouvr* | idees | recette* |
    carnaval | horaire* | concours | podcast | cafe | arrivee | cadeau* | succes | en ligne |
    fier* | reussi* | rapport (rse|annuel|integre) | meilleur|meilleure|meilleurs
    | brille* | (cent|\\d+) ans (de|d) | courent pour | tradition | met a l honneur
    | exporte*
    """,
    minor="""
    ajoute | teste | met a jour | version | site web | ameliore* | finaliste* | certifi* | ete |
    noel | printemps | automne | fete* | catalogue | collection | sponsor*
    """,
    kinds={
        "event": """
        salon* | portes ouvertes | webinaire* | conference* | congres | colloque* | evenement* |
        anniversaire* | fete | fetes | celebre* | forum* | participe* | inscri* | rendez vous |
        atelier (sur|de)| retrouvez nous | seminaire* | journee*
        """,
        "funding": """
        (leve/obtient/boucle/recoit/recolte/decroche/securise) (\\w+ ){0,6}?(million/millions/
        euros/fonds/financement/tour de table/subvention/investissement|dollars|pret) | levee de
        fonds | tour de table | financement | augmentation de capital | investisseur* | entre en
        bourse | introduction en bourse | subvention*
        """,
        "acquisition": """
        rachete* | rachat* | acquiert | acquisition* | acquer* | fusion* | reprend | reprise |
        absorbe* | opa
        """,
        "award": """
        prix | recompense* | laureat* | trophee* | remporte | distinction* | distingue* | decerne*
        | medaille* | certifi* | labellis* | label | finaliste* | meilleur* | prime | primee | elu
        | elue
        """,
        "person": """
        nomme* | nomination* |
        (directeur|directrice|president|presidente|dg|pdg|responsable|chef|cheffe) (\\w+
        )?(general/generale|de|des|du)? | nouveau (directeur/president/patron/pdg) | nouvelle
        (directrice/presidente/patronne) | rejoint | prend la tete | succede | accueille | elu
        president
        """,
        "office": """
        (inaugure/ouvre/ouvrira/emmenage/demenage/etend) (\\w+ ){0,6}?(usine/site/bureau/bureaux/
        magasin/siege/entrepot/centre/laboratoire/a|en|atelier|boutique|au) | s installe* | s
        implante* | inaugure* | inauguration* | ouvre | ouverture* | nouveau (siege/site/centre/
        bureau/magasin) | nouvelle (usine/boutique/agence) | (usine|boutique|site) (\\w+
        ){0,3}?ouvre | s agrandit | premiere pierre
        """,
        "hiring": """
        recrute* | recrutement* | embauche* | cree (\\w+ ){0,3}?(emplois|postes) | creation d
        emplois | offre* d emploi | recherche (\\w+ ){0,3}?\\w+ | postes a pourvoir | apprenti* |
        alternance | stage*
        """,
        "partner": """
        partenariat* | partenaire* | s associe* | collabor* | accord* | signe* | contrat* |
        alliance* | cooper* | convention* | choisi* | selectionne* | avec | aux cotes |
        fournisseur*
        """,
        "results": """
        resultat* | chiffre d affaires | croissance* | benefice* | ventes | trimestre* | record* |
        depasse* | franchit | atteint | hausse* | progress* | affiche*
        """,
        "launch": """
        lance* | lancement* | devoile* | presente* | sort | sortie | nouveau | nouvelle | nouveaux
        | nouvelles | met (\\w+ ){0,4}?(sur le marche|en service|a disposition) | disponible* |
        demarre* | commence | introduit | ajoute | version | propose | termine | acheve* | publie
        """,
    },
)
