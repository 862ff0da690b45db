"""Dutch: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        banen/baan/arbeidsplaats/arbeidsplaatsen/medewerker/medewerkers/werknemer/werknemers/
        personeel/personeelsleden/mensen/functies/functie/arbeiders/krachten/uitzendkrachten/
        collega/collegas/afdeling/team/fte/voltijdbanen/chauffeurs/ingenieurs/ploeg/ploegendienst
    """,
    "site": """
        fabriek/fabrieken/~fabriek/winkel/winkels/~winkels/filiaal/filialen/vestiging/vestigingen/
        kantoor/kantoren/deuren/locatie/locaties/magazijn/restaurant/hotel/werf/scheepswerf/mijn/
        molen/drukkerij/bakkerij/slachthuis/~slachterij/poort/poorten/brouwerij/centrale/productie/
        productielijn/dienst/tak/krant/redactie/ziekenhuis/zuivelfabriek/hoogoven/atelier/keten/
        bedrijf/melkfabriek/steenfabriek
    """,
    "hazard": """
        brand/branden/ongeval/ongevallen/ongeluk/ongelukken/storing/storingen/stroomuitval/
        cyberaanval*/datalek/datalekken/fraude/diefstal/uitval/overstroming*/schade/fouten/fout/
        risico*/crisis/hack/hacks/hackers/ransomware/phishing/verlies/verliezen/lekkage/lekkages/
        lekken/lek/verspilling/besmetting*/ziekte*/botsing*/corrosie/verzuim/inbraak/inbraken/
        terugroep*/explosie*/vervuiling/roest/stress/faillissement*/droogte
    """,
    "actor": """
        malware*/spyware*/oplichters*/fraudeurs*/hackers*/cybercriminelen*/aanvallers*/dieven*/
        inbrekers*/indringers*
    """,
    "threat": """
        <hazard>/<actor>/gijzelsoftware*/virus/vervalsing*/oplichting*/hacking*/
        cybercriminaliteit*/bosbrand*/letsel*/verwonding*/overlijden*/verdrinking*/zelfdoding*/
        ramp/rampen*/rechtszaak*/claims*/aanval*/dreiging*/gevaar*/pech/incident*/noodgeval*/
        chaos*/vergiftiging*/bacterien*/allergenen*/infectie*/pesten*/intimidatie*/discriminatie*/
        corruptie*/omkoping*/witwassen*/belastingontduiking*/schimmel*/boetes*/schulden*/defecten*/
        conflict*/klachten*/staking*/kwetsbaarheid*/rook/vertraging*/tekort*/storm*/hagel*/vorst*/
        aardbeving*/instorting*/afpersing*/deepfake*/piraterij*/sabotage*/misdaad*/criminaliteit*/
        ontslag*/honger*/rouw/valgevaar*
    """,
    "guard": """
        tegen/schild/beschermt/beschermen/bescherming/beveiligt/beveiliging/verdedigt/voorkomen/
        voorkomt/vermijden/opsporen/detecteert/preventie/verzekering/tips/training/cursus/gids/
        veilig
    """,
}

WORDS = NewsWords(
    small="""
        de het een van en in op met voor bij naar uit aan te is niet ook om tot over door als wordt
        zijn na tegen nieuwe nieuw dat der haar hun zonder maar meer geen al nog onder wegens
    """,
    marks="ëï",
    macros=MACROS,
    hurting={
        "layoffs": """
            <staff> ... weg/geschrapt/verdwijnen/tocht/verloren/ontslagen/kwijt/straat/vervallen/
            risico/gevaar/verdwijnt, aan de kant, adviesaanvraag, afslank*, afvloei*, banen op de,
            banenkrimp, banenreductie, banenverlies, beeindiging .. contracten/dienstverband*,
            bezuinig*, boventallig*, collectief ontslag, derde/kwart/helft van .. personeel/team,
            gedwongen vertrek*, herstructurer*, inkrimp*, krimpt, krimpt in, loonoffer,
            massaontslag*, moet weg, moeten weg, neemt afscheid van .. personeel/medewerkers/#/
            derde/helft, ontslag, ontslagen, ontslagronde, op straat, personeelskrimp,
            personeelsreductie, reorganis*, schrapt/schrappen/ontslaat/ontslaan/snijdt/verliest/
            verliezen/kost/verdwijnen/reduceert/halveert/zet ... <staff>, snijdt in, sociaal plan,
            tijdelijke werkloosheid, vacaturestop, verliezen .. baan/werk, vermindering van
            personeel/banen, vertrek van .. medewerkers, vertrekregeling*, vervallen .. banen/
            functies/arbeidsplaatsen, vervallen van functies/banen/arbeidsplaatsen,
            werktijdverkorting, zet .. aan_de_kant/op_straat/buiten, zonder werk, ~ontslag
        """,
        "lawsuit": """
            tegen _ _ wegens/om _ <threat>, tegen _ _ wegens/om _ <threat> _ <threat>,
            rechtszaak/aangifte/proces tegen .. <actor>,
            niet/onvoldoende/slecht beschermd,
            aangeklaagd*, aangifte, aanklacht*, acm .. beboet/boete/onderzoekt, arbitrage, beboet*,
            belastingontduiking, beschuldig*, bestuurlijke boete, boete, boetes, claim tegen,
            claimt schade, corruptie*, curator klaagt, daagt .. voor, dagvaard*, discrimin*,
            dwangsom*, fiod, fraude, fraude bij/met/door, gedaagd, gerechtshof, geschil, handhav*,
            hoger beroep, huiszoeking*, illegaal, illegale, inbreuk, inval*, invallen, justitie,
            kartel*, klaagt .. aan, kort geding, last onder, massaclaim*, misbruik van
            machtspositie, misleid*, octrooizaak, omkoop*, omkoping, oneerlijke handelspraktijk*,
            openbaar ministerie, oplicht*, overtreding*, patentstrijd, patentzaak, plagiaat,
            prijsafspraken, rechtbank*, rechter, rechters, rechtszaak*, rechtszaken, sancties
            tegen, schadeclaim*, schadevergoeding*, schikking*, schikt, smartengeld, start/opent/
            begint procedure/onderzoek/zaak, toezichthouder .. beboet/waarschuwt/grijpt/legt/tikt/
            verbiedt/start, verbod op, verboden, verdacht van, verdacht*, verdachte, verdenking,
            veroordeel*, vervolg* om/voor/wegens, vervolgd, vonnis*, waarschuwing van, witwas* bij/
            door/zaak, ~boete, ~fraude
        """,
        "breach": """
            <actor> .. stelen/stalen/verkopen/publiceren/lekken .. gegevens/data/bestanden,
            vecht* tegen een? cyberaanval/ddos/hack,
            afpers*, autoriteit persoonsgegevens, beveiligingsincident*, beveiligingslek*,
            cyberaanval*, dark web, darkweb, datalek*, digitale aanval/inbraak, gegevens .. straat,
            gegevens/~gegevens/data/~data/wachtwoorden/documenten/~bestanden .. gelekt/gestolen/
            straat/buitgemaakt/uitgelekt/openbaar/online/toegankelijk/ingezien/gekopieerd/verkocht,
            gehackt, gehackte, gelekt, gijzelsoftware, hack, hacker, hackers, identiteitsfraude,
            inbraak op/in_systeem, kwetsbaarheid*, lekken gegevens/data/locaties, lekt, lekt
            gegevens/data, lekte, lekte .. gegevens, losgeld, malware, onbevoegd*,
            ongeautoriseerd*, ongeoorloofd*, onrechtmatig* toegang, op straat, phishing*, plat door
            hack, ransomware*, spionage, steelt/stelen/stal/buit .. gegevens/~gegevens/data,
            systemen plat, toegang tot .. gegevens, uitgelekt, uw gegevens, verkeerd geadresseerd,
            verkeerd verzonden
        """,
        "closure": """
            <site> ... sluit/sluiten/dicht/gesloten/stil/failliet/leeg, bankroet, beeindiging van,
            beeindigt .. activiteiten/productie/dienst/verkoop, boekhandel/winkel/cafe/kroeg/
            bakker/slager/kapper/bioscoop/museum/zwembad/bibliotheek .. sluit/dicht/stopt, curator,
            curatoren, definitief dicht, deuren dicht, dicht na # jaar, doek .. gevallen, doek
            valt, doorstart mislukt, einde aan/van/voor, einde van een, failliet verklaard,
            failliet*, faillissement*, gaat dicht, gaat niet meer open, geen koper, geen opvolger,
            gesloopt, houdt .. op te bestaan, houdt op te, insolven*, intrekking .. vergunning, kop
            ondersteboven, laatste dag/editie/krant/ploeg/brood/nummer, laatste klanten/gasten,
            leegverkoop, licht gaat uit, liquidatie, na # jaar dicht, niet meer open, ontmantel*,
            opent niet, opgeheven, opheff*, opheffingsuitverkoop, productie naar, schuldeisers,
            sloop, sluit $, sluit na/definitief/alle/laatste/per/zijn/haar/de, sluit voorgoed,
            sluit/sluiten/gesloten/sluiting ... <site>, sluiting*, stopt ermee, stopt/stoppen/
            staakt/staken/stop .. met/productie/activiteiten/verkoop/bezorging/uitgave,
            stopzetting, surseance, ter ziele, terug uit, trekt zich terug, uitstel van betaling,
            valt het doek, vergunning ingetrokken, verplaatst .. productie, vertrekt uit, voorgoed,
            wordt gesloopt, ~sluiting
        """,
        "incident": """
            <guard> ... na _ <threat>, <guard> ... na _ <threat> _ <threat>,
            brandweer*/ambulance*/hulpdiensten .. rukt/rukken/blust/blussen/bestrijdt/uitgerukt/
            ter_plaatse/gealarmeerd/ingezet/evacu*/massaal/urenlang,
            aangehouden, aangereden, affaire, afgelast*, afgetreden, aftreden, afwaarder*,
            ammoniak*, arrestatie*, bedolven, beklemd, bekneld, beroofd, beroving, besmet*,
            botsing*, botulisme, boycot*, brand, brand in/bij/op/verwoest*/legt, brandstichting,
            celstraf, dambreuk, defect*, dijkdoorbraak, dode, dodelijk*, doden, dood, doofpot*,
            dwangarbeid, evacu*, explodeer*, explodeert, explosie*, fipronil, gaslek*, geannuleerd,
            gearresteerd, gedood, geelektrocuteerd, gekanteld, geknoei, gesjoemel, gestorven,
            gevaarlijk*, gewond*, gewonden, gif, giftig*, glas in, grensoverschrijdend*, grote
            brand, haalt ... schappen/markt/handel/verkoop, haalt/halen/roept/roepen .. terug,
            herdenk*, in brand, inbrekers, ingestort, instort*, integriteits*, intimidatie, kan
            inklappen/breken/oververhitten/losraken/vlam_vatten/kantelen/loslaten, keldert,
            kinderarbeid, komt om, kritiek op, lamgelegd, leggen .. werk neer, legt .. stil, legt
            .. werk neer, lekkage* van, levenloos, ligt .. plat, ligt stil, lijdt verlies,
            listeria, metaaldeeltjes, misbruik, mislukking, mislukt, misstand*, muizen, neemt per
            direct, om het leven, omgekomen, omzetdaling, onbereikbaar, ondeugdelijk*, ongeluk*,
            ongeval*, ontheven uit, ontploff*, ontruimd, ontruiming, ontslaat .. topman/ceo/
            directeur, ontspoor*, op non actief, opgestapt, opzij gezet, over de kop, overleden,
            overlijd*, overval, panne, per direct .. weg/vertrek*, pesterij*, plat, politie,
            protest*, racis*, ratten, rode cijfers, roept ... terug, rouw*, sabotage, salmonella,
            schandaal, sjoemel*, slachtoffer*, staakt, staken, stakende, stakers, staking*, stank,
            stappen op, stapt op, sterft, stilgelegd, storing, storing bij/legt/in/door/treft,
            stort in, stroomstoring*, stukjes metaal/glas/plastic, tegenslag, teruggeroepen,
            terugroepactie*, treedt af, uit de schappen/handel, uitbraak, uitbuiting, uitgesteld,
            uitslaande, uitval bij, veiligheidsmelding, veiligheidswaarschuwing*, verdronken,
            vergiftig*, verklaring over/naar_aanleiding, verlaagt .. prognose/verwachting*,
            verlies/verliezen van/lijdt/over/in/door, vermist, vermist*, verongelukt,
            verontreinig*, vertraagd, vertraging*, vertrekt na, vervalsing*, vervalst*, vervuil*,
            vlammen, vrijgekomen, waarschuwing, weggestuurd, winst/omzet/aandeel/verkoop/koers ..
            daalt/dalen/keldert/zakt/halveert/onderuit/instort/krimpt/duikelt, winstdaling,
            winstwaarschuwing*, woede, woedend*, ziek, ziek na, ziekenhuis na, zonder stroom/water/
            internet, zwaargewond*, ~schandaal
        """,
    },
    doubtful="""
        afscheid van, alarm, breuk, chaos, conflict, crisis, daalt, dalend*, daling, diefstal,
        dreig*, druk op, ernstig*, faalt, fout*, gesloten, gevaar, klacht*, klap, klap voor, kwijt,
        lek, moeilijk*, omstreden, onderzoek naar fraude/misstanden/ongeval/brand/oorzaak, onrust,
        onzeker*, opgeschort, probleem*, problemen, risico*, ruzie, schuld*, sluit, sluiten,
        snijdt, spanning*, stop, tekort*, twijfel*, verlies*, vrees*, waarschuw*, weg, weiger*,
        zorgen om/over, zwaar*
    """,
    weak="""
        einde, laatste, minder, slecht*, verdriet*, verlaat
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        afscheid* met feest, brandblus*, brandend actueel, brandmeld*, brandnieuw, brandpreventie*,
        brandstof*, brandveilig*, brandweer*, brandwerend*, de lucht in, dode hoek, dodehoek*,
        doodgewoon, doodsimpel, doodstil, foutloos*, geen/zonder/nul/minder/nooit/vrij_van ..
        <hazard>/gewonden/ontslagen, hoofdpijnvrij, inbraakwerend*, jury, laatste kans/mijl/
        kaarten/plaatsen, neemt afscheid van papier/plastic/gas, onderweg, ongevalvrij*, op weg,
        rechter geeft gelijk, scheidsrechter*, schrapt/verlaagt/vermindert/halveert/bespaart/
        reduceert/snijdt .. uitstoot/kosten/co2/energie*/plastic/afval/verspilling/water/papier/
        prijzen/tarieven/suiker/zout/gas/wachttijd*/schuld*, sluit .. af, sluit aan, sluit zich
        aan, sluit/gesloten .. kerst/pasen/vakantie/zondag/feestdag*/verbouwing/inventaris*, sluit/
        sluiten/gesloten .. deal/overeenkomst/contract/ronde/~ronde/kring/akkoord/jaar/boekjaar/
        kwartaal/verbond/partnerschap/kringloop/samenwerking/vriendschap/convenant, sluiten aan,
        sluiten zich aan, storingsvrij*, tegen/voorkomen/voorkomt/vermijden/opsporen/detecteert/
        beschermt/bescherming/beveiligt/preventie/helpt/verzekering/tips/training/cursus/beperkt/
        vermindert ... <hazard>, topman vertelt, verliesvrij*, vuur en vlam, weg naar, werk weg,
        wint .. rechtszaak/zaak/geding
    """,
    glad="""
        helpt, introduceert, komt_met, krijgt, lanceert, leert, ontwikkelt, opent, organiseert,
        presenteert, schenkt, steunt, test, traint, wint
    """,
    turns="""
        door, na, ondanks, terwijl, wegens
    """,
    frames="""
        beurs, congres*, cursus, gids, hoe, museum, onderzoek tegen, seminar*, tentoonstelling*,
        tips, training, waarom, webinar*, workshop*
    """,
    topics="""
        <hazard>/<actor>, dood, kanker, ziekenhuis
    """,
    kinds={
        "event": """
            # jaar, bestaat # jaar, beurs, bezoekers, braderie, conferentie*, congres*, eeuwfeest,
            evenement*, feest, festival, hackathon*, jubileum, kampioenschap*, markt, nodigt ..
            uit, open dag*, opent .. deuren, rondleiding*, seminar*, symposium, verwelkomt ..
            bezoekers, vieren, viert, webinar*, wedstrijd, workshop*, ~beurs, ~dag, ~dagen, ~feest,
            ~jubileum, ~markt
        """,
        "funding": """
            beursgang, crowdfunding, durfkapitaal, financiering*, geldschieter*, groeikapitaal,
            haalt .. miljoen, haalt .. op, invest nl, investeerder*, investering*, kapitaal,
            krijgt/ontvangt/steekt/investeert/investeren/sluit .. miljoen/euro/financiering/lening/
            subsidie/kapitaal/investering/ronde, lening van/voor, miljoen op, miljoen voor/euro,
            naar de beurs, obligatie*, subsidie*, ~ronde
        """,
        "acquisition": """
            aandeelhouder, aankoop, belang in, fuseert, fuseren, fusie, gaan samen, gaat op in, in
            handen van, koopt, kopen, lijft .. in, meerderheid*, neemt .. over, neemt ... over,
            onderdeel van, overgenomen, overname*, overneemt, samen verder, slokt .. op, verkocht
            aan, verwerft
        """,
        "award": """
            award+, bekroond*, beste, finalist*, genomineerd*, goud, goud voor, hofleverancier,
            kampioen*, lof, medaille*, onderscheid*, onderscheiding*, predicaat, prijs, prijzen,
            ster, sterren, titel, uitgeroepen tot, van het jaar, winnaar*, wint, ~award, ~prijs
        """,
        "person": """
            aan de top, aangesteld*, benoem*, benoemd, benoeming, benoemt, ceo, directeur, gaat
            leiden, in het bestuur, leidt, met pensioen, nieuwe/nieuw directeur/~directeur/topman/
            topvrouw/ceo/voorzitter/baas/bestuurder/cfo/gezicht/hoofd/chef/~chef/~manager, opvolg*,
            raad van, stapt over naar, stokje, topvrouw, treedt aan, volgt .. op, wordt directeur/
            ceo/voorzitter/topvrouw
        """,
        "office": """
            betrekt, bouwt, breidt .. uit, eerste paal/steen, hoofdkantoor, nieuw onderkomen,
            nieuw/nieuwe kantoor/hoofdkantoor/fabriek/winkel/vestiging/locatie/magazijn/
            distributiecentrum/pand/lab/laboratorium/hal/centrum/~centrum/productielijn, nieuwbouw,
            opening, opent, strijkt neer, uitbreiding, verhuist, verhuizing, vestigt zich
        """,
        "hiring": """
            banenmarkt, breidt .. team, breidt team uit, extra banen, gezocht, komen .. banen,
            leerling*, leerwerk*, neemt .. aan, nieuwe banen/arbeidsplaatsen, opleiding*, personeel
            gezocht, stageplaats*, stagiair*, trainee*, vacature*, vakmensen, werft, werven, zij
            instromers, zoeken, zoekt
        """,
        "partner": """
            akkoord, alliantie, bundelen, contract*, convenant, deal met, en .. ziekenhuis/
            universiteit/gemeente, gaat in zee, joint venture, kiest voor, leverancier*, levert,
            opdracht, order van, overeenkomst*, partner*, partnerschap, samen, samenwerk*, slaan ..
            ineen, sluit .. deal, sluit zich aan, sponsor*, starten onderzoek, starten samen,
            tekent, werken samen, werkt samen
        """,
        "results": """
            cijfers, dividend, export, groei, groeit, halfjaar*, jaarcijfers, kwartaal*, marge,
            mijlpaal, omhoog, omzet*, orderboek*, record*, resultaten, stijgt, verdubbel*,
            verwachting* overtroffen, winst, winst/omzet/verkoop/export .. stijgt/groeit/omhoog/
            verdubbel*/record, zwarte cijfers, ~record
        """,
        "launch": """
            brengt .. markt/uit, brengt reisgids/boek/app/spel/album/lijn, debuut, eerste ..
            ter_wereld/van_nederland/van_europa, in de schappen/winkels_liggen, innovatie*,
            introduceert, introductie, komt met, lanceert, lancering*, nieuwe app/versie/lijn/
            machine/generatie/robot/dienst/smaak/collectie/serie, octrooi op, onthult, ontwikkelt,
            op de markt, patent op, presenteert, primeur, proef met, prototype, test, vanaf nu,
            verkrijgbaar, wereldprimeur
        """,
        "other": """
            bijen, bomen, column, donatie*, doneert, duurzaam*, geschiedenis, gids, gratis
            beschikbaar, heet voortaan, hoe, interview, jaarverslag, kijkje, klimaatneutraal,
            nieuwe naam/website/logo/huisstijl, recept*, schenkt, scholen, school, tips,
            vrijwillig*, waarom, wist u, zo bouw, zo maak, zonnedak, zonnepanelen
        """,
    },
    hints={
        "event": """
            avond, boeren, dag, publiek
        """,
        "funding": """
            euro, kapitaal, miljoen
        """,
        "award": """
            beste, goud
        """,
        "person": """
            baas, directeur, topman
        """,
        "office": """
            fabriek, hal, kantoor, pand
        """,
        "hiring": """
            banen, mensen, personeel
        """,
        "partner": """
            leveren
        """,
        "results": """
            groei, meer
        """,
        "launch": """
            eerste, nieuw, nieuwe
        """,
    },
    benign="""
        app, appels, baas, bedankt, bedenkt, beste, beter*, biedt, bier, bijen, boek*, bomen, bos,
        bouw, bouwt, brengt, brood, concert, dag, deelt, digitaal, dorp, duurzaam*, eerste,
        elektrisch*, export*, familie, feest*, fiets*, fietst, film, gelukkig*, gratis, groei*,
        grootste, helpt, hond, honing, hout, idee*, innov*, je, jubileum, kaas, kat, kerst,
        kinderen, klanten, koffie, komt, kookt, koopt, krijgt, kunst*, kweekt, lamp, lanceert,
        leent, leer*, leest, legt uit, melkpak, meten, miljoen, museum, muziek, nacht, nieuw,
        nieuwe, ontdek*, opent, order, papier, plant, prijs, recept*, record*, recyclet, reisgids,
        rent, restaureert, robot*, samen, scholen, school, speelgoed, speelt, stad, steun*, steunt,
        strand, succes*, supermarkt, tips, toekomst, toont, traditie, traint, trein, trots, tuin,
        vaart, verdubbelt, verkoopt, verlicht, vertelt, viert, water*, weeft, week, weerstation,
        welkom, wijn, wint, winter, zee, zingt, zo, zoekt, zomer, zon, zonlicht
    """,
    editorial="""
        achter de schermen, een dag, fijne, gids, hoe, interview, jaarverslag, kijkje, onderhoud,
        openingstijden, opinie, prettige, recept*, tien, tips, vijf, vrijwillig*, waarom, wat is
    """,
    minor="""
        catalogus, feest*, finalist*, gecertificeerd, herfst, kerst, lente, sponsor*, test, update,
        verbetert, versie, voegt toe, website, zomer
    """,
)
