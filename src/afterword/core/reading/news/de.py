"""German: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        stelle/stellen/arbeitsplatz/arbeitsplatze/arbeitsplatzen/jobs/job/mitarbeiter*/
        mitarbeitende*/beschaftigt*/belegschaft/personal/leute/arbeiter*/angestellt*/posten/team/
        teams/personalbestand/vollzeitstellen/menschen/leiharbeiter*/abteilung*/fachkraft*/
        kollegen/~stellen/~jobs/~kraften/~mitarbeiter/~arbeiter/filialteam*/schicht/~schicht
    """,
    "site": """
        werk/werke/~werk/~werke/fabrik/fabriken/~fabrik/standort/standorte/~standort/filiale/
        filialen/~filialen/buro/buros/laden/geschaft/geschafte/niederlassung*/betrieb/betriebe/
        ~betrieb/produktion/~produktion/lager/~lager/klinik*/markt/markte/~markt/~markte/sparte/
        ~sparte/dienst/hutte/redaktion/shop/shops/restaurant*/hotel/hotels/zweigstelle*/zentrum/
        turen/tore/tor/pforten/giesserei/~giesserei/brauerei/~brauerei/muhle/~muhle/backerei/
        ~backerei/bergwerk/mine/linie/~linie/anlage/anlagen/hochofen/kette/werft/druckerei/
        molkerei/weberei/hauser
    """,
    "hazard": """
        brand*/feuer/unfall*/stromausfall*/ausfall*/ausfalle/storung*/cyberangriff*/hackerangriff*/
        betrug*/krise*/hochwasser/notfall*/gefahr*/schaden/~schaden/fehler*/hitze/katastroph*/
        ransomware/datenleck*/datenverlust*/angriff*/phishing/einbruch*/diebstahl*/cyber*/hacker*/
        risik*/explosion*/geldwasche/stau/staub*/verschleiss/korrosion/rost/keime/schadlinge/larm/
        rauch*/ruckruf*/ausschuss/crash*/kollision*/leckage*/lecks/leck/burnout/mobbing/krebs*/
        verlust*/sturz*/verletzung*/mangel/pannen*/uberschwemm*/starkregen/glatteis/stress
    """,
    "gut": """
        auf/bei/im/in/der/die/das
    """,
    "actor": """
        malware*/schadsoftware*/trojaner*/viren*/spyware*/betruger*/hacker*/cyberkriminelle*/
        angreifer*/diebe*/einbrecher*/eindringlinge*
    """,
    "threat": """
        <hazard>/<actor>/datenpanne*/erpressungstrojaner*/virus/falschung*/hack/hacking*/
        waldbrand*/todesfalle*/ertrinken*/suizid*/klage*/haftung*/bedrohung*/panne*/vorfall*/
        chaos*/verunreinigung*/verschmutzung*/vergiftung*/bakterien*/allergene*/infektion*/
        krankheit*/belastigung*/diskriminierung*/korruption*/bestechung*/steuerhinterziehung*/
        schimmel*/uberhitzung*/bussgeld*/strafen*/schulden*/defekt*/streit*/konflikt*/streik*/
        schwachstelle*/sicherheitslucke*/verzogerung*/engpasse*/sturm*/hagel*/frost*/unwetter*/
        erdbeben*/einsturz*/durre*/trockenheit*/eindringen*/erpressung*/deepfake*/
        produktpiraterie*/sabotage*/kriminalitat*/fehlzeiten*/fluktuation*/kundigung*/
        verschwendung*/hunger*/trauer*
    """,
    "guard": """
        schutz/schutzt/schutzen/schutzschild/schild/bollwerk/hilft/helfen/tipps/ratgeber/leitfaden/
        vorsorge/vorbeugen/sichert/abwehr/wehrt/gegen/gerustet/immun
    """,
}

WORDS = NewsWords(
    small="""
        der die das und ist nicht ein eine für mit auf wir ihr sie ihre ich zu den dem von im am
        bei uns dass über einen wird zur zum werden an in nach wegen will statt ohne ab seit um aus
        vor einem einer sich neue neuer neues gegen mehr trotz noch nur jede jeder so nun des sein
        seine als auch unter bis durch
    """,
    marks="äöüß",
    macros=MACROS,
    hurting={
        "layoffs": """
            <staff> ... streichen/streicht/abgebaut/abbauen/abzubauen/gestrichen/entlassen/
            gefahrdet/bedroht/gekundigt/wegfallen/fallen/fallt/entfallen/kippe/weg/gehen/zittern/
            bangen/freigestellt/verlieren/wackeln/prufstand/verschwinden/kosten/fliegen/abbau/
            opfer/risiko/wackelt, <staff> abbauen/ab $, abfindung*, anpassung .. personal*/
            belegschaft, arbeitslos*, arbeitsplatzverlust*, auf die strasse, aufhebungsvertrag*,
            ausscheiden*, baut/bauen .. ab $, beendigung .. arbeitsverhaltniss*, betriebsbedingt*,
            blaue* brief*, doppelt besetzt, effizienzprogramm, einstellungsstop*, entfallen,
            entlassen, entlasst, entlassung*, freistellung*, freiwilligenprogramm, gehalter/lohne
            nicht zahlen, gehaltskurz*, gekundigt, halbiert .. redaktion/team/belegschaft/
            abteilung/personal, interessenausgleich, jede dritte/vierte/funfte/zweite/zehnte
            stelle, jede/jeder .. position, jede/jeder/jedes _ stelle/arbeitsplatz/job/mitarbeiter,
            jeden/jedem/jeder dritte*/vierte*/funfte*/zweite*/zehnte*/sechste*, jobkahlschlag, jobs
            .. gefahr, jobverlust*, kahlschlag, kapazitatsanpass*, kostet .. <staff>, kundigt,
            kundigung*, kurzarbeit*, leute .. raumen/gehen, lohnausfall, lohnkurz*, lohnverzicht,
            massenentlass*, massenkundig*, muss .. mitarbeiter .. entlassen, muss/mussen .. gehen,
            mussen ... raumen/packen, mussen uns .. trennen, nachtschicht .. weg/gestrichen/fallt,
            neuaufstell*, nullrunde, ohne arbeit, ohne job, packen, personalanpass*, personalkurz*,
            personalmassnahm*, personalreduzier*, personaluberhang, position/stelle/posten/stellen/
            positionen entfallt/entfallen, reduzierung der belegschaft, restrukturier*, rotstift,
            schickt .. hause/kurzarbeit, schrumpft, setzt .. <staff> .. frei, setzt vor,
            sozialplan*, sozialvertraglich*, sparkurs*, sparmassnahm*, sparpaket*, sparplan*,
            sparprogramm*, spart/sparen .. sich .. reporter/redaktion/personal/mitarbeiter/
            kollegen/lokalreporter, spind*, stellen/jobs/arbeitsplatze/posten .. weg/kosten/kostet/
            ab, stellenabbau, stellenkurz*, stellenreduzier*, stellenstreich*, streicht/streichen/
            gestrichen/streichung/baut/bauen/abbau/kurzt/kurzen/entlasst/entlassen/feuert/kundigt/
            kundigen/gekundigt/verliert/verlieren/reduziert/halbiert/kappt/opfert ... <staff>,
            strukturprogramm, transfergesellschaft, transformationsprogramm, trennen uns, trennt
            sich .. <staff>/#, trennt sich von .. mitarbeit*/#/vierzig/hundert*/dutzend*, trennung
            von, umstrukturier*, verabschiedet sich, verkleiner* _ belegschaft/team/personal,
            verlieren .. job/arbeit/arbeitsplatz, verschlank*, von/uns ... kolleg*/mitarbeit*/team/
            kollegen .. trennen/verabschieden, vor dem nichts, vor die tur, vorruhestand, wegfall
            .. stellen/arbeitsplatz*, wegfallende*, weniger stellen/personal/jobs, zehnte stelle,
            ~abbau, ~streichung, ~streichungen
        """,
        "lawsuit": """
            gegen _ _ wegen _ <threat>, gegen _ _ wegen _ <threat> _ <threat>,
            prozess/anzeige/anklage/urteil gegen .. <actor>,
            nicht/unzureichend/schlecht geschutzt, nicht ausreichend/genug geschutzt,
            abgemahnt*, abmahn*, abmahnung*, absprache*, angeklagt*, anklage*, anzeige gegen/
            erstattet/wegen, aufsicht/bafin/behorde/bundesnetzagentur/kartellamt/
            datenschutzbeauftragt*/~beauftragter/~aufsicht .. rugt/untersagt/verhangt/ordnet/
            leitet/warnt/mahnt/ermittelt/beanstandet/stoppt/verbietet, beanstandet, beklagt*,
            berufung gegen/scheitert, beschuldig*, bestech*, betrogen, betrug, betruger*, betrugs*,
            betrugsvorw*, bewahrungsstrafe, bgh, bundesgerichtshof, bussgeld*, diskriminier*,
            durchsuch*, einstweilige*, entschadig*, ermittel*, ermittler*, ermittlung*,
            festgenommen, finanzamt, finanzaufsicht, freiheitsstrafe, geldbusse*, geldstrafe*,
            geldwasche* gegen/verdacht/bei, gericht, gericht stoppt, gerichts*, gerugt, gestandnis,
            haftbefehl*, haftstrafe, illegal*, insidergeschaft*, irrefuhr*, irrefuhrend*, kartell*,
            klage/klagen, klagen, klageschrift, klagt, korruption*, leitet .. verfahren,
            lohndumping, mahnbescheid, mahnt .. ab, markenstreit, mindestlohn .. unterlaufen/
            verstoss, missbrauchsverfahren, muss .. andern/umbenennen/zuruckrufen/einstellen/
            streichen, muss .. nachzahlen/zahlen/ersetzen, muss .. zahlen/zuruckzahlen/erstatten/
            entschadigen, nachbar* klag*, namensstreit, olg, ordnungswidrig*, patentstreit*,
            patentverletz*, plagiat*, preisabsprach*, prozess gegen/um/wegen/beginnt,
            prozessauftakt, razzia*, rechtsstreit, rechtsstreit*, richter*, ruckzahl*, rugt,
            schadenersatz*, schadensersatz*, schiedsspruch, schiedsverfahren, schmiergeld*,
            schuldig*, staatsanwalt*, steuerbetrug*, steuerhinterzieh*, stoppt gericht,
            strafanzeige*, strafe, strafen, streit um/mit/zwischen/eskaliert, subventionsbetrug,
            unlauter*, unter verdacht, unterlassung*, untersagt, untersagungs*, untreue, urteil*,
            verbiet*, verbot*, verbraucherschutz* .. gegen/klag*/mahn*, verbraucherzentrale,
            verfahren, verfahren gegen/wegen/eingeleitet, vergleich im/mit/zahlt/vor, verhaft*,
            verhangt, verklag*, verstoss*, veruntreu*, verurteil*, vor gericht, vorwurf*, wegen ..
            angeklagt/verurteilt/verklagt/vor_gericht, werbung .. verboten/untersagt/irrefuhrend,
            wettbewerbsverstoss*, zieht/ziehen vor, zoll .. razzia/durchsucht/findet, zollfahnd*,
            ~bussgeld, ~gericht, ~klage, ~klagen, ~strafe, ~strafen, ~streit, ~verfahren gegen/
            wegen/eingeleitet/lauft
        """,
        "breach": """
            <actor> .. stehlen/stahlen/verkaufen/veroffentlichen/kopieren .. daten/~daten/konten,
            kampft/kampfen gegen einen? hackerangriff*/cyberangriff*/hackerattacke*/cyberattacke*,
            akten/~akten/unterlagen/~unterlagen .. gestohlen/entwendet/mull/strasse/container/
            gefunden/weg/verschwunden, angreifer*, betruger erbeuten, cyber angriff*/attack*/
            vorfall*, cyberangriff*, cyberattack*, cyberkrimin*, cybervorfall*, darknet, daten/
            ~daten/passworter/datensatze ... gestohlen/geleakt/netz/entwendet/abgeflossen/offen/
            veroffentlicht/darknet/aufgetaucht/kopiert/erbeutet/betroffen/zuganglich/frei/abrufbar/
            abgegriffen/abgezogen/verloren/verkauft/ungeschutzt/einsehbar, datenabfluss,
            datenabfluss*, datendiebstahl*, datenklau, datenleck*, datenpanne*, datenschutz*
            panne*/verstoss*/problem*, datenschutzpanne*, datenschutzverletz*,
            datenschutzverstoss*, datenschutzvorfall*, datenskandal*, dringen .. ein, einbruch in,
            eindringling*, einsehbar, erbeut*, erpress*, fake shop, falsch* empfanger*,
            fehlgeleitet*, fehlversand, fremde rechnungen/daten/konten/nachrichten, gehackt*,
            geleakt*, hacker*, hackerangriff*, hackt, identitatsdiebstahl*, im internet ..
            einsehbar/frei/zuganglich, informiert .. datenschutzvorfall/vorfall/datenleck/zugriff,
            it sicherheitsvorfall, it vorfall*/ausfall/panne, leak, leaks, malware, lost* .. hacker,
            offene* ~akten/daten/kundendaten, passwort andern, passworter, phishing*, ransomware*,
            schadsoftware, schwachstelle*, seit tagen offline, server .. verschlusselt/lahm/
            offline, sicherheitslucke*, sicherheitsvorfall*, spionage*, stehlen/stiehlt/klauen/
            kopiert/kopieren/erbeuten .. ~daten/daten, stehlen/stiehlt/stahlen/entwenden/klauen/
            gestohlen .. ~akten/akten/unterlagen/laptop*/datentrager, trojaner, unbefugt*,
            unbefugte* zugriff, unbekannte .. stehlen/dringen/erbeuten/kopieren/greifen,
            unberechtigt*, verschlussel* systeme/server/daten, verschlusselt, werksspionage,
            zugriff auf, ~hack
        """,
        "closure": """
            <site> ... schliesst/schliessen/geschlossen/dicht/still/stillgelegt/zu/vor_dem_aus/
            abgerissen/abgewickelt/eingestellt/aufgegeben, abgebaut, abgerissen, abgewickelt,
            abriss, abwickl*, am ende, aufgegeben, auflosung der/des, aus fur, aus nach # jahren,
            ausstieg aus, ausverkauf, bankrott*, beendet .. produktion/fertigung/betrieb/verkauf/
            geschaft, betriebsschliess*, das/bedeutet/droht aus, dichtgemacht, dreht .. hahn zu,
            eigenverwaltung, eingestellt*, einstellung des/der, einstellung von/der/des, ende
            einer/des/der ara/tradition/traditions*, ende fur, endgultige* aus, entzieht .. lizenz/
            zulassung, erscheint nicht mehr, findet keinen, fur immer, gehen die lichter,
            geschaftsaufgabe, gibt .. auf, gibt auf, glaubiger*, hort auf, insolven*, investor
            springt ab, investorensuche gescheitert, ist am ende, ist schluss, ist vorbei, kein
            kaufer, kein nachfolger, keinen kaufer, keinen nachfolger, konkurs*, ladenschliess*,
            laufen nur noch, lauft aus, leerstand, legt .. still, letzte* folge/heft/seite/
            vorstellung, letzten gaste/kunden, letzter vorhang, letzter/letzte/letztes/letzten
            schicht/tag/vorhang/ausgabe/mal/bier/kunden/brot/ofen/betriebstag, licht aus, lichter
            aus, lichter gehen, liquidation*, liquidiert, lizenz entzogen, macht schluss, macht/
            machen/machte .. dicht/zu, nach # jahren .. aus/ende/vorbei/zu, nach # jahren ein, nach
            .. schluss, offnet nicht, offnet nicht mehr/wieder, ohne kaufer, ohne nachfolger,
            pleite*, raumungs*, raumungsverkauf*, ruckzug aus/vom, schliesst $, schliesst den/die/
            das, schliesst nach/im/zum/ende/endgultig/fur_immer/alle/samtliche/seine/ihre/letzte*/
            #, schliesst/schliessen/geschlossen/schliessung ... <site>, schliessung*, schluss mit/
            fur/nach, schlussverkauf, schotten dicht, schutzschirm*, sendeschluss, sperrt .. zu,
            sperrt fur immer, sperrt zu, stehen still, steht still, stellt .. magazin/zeitung/
            zeitschrift/marke/app/serie/reihe/sendung/ausgabe .. ein, stellt/stellen ...
            ~fertigung/~produktion/~betrieb/~geschaft/~dienst/~verkehr/linie/~linie/~zeitung/fluge/
            ~angebot .. ein?, stellt/stellen/einstellung ... betrieb/produktion/dienst/
            geschaftsbetrieb/verkauf/erscheinen/fertigung/vertrieb/zustellung .. ein?, stillgelegt,
            stilllegung*, uberschuld*, verlag stellt, verlagern, verlagert, verlagerung*, vor dem
            aus, vor dem ende, vorbei, widerruf .. erlaubnis/lizenz/zulassung, wird abgerissen/
            abgebaut/geschlossen/stillgelegt/eingestellt/dichtgemacht, wirft .. handtuch,
            zahlungsschwierig*, zahlungsunfahig*, zerschlag*, zieht sich .. aus/zuruck, ~pleite,
            ~schliessung, ~schliessungen, ~verwalter, ~verwalterin
        """,
        "incident": """
            <guard> ... nach _ <threat>, <guard> ... nach _ <threat> _ <threat>,
            feuerwehr/feuerwehrleute/sanitater/notarzt*/rettungsdienst*/rettungskraft*/
            rettungshubschrauber .. im_einsatz/einsatz/alarmiert/gerufen/vor_ort/versorg*/behandel*/
            eilen/eilt/ruckt/rucken/bringt/brachte/grosseinsatz/evakui*/rettet/retten/fliegt,
            grosseinsatz/einsatz .. feuerwehr/rettungsdienst*/rettungskraft*,
            abberuf*, abberufung, abgebrannt, abgesagt*, abgesetzt, abgesturzt, absage*,
            abschreib*, absturz*, absturzt, affare, aktie halbiert, ammoniak*, arbeit nieder,
            arbeitskampf*, arbeitsniederleg*, auf grund gelaufen, ausbeut*, ausfall*, ausgefallen,
            ausgetret*, auslieferungsstopp, aussperrung, austritt von, badegaste, bander stehen,
            beileid*, belastig*, bergungs*, betriebsrat kritisiert/warnt/fordert/protestiert/wehrt,
            bilanzbetrug, bilanzfalsch*, bilanzluck*, bilanzskandal, blockad*, boykott*, brand in/
            bei/auf/im/zerstort, brande, brandstift*, brandstifter*, brannte, brennt, brennt ..
            aus/nieder/ab, chef/vorstand/geschaftsfuhrer/ceo/finanzchef/~chef/~chefin/chefin ..
            geht/weg/hort_auf/raumt/verlasst/tritt/gefeuert/fliegt, chlorgas, compliance verstoss*/
            fall/vorwurf*, debakel, defekt*, diebstahl bei/in, dumpinglohn*, einbrecher*,
            eingeklemmt, eingequetscht, eingeschlossen, einsturz*, eklat*, emport*, entgleis*,
            entschuldig*, erkrankt*, erkrankungen, erschuttert, evakuier*, evakuiert, explod*,
            explodier*, explosion*, fallt .. aus, falschung*, fehlverhalten, festnahme*, feuer in/
            bei/auf/zerstort/im, feuerwehr im/ruckt/kampft/loscht, fischsterben, flammen,
            freigestellt, fremdkorper, fristlos*, gasaustritt*, gasleck, gedenken, gefahrgut*,
            gefalscht*, gefeuert, gehackt, geht im streit, geht nichts mehr, gerammt, gescheitert,
            gestank, gestohlen, gestorben, getauscht, gewasserverunr*, gewerkschaft kritisiert/
            warnt/droht/fordert/protestiert/wirft, gewinn/umsatz/aktie/kurs/absatz/ergebnis/
            gewinne/erlose/auftrage/nachfrage/aktien .. bricht/einbruch/sinkt/fallt/sturzt/sackt/
            halbiert*/ruckgang/schrumpft/eingebrochen/rutscht/stagniert/gesunken, gewinnwarnung*,
            giftig*, glassplitter, greenwashing, grenzwert* uberschr*, grosseinsatz, grossfeuer,
            grundwasser .. belast*/verseucht, herabgestuft, herabstuf*, hochwasser*,
            hygienemangel*, im/ins krankenhaus, in flammen, in klinik, ins bodenlose, kakerlaken,
            keime in, kinderarbeit, kippt um, kollabiert*, kommt von, korrekturmassnahme*, kracht
            .. in, krankenhaus gebracht/eingeliefert, kritik an/am, kritisier*, kurs halbiert,
            kurssturz*, lahmgelegt, lahmt, lebensgefahr*, legen .. nieder, legt .. lahm, legt ..
            mandat/amt nieder, legt amt nieder, leiche*, lieferengpass*, listerien,
            machtmissbrauch, mause, metallsplitter, metallteil*, milliardenverlust, missbrauch*,
            mit # gestorben, mobbing*, muss .. stuhl/posten .. raumen, nachruf, nicht erreichbar,
            nicht essen/verzehren/benutzen/verwenden, nicht zahlen/bezahlen/auszahlen, nichts geht
            mehr, niederlegung, nimmt .. hut, nimmt/nehmen ... handel/markt/verkauf, notlage,
            notlandung, ohne strom/wasser/internet, opfer von/bei, panne*, pflichtverletz*,
            polizei*, prallt, produktion .. steht, produktionsstopp*, prognose .. gesenkt/gekappt/
            kassiert/verfehlt/senkt, protest*, randal*, rassis*, ratten, rattengift, rausgeworfen,
            rausschmiss, rote/roten zahlen,
            ruckruf*, ruckschlag*, rucktritt*, ruft ... zuruck, sabotage, salmonell*, scheiter*,
            schiffsungluck, schikan*, schimmel in/befall, schmeisst hin, schreibt verlust*,
            schwarzarbeit*, schwerverletzt*, senkt/kappt/kassiert .. prognose*/ausblick/ziele,
            sexist*, sexuell*, shitstorm*, sicherheitshinweis, sicherheitsmitteilung,
            sicherheitswarnung, skandal*, sofortiger wirkung, steckt fest, stellungnahme zum/zur/
            zu, sterben, stirbt, stolpert uber, storung*, streik*, stromausfall*, sturzt,
            tarifkonflikt, tarifstreit, tod, todes*, todesfalle, todesopfer, todlich*, tot, tot
            aufgefunden, tot gefunden, tote, toten, toter, toxisch*, trauer um/in, trauern,
            trauert, trennt sich .. von .. chef/vorstand/~chef/~vorstand/geschaftsfuhr*, tritt ..
            ab, tritt .. aus, tritt .. zuruck, tritt nach, uberfall*, ubergriff*, uberrollt,
            uberschwemm*, umgekippt, umgesturzt, ums leben, umsatzruckgang*, umweltsund*,
            unerreichbar, unfall*, ungluck*, unwetter*, urabstimmung, verbraucherwarnung,
            verdacht*, verdorben*, verfehlt*, vergift*, vergiftung*, verkaufsstopp, verletzt,
            verletzt*, verlust/verluste/verlusten/~verlust von/macht/schreibt/steigt/ausgeweitet/
            weitet/erneut, vermisst*, verpuff*, verschuttet, verschwunden, verseuch*, verspat*,
            verstirbt, verstorben*, vertusch*, verungluckt*, verunreinig*, verzoger*, von der
            piste/fahrbahn/strasse, warnhinweis, warnstreik*, wirft .. hin, wirft .. vor, wirft
            handtuch, zuruckgerufen, zuruckgetreten, zwangsarbeit, ~affare, ~ausfall, ~brand,
            ~einbruch, ~panne, ~skandal, ~splitter in, ~storung, ~streik, ~unfall, ~ungluck
        """,
    },
    doubtful="""
        abschied von, abschwung, angeschlagen*, angst um/vor/bei, arger*, aus $, bangen, bangt,
        beendet, belast*, beschwerde*, bitter*, brand, chaos, das aus, drohen, drohend*, droht,
        einschnitte, emporung, engpass*, entsetz*, fehler*, feuer, flaute, frust, gefahr*,
        geschlossen, gestoppt, gestrichen, hangepartie, herausfordernd*, in eigener sache, in not,
        kann/konnen/konnte .. nicht, kippe, konflikt*, krise*, kurzt, kurzung*, leiden, leidet,
        machtkampf, mangel*, minus, negativschlagzeilen, nicht zahlen/bezahl*/ausgezahlt/liefern,
        notverkauf, opfer, prozess, querelen, rezession, ruckgang*, rutscht, schieflage,
        schliessen, schliesst, schock*, schulden*, schwach*, schwer* entscheidung/schritt/tag,
        schwierig*, sinken, sinkt, sorge um, sorgen um/bei, stoppt, streichen, streicht, tranen,
        trennt sich, trotz verlust*/protest*, turbulenz*, uberraschend* abgang/abschied/weg,
        unruhe, unsicher*, verfahren, vergleich, verlasst, verlieren, verliert, verloren, verlust,
        verluste, warnt vor, warnung*, wichtige information/mitteilung, wut, wutend*, zittern,
        ~krise
    """,
    weak="""
        ende, endet, entfern*, geht $, letzte, letzter, pruft, verzichtet, vorerst, weg
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        <hazard> .. vermeiden/verhindern/verhindert/reduzieren/erkennen/senken/vorbeugen/erkennt,
        abfallfrei*, abfindungsfrei, aus der krise, ausfallsicher*, ausfallzeit*, ausverkauft,
        baut/bauen .. stellen/arbeitsplatze .. auf, betrugserkenn*, betrugspraven*, bildet/bilden/
        baut/bauen/zeichnet/zeichnen/weitet/weiten/liefert/richtet/stattet ... aus, bombenerfolg,
        bombenform, bombenstimm*, bombenwetter, brandmeld*, brandneu*, brandschutz*, brotaufstrich,
        chaos kaffeeklatsch/computer/communication, crashtest*, cyberabwehr, cybersicherheit*,
        cyberversicher*, explosionsgeschutzt*, explosionsschutz*, fehlerfrei*, fehlerkultur,
        fehlerquote*, feiertag*/ostern/weihnachten/pfingsten/inventur .. geschlossen,
        fertiggericht*, feuer und flamme, feuerfest*, feuerloscher*, feuerwehr feiert/ehrt/verein*/
        ubt, feuerwehrauto*, feuerwehrfahrzeug*, feuerwerk*, freigesprochen, freispruch,
        freistellt, gefahrlos*, gericht des, gericht mit, gerichte aus, gewinnt, gewinnt/gewinnen/
        siegt .. prozess/rechtsstreit/klage/gericht/patentstreit, hackathon*, hauptgericht*,
        herzinfarkt*, hochwasserschutz*, jury/richter kurt/wahlt/pramiert, kaffeeklatsch,
        katastrophenschutz*, keine/ohne/null/kein/nie/weniger/vermeide* .. <hazard>/entlassung*/
        kundigung*/stellenstreich*/verletzt*/stellenabbau/daten/probleme, klage .. abgewiesen/
        gewonnen, krisenfest*, krisenmanag*, krisensicher*, kritikerpreis, leckerbissen*, letzte
        chance, letzte meile, letzter schrei, nachgericht*, notfallkoffer, notfallplan*,
        nudelgericht*, polizei setzt/bestellt/fahrt/erhalt, polizeiauto*, risikoanaly*,
        risikokapital, risikomanag*, ruckrufbitte, ruckrufmanag*, ruckrufservice, schadensbegrenz*,
        schafft/schaffen .. <staff>, schiedsrichter*, schlaganfall*, schliesst _ ab, schliesst mit,
        schliesst/geschlossen/zu ... feiertag*/ostern/weihnachten/pfingsten/samstag/sonntag/
        inventur/betriebsferien, schliesst/schliessen/geschlossen ... kooperation*/partnerschaft*/
        vertrag/~vertrag/abkommen/runde/~runde/lucke/lucken/vereinbarung/ubernahme/bundnis/
        kreislauf/~kreislauf/kauf/allianz/fonds/deal/jahr/geschaftsjahr/quartal/kreis/frieden/
        freundschaft/ausbildung, schulden .. sinken/frei/abgebaut/halbiert, schuldenfrei*, schutz/
        schutzt/schutzen/hilft/helfen/hilfe/tipps/ratgeber/versicherung/vorsorge/vorbeugen/
        vermeiden/vermeidet/verhindern/verhindert/erkennt/erkennen/gegen/umgang/gerustet/vor/sicher
        ... <hazard>, senkt/senken/reduziert/spart/streicht/halbiert/kappt/kurzt/sinkt/sinken ..
        co2/emissionen/kosten/energie*/verbrauch/ausstoss/plastik/gebuhren/papier*/burokratie/
        abfall/preise/wasser*/strom*/~kosten/~verbrauch/~emissionen/~zeit/~zeiten/wartezeit*/zeit/
        schulden/verpackung*/mull/gewicht/zucker, stellenangebot*, stellenausschreib*,
        storungsfrei*, strafzettel, streicheln*, streichfahig*, streichzart*, streik* abgewendet,
        streitlos, tellergericht*, todesmutig*, todsicher*, tote leitung, tote winkel, toten
        winkel, totgesagt*, totwinkel*, trotz .. konjunktur/krise/flaute/marktlage/umfeld/
        gegenwind, unfallforsch*, unfallfrei*, unfallschutz*, unfallverhut*, ungefahrlich*,
        verlauf*, verletztenfrei, verlust* .. halbiert/verringert/kleiner/uberwunden, verluste ..
        geschichte, verlustfrei*, wagniskapital, wie eine bombe, zum abschied, ~runde _ ab?
        geschlossen
    """,
    glad="""
        bekommt, bildet, bringt, entwickelt, erhalt, fordert, forscht, gewinnt, hilft, lasst,
        prasentiert*, schult, spendet, startet, testet, unterstutzt, warnt_vor, wie, zeigt
    """,
    turns="""
        aber, muss, nach, trotz, wahrend, wegen
    """,
    frames="""
        ausstellung*, checkliste, fachtag*, forschung, kurs, leitfaden, museum, ratgeber, richtig,
        schulung*, seminar*, so, tagung, tipps, vortrag*, was ist, webinar*, workshop*
    """,
    topics="""
        <hazard>/<actor>, krankenhaus, leck*, storfall*, tod, toxisch*, trauer*
    """,
    kinds={
        "event": """
            # jahre, auf dem ~tag/~kongress/~forum, auf der ~messe, auf der ~woche/~messe/~tagung/
            ~konferenz/~tage/~expo, besuchen sie, besucher, einladung*, fachtag*, feiert,
            festival*, forum, gaste, geburtstag, girls day, hackathon*, hausmesse, jahre ..
            gefeiert, jubilaum*, konferenz*, kongress*, kundentag*, ladt .. ein, ladt zur/zum/ein,
            lange/langen nacht, lauft .. marathon, lockt .. an, meisterschaft*, messe*, messestand,
            nacht der, offnet .. archiv/atelier/werkstatt/garten, offnet .. turen/tore/pforten,
            podium*, seit # jahren, sommerfest, symposium, tag der, tage der, tagung*, veranstalt*,
            vortrag*, webinar*, werksfuhrung*, woche der, workshop*, ~fest, ~jubilaum, ~kongress,
            ~messe, ~tage
        """,
        "funding": """
            anleihe, anleihe*, anteile fur, beteiligt sich, borse, borsengang*, burger finanzieren,
            crowdfunding, finanzierungsrunde*, finanzspritze, forderbescheid*, fordermittel*,
            fordert .. mit, forderzusage*, frisches geld/kapital, geld fur, geldgeber*,
            genossenschaftsanteil*, investor*, kapitalerhoh*, kredit von/uber/der/fur, million*/mio
            euro? fur/von, neues geld, platziert, sammelt .. ein, sammelt/erhalt/sichert/bekommt/
            holt/wirbt/nimmt/schliesst/steckt/investieren/beteiligt ... million*/mio/euro/
            ~finanzierung/finanzierungsrunde/kapital/~kapital/forderung/milliard*/forderbescheid/
            dollar/kredit/investor*/~runde, seed, series a/b/c, steigt als investor ein,
            wagniskapital, zeichnen, zuschuss*, ~anleihe, ~finanzierung, ~kapital
        """,
        "acquisition": """
            akqui*, beteiligung*, erwerb, erwirbt, fusion*, fusionier*, gehort .. zu, gekauft, in
            die familie, kaufen, kauft, mehrheit an/der, schliessen sich zusammen, schluckt,
            schnappt sich, steigt .. ein $, steigt bei, ubernahme*, ubernehmen, ubernimmt,
            ubernommen, verkauft an, wird teil von, zukauf*, zukaufe, zusammenschluss
        """,
        "award": """
            ausgezeichnet*, auszeichn*, award+, beste, bester, bestes, bestnote*, bundessieger*,
            des jahres, ehrenpreis, ehrung fur, geehrt, geht .. preis an, gekurt, gewinnen,
            gewinner*, gewinnt, gold fur, gutesiegel, hall of fame, holt .. gold/silber/bronze/
            titel/preis, medaille*, nominier*, oscar, platz 1/eins/2/3/zwei/drei, pramier*, preis,
            preis/~preis/medaille/titel .. geht an, preistrager*, rotes band, siegel fur, sieger*,
            silber fur, spitzenplatz, sterne, testsieger*, top arbeitgeber, weltmeister*,
            ~arbeitgeber, ~meister, ~meisterin, ~preis, ~preise, ~preises, ~sieger
        """,
        "person": """
            an der spitze, an die spitze, aufsichtsrat*, beforder*, berufen, beruft, bestellt ..
            zum/zur, betriebsleit*, ceo, cfo, chef, chefin, cto, direktor*, doppelspitze, enkel,
            enkelin, ernannt, ernennt, feiert abschied, fuhrt .. kunftig, fuhrt jetzt, geht in,
            geht in rente, generationswechsel, geschaftsfuhr*, holt .. ~erin/~ler/chefin/chef,
            jahre am, lehrling wird, leiter, leiterin, leitet, leitet kunftig, mitarbeiterin des,
            nachfolg*, neue*/neuen/neuem _ leitung/spitze/gesicht/kopf/kollegin/kollege, prokur*,
            ruckt .. auf/an, ruhestand, sohn, staffelubergabe, steigt auf, tochter, ubergibt .. an,
            ubernimmt $, ubernimmt .. fuhrt/leitung/ruder, verabschiedet, verstarkt .. team/
            vorstand, vorsitz*, vorstand, vorstandin, wechselt .. zu/an/in, willkommen, wird neue*,
            ~chef, ~chefin, ~leiter, ~leiterin
        """,
        "office": """
            baut .. werk/~werk/halle/~halle/lager/~lager/zentrum/~zentrum/standort/labor/campus/
            aus, bezieht, einweihung, eroffn*, errichtet, erweitert .. werk/produktion/lager/
            standort/~halle/halle, expandiert, grundstein*, hauptsitz, inbetriebnahme, mehr platz,
            modernisiert .. filiale/werk/standort, neubau*, neue*/neuer/neues standort/~standort/
            werk/~werk/buro/labor/lager/zentrum/~zentrum/halle/~halle/filiale/campus/gebaude/raume/
            hauptsitz/zentrale/produktion, richtfest, richtkranz, spatenstich*, standort in, wachst
            auf, weiht, zieht .. nach/um/in/ein, zieht ein, zieht in, ~zentrum
        """,
        "hiring": """
            ausbildung*, auszubildende*, azubi*, bewerb*, bewirb, duales studium,
            einstellungsoffensive, fachkrafte, gesucht, jobmesse, jobs fur, karriere*, lehrling*,
            lehrstellen, neue stellen/arbeitsplatz*/jobs/auszubildende*/azubis, praktik*,
            quereinsteig*, schafft/schaffen/stellt/schaffung .. mitarbeit*/azubis/auszubildende*/
            fachkraft*/personen/stellen/arbeitsplatz*/jobs/ingenieur*/entwickler*/leute/ein,
            stellenangebot*, stellenausschreib*, stellt .. ein, stockt .. auf, suchen, sucht,
            traineeprogramm, verstarkung gesucht, werkstud*
        """,
        "partner": """
            allianz*, arbeitet* .. zusammen, auftrag*, ausrustet, baut .. fur die/den, beliefert,
            bundeln, bundnis, entscheidet sich fur, fahrt fur, fahrt kunftig fur, fur apotheken*/
            krankenhaus*/schulen, fur die post/bahn/stadt/schule*/klinik*, geht an, gemeinsam,
            gemeinsame sache, gewinnt .. ~auftrag/auftrag/ausschreibung, hand in hand, joint
            venture, kocht fur, kommt auf, koopera*, kooperier*, kreislauf, liefert, machen
            gemeinsame sache, mit .. universitat/hochschule, mit uni, partner, partnerschaft*,
            schliesst/unterzeichn*/unterschreib* ... vertrag/~vertrag/abkommen/kooperation/
            partnerschaft/vereinbarung, setzt auf, stattet .. aus, tun sich zusammen, und ..
            entwickeln/bauen/schliessen/starten/testen/planen, vereinbar*, vertrag*,
            zusammenarbeit*, zuschlag, ~auftrag, ~partner, ~vertrag
        """,
        "results": """
            absatz, auftragsbestand, auftragsbuch*, auftragseingang, beste* _ jahr/quartal/
            ergebnis, bilanz*, dividende*, ergebnis*, erhoht, erreicht, exporte, geschaftszahlen,
            gewinn, gewinnsprung, halbjahr, halbjahr*, jahreszahlen, klettert, knackt, legt .. zu,
            marge, meilenstein*, plus, prognose, quartal*, rekord*, rekordernte, rekordjahr,
            schwarze zahlen, so viel .. wie nie, so viel wie nie, steigert, ubertrifft, umsatz*,
            verdient, verdient .. mehr/viel, verdoppelt, verkauft so, wachst, wachstum*, wie nie
            zuvor, zahlen, zuwachs, ~rekord, ~zahlen
        """,
        "launch": """
            ab heute, ab sofort, auf den markt, backt, bestellbar, braut, bringt, bringt .. mit/
            heraus/auf/kase/bier/neues, bringt ... markt/heraus/handel, druckt jetzt, entwickelt,
            entwirft, erfindet, erhaltlich, faltbar*, feiert premiere, fuhrt .. ein, geht live,
            innovation*, jetzt auch, jetzt auf, jetzt neu/verfugbar/da/im, kommt .. markt/regale,
            launch, launcht, neu im, neue _ generation/serie/app/software/plattform/linie/maschine/
            kollektion, neuheit*, open source, pilotprojekt, prasentiert, premiere*, prototyp*,
            serienproduktion, serienreif*, startet, startet .. programm, stellt ... vor, verfugbar,
            veroffentlicht, version, vorgestellt, weltneuheit, zulassung
        """,
        "other": """
            aufgeraumt*, backt fur, baume, berufsschul*, bienen*, blick in/hinter, einblick*,
            elektrisch, fahrt jetzt, fur kindergarten*/kita*/schule*/obdachlose*, gastbeitrag,
            geschichte, heisst jetzt, interview, jetzt elektrisch, kantine, klimaneutral,
            kommentar, logo, nachhaltig*, nachhaltigkeitsbericht*, neuer name, ratgeber, rezept*,
            ruckblick, schuler*, so baust, so entsteh*, so funktioniert, solar*, spende*, spendet,
            studie, tipps, umfrage, warum, was ist, wasser, website, wie
        """,
    },
    hints={
        "event": """
            besuch*, feier*, fest, gaste, halle, woche
        """,
        "funding": """
            euro, finanz*, geld, kapital, million*
        """,
        "acquisition": """
            firma, hersteller, mehrheit, spedition
        """,
        "award": """
            beste*, ehrung, gold, jury, stern*, titel
        """,
        "person": """
            neue* spitze, ruhestand, team
        """,
        "office": """
            bau, baut, halle, standort, werk
        """,
        "hiring": """
            jobs, lehre, mitarbeit*, personal, stellen
        """,
        "partner": """
            beliefern, geliefert, hilft
        """,
        "results": """
            hoch, mehr, steigt, wachsen
        """,
        "launch": """
            bringt, jetzt, neu, neue, neuer, neues, start, zeigt
        """,
    },
    benign="""
        ab heute, abend, abwehrt, apfel*, app, archiv, aufgeraumt*, auftrag*, ausbildung*, ausflug,
        ausstell*, ausstellung*, azubi*, bahn, band, baum, baume, baut, begeister*, bekommt, berg,
        besser, beste*, bestellbar, besuch*, betriebsferien, betriebsruhe, bienen, bier, bringt,
        brot, buch, bucher, danke, digital*, dorf, druckt, einblick*, elektrisch, entdeck*,
        entsteht, entwickelt, erfolg*, erklart, eroffnet, erste, erster, erstes, erweiter*,
        exportiert*, fahrt, familie, feier*, fest, film, findet, fordert verein/jugend/schule*,
        forsch*, freuen, freut, frohe*, fruhling, garten, gebacken, gebaut, geburtstag, geleimt,
        gemacht, gemeinde, gemeinsam, gewinnspiel, gewinnt, gluck*, gras, grosste*, hafen*,
        handwerk*, hecke, heller, herbst, hilft, holt, holz, honig, hund, ideen, innovation*,
        jahre, jetzt, jubilaum, kaffee, kaffeeklatsch, kalender*, kase, katze, kauft, kinder,
        kocht, kommt auf, kommt mit, konzert, kuchen, kunden, kunst*, kunstler*, ladt, lange nacht,
        langen nacht, lauf, lehrt, leicht, leidenschaft, leiser, lernen, lernt, liefert, liest,
        loten, macht gemeinsame sache, malt, meer, million*, mitmachen, modernisier*, morgen,
        museum, musik, nachbarn, nachhaltig*, nacht, neue chefin, neue/neuer/neues, offnet,
        offnungszeiten, oster*, papier, pflanzt, pflegt, podcast, praktik*, premiere, quiz, rad,
        radelt, rekord*, rettet bienen, rezept*, roboter*, rotes, sammelt, schenkt, schnappt,
        schneller, schon*, schreibtisch, schule, schutzt, see, singt, so geht, so macht, so wird,
        software, sommer, sonne, spart, spende*, spielplatz, spielt, stadt, startet, stellt,
        stimmung, stolz, strom, studie, sucht, tag, teamtag, testet, theater, tiere, tipps, umzug,
        verdient, verein, verlag, vortrag*, wachsen, wachst, wachstum, wald, wandert, weihnacht*,
        wein, wettbewerb, willkommen, wind, winter, wird, wissen, woche, zeichnet, zeigt, zieht,
        zuhause, zukunft
    """,
    editorial="""
        bericht, blick hinter/in, ein tag, frohe, funf, gastbeitrag*, herzlichen gluckwunsch,
        hinweis*, im gesprach, interview mit, kantine, nachhaltigkeitsbericht*, offnungszeiten,
        parkplatz*, ratgeber, rezept*, ruckblick, schone, schoner, sieben, sommerfest, studie*,
        tipps, umfrage, wartung*, warum, was ist, weihnachts*, wie wir/man/sie/unsere, zehn,
        ~bericht
    """,
    minor="""
        aktualisiert, erweitert, fest, fruhjahr*, herbst*, kantine, karte, neue website, nominier*,
        oster*, prognosekarte, sommer*, sponsor*, testet, update, version, website, weihnacht*,
        winter*, zertifi*
    """,
)
