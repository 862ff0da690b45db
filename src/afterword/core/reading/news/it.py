"""Italian: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        posti/posto/dipendenti/dipendente/lavoratori/lavoratrici/lavoratore/operai/operaio/addetti/
        impiegati/organico/personale/occupati/collaboratori/persone/team/manager/tecnici/
        giornalisti/stipendi/ingegneri/autisti
    """,
    "site": """
        fabbrica/fabbriche/stabilimento/stabilimenti/sede/sedi/negozio/negozi/ufficio/uffici/
        filiale/filiali/impianto/impianti/reparto/punto/punti/battenti/centro/magazzino/ristorante/
        albergo/servizio/pastificio/cartiera/fonderia/miniera/officina/cantiere/redazione/testata/
        mulino/linea/altoforno/saracinesca/attivita/tessitura/libreria/azienda/birrificio/ospedale/
        supermercato/supermercati/porte/conceria/acciaieria/caseificio/ceramica
    """,
    "hazard": """
        incidente/incidenti/incendio/incendi/infortuni/infortunio/frodi/frode/truffe/truffa/
        attacchi/attacco/cyberattacchi/blackout/guasti/guasto/perdite/perdita/fughe/fuga/alluvioni/
        crisi/rischi/rischio/furti/furto/ransomware/phishing/danni/errori/errore/difetti/scarti/
        sprechi/contaminazioni/emergenze/emergenza/inquinamento/corrosione/cadute/contraffazione/
        siccita/ritardi/riciclaggio/stress/virus
    """,
    "actor": """
        malwar*/spywar*/truffator*/hacke*/pirat*/cybercriminal*/aggressor*/ladr*/intrus*
    """,
    "threat": """
        <hazard>/<actor>/violazion*/virus/hackeraggi*/cyberattacc*/interruzion*/allagament*/
        collision*/lesion*/richiam*/morti/annegament*/suicidi*/catastrof*/disastr*/esplosion*/
        contenzios*/rapin*/minacc*/pericol*/avari*/caos/intossicazion*/batter*/allergen*/infezion*/
        malatti*/molesti*/mobbin*/discriminazion*/corruzion*/tangent*/evasion*/ruggin*/muffa/mult*/
        sanzion*/insolvenz*/conflitt*/reclam*/scioper*/vulnerabilita/fumo/carenz*/tempest*/uragan*/
        grandin*/gelat*/terremot*/croll*/intrusion*/estorsion*/deepfak*/pirateri*/sabotaggi*/
        criminalita/reat*/assenteism*/licenziament*/fame/lutt*
    """,
    "guard": """
        contro/scudo/protegge*/proteggere/proteggersi/protezione/difende/difendere/difendersi/
        evitare/evita/prevenire/previene/rilevare/rileva/prevenzione/combattere/corso/guida/
        consigli/assicurazione/lotta/al_riparo/a_prova
    """,
}

WORDS = NewsWords(
    small="""
        il lo la gli le un uno una di del della dei delle degli dello al alla ai alle dal dalla nel
        nella nei nelle sul sulla per con e è che non più dopo tra fra anche in da si a i l dell
        all nell sull suo sua suoi oltre contro ma come sono
    """,
    marks="ìò",
    macros=MACROS,
    hurting={
        "layoffs": """
            <staff> ... licenziati/rischio/esubero/tagliati/casa/meno/bilico/strada/eccedenza, a
            casa, a casa .. dipendenti/programmatori/operai, a rischio .. posti/lavoratori,
            ammortizzatori, blocco delle/della assunzioni, cassa integrazione, cassintegra*,
            contratti di solidarieta, contratto di solidarieta, eccedenze, esodi, esuber*,
            incentivi all esodo, lascia a casa, lettere di licenziamento, licenzi*, licenzia/
            licenziano/licenziare/licenziati/licenziate/taglia/tagliano/tagliare/riduce/riducono/
            elimina/manda/lascia/sopprime/perde ... <staff>, licenziamenti, meta dei/degli/del,
            mobilita per, perdono .. posto, perdono il posto/lavoro, personale in esubero, piano di
            uscite/esuberi, posti a rischio, posti in meno, prepension*, procedura di
            licenziamento, procedura di mobilita, ridimension*, riduzione del personale/
            dell_organico/di_personale, riduzione di/del/dell personale/organico/posti/forza,
            riorganizz*, risoluzione di/dei contratti/rapporti, ristruttur*, senza lavoro, senza
            stipendio, tagli al personale/all_organico, taglio/tagli di/al/all/del/ai/agli ..
            <staff>, uscite incentivate, uscite volontarie
        """,
        "lawsuit": """
            contro _ _ per _ <threat>, contro _ _ per _ <threat> _ <threat>,
            processo/denuncia/condann* .. contro .. <actor>,
            non ha protetto, non aver protetto, non proteggere,
            a giudizio, abuso di posizione, accusa*, agcm, antitrust, arbitrato, arrest*, avvia/
            avviano/apre/aprono/dispone istruttoria/procedimento/indagine/inchiesta, bancarotta,
            brevett* .. violat*/causa, caporalato, cartello, cassazione, causa/cause contro/legale/
            collettiva/a/da/per, citata/citato in, class action, concorrenza sleale, condanna*,
            consob/agcom/ivass/garante/antitrust sanziona/multa/apre/avvia/vieta/blocca,
            contenzioso, corruzione, denuncia*, diffida, discrimin*, evasione, fa causa, falso in
            bilancio, frode fiscale/da/ai/in/contro, giudice/giudici condanna*/ordina*/blocca*/da/
            dispone, illecit*, illegal*, imputat*, inchiesta*, indagat*, indagin*, istruttoria,
            lavoro nero, mazzett*, multa/multe/multata/multato, patteggi*, perquisi*, plagio,
            pratica scorretta, pratiche commerciali/anticoncorrenziali/scorrette, pratiche
            scorrette, procedimento sanzionatorio/penale/contro/disciplinare, processo per/a/
            contro/ai/al, procura, provvedimento, pubblicita ingannevole, querel*, riciclaggio per/
            di, ricorso contro/di, rinvia* a giudizio, risarcim*, risarcire, sanzion*, sentenza*,
            sequestr*, sotto processo, tangent*, tribunale, tribunali, truccat*, truffa ai/da/a,
            turbativa, violazione di/del/dei
        """,
        "breach": """
            <actor> .. ruba*/vend*/diffond*/pubblic*/copia* .. dati/informazioni/conti/credenziali,
            combatte/lotta contro un cyberattacco/attacco,
            accesso abusivo, accesso non_autorizzato/illecito/abusivo/indebito, attacco
            informatico, attacco/attacchi hacker/informatico/informatici/ransomware/cyber,
            cyberattac*, cybercrim*, dark web, data breach, dati/documenti/informazioni/progetti/
            disegni/credenziali/password/conti/file ... rubati/rubate/sottratti/esposti/trafugati/
            diffusi/violati/vendita/rete/web/pubblicati/compromessi/copiati/online, estorsione,
            falla, fuga di dati/notizie, furto di dati, garante privacy, hacker/hackers, hackerat*,
            i tuoi dati, incidente di sicurezza/informatico, intrusione, malware, ordini fermi,
            phishing, pirati informatici, potrebbero essere stati, ransomware, riscatto,
            sistemi bloccati, sistemi in tilt, sotto attacco,
            sottrat*/rubat*/trafugat*/espost*/ruba*/violat* ... dati/
            documenti/disegni/progetti/credenziali/informazioni/clienti/account, spiat*,
            spionaggio, violazione dei? dati/sistemi, violazione di/dei/della dati/privacy/sistemi,
            vulnerabilita
        """,
        "closure": """
            <site> ... chiude/chiudono/chiusa/chiuso/chiudera/chiusura/fermo/spegne, abbandona ..
            mercato/paese/italia, abbassa/abbassano .. saracinesca/serranda, addio a/al/alla/allo
            stabilimento/fabbrica/produzione/storica, all asta, amministrazione straordinaria/
            controllata, asta fallimentare, bancarotta, cala il sipario, cessa/cessano/cessazione
            .. attivita/produzione/pubblicazioni, cessazione di/del/dello/della/dell, chiude,
            chiude per sempre, chiude/chiudono/chiudere/chiudera/chiusa/chiuso/chiusi/chiusura/
            abbassa/serra ... <site>, chiudera, chiudono, chiusura, chiusure, commissari,
            commissario, concordato, creditori, delibera la/lo cessazione/chiusura/liquidazione/
            scioglimento, delocalizz*, demolit*, demolizione, dichiarato il fallimento, dismette*,
            dismission*, esce dal mercato, fallimento, fallisce, fallita, fallito, ferma/fermano/
            interrompe/sospende .. produzione/impianto/attivita/linee, fine di un epoca/era, fine
            di una, insolven*, lascia l? italia, liquidazione, messa in liquidazione, non aprira,
            non riapre/riaprira, per sempre, portata in tribunale, revoca di/della/dell licenza/
            autorizzazione, scioglimento, senza acquirenti, senza eredi, serrande, sfratt*,
            smantell*, sospensione di/della/delle attivita/produzione, spegne i/gli, stop alla?
            produzione, trasferisce .. produzione, ultimi clienti, ultimo/ultima giorno/turno/
            numero/edizione
        """,
        "incident": """
            <guard> ... dopo _ <threat>, <guard> ... dopo _ <threat> _ <threat>,
            vigili_del_fuoco/pompieri/ambulanz*/soccorritori/118 .. intervengono/intervenut*/
            al_lavoro/sul_posto/domano/spengono/evacu*/chiamat*/soccorr*/mobilitat*,
            a fuoco, abus*, addio a, addio al fondatore/patron/presidente, affonda*, allarme,
            amianto, avvelen*, avviso di sicurezza, blackout, blatte, bloccat*, boicott*, botulino,
            brucia, cacciat*, carabinieri, cede/cedono, cedimento, comunicato su/in_merito/
            relativo, condotta, contaminat*, contaminazion*, contraffatt*, cordoglio, critiche,
            croll*, crollo di/del/delle/dei, deced*, deraglia*, difetto, difettos*, dimission*,
            discarica abusiva, disservizi*, distrutt*, esplode, esplosion*, evacuat*, evacuazion*,
            falsific*, ferit*, fiamme, folgorat*, frana, fuga di gas/ammoniaca/cloro, fuori uso,
            furto in/alla/al, guasti, guasto, in rosso, in tilt, incendi*, incident*, infortun*,
            inquinat*, intossic*, intrappolat*, investit*, irraggiungibil*, ladri, lascia ..
            incarico/presidenza/guida/azienda, listeria, lutto, malati, malore, malori, manomess*,
            mobbing, molest*, mortale, mortali, muore/muoiono/morto/morta/morti/morte, naufrag*,
            nel mirino, nello stabilimento muore, nota in merito, nube, omicidi*, operai feriti/
            morti, operaio, ospedale dopo/per, paralizz*, perde la vita, perdita di gas/ammoniaca,
            perdite/perdita per/di/record/in/da .. milion*/trimestre/#, perdono la vita, pericol*,
            picchett*, polemic*, polizia, presidio, profit warning, protest*, rapina, rapinat*,
            ratti, razzis*, revoca del/dell mandato/incarico/ad, ribalta*, richiam*/ritira/
            ritirat*/ritiro ... mercato/lotti/lotto/prodotti/prodotto/auto/veicoli/scaffali/
            commercio/vendita, richiamo, ricoverat*, rimosso, rischio di/per soffocamento/caduta/
            incendio/contaminazione/ustioni, ritard*/rinvi*/annull*/sospende/sospes* .. consegne/
            lancio/progetto/quotazione/volo/voli/evento, ritira/ritirano/richiama/richiamano ..
            per/lotti, ritiro precauzionale/volontario, rivolta, rogo, rosso di/da, rottura di,
            sabotaggio, salmonell*, scandalo, schiacciat*, schianto, scioper*, scioperi, sciopero,
            scompars*, scontro, scoppi*, senza luce/acqua/corrente, senza vita, sfiducia*,
            sfruttament*, si dimette, silurat*, suicid*, sversament*, taglia .. stime/dividendo/
            guidance, tonfo, topi, tossic*, travolt*, trovato morto, ustionat*, utile/utili/
            vendite/ricavi/fatturato/titolo/azioni/ordini .. cala/calano/crolla/crollano/scende/
            scendono/dimezz*/giu/affonda*/tonfo, valanga, violazioni etiche
        """,
    },
    doubtful="""
        addio, allarme, braccio di ferro, cade, cala, calano, calo, caos, chiusa, chiuso, colpo,
        conflitto, crisi, debit*, difficil*, difficolta, dubbi, duro colpo, error*, errore,
        fallim*, frode, fuoco, furto, grave, gravi, guasto, incertezz*, indag*, minacc*, multa,
        perde*, perdita, perdite, pericolo, preoccup*, pressione, problem*, reclami, respint*,
        rischi*, rompe, rottura, sanzion*, scontro, sindacati, sospes*, stop, tagli, taglia,
        taglio, teme, tension*, timor*, vertenza, vittim*
    """,
    weak="""
        addio, lascia, meno, peggior*, triste, ultima, ultimo
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        a causa di, antifrode, antifurto*, antincendio*, antisismic*, assolt*, causa di
        beatificazione, chiude in crescita/utile/positivo/bellezza, chiude/chiudono/chiuso/chiusa/
        chiusura/chiudere ... round/accordo/anno/esercizio/trimestre/semestre/bilancio/
        finanziamento/aumento/cerchio/ciclo/contratto/vendita/acquisizione/raccolta/campagna/
        partnership/bond/utile/ferie/natale/pasqua/agosto/inventario/domenica/restauro/lavori/
        festa, colpo di fulmine, contro/prevenire/previene/evitare/evita/rilevare/rileva/protegge/
        proteggere/ridurre/riduce/prevenzione/gestione/aiuta/combatte/combattere/corso/guida/
        assicurazione/antifrode/lotta/anticipa ... <hazard>, crea .. posti, fuochi d artificio,
        giudice/tribunale assolve/da_ragione/archivia, giudici del concorso/premiano, giuria,
        lavori in corso, natura morta, pasta per, processo produttivo/di/creativo, punto morto,
        scoppia la pace, senza plastica/glutine/zucchero, senza/zero/nessun/nessuna/meno/niente/
        libero_da .. <hazard>/feriti/vittime, taglia il nastro, taglia il traguardo, taglia/riduce/
        elimina/dimezza/abbatte/risparmia ... emissioni/costi/consumi/consumo/prezzi/sprechi/
        plastica/acqua/energia/tempi/rifiuti/co2/carta/zuccheri/sale/debito/nastro, taglio del
        nastro, ultima generazione/novita, ultimo miglio, va a ruba, vince/vincono .. causa/
        ricorso/processo
    """,
    glad="""
        aiuta*, brevetta, dona*, finanzia*, forma, inaugura*, lancia*, offre*, organizza*,
        presenta*, riceve*, sostiene, sviluppa*, vince*
    """,
    turns="""
        a causa, dopo, mentre, nonostante
    """,
    frames="""
        come, consigli, convegno*, corso, fiera, formazione, guida, mostra, museo, ricerca contro,
        ricerca sul, seminario*, studio su, webinar*, workshop*
    """,
    topics="""
        <hazard>/<actor>, cancro, morte, ospedale, sciopero, tumori, vittime
    """,
    kinds={
        "event": """
            anni di, anniversario, aperitivo, brindisi, cena, compie # anni, concorso, conferenz*,
            congresso*, convegno*, eventi, evento, festa, festeggia*, festival, fiera, fiere,
            forum, giornata/giornate, hackathon*, in piazza, inaugurazione della mostra, maratona,
            mostra, notte, notte bianca, ospita, porta .. piazza, porte aperte, raduno, sagra,
            salone, seminario*, settimana, visite, webinar*, workshop*
        """,
        "funding": """
            aumento di capitale, bond, cdp, contributo a fondo, crowdfunding, fa il pieno,
            finanziament*, fondo/fondi di/investe/punta/entra, in borsa, investitor*, milioni per/
            da, minibond, pieno di capitali, prestito da, quotazione, raccoglie/ottiene/riceve/
            incassa/chiude/investe/investono/attrae/assicura/raccolti ... milioni/milione/euro/
            round/finanziamento/capitale/capitali/fondi/investimento/prestito/investitori, round,
            seed, serie a/b/c, si quota, venture capital
        """,
        "acquisition": """
            acquisi*, acquista, acquistano, assorbe, cede .. a, compra, comprano, conquista ..
            rivale, conquista la/il, controllo di, entra nel gruppo, fonde con, fusione, ingloba,
            maggioranza, mette le mani su, nozze, opa, partecipazione, passa a/al, prende il
            controllo, rileva, rilevano, si fondono, si sposano
        """,
        "award": """
            award+, campion*, classifica, eccellenz*, finalist*, incoronat*, medagli*, menzione,
            miglior, migliore, migliori, oro al/a/per, oscar, premi, premia*, premio, riconosc*,
            riconosciment*, stella, stelle, sul podio, trofeo, vince .. premio/oro/medaglia/titolo/
            concorso, vincitor*
        """,
        "person": """
            ai vertici di, al vertice, alla guida, amministratore delegato, amministratrice
            delegata, arriva .. come, direttore/direttrice/presidente/responsabile di/del/della/
            generale/commerciale/finanziario/tecnico, eletta, eletto, entra in cda, figlia, figlio,
            guidera, in pensione, nomina/nominat*/nomine, nostra prima/nuova cto/ceo, nuovo/nuova
            direttore/direttrice/presidente/ad/amministratore/amministratrice/ceo/capo/
            responsabile/guida/vertice/chef/cda, passa il testimone, passaggio di testimone, prende
            il timone, prima cto/ceo, promoss*, succede a
        """,
        "office": """
            amplia*, ampliamento, apertura, apre/aprono/aprira, inaugura*, nuova/nuovo/nuovi sede/
            stabilimento/fabbrica/negozio/ufficio/magazzino/impianto/polo/centro/filiale/uffici/
            reparto/laboratorio/hub/punto, prima pietra, raddoppia .. stabilimento/impianto/sede/
            magazzino/spazi, sbarca a/in, si allarga, si amplia/espande, si trasferisce, taglio del
            nastro, trasferisce la sede, trasloca
        """,
        "hiring": """
            academy, apprendist*, assume, assumono, assunzion*, candidatur*, career day, cerca/
            cercano, cercasi, giovani talenti, in cerca di, lavora con noi, nuove leve, nuovi
            posti, offerta/offerte di lavoro, posti di lavoro, recluta*, recruiting, selezion*,
            stage, tirocin*
        """,
        "partner": """
            a fianco, accordi, accordo, alleanza, collabora*, collaborazion*, commessa, con l
            universita, contratto, fa squadra, firma, firmano, fornira*, fornisce, fornitore,
            fornitura, gemellaggio, insieme, intesa, joint venture, partnership, protocollo,
            sceglie, scelta da, si allea*, sponsor*, uniscono
        """,
        "results": """
            anno d oro/record, aumenta*, balzo, bilancio, cresce, crescita, crescono, dividendo,
            esercizio, export, fatturato, margini, ordini in, portafoglio ordini, raddoppia*,
            record, ricavi, risultati, sale/salgono, semestre, stagione record, supera, superano,
            traguardo, trimestre, utile, utili, vendite in crescita, vendite su, vola/volano
        """,
        "launch": """
            al via .. produzione/sperimentazione, arriva/arrivano .. mercato/scaffali/negozi,
            brevetta*, brevetto, debutta, debutto, disponibil*, in anteprima, innovativ*, lancia,
            lanciano, lancio, nuova/nuovo/nuovi/nuove linea/gamma/modello/prodotto/app/versione/
            collezione/servizio/piattaforma/macchina/robot/software/ricetta/tecnologia, porta ..
            nei, porta il/la/lo ... in/nei, presenta/presentano, primo/prima .. al_mondo/in_italia/
            d_europa, prototipo, sperimenta, sul mercato, svela, sviluppa*, testa
        """,
        "other": """
            alberi, api, cambia nome, carbon neutral, come, consigli, dietro le quinte, dona,
            donano, donazion*, fotovoltaic*, guida, intervista, nuovo sito/logo/nome, perche,
            rapporto, ricetta, ricette, rifa/rinnova .. sito/logo/immagine, scuola, scuole,
            semplifica*, sito, solare, sostenib*, storia di, volontari*
        """,
    },
    hints={
        "event": """
            festa, giorno, pubblico, serata
        """,
        "funding": """
            capitale, euro, fondi, milioni
        """,
        "award": """
            leader, migliore, oro
        """,
        "person": """
            ad, ceo, direttore, direttrice, presidente
        """,
        "office": """
            fabbrica, negozio, sede, stabilimento
        """,
        "hiring": """
            giovani, lavoro, talenti, tecnici
        """,
        "partner": """
            fornit*
        """,
        "results": """
            cresce, piu
        """,
        "launch": """
            nuova, nuove, nuovi, nuovo, prima, primo
        """,
    },
    benign="""
        aiuta, aiuta*, alberi, amplia*, anniversario, api, app, apre, arte, artist*, bambini,
        barche, benvenut*, bici*, bosco, brinda*, caffe, cane, canta, carta, cerca, cercasi, citta,
        clienti, coltiva, compie, compra, concerto, condivide, conquista, consigli, corre,
        costruira, costruisce, cresce*, cucina, digitale, digitalizza, elettric*, espone, esporta*,
        estate, famiglia, fara, felice, felici, festa*, film, forma, formaggio, forza, fumetterie,
        funghi, futuro, gatto, gelato, giardino, gioca, giocattoli, giorno, gratis, gratuit*,
        grazie, idee, illumina, immagina, impara*, innov*, insieme, inventa, inverno, lancia,
        legge, legno, libri, libro, mare, mele, miele, miglior*, milion*, mondiale, mostra, museo,
        musica, natale, naviga, notte, nuova, nuove, nuovi, nuovo, offre, ordini, orgoglio, paese,
        pane, pedala, pianta, pieno, podio, porta, premio, presta, prima, primo, programmatore,
        racconta, raddoppia, record, restaura, ricett*, riceve, ricicla, robot*, scopr*, scuola,
        scuole, settimana, sole, solidal*, sostenib*, sostien*, sostiene, spiaggia, spiega,
        squadra, success*, supermercati, tesse, tradizione, trasforma, treno, vende, vince, vino
    """,
    editorial="""
        avviso*, bilancio di sostenibilita, buon natale, buone feste, che cos, cinque, come _,
        consigli, dieci, dietro le quinte, guida, intervista, manutenzion*, opinione, orari,
        perche, rapporto annuale, ricett*, un giorno, volontari*
    """,
    minor="""
        aggiorna*, aggiunge, autunno, catalogo, certific*, estate, festa*, finalist*, migliora*,
        natale, primavera, sito, sponsor*, testa, versione
    """,
)
