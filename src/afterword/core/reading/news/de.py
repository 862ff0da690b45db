"""German: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": (
        "stelle/stellen/arbeitsplatz/arbeitsplatze/arbeitsplatzen/jobs/job/mitarbeiter/"
        "mitarbeitern/mitarbeitende/mitarbeitenden/mitarbeiterinnen/beschaftigte/"
        "beschaftigten/belegschaft/personal/leute/arbeiter/angestellte/angestellten/posten/"
        "team/teams/personalbestand/vollzeitstellen/menschen/leiharbeiter/abteilung/"
        "abteilungen/fachkrafte/kollegen"
    ),
    "site": (
        "werk/werke/fabrik/fabriken/standort/standorte/filiale/filialen/buro/buros/laden/"
        "geschaft/geschafte/niederlassung/niederlassungen/betrieb/produktion/lager/klinik/"
        "klinken/markt/markte/sparte/dienst/hutte/redaktion/shop/shops/restaurant/hotel/"
        "zweigstelle/zentrum"
    ),
}

WORDS = NewsWords(
    macros=MACROS,
    harmless="""
    keine (\\w+ )?(entlassungen/kundigungen/stellenstreichungen/verletzten/daten/probleme) | ohne
    (\\w+ )?(unfall/unfalle/ausfall/ausfalle/entlassungen/kundigung/storung/verletzte) |
    unfallfrei* | (schutz/schutzt/schutzen/hilft/helfen/hilfe/tipps/ratgeber/versicherung/
    vorsorge/vorbeugen/vermeiden/verhindern/verhindert/erkennt/erkennen/gegen/bei/umgang/gerustet/
    vor) (\\w+ ){0,4}?(stromausfall*/ausfall*/cyberangriff*/hackerangriff*/ransomware/brand*/
    feuer/hochwasser/betrug*/datenleck*/datenverlust*/unfall*/unfallen/hitze/krise*/schaden/
    angriff*/phishing/einbruch*/diebstahl) | (ausfallzeit*/ausfalle/unfalle/risiken/datenlecks/
    cyberangriffe/brande/betrug) (\\w+ )?(vermeiden/verhindern/reduzieren/erkennen/senken/
    vorbeugen) | ausfallzeit* | ausfallsicher* | brandschutz* | feuerwehr* | feuerwerk* |
    feuerfest* | krisenmanagement | krisensicher* | ruckruf(service/management/bitte) |
    katastrophenschutz | (senkt/senken/reduziert/spart/streicht/halbiert/kappt) (\\w+ ){0,3}?(co2/
    emissionen/kosten/energie/verbrauch/ausstoss/plastik/gebuhren/papier/burokratie/abfall/preise)
    | (gewinnt/gewinnen/siegt) (\\w+ ){0,3}?(prozess/rechtsstreit/klage/vor gericht/patentstreit)
    | (schliesst/schliessen|geschlossen) (\\w+ ){0,5}?(kooperation/partnerschaft/vertrag/abkommen/
    runde/finanzierungsrunde/lucke/lucken/vereinbarung/rahmenvertrag/ubernahme/bundnis/ab) |
    finanzierungsrunde (\\w+ )?(ab )?geschlossen | (schliesst/geschlossen/zu) (\\w+
    ){0,3}?(feiertag*/ostern/weihnachten/pfingsten/samstag/sonntag/inventur) | (feiertag*/ostern/
    weihnachten/pfingsten/inventur) (\\w+ ){0,3}?geschlossen | hackathon* | streik doch |
    schlaganfall* | herzinfarkt* | todsicher* | totgesagt* | strafzettel | stellenausschreibung* |
    stellenangebot* | risikomanagement | schaffen* (\\w+ ){0,3}?(<staff>) | verlustfrei* |
    verlauf*
    | bomben(stimmung/wetter/erfolg/form) | wie eine bombe
    | (bildet/bilden/baut/bauen/zeichnet/zeichnen/weitet/weiten/liefert/richtet) (\\w+
    ){0,6}?aus
    """,
    layoffs="""
    (streicht/streichen/gestrichen/streichung/baut/bauen/abbau/kurzt/kurzen/entlasst/entlassen/
    entlassung/feuert/kundigt/kundigen/gekundigt/verliert/verlieren/reduziert/spart) (\\w+
    ){0,6}?(<staff>) | (<staff>) (\\w+ ){0,5}?(streichen/streicht/abgebaut/abbauen/abzubauen/ab/
    gestrichen/entlassen/gefahrdet/bedroht/gekundigt/wegfallen/fallen weg/auf der kippe/weg/gehen/
    zittern/bangen/freigestellt/verlieren/vor dem aus/auf dem prufstand/zu streichen) |
    stellenabbau | personalanpass* | mussen gehen | muss gehen | stellenstreich* | stellenkurz* |
    jobabbau | jobverlust* | personalabbau | personalkurz* | arbeitsplatzabbau |
    arbeitsplatzverlust* | entlasst | entlassen | entlassung* | massenentlass* | kundigung* |
    kundigt | gekundigt | kurzarbeit* | einstellungsstopp* | einstellungsstop | sozialplan* |
    restrukturier* | umstrukturier* | reorganis* | sanierung* | sparprogramm* | sparkurs* |
    sparplan* | sparmassnahm* | sparpaket* | verkleiner* (\\w+ )?(belegschaft/team/personal) |
    verschlank* | (schrumpft/schrumpf*) (\\w+ )?(belegschaft)? | trennt sich | freistellung* |
    abfindung* | vorruhestand | aufhebungsvertrag* | freiwilligenprogramm | effizienzprogramm |
    betriebsbedingt* | interessenausgleich | (nimmt|nehmen) abschied | verabschiedet sich |
    gehaltskurz* | lohnkurz* | lohnverzicht | nullrunde | personalmassnahm*
    | blaue* brief* | personal (\\w+ )?ab | (baut|bauen) (\\w+ ){0,4}?ab | jede (\\w+ )?stelle
    | (von|uns von) (\\w+ ){0,4}?(kolleg*/mitarbeit*/team) (\\w+ )?(trennen|verabschieden) |
    trennen | trennung von | neuausricht* | neuaufstell* | neu aufstellen | jobs weg |
    arbeitsplatze weg | stellen (\\w+ )?weg | auf der strasse | arbeitslos* | kahlschlag |
    rotstift | personaluberhang | lohnausfall
    """,
    lawsuit="""
    klage* | klagt* | verklagt* | beklagt* | gericht* | rechtsstreit* | prozess (gegen|um|wegen) |
    anklage* | angeklagt* | vergleich (im|mit|zahlt)? | urteil* | verurteilt* | richter* |
    staatsanwalt* | patentstreit* | patentverletz* | schadens?ersatz* | schadensersatz* | kartell*
    | wettbewerbsverstoss* | abmahn* | abgemahnt* | einstweilige* | unterlassung* | sammelklage* |
    landgericht* | arbeitsgericht* | betrugsvorw* | vorwurf* | vorwurfe* | beschuldig* |
    strafanzeige* | anzeige (gegen|erstattet|wegen) | markenstreit* | streit (um|mit) | berufung |
    schiedsgericht*
    | verbraucherschutz* (\\w+ )?(gegen|klag*|mahn*) | vor gericht | bgh | olg | zahlen muss |
    muss (\\w+ ){0,4}?(zahlen|zuruckzahlen|erstatten|entschadigen) | entschadig* | ruckzahl* |
    plagiat* | mahnbescheid | verfahren (gegen|wegen|eingeleitet) | schuldig* | gestandnis
    """,
    breach="""
    hacker* | hackt* | gehackt* | cyberangriff* | cyberattack* | cyber (angriff*/attack*/vorfall)
    | cybervorfall* | hackerangriff* | datenleck* | datenpanne* | datendiebstahl* | datenklau |
    datenabfluss | datenschutz(verstoss*/panne*/vorfall*/verletzung*) | ransomware* |
    schadsoftware | trojaner | erpress* | phishing* | sicherheitslucke* | schwachstelle* |
    sicherheitsvorfall* | (daten/kundendaten/passworter/patientendaten/mitarbeiterdaten/
    datensatze/zugangsdaten) (\\w+ ){0,4}?(gestohlen/geleakt/im netz/entwendet/abgeflossen/offen/
    veroffentlicht/darknet/aufgetaucht/kopiert/erbeutet/betroffen/zuganglich/frei) | leak* |
    geleakt | unbefugt* | erbeut* | darknet | einbruch in
    | datenschutz* (panne*/verstoss*/problem*) | (it|sicherheits|daten) ?vorfall* | it ausfall
    | it panne | cyberkrimin* | angreifer* | daten (im|frei|offen|weg|futsch)
    """,
    closure="""
    (schliesst/schliessen/geschlossen/schliessung/dicht/stilllegt/legt) (\\w+ ){0,5}?(<site>/
    still/turen/pforten) | (<site>) (\\w+ ){0,4}?(schliesst/schliessen/geschlossen/dicht/still/
    stillgelegt/aus/zu/vor dem aus) | schliesst | schliessung* | schliessen | werksschliess* |
    filialschliess* | stilllegung* | stillgelegt | macht* (\\w+ ){0,5}?(dicht/zu) | insolven* |
    pleite* | konkurs* | bankrott* | zahlungsunfahig* | glaubiger* | abwickl* | abgewickelt |
    liquid(ation/iert/ierung) | (das|vor dem|bedeutet) aus | aus fur | (stellt/stellen/
    einstellung) (\\w+ ){0,5}?(betrieb/produktion/dienst/geschaftsbetrieb/verkauf/erscheinen|den)
    (\\w+ )?(ein)? | eingestellt* | einstellung (von|der|des) | gibt (\\w+ ){0,3}?auf | ruckzug
    (aus|vom) | zieht sich (\\w+ )?(aus|zuruck) | ausstieg aus | schutzschirm* | uberschuld* |
    zahlungsschwierig* | (letzter|letzte) (schicht|tag/vorhang/ausgabe) | ausverkauf | raumt (\\w+
    )?(filiale|standort)| geschaftsaufgabe | lauft aus
    | (nach) (\\w+ ){0,3}?schluss | ist schluss | schluss (mit|fur|nach) |
    (macht|machen|machte) dicht | gibt (\\w+ ){0,4}?(auf|filialen) | zahlungsunf* | verwalter*
    | insolvenz* | schliesst fur immer | fur immer | letzte*
    (mal/tag/schicht/bier/vorhang/kunden/ausgabe) | vor dem (ende/nichts/abgrund) |
    (licht|lichter) aus | aufgegeben | aufgabe (des|der|von) | verlagert | verlagerung |
    abgerissen | abriss | leerstand | raumungs*
    """,
    incident="""
    nimmt (\\w+ )?hut | (im|ins) krankenhaus | gasaustritt* | austritt von | tot | tote | toter |
    toten | todlich* | tod | todes* | todesfall* | stirbt | sterben | gestorben | verstorben* |
    verstirbt | verletzt* | schwerverletzt* | trauer* | trauert | nachruf | gedenken | beileid* |
    unfall* | arbeitsunfall* | ungluck* | brand | brande | grossbrand* | brennt | feuer | flammen
    | explosion* | explodier* | einsturz* | einsturzt | entgleis* | absturz* | sturzt |
    uberschwemm* | hochwasser* | unwetter* | evakuier* | gefahrgut* | giftig* | verseuch* |
    verunreinig* | salmonell* | listerien | keime | ruckruf* | ruft (\\w+ ){0,6}?zuruck |
    zuruckgerufen | (nimmt/nehmen) (\\w+ ){0,5}?(aus dem handel/vom markt/aus dem verkauf) |
    ausfall* | ausgefallen | fallt aus | storung* | stromausfall* | serverausfall* | nicht
    erreichbar | lahmgelegt | legt (\\w+ ){0,4}?lahm | panne* | ermittel* | ermittlung* | razzia*
    | durchsuch* | skandal* | betrug* | bestech* | korruption* | untreue | geldwasche | veruntreu*
    | belastig* | mobbing | diskriminier* | rassis* | missbrauch* | kritik* | kritisier* | emport*
    | shitstorm* | boykott* | entschuldig* | strafe | strafen | bussgeld* | geldstrafe* |
    geldbusse* | millionenstrafe* | verstoss* | illegal* | verbot* | verbiet* | warnstreik* |
    streik* | protest* | arbeitskampf* | arbeitsniederleg* | aussperrung | gewerkschaft
    (kritisiert|warnt|droht|fordert|protestiert|wirft) | betriebsrat
    (kritisiert|warnt|fordert|protestiert|wehrt)| tritt (\\w+ ){0,4}?zuruck | rucktritt* |
    zuruckgetreten | abberuf* | abgesetzt | (verlasst/verlassen) (\\w+ ){0,4}?(unternehmen/
    konzern/vorstand/firma|gesellschaft)? | (chef/vorstand/geschaftsfuhrer|ceo|finanzchef) (\\w+
    ){0,3}?(geht/muss gehen/weg/hort auf|raumt|verlasst|tritt) | wirft hin | festgenommen |
    verhaft* | polizei* | verdacht* | verdachtig* | gewinnwarnung* | (gewinn/umsatz/aktie/kurs/
    absatz/ergebnis/gewinne/erlose) (\\w+ ){0,5}?(bricht/einbruch/sinkt/fallt/sturzt/sackt/
    halbiert/ruckgang/schrumpft/eingebrochen/rutscht/stagniert|gesunken) | gewinneinbruch* |
    umsatzeinbruch* | umsatzruckgang* | (rote|roten) zahlen | verlust | verluste | verlusten |
    milliardenverlust | herabstuf* | herabgestuft | abschreib* | prognose (\\w+
    )?(gesenkt|gekappt|kassiert|verfehlt)| (senkt|kappt|kassiert) (\\w+ ){0,3}?prognose |
    verfehlt* | kurssturz* | verzoger* | verspat* | abgesagt* | absage* | scheiter* | gescheitert
    | ruckschlag* | krise* | krisen* | notlage | angst* | bangt | droht* | drohen* | drohend* |
    mangel | mangel* | fehler* | defekt* | gefahrlich* | gefahr* | warnung* | warnt* | arger* |
    chaos | debakel | eklat* | sabotage | diebstahl | gestohlen | brandstift* | notlandung |
    vermisst* | lieferengpass* | engpass* | produktionsstopp* | verfehlung*
    | verpuff* | explod* | ausgetret* | tritt (\\w+ )?aus | austret* | austritt* | chlorgas |
    ammoniak | gasleck | leck | fenster (und turen )?(geschlossen|schliessen) |
    rettungs(kraft*|dienst*|hubschrauber*|einsatz*) | grosseinsatz | feuerwehr
    (im|ruckt|kampft|loscht)| sturzt* | absturz* | umgesturzt | umgekippt | eingeklemmt |
    eingequetscht | verschuttet | uberrollt | verungluckt* | leiche* | opfer | ums leben |
    lebensgefahr* | vergift* | verdorben* | rattengift | schimmel* | glassplitter |
    metallteile | fremdkorper | verbraucherwarnung | nicht
    (essen/verzehren/benutzen/verwenden) | ubergriff* | grapsch* | sexuell* | sexist* |
    toxisch* | machtmissbrauch | schikan* | ausbeut* | dumpinglohn* | schwarzarbeit* |
    scheinselbst* | steuer(hinterzieh*|betrug|fahnd*|razzia) |
    bilanz(skandal|falsch*|betrug|luck*) | vertusch* | gefalscht* | falschung* | getausch* |
    tausch(ung|te) | greenwashing | umweltsund* | gewasserverunr* | fischsterben | (mit
    )?sofortiger wirkung | fristlos* | muss (\\w+ ){0,5}?gehen | raumt (\\w+
    ){0,2}?(posten|stuhl|schreibtisch)| schmeisst hin | wirft (\\w+ ){0,4}?(vor|hin) | werfen
    (\\w+ ){0,5}?vor | ausstand | arbeit nieder | legen (\\w+ ){0,3}?nieder | urabstimmung |
    tarifstreit | tarifkonflikt | blockad* | down | offline | geht nichts mehr | nichts geht
    mehr | unerreichbar
    """,
    doubtful="""
    trotz | schwierig* | herausfordernd* | unsicher* | beschwerde* | konflikt* | problem* | sorge*
    | sorgen* | belast* | leiden | leidet | schwach* | abschwung | rezession | flaute | minus |
    ruckgang* | sinkt | sinken | einschnitte* | harte* (einschnitte|zeiten)| kurzung* |
    kurzt | streicht | gestrichen | notverkauf | schulden* | verliert | verlieren | verloren |
    beendet | beenden | stoppt | gestoppt | stopp
    | das aus | (vor dem|droht|drohendes|plotzliches) aus | aus(?= ?$) | aus(?= [.]) |
    uberraschend* (abgang/abschied/weg) | schwer* (entscheidung/schritt/tag) | in eigener
    sache | wichtige (information/mitteilung) | unruhe | frust | empor* | wut | wutend* |
    schock* | bitter* | entsetz* | tranen | zittern | hangepartie | machtkampf | querelen |
    umbruch | turbulenz* | schlagzeilen | fragen (zu|um|an) | kippe | angeschlagen* |
    schieflage | in not | rutscht
    | (kann/konnen/konnte) (\\w+ ){0,5}?nicht | nicht (\\w+
    )?(zahlen/bezahl*/ausgezahlt/auszahlen/liefern) | auf die strasse
    """,
    weak="""
    ohne | nicht | kein* | weniger | verlasst | geht | gehen | mussen gehen | weg | ende | endet |
    letzte | letzter | stopp* | gegen | unter | entfern* | pruft | vorerst | anpassung*
    """,
    glad="""
    bringt | stellt | prasentiert | startet | entwickelt | hilft | gewinnt | erhalt | fordert |
    spendet | unterstutzt | zeigt | lasst | wie
    """,
    topics="""
    krankenhaus | krankenhauser | brand* | feuer | unfall* | stromausfall* | ausfall* | storung* |
    cyberangriff* | betrug* | krise* | hochwasser* | notfall* | gefahr* | schaden | fehler | hitze
    | katastroph* | krebs* | tod | trauer*
    """,
    turns="""
    nach | trotz | wegen | wahrend | aber
    """,
    editorial="""
    tipps | wie (wir|man|sie|unsere) | warum | was ist | was (\\w+ ){0,2}?wissen mussen |
    gastbeitrag* | ratgeber | interview mit | im gesprach | ein tag | blick hinter | ruckblick |
    frohe | schoner | schone | herzlichen gluckwunsch | wartung* | rezept* | umfrage | studie* |
    bericht | winterbericht | jahresbericht | geschaftsbericht | nachhaltigkeitsbericht* |
    veroffentlicht (\\w+ ){0,2}?\\w*bericht | kantine | sommerfest | weihnachts* | parkplatz* |
    offnungszeiten | umzug | hinweis* | funf | zehn | sieben
    """,
    benign="""
    fest | feier* | frohe* | schon* | gluck* | beste* | besten | jubilaum | geburtstag |
    ausflug | lauf | spende* | hilft | lernen | zukunft | innovation* | nachhaltig* | garten |
    ausstellung* | besuch* | einblick* | teamtag | wachst | wachsen | besser | schneller |
    neue | neuer | neues | gemeinsam | willkommen | danke | umzug | zieht | offnungszeiten |
    betriebsferien | betriebsruhe | betriebsurlaub | zeitumstellung | wissen | tipps | abwehrt
    | schutzt | spart | entdeck* | forsch* | studie | ideen | praktik* | ausbildung* | azubi*
    | vortrag | rezept* | gewinnspiel | quiz | podcast | stimmung | bombenstimmung |
    bombenwetter | premiere | begeister* | stolz | erfolg* | freut | freuen | wachstum |
    rekord* | gewinnt | erweiter* | modernisier* | sammelt
    | des monats | mit herz | handwerk* | leidenschaft | zuhause
    | exportiert*
    """,
    minor="""
    testet | erweitert | aktualisiert | update | version | neue website | karte | prognosekarte |
    zertifi* | nominier* | fruhjahr* | sommer* | herbst* | winter* | weihnacht* | oster* | fest |
    website | kantine | sponsor*
    """,
    kinds={
        "event": """
        tag der offenen tur | messe* | auf der (\\w+ ){0,2}?\\w* | webinar* | konferenz* |
        kongress* | tagung* | workshop* | veranstalt* | jubilaum* | feiert | girls day | fachtag*
        | vortrag* | kundentag* | anmeld* | besuchen sie | podium* | hackathon | netzwoche | woche
        """,
        "funding": """
        (sammelt/erhalt/sichert/bekommt/holt/wirbt/nimmt/schliesst) (\\w+ ){0,6}?(million/
        millionen/mio/euro/finanzierung/finanzierungsrunde/kapital/forderung/investition/
        milliarden|forderbescheid|dollar) | finanzierungsrunde* | kapitalerhoh* | investor* |
        borsengang* | borse | seed | series [a-h] | serie [a-h] | wagniskapital | forderung* |
        fordermittel* | millionenforderung | beteiligt sich
        | forderbescheid* | forderzusage* | zuschuss* | (millionen|mio) (\\w+ )?(fur|von) |
        kredit (von|uber|der) | geldgeber* | crowdfunding
        """,
        "acquisition": """
        ubernimmt (\\w+ ){0,4}?(firma/startup/hersteller/unternehmen/konkurrent*/wettbewerber*/
        anbieter/mehrheit|gmbh|anteile) | ubernahme* | kauft | kaufen | zukauf* | fusion* |
        fusionier* | akqui* | erwirbt | beteiligung* | wird teil von
        | ubernimmt (\\w+
        ){0,3}?\\w*(mitbewerber/konkurrent/rivale*/anbieter/spezialist*/firma/hersteller/betrieb/anteile/mehrheit*/tochter)
        | schluckt | steigt (\\w+ )?ein | zusammenschluss | gehort (jetzt|nun|kunftig) zu |
        verkauft an
        """,
        "award": """
        preis | \\w*preis | \\w*preises | preistrager* | gewinnt | auszeichn* | ausgezeichnet* |
        pramier* | gewinner* | award* | zertifi* | gekurt | sieger* | medaille* | testsieger* |
        ehrung | geehrt | platz (1|eins|2|3)| top arbeitgeber | bester arbeitgeber | nominier*
        | \\w*preis | \\w*preise | holt (\\w+ )?(gold/silber/bronze/titel) |
        (gold|silber|bronze) | \\w*meister | des jahres
        """,
        "person": """
        (geschaftsfuhrung/geschaftsfuhrer/geschaftsfuhrerin/vorstand/vorstandin/chef/chefin/ceo/
        cfo/cto/leiter/leiterin/aufsichtsrat/\\w*leiter/\\w*leiterin/vorstandschef/
        finanzchef|direktor|direktorin|vorsitzende|vorsitz) | beruft | berufen | ernennt | ernannt
        | bestellt (\\w+ )?zum | neue* (\\w+ )?(leitung/spitze/gesicht/kopf/kollegin/kollege) |
        wechselt zu | verstarkt (\\w+ ){0,2}?(team|vorstand) | nachfolge* | wird (neuer|neue)|
        willkommen
        """,
        "office": """
        (eroffnet/eroffnung/eroffnen/weiht/bezieht/baut/errichtet/plant) (\\w+ ){0,7}?(standort/
        buro/werk/niederlassung/filiale/lager/zentrallager/zentrum/labor/fabrik/campus/halle/
        hauptsitz/zentrale/neubau/produktion/ein|in) | eroffnet | eroffnung | einweihung |
        spatenstich | grundstein* | richtfest | neuer standort | neues (werk/buro/labor/lager/
        zentrum) | zieht (\\w+ ){0,3}?(nach|um|ein)| expandiert | wachst auf | standort in
        | zieht (\\w+ )?(in|um|nach) | (bezieht|beziehen) | neues gebaude | neue raume
        """,
        "hiring": """
        (sucht/suchen/schafft/schaffen/stellt) (\\w+ ){0,4}?(mitarbeit*/auszubildende*/azubis/
        fachkrafte/personen/stellen/arbeitsplatze/jobs/ingenieur*/entwickler*/ein|leute) |
        stellenausschreib* | stellenangebot* | gesucht* | karriere* | bewirb | bewerben | wir
        suchen | neue (stellen/arbeitsplatze/jobs/auszubildende*) | ausbildungs* | werkstud* |
        praktik* | einstellungsoffensive
        """,
        "partner": """
        koopera* | kooperiert | partnerschaft* | partner | zusammenarbeit* | arbeitet* (\\w+
        ){0,4}?zusammen | (schliesst|unterzeichnet|unterschreibt) (\\w+
        ){0,5}?(vertrag|abkommen|kooperation|partnerschaft|vereinbarung|rahmenvertrag) | vertrag*
        | vereinbar* | auftrag* | \\w*auftrag | beliefert | bundnis | joint venture | gemeinsam
        mit | allianz* | geht an | zuschlag | liefert | gewinnt (\\w+
        ){0,3}?\\w*(auftrag|ausschreibung)
        | grossauftrag* | auftrag (aus/von/fur) | zuschlag | beliefert | kooperier*
        """,
        "results": """
        umsatz* | gewinn (steigt|wachst) | (steigert|erhoht|verdoppelt|ubertrifft) | rekord* |
        bilanz* | quartal* | geschaftszahlen | halbjahr* | jahreszahlen | prognose (\\w+
        )?(angehoben|bestatigt) | ergebnis* | wachstum* | meilenstein* | (erreicht|knackt) |
        \\w+zahlen | zahlen (zum|fur|\\d\\w*) | (gute|starke|neue) zahlen
        | beste\\w* (\\w+ )?(jahr|quartal|ergebnis) | rekordjahr* | steigert | wachst um |
        umsatz (\\w+ )?(steigt|wachst|legt zu|klettert)
        """,
        "launch": """
        bringt (\\w+ ){0,7}?(markt/heraus|ein) | stellt (\\w+ ){0,9}?vor | prasentiert | fuhrt
        (\\w+ ){0,6}?ein | neue | neuer | neues | startet | start | launcht | launch | entwickelt
        | veroffentlicht | jetzt | ab sofort | version | verfugbar | weltneuheit | vorgestellt |
        zeigt | beginnt | open source | erweitert | geht live | auf den markt
        | premiere* | feiert premiere | ab sofort | erhaltlich | kommt auf den markt | jetzt
        (neu|verfugbar|da|im) | neu im (sortiment|programm|regal) | bringt (\\w+
        ){0,5}?(heraus|auf den markt)
        """,
    },
)
