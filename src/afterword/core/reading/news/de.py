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
    """,
    lawsuit="""
    klage* | klagt* | verklagt* | beklagt* | gericht* | rechtsstreit* | prozess (gegen|um|wegen) |
    anklage* | angeklagt* | vergleich (im|mit|zahlt)? | urteil* | verurteilt* | richter* |
    staatsanwalt* | patentstreit* | patentverletz* | schadens?ersatz* | schadensersatz* | kartell*
    | wettbewerbsverstoss* | abmahn* | abgemahnt* | einstweilige* | unterlassung* | sammelklage* |
    landgericht* | arbeitsgericht* | betrugsvorw* | vorwurf* | vorwurfe* | beschuldig* |
    strafanzeige* | anzeige (gegen|erstattet|wegen) | markenstreit* | streit (um|mit) | berufung |
    schiedsgericht*
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
    """,
    doubtful="""
    trotz | schwierig* | herausfordernd* | unsicher* | beschwerde* | konflikt* | problem* | sorge*
    | sorgen* | belast* | leiden | leidet | schwach* | abschwung | rezession | flaute | minus |
    ruckgang* | sinkt | sinken | aus | einschnitte* | harte* (einschnitte|zeiten)| kurzung* |
    kurzt | streicht | gestrichen | notverkauf | schulden* | verliert | verlieren | verloren |
    beendet | beenden | stoppt | gestoppt | stopp
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
    tag | fest | feier* | frohe* | schon* | gluck* | beste* | besten | jahr | jubilaum |
    geburtstag | ausflug | lauf | spende* | hilft | lernen | schule* | kinder | zukunft |
    innovation* | nachhaltig* | klima* | solar* | grun* | garten | kunst | musik | ausstellung* |
    besuch* | einblick* | team | teamtag | wachst | wachsen | steigt | mehr | besser | schneller |
    neue | neuer | neues | gemeinsam | willkommen | danke | umzug | zieht | offnungszeiten |
    betriebsferien | betriebsruhe | betriebsurlaub | zeitumstellung | wissen | tipps | abwehrt |
    schutzt | spart | entdeck* | forsch* | studie | ideen | praktik* | ausbildung* | azubi* |
    vortrag | archiv* | schiff | rezept* | sommer* | winter* | fruhling* | herbst* | gewinnspiel |
    quiz | podcast | video | bilder
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
        """,
        "acquisition": """
        ubernimmt (\\w+ ){0,4}?(firma/startup/hersteller/unternehmen/konkurrent*/wettbewerber*/
        anbieter/mehrheit|gmbh|anteile) | ubernahme* | kauft | kaufen | zukauf* | fusion* |
        fusionier* | akqui* | erwirbt | beteiligung* | wird teil von
        """,
        "award": """
        preis | \\w*preis | \\w*preises | preistrager* | gewinnt | auszeichn* | ausgezeichnet* |
        pramier* | gewinner* | award* | zertifi* | gekurt | sieger* | medaille* | testsieger* |
        ehrung | geehrt | platz (1|eins|2|3)| top arbeitgeber | bester arbeitgeber | nominier*
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
        """,
        "results": """
        umsatz* | gewinn (steigt|wachst) | (steigert|erhoht|verdoppelt|ubertrifft) | rekord* |
        bilanz* | quartal* | geschaftszahlen | halbjahr* | jahreszahlen | prognose (\\w+
        )?(angehoben|bestatigt) | ergebnis* | wachstum* | meilenstein* | (erreicht|knackt) |
        zahlen
        """,
        "launch": """
        bringt (\\w+ ){0,7}?(markt/heraus|ein) | stellt (\\w+ ){0,9}?vor | prasentiert | fuhrt
        (\\w+ ){0,6}?ein | neue | neuer | neues | startet | start | launcht | launch | entwickelt
        | veroffentlicht | jetzt | ab sofort | version | verfugbar | weltneuheit | vorgestellt |
        zeigt | beginnt | open source | erweitert | geht live | auf den markt
        """,
    },
)
