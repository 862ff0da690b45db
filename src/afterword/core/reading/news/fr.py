"""French: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        poste/postes/emploi/emplois/salarie/salaries/salariees/employe/employes/effectif/effectifs/
        personnes/personnel/travailleurs/collaborateurs/equipe/equipes/ouvriers/ouvrier/
        licenciements/cadres/interimaires/jobs/agents/ingenieurs
    """,
    "site": """
        usine/usines/magasin/magasins/site/sites/bureau/bureaux/agence/agences/boutique/boutiques/
        atelier/ateliers/entrepot/entrepots/centre/centres/restaurant/restaurants/hotel/hotels/
        portes/ligne/lignes/filiale/filiales/service/journal/redaction/librairie/sucrerie/
        papeterie/fonderie/verrerie/raffinerie/mine/clinique/hopital/brasserie/scierie/abattoir/
        laiterie/rideau/four/fours/haut_fourneau/conserverie/biscuiterie/tannerie
    """,
    "hazard": """
        fraude*/incendie*/accident*/risque*/crise*/urgence*/panne*/erreur*/vol/vols/secheresse/
        alerte*/danger*/perte*/cyberattaque*/fuite*/rancongiciel*/piratage*/phishing/hameconnage/
        inondation*/attaque*/collision*/explosion*/blessure*/deces/defaut*/corrosion/chute*/
        intrusion*/contamination*/pollution*/contrefacon*/retard*/litige*/licenciement*/gaspillage/
        faillite*/catastrophe*/stress/bruit
    """,
    "kill": """
        meurt/meurent/mort/morts/morte/mortel/mortelle/deces/decede/decedee
    """,
    "actor": """
        malware*/maliciel*/escroc*/fraudeur*/hacker*/pirates*/cybercriminel*/assaillant*/
        attaquant*/voleur*/cambrioleur*/intru*
    """,
    "threat": """
        <hazard>/<actor>/violation*/ransomware*/virus/usurpation*/arnaque*/escroquerie*/hacking*/
        cybercriminalite*/coupure*/rappel*/noyade*/suicide*/contentieux*/cambriolage*/menace*/
        defaillance*/incident*/chaos/intoxication*/bacteries*/allergenes*/infection*/maladies*/
        harcelement*/discrimination*/corruption*/blanchiment*/evasion*/rouille*/moisissure*/
        surchauffe*/amendes*/sanction*/degat*/dettes*/impayes*/conflit*/greve*/faille*/
        vulnerabilite*/fumee*/penurie*/tempete*/ouragan*/grele*/gel/seisme*/effondrement*/
        extorsion*/chantage*/deepfake*/hypertrucage*/piraterie*/sabotage*/criminalite*/
        delinquance*/absenteisme*/faim/deuil*
    """,
    "guard": """
        contre/bouclier/rempart/protege*/proteger/protection/defend/defendre/eviter/evite/prevenir/
        previent/detecter/detecte/lutte*/prevention/detection/combattre/assurance*/guide/conseils/
        formation*/a_l_abri/dejoue*
    """,
}

WORDS = NewsWords(
    small="""
        le les des est une dans pour avec vous nous votre notre du au aux et je sur pas ce cette
        que qui être sont bien à très mais nos vos en de un a chez ses son sa par après se contre
        entre sous plus la l d s ne jusqu dès depuis sans leur
    """,
    marks="èêœçûù",
    macros=MACROS,
    hurting={
        "layoffs": """
            manifest*/rassemble*/mobilis*/greve*/debray* .. contre .. licenci*/suppression*/plan,
            <staff> ... supprimes/supprimees/menaces/menacees/licencies/sacrifies/danger/sellette/
            perdus/concernes/concernees/touches/vises/disparaitre/disparaissent/trappe/depart/
            carreau/peril, adaptation des effectifs, allege .. effectifs, allege ses equipes, au
            chomage, baisse/reduction des effectifs/salaires, chomage, chomage partiel, congedie*,
            coupe dans, coupes claires/sombres, degraiss*, delocalis*, depart* de .. salaries/
            collaborateurs, departs contraints, departs volontaires, destruction d emplois, equipes
            reduites, evolution de l organisation, fin de contrat, fin de contrat* pour, gel des
            embauches/salaires, licenci*, licencier, mesures sociales, met/mettent/mettra a pied,
            mettre/met/mettent a la porte, mis a pied, mis/mises a la porte, mise a pied, mise/
            mises a pied, non renouvellement, perte/pertes d emploi/emplois, plan d economies, plan
            social, plan/plans de depart*/sauvegarde/licenciement*/restructuration/reduction/
            economies, postes supprimes, pousse/pousses/poussee vers, projet de reorganisation/
            suppression/licenciement/depart, pse, reduction d effectifs, remercie .. <staff>,
            remercier, renvoi*, reorganis*, restructur*, rupture conventionnelle collective,
            rupture de contrats, ruptures conventionnelles, salaries concernes, sans emploi, se
            separe de/d, se separent, se separer de/d, suppression de postes, suppression* d
            emplois/de_postes, supprime*/suppression*/licencie*/licencient/reduit/reduire/
            reduction/coupe/coupes/perd/perdent/sacrifie/taille/menace*/degraisse/biffe ...
            <staff>, sur le carreau, sur quatre/trois/cinq/deux/dix/six pousse*/vire*/licencie*/
            part*/menace*, taille dans, taille dans ses, tranche dans, va se separer, vague de
            departs, vers la sortie, vire/vires/virent
        """,
        "lawsuit": """
            contre _ _ pour _ <threat>, contre _ _ pour _ <threat> _ <threat>,
            proces/plainte*/condamn* .. contre .. <actor>,
            pas protege*, n a pas su proteger, pas su proteger, mal protege*,
            abus de, accus*, action de groupe/collective, amende/amendes, amf/acpr/arcep/cnil
            sanctionne/inflige/met/ouvre/prononce, arbitrage, assign*, astreinte, attaque* ..
            justice/tribunal, attaque* en justice, autorite de la concurrence, avocat/avocats des
            victimes, bataille judiciaire/juridique, blanchiment de/d/pour/presume, cartel, class
            action, concurrence deloyale, condamn*, contentieux, conteste*, contrefacon* de/accuse,
            corruption, coupable, cour d appel/de/supreme, denonc*, depose plainte, detournement,
            devant le/la tribunal/justice/juge/prud/cour, dgccrf, discriminat*, doit #, doit
            rembourser/payer/verser, dommages et interets, ecope/ecopent, engage/engagent des
            poursuites, enquete* ouverte/visee/pour/sur/judiciaire/preliminaire/interne/apres/
            contre/vise*, entente* dans/sur/illicite/entre, escroqu*, fisc, fraude fiscale/a/au/de/
            presumee, garde a vue, griefs, illegal*, inculp*, indemnis*, inflige, injonction,
            interdiction*, interdit de/d/par, juge/juges rejette/ordonne/condamne/donne/suspend/
            valide/annule/impose, justice, litige*, manquements a, mis/mise en examen/cause, mise
            en demeure, mises en examen, notification de griefs, ouvre une enquete/procedure,
            parquet, perquisition*, plagiat, plaide, plainte/plaintes contre/de/pour/deposee*/
            collective*/visant, porte plainte, porter plainte, position dominante, pots de vin,
            poursuit .. justice/pour, poursuites, poursuivi*, pratique* trompeuse*/commerciale*,
            pratiques commerciales/anticoncurrentielles, prend acte de la/du plainte/assignation/
            decision/jugement/mise, procedure/action contre/judiciaire/de_sanction/en_justice,
            proces, prud hommes, prudhommes, publicite mensongere, rappel a l ordre, redress*
            fiscal, redressement fiscal, refere, repression des fraudes, sanction de/pour/contre,
            sanctionn*, soupconn*, traduit en justice, traine* devant/en, trainee*, travail
            dissimule, tribunal, tribunaux, verdict, verser .. indemnites, violation de/du
        """,
        "breach": """
            <actor> .. vole*/vendent/publi*/diffus*/copi* .. donnees/fichiers/comptes/identifiants,
            lutte*/luttent contre une cyberattaque/attaque,
            acces illegitime*/non_autorise*/frauduleux/illicite*, accessibles a tous, arnaque*,
            attaque* informatique, chiffre* par, cnil, cyber attaque*, cyberattaque*, cybercrim*,
            cyberpirat*, dans la nature, dark web, derobe*, donnees .. susceptibles/consultees/
            acces*, donnees personnelles, donnees/fichiers/informations/coordonnees/mots_de_passe/
            comptes/documents/plans .. vole*/volees/derobe*/pirate*/exposee*/compromise*/fuite/
            dans_la_nature/vente/diffuse*/publie*/divulgue*/subtilise*/accessible*, escroc*, espace
            personnel .. acces*, espionnage, espionne*, expose* en ligne, exposes sur, extorsion,
            faille* de/dans/expose*/informatique, fuite massive, fuite*/vol de/des donnees/
            documents/fichiers/plans, hacker/hackers, hameconnage*, incident cyber/informatique,
            incident de cybersecurite/securite, informe ses clients d/de, intrusion* informatique/
            dans/sur/detect*, logiciel malveillant, maitre chanteur, messagerie piratee, mots de
            passe, mots de passe ... nature/vole*/fuite*/ligne, paralysee par, phishing, piratage*,
            pirate/pirates/piratee*/pirater, pirates, pirates du web, pirates informatiques,
            rancon, rancongiciel*, ransomware*, site pirate, systeme pirate, systeme* informatique*
            .. paralyse*/bloque*/hors/panne/arret, usurpation*, victime d une? cyber*/attaque/
            fuite/piratage/rancon*, violation de donnees, virus, virus informatique
        """,
        "closure": """
            <site> ... ferme/ferment/fermera/fermeront/fermee*/fermer/baisse, a l agonie,
            abandonne*, administrateur judiciaire, arret de la/l/du production/activite/service/
            site/commercialisation/ligne/exploitation, arret de/des/definitif, au bord de la
            faillite, au bord du gouffre, baisse le rideau, baisse/baissent .. rideau, bientot
            ferme*, c est fini, cessation d/de/des, cesse, cesse/cessent/cessation/arrete/arretent/
            stoppe/met_fin_a/met_un_terme_a ... activite*/production/exploitation/publication/
            service/ses/son/paiement*, clap de fin, cle sous, clef sous, creanciers, definitivement
            fermee*, demantel*, demantele*, demonte*, depose le bilan, depose/deposent .. bilan,
            depot de bilan, dernier bouclage, dernier episode, dernier/derniere jour/edition/
            numero/service/journee/tour, derniers jours, disparait, disparaitre, disparition,
            dissolution, en cessation, en faillite, faillite, faute de clients/moyens, faute de
            repreneur/repreneurs/tresorerie, ferme $, ferme .. definitivement, ferme ses portes,
            ferme ses/son/sa/apres/en, ferme/fermer/ferment/fermera/fermeront/fermee ... <site>,
            fermeture*, fin d activite, fin de l aventure, fin de la production, fin de partie, fin
            de parution, insolvab*, jette l eponge, la fin de/d une/du, liquid* judiciaire,
            liquidation, liquide, mandataire*, met la cle/clef, met les cles, met/mettent la cle,
            mise en liquidation, mise/mises en vente, n existe plus, n ouvrira/rouvrira pas, ne
            paraitra plus, ne reouvr*, ne reouvrira pas, ne rouvrira/rouvriront pas, ne sera plus,
            ne sortira plus, non reouverture, ouverture d une procedure, plie bagage, plus aucun*,
            plus en kiosque, quitte/quittent .. france/marche/pays/region, redress* judiciaire,
            redressement, repreneur* introuvable/recherche, retrait d agrement, retrait de ..
            licence/agrement, retrait du, rideau, rideau sur, rouvrira pas, s arrete, sans
            repreneur, sans successeur, sauvegarde, se retire, tire le rideau, tire sa reverence,
            tourne la page, tribunal de commerce, va fermer, vont fermer
        """,
        "incident": """
            <guard> ... apres/suite _ <threat>, <guard> ... apres/suite _ <threat> _ <threat>,
            pompier*/secouriste*/secours/ambulance* .. mobilise*/intervien*/interven*/maitris*/
            lutt*/luttent/appele*/depech*/combattent/evacu*/sur_place/a_pied_d_oeuvre,
            <kill> $, a l arret, a l arret depuis, a perdu, a pris feu, abaisse .. prevision*/
            objectif*, accident*, accident/accidents de/du/mortel/sur/dans/chez/a/grave/industriel,
            accusee/accuse/accuses de, agression*, alerte securite/sanitaire/de, annul*, arrete/
            arretes/arretee a/pour/par/apres, avarie*, avertissement sur, avis de securite, bless*,
            bloque/bloques/bloquee, botulisme, boycott*, braquage, brule*, cache/caches/dissimule
            .. effets/defauts/risques/donnees, cafards, cambriol*, cause de, cessation de
            fonctions, chapiteau, chiffre d affaires .. recul*/baiss*/chut*/diminu*/berne, chute
            de/du/des/libre, chute en bourse, chute mortelle, claque la, claque la porte, coince*,
            colere, communique sur l/le accident/incident/incendie, condition* de travail indigne*,
            contamin*, corps etrangers, crash, creuse ses pertes, critique*/critiques contre/apres/
            pour, danger pour/de, dans le rouge, debarqu*, debray*, deced*, deces, decouvert mort,
            defaillance*, defaut de/sur, defectueu*, degrade*, degringol*, demis de, demission*,
            demissionne*, deraill*, deuil, deversement, devisse en bourse, devisse*, direction
            accusee/en_cause/contestee, disparu*/disparition de/du, drame, ecarte/ecartee de/du,
            echec, echou*, ecras*, ecroul*, effets secondaires, effondr*, electrocut*, empoisonn*,
            en carafe, en feu, en perte, en rade, endeuill*, est mort, eteint, evacu*, evenement
            grave, evinc*, explos*, explosion, falsifi*, feu dans/a/ravage/detruit, flammes,
            fraude* de/au/aux/chez/massive, fuite d ammoniac/gaz/acide/hydrocarbures/eau, fuite de
            gaz/produit*/chlore, garde a vue, greve*, harcel*, hommage*/obseques a/au, horrifie*,
            hors service, hospitalis*, hospitalisation*, hygiene, inaccessible*, incendie*,
            indign*, inondation/inondations a/dans/frappe*/detruit, insalubr*, interpelle*,
            intoxic*, jette l eponge, limog*, listeri*, malades, maltrait*, manifest* devant/
            contre, manquement*, maquill*, maree noire, mauvaise nouvelle, mauvaises nouvelles,
            mensonge*, met/mettent fin au/aux mandat/fonctions/contrat, meurent, meurt, mise a
            pied, mise en garde, mobilisation*, morceaux de verre/metal/plastique, mort/morts/
            morte/mortes d/de/du/sur/dans/apres/chez/a/en/au/par, mortel*, nauseabond*, noie, nous
            a quittes/quitte, nous ont quittes, noyade, noye, odeur*, panne, panne/pannes de/d/
            chez/geante/sur/informatique/majeure/mondiale/nationale, paralys*, pdg/patron/patronne/
            directeur/directrice/president/presidente/dg .. ecarte/ecartee/evince/debarque/
            remercie, penurie*, percut*, percute*, perd la vie, perdent la vie, perdu la vie,
            pertes/perte de/nette/nettes/record/en/du/abyssale*/historique*/creuse*, peut se/
            entrainer/provoquer, plonge, plongent, point de situation, polemique*, police, pollu*,
            prend feu, prison, prive/prives/privee d electricite/eau/courant/internet, quitte le
            navire, quitte/quittent .. direction/poste/fonctions/presidence/ses/entreprise/apres,
            racis*, rappel/rappels de/d/du/massif*/produit*/chez/par/national, rappelle/rappellent
            ... produit*/vehicules/lots/jouets/voitures/tous/#/modeles/poussettes, rappelle/
            rappellent/retire/retirent ... pour, rats, ravage*, remercie, reporte/reportee/
            reportes, retard de/du/sur/dans, retire/retires/retirees/retirent/retrait ... vente/
            rayons/marche, retrouve mort, retrouve* mort*, retrouve/retrouvee/retrouves, revocation
            de/du, revoit .. baisse, revoque*, risque de/d chute/blessure/brulure/etouffement/
            contamination/surchauffe/intoxication, rupture de barrage/digue/canalisation, s
            effondre, s est eteint, sabotage, salmonel*, sans electricite/eau/courant, sans vie,
            scandale, scandale*, se renverse, sexis*, sort de piste/route, souris, submerg*,
            suicide, surdose, syndicat* denonce*/critique*/alerte*/inquiet*/appelle*, tolle, tombe/
            tombent malade*, toxique*, traged*, travail des enfants, travail force, triste
            nouvelle, tristes nouvelles, tromp*, tromperie, truque*, tue/tues/tuee/tuant, ventes/
            benefice/resultat/action/titre/profits/cours/recettes/marges/commandes .. recul*/
            baiss*/chut*/plong*/diminu*/berne/fond/devisse*/effondre*, viol
        """,
    },
    doubtful="""
        accident, alerte*, annule*, baisse de/du/des, bras de fer, chaos, choc, chute, conflit*,
        coup de massue, coup dur, coupe dans, craint*, craintes, crise*, danger*, degats, dette*,
        difficile*, difficulte*, doute*, en peril, enquete*, erreur*, ferme, fermee, fermer, feu,
        fin du/de contrat/partenariat, fuite*, gel de, greve, grogne, incendie, incertain*,
        incertitude*, inquiet*, malgre les, menac*, mort, morts, panne, perte, pertes, plainte*,
        plaintes, police, preoccup*, probleme*, procedure, recul, recule, refuse*, rejette*,
        retard/retards, risque*, rompt, rupture de/d, sanction*, sinistre*, sous pression,
        suppression*, supprime*, sur la sellette, tensions, tourmente, urgence, victime*, vol de
    """,
    weak="""
        adieu, brutal*, disparai*, ecarte*, moins de, pire, quitte, stop, triste*
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        <hazard> .. reduite/reduites/evite*/maitrise*/en_baisse/divise*, a l epreuve du feu, a la
        ferme, a la retraite, angle* mort*, anti fraude/incendie/chute*/feu/vol/pollution/gaspi*,
        antichute*, antifraude*, antivol*, attaque le marche, attaque un/une/les/de, baisse des
        prix, boucle/ferme .. tour/boucle/levee/annee/exercice, chute d eau, chutes d eau,
        commande* ferme*, contre/prevenir/previent/eviter/evite/detecter/detecte/proteger/protege/
        lutte*/prevention/detection/gestion/reduire/reduit/combattre/anticiper/anticipe/face/
        assurance*/guide/conseils/formation*/assurer/securite/limiter/limite ... <hazard>, coupe du
        monde/de_france/d, coupe/coupes a/en, crise cardiaque, de la ferme, depart du tour/
        marathon, depart en retraite/a_la_retraite, dernier ne/cri/kilometre, derniere minute/
        chance/generation/nouveaute*, derniers jours pour, dossier de, explose/explosent ses/les/
        leurs objectifs/ventes/records/compteurs/attentes, faire face, ferme du, ferme solaire/
        eolienne/agricole/bio/familiale/pilote/verticale/urbaine/pedagogique/modele, ferme/fermee/
        fermes .. pour conges/vacances/inventaire/travaux/noel/ferie/aout, fermes solaires/
        eoliennes/bio/verticales/urbaines/agricoles, feu vert, feux d artifice, feux de, gagne/
        gagnent/remporte/emporte .. proces/litige/recours, inscriptions, jury/juges du concours/
        couronne*/salue/recompense/unanime*, justice donne raison, mort aux, mort de rire, nature
        morte, panneau, part a l assaut, peine perdue, pirate des, point mort, pot au feu, prend sa
        retraite, rappel historique/vaccin*, recherche* contre/sur, sans/zero/aucun*/moins_d/
        moins_de/fin_des .. <hazard>/licenciement*, supprime/reduit/coupe/diminue/baisse/economise/
        elimine/divise ... emissions/carbone/dechets/plastique*/consommation/eau/energie/prix/
        couts/frais/delais/empreinte/papier/emballage*/dette/temps/bruit/pesticide*/sucre/sel/
        gaspillage/facture*, taille patron, temps mort, terre ferme, tue les/l bacterie*/odeurs/
        germes, urgences de l hopital
    """,
    glad="""
        aide*, comment, developpe*, devoile*, finance*, forme, inaugure*, lance*, organise*,
        presente*, propose*, recoit, remporte*, soutient, teste*
    """,
    turns="""
        alors, apres, faute, malgre, suite
    """,
    frames="""
        atelier*, colloque*, comment, conference*, conseils, etude sur, exposition*, formation*,
        guide, journee*, recherche sur/contre, seminaire*, webinaire*
    """,
    topics="""
        <hazard>/<actor>, cancer, greve, hopital, hopitaux, mort*, victime*
    """,
    kinds={
        "event": """
            accueille .. visiteurs, anniversaire*, ans de, atelier sur/de, au bord de, celebre*,
            championnat*, colloque*, concours, conference*, congres, en public, evenement*,
            exposition*, festival*, fete ses, fete/fetes/fetent, foire*, forum*, game jam,
            hackathon*, inscri*, invite*, journee/journees, marathon, nuit de/du/des, organise,
            participe*, portes ouvertes, rendez vous, retrouvez nous, salon*, semaine de/du/des,
            seminaire*, ses # ans, visite*, vous invite, webinaire*
        """,
        "funding": """
            aide regionale, amorcage, augmentation de capital, briques, cagnotte, emission
            obligataire, entre en bourse, finance, financement, financement participatif,
            financent, fonds d investissement, habitants .. financent/achetent, introduction en
            bourse, investisseur*, leve/levent/obtient/boucle/recoit/recolte/decroche/securise/
            reunit/empoche/mobilise/injecte/investit/investissent/accorde/attire ... million*/
            euros/fonds/financement/tour_de_table/subvention/investissement/dollars/pret/
            investisseurs/m, levee de, levent/leve #, millions pour, mise sur, obtient une aide,
            ouvre son capital, pret de/vert, refinanc*, seduit, seduit .. investisseurs, serie a/b/
            c, soutenu/soutenue par, subvention*, tour de table
        """,
        "acquisition": """
            absorbe*, acquer*, acquiert, acquisition*, avale, cede .. a, croque, dans le giron,
            entre au capital, entre en negociation*, fusion*, majoritaire, met la main sur,
            negociations exclusives, opa, passe sous pavillon, pour reprendre, prend ..
            participation, prend le controle, prise de controle, rachat*, rachete*, rejoint le
            groupe, reprend, reprise de/du/par, s empare, s offre, s unissent, se marient, tombe
            dans l escarcelle
        """,
        "award": """
            champion*, coup de coeur, couronne*, decerne*, decroche .. or/prix/titre/label/
            medaille/etoile, distinction*, distingue*, du jury, elu, elue, etoile/etoiles,
            finaliste*, label, labellis*, laureat*, medaille*, meilleur*, mention, or au/du/pour,
            oscar, palmares, prime, primee, primes, prix, recompense*, remporte, sacre/sacree/
            sacres, titre de, trophee*
        """,
        "person": """
            a # ans, a la tete, arrive a la, aux commandes, devient directeur/directrice/pdg/
            president/presidente, directeur/directrice/president/presidente/dg/pdg/responsable/
            chef/cheffe general/generale/de/des/du/d, dirigera, elle/il prend, elu president,
            fille, fils, gendre, nomination*, nomme/nommee/nomment, nouveau directeur/president/
            patron/pdg/visage/chef, nouvelle directrice/presidente/patronne/tete, passe la main,
            passe le flambeau, pilotera, portrait, prend la tete/direction/presidence/barre/releve,
            prend les renes, promu*, recrute une/un pointure/ancien/ex, rejoint, renes, reprend le
            flambeau, retraite, succede, transmet
        """,
        "office": """
            agrandit, ancienne gare/usine, caves, extension, inauguration*, inaugure*, inaugure*/
            ouvre/ouvrira/ouvrent/emmenage/demenage/etend/agrandit/construit/pose/installe/
            implante/batit/double ... usine/site/bureau/bureaux/magasin/siege/entrepot/centre/
            laboratoire/atelier/boutique/halle/ligne/campus/agence/hangar/cave/showroom/surface/
            plateforme, investit .. site/usine/laiterie, modernise*, nouveau siege/site/centre/
            bureau/magasin/entrepot, nouveaux locaux, nouvelle usine/boutique/agence/plateforme/
            ligne, ouverture*, ouvre, pose la, pose/posent ses/leurs valises, pousse les murs,
            premiere pierre, s agrandit, s implante*, s installe, s installe*, sort de terre,
            usine/boutique/site .. ouvre
        """,
        "hiring": """
            alternan*, apprenti*, cherche .. passionne*, cherche des, creation d emplois, cree ..
            emplois/postes, ecole de formation, embauche*, emplois a la cle, forum emploi, job
            dating, offre* d emploi, ouvre/ouvrent # postes, postes a, postes a pourvoir, postes
            ouverts, recherche, recherche/cherche .. #/~eurs/~iers/~iciens/talents/apprentis/
            vendeurs, recrute*, recrutement*, stage*, stagiaires
        """,
        "partner": """
            accord*, alliance*, allient, aux cotes, choisi/choisit/choisissent, collabor*, commande
            de, contrat*, convention*, cooper*, en commun, ensemble, equipe, equipe .. pour,
            equipent, et la mairie/ville/universite/ecole, et la radio, font .. commune/commun,
            fournira, fournisseur*, livre/livrera .. a, main dans la main, mise sur, partenaire*,
            partenariat*, s allie*, s associe*, s unit, selectionne*, signe/signent, sponsor*,
            unissent leurs
        """,
        "results": """
            affiche*, annee record, atteint, benefice*, bondit, carnet de commandes, chiffre d
            affaires, croissance*, dans le vert, depasse*, dividende*, double son/ses,
            exceptionnel*, exemplaires, exercice, explose ses/les objectifs/ventes/records/
            compteurs, franchit, grimpe*, hausse*, marge*, objectifs, progress*, record*, releve
            ses, rentable, resultat*, s envole*, saison exceptionnelle/record, semestre,
            trimestre*, vend .. million*, vendus, ventes
        """,
        "launch": """
            arrive en rayon*, brevet*, commercialise*, cree/creent, demarre*, devoile*,
            disponible*, en test, imagine/imaginent, imprime* en 3d, innovation, innove*,
            introduit, invente, lance/lancent, lancement*, met ... marche/service/disposition,
            nouveau modele/produit/logiciel/robot, nouvelle gamme/version/application/collection/
            generation, ose, premiere/premier .. mondiale/mondial/europe/du_genre, presente/
            presentent, prototype*, sort .. nouveau/nouvelle/son/sa/une/un, sort son/sa, sort un/
            une, teste*, version
        """,
        "other": """
            abeilles, benevol*, carbone, change de nom, comment, conseils, coulisses, don, dons,
            entretien avec, guide, histoire de, mecenat, neutre en carbone, nouveau logo, nouvelle
            identite, offre .. ecole*, passe au/a, plante/plantent .. arbres, portrait, pourquoi,
            rapport rse/annuel/integre, recette*, ruches, solaire*, solidar*, temoignage*, visite
            de
        """,
    },
    hints={
        "event": """
            fete*, jour*, public, soiree
        """,
        "funding": """
            capital, euros, fonds, million*
        """,
        "award": """
            argent, meilleure, or
        """,
        "person": """
            directeur, directrice, dirige, patron, patronne
        """,
        "office": """
            magasin, siege, site, usine
        """,
        "hiring": """
            apprentis, emplois, postes, techniciens
        """,
        "partner": """
            avec
        """,
        "results": """
            hausse, plus
        """,
        "launch": """
            gamme, nouveau, nouveaux, nouvelle, nouvelles, premier, premiere, propose
        """,
    },
    benign="""
        abeilles, accompagne, achete, aide, aide*, anniversaire, ans, ans de, appli*, apprend,
        apprend*, arbres, arrivee, art, artiste*, augmente*, aux commandes, avenir, bienvenue,
        bois, bonne*, bord, brasse, brille*, briques, cadeau*, cafe, carnaval, carton, cent ans,
        change de nom, chante, chat, chateau, cherche, chercheurs, chien, clients, commande*,
        commune, concert, concours, construira, construit, coup de coeur, courent pour, court,
        cuisine, cultive, decouvr*, dessine, deux fois plus, durable*, eau, ecole, ecoles,
        electrique, embauche, emission, en ligne, enfants, ensemble, ete, explique, exporte*,
        expose, exposition*, famille, fete*, fier*, film, foret, forme, fromage, gagne, grandit,
        gratuit*, haie, hiver, horaire*, idees, imagine, innovation*, invente, invite, jam, jardin,
        jeu, jeune, jeunes, joue, jouets, jour, journee, joyeu*, lance, lecteurs, levent, lit,
        livre, livres, local, locaux, logiciel, marche, marees, meilleur*, mer, merci, met a l
        honneur, miel, million*, montre, musee, musique, navigue, noel, nouveau, nouveaux,
        nouvelle, nouvelles, nuit, numerique, objectifs, offre, organise, ouvre, pain, papier,
        partage, passe aux/au, passionne*, pedale, plante, plus grand, podcast, pointure, pommes,
        port, pose ses valises, pots, premier, premiere, prete, publie, raconte, radio, raison d
        etre, recette*, recoit, recrute, recycle, regionale, reussi*, robot*, s associe, s offre,
        seduit, semaine, soir, soleil, sort, soutient, stagiaires, succes, tisse, tradition, train,
        transforme, velo, vend, village, ville, vin, visite*
    """,
    editorial="""
        benevol*, bonne annee, cinq, collecte, comment, concours, conseils, coulisses, dessinez,
        dix, entretien avec, guide, horaire*, joyeuses, joyeux, maintenance, opinion, pourquoi,
        publie .. rapport, qu est ce, rapport annuel, recette*, temoignage*, une journee
    """,
    minor="""
        ajoute, ameliore*, automne, catalogue, certifi*, collection, ete, fete*, finaliste*, met a
        jour, noel, printemps, site web, sponsor*, teste, version
    """,
)
