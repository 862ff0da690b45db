"""German terms."""

from __future__ import annotations

from afterword.core.reading.terms.shape import Terms

DE = Terms(
    jobs="""
    analyst analystin architekt architektin arzt ärztin assistenz assistent assistentin berater
    beraterin buchhalter buchhalterin controller controllerin designer designerin entwickler
    entwicklerin erzieher erzieherin informatiker informatikerin ingenieur ingenieurin jurist
    juristin kaufmann kauffrau koch köchin lehrer lehrerin leiter leiterin manager managerin
    mechaniker mechanikerin pfleger pflegerin pflegefachkraft fachkraft pfarrer referent
    referentin redakteur redakteurin sachbearbeiter sachbearbeiterin techniker technikerin
    therapeut therapeutin übersetzer übersetzerin verkäufer verkäuferin werkstudent werkstudentin
    praktikant praktikantin volontär volontärin wissenschaftler wissenschaftlerin hebamme tischler
    elektriker elektroniker professur""",
    job_endings="""
    ingenieur | ingenieurin | entwickler | entwicklerin | leiter | leiterin | leitung | berater |
    beraterin | pfleger | pflegerin | lehrer | lehrerin | kaufmann | kauffrau | kraft | referent |
    referentin | sachbearbeiter | sachbearbeiterin | techniker | technikerin | redakteur |
    redakteurin | manager | managerin | assistent | assistentin | assistenz | administrator |
    administratorin | mechaniker | mechatroniker | informatiker | informatikerin | therapeut |
    therapeutin | wissenschaftler | meister | meisterin | prüfer | prüferin | planer | planerin |
    architekt | architektin | analyst | schwester | arzt | ärztin | anwalt | anwältin | pädagoge |
    pädagogin | arbeiter | arbeiterin""",
    recruiter=r"""
    personal\w* | talent\w* | recruit\w* | hr | bewerbermanagement | people | personalabteilung""",
    coordinator="""
    (?:team)?assistenz | sekretariat | terminkoordination | koordinatorin? | büroleitung""",
    manager=r"""
    \w*leiter(?:in)? | \w*leitung | leitet | geschäftsführer(?:in)? | vorstand |
    \w*chef(?:in|arzt|ärztin)? | \w*direktor(?:in)? | inhaber(?:in)? | vorgesetzter? | rektor(?:in)?
    | schulleit\w* | prokurist(?:in)?""",
    role_after="""
    bewerbung (?:als|um (?:die )?stelle (?:als|der|des)|auf (?:die )?stelle (?:als|der|des)) |
    stelle als | position als | position (?:der|des|einer|eines) | stelle (?:der|des|einer|eines)
    | vorstellungsgespräch (?:als|für) | suchen (?:eine?n?|derzeit) | stellenanzeige""",
    not_names="""
    ich wir sie du er es die der das den dem ein eine einen und oder wenn am an bei für von vom
    mit im zu zum zur ihr ihre ihren ihrer mein meine unser unsere dies diese hier danke vielen
    dank herzlichen hallo guten liebe lieber sehr geehrte geehrter mit freundlichen grüßen gruß
    viele beste ja nein nicht bitte montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag januar februar märz april mai juni juli august september oktober november dezember uhr
    termin gespräch vorstellungsgespräch bewerbungsgespräch videogespräch telefonat kennenlernen
    erstgespräch zweitgespräch einladung besprechung raum etage straße büro team stelle position
    bewerbung kennziffer personal personalabteilung abteilung fachbereich firma unternehmen
    abgesagt aktualisiert neu ort datum uhrzeit dauer teilnehmer ansprechpartner geschäftsführer
    tel telefon mobil sitz amtsgericht ihnen ihrem ihres sie's dir dich dein deine euch euer eure uns
    grüße gruss schöne schönes schönen frohe frohes danken dankt""",
    interview=r"""
    vorstellungsgespräch\w* | bewerbungsgespräch\w* | interviews? | kennenlern\w* |
    (?:erst|zweit)gespräch | (?:fach|video|telefon)interview | fachgespräch | personalgespräch |
    probe(?:tag|arbeit\w*|unterricht) | hospitation | auswahl(?:tag|gespräch|verfahren) |
    assessment | bewerber(?:in)? | (?:zweite|dritte|letzte|finale) runde | telefonisches? gespräch""",
    talk="""
    gespräch | telefonat | austausch | videogespräch | termin | treffen | besprechung | videocall""",
    no_interview=r"""
    zahnarzt | arzt(?:termin)? | geburtstag | elternabend | urlaub | friseur | sport | yoga |
    feier | hochzeit | frühstück | webinar | tagung | konferenz | stammtisch | probe | chor | kita
    | müll\w* | werkstatt | tüv | impf\w* | physio\w* | jour fixe | wöchentlich""",
    cancelled="abgesagt: | absage: | storniert: | entfällt:",
    labels="""
    datum|tag = date | uhrzeit|zeit|beginn = time | wann|termin|datum und uhrzeit|neuer termin =
    when |
    gesprächspartner(?:in|innen)?|teilnehmer(?:innen)?|teilnehmende|interviewer(?:in)?|mit|ihre
    gesprächspartner(?:innen)? = with | ort|wo|adresse|format|link = where | dauer = minutes |
    thema|betreff|titel = title | position|stelle = role""",
    takes_part=r"""
    (?:nimmt|wird) (?:auch |ebenfalls )?(?:teil\w*|dabei sein) | ist (?:auch |mit )?dabei | war
    (?:auch )?dabei | kam (?:noch |spontan |überraschend )?dazu | (?:hat|haben) (?:auch
    )?(?:teilgenommen|mich interviewt) | führt das gespräch | wird (?:sie|dich)
    (?:anrufen|interviewen) | saß (?:mit )?dabei""",
    takes_no_part=r"""
    (?:nicht|nie) (?:dabei|teilgenommen|teilnehmen|gekommen(?! (?:um|auf))|da(?= ?(?:$|[.,;!)(]|- |gewesen|sein|war|weil|heute|und))|erschienen(?! (?:in|als))) | kann (?:leider
    )?nicht(?= ?(?:$|[.,;!)]|- |dabei|teilnehmen|kommen|mit (?:dabei|rein)|mitkommen|heute|bei(?: dem| unserem)? (?:gespräch|termin)|am (?:gespräch|termin|\w+tag)|an
    (?:dem|unserem|ihrem) (?:gespräch|termin))) | verhindert(?! (?:man|wird|dass|das|die|den|der|werden|so)) | nur (?:in kopie|begrüßt|organisiert|eröffnet|kurz (?:dabei|da|begrüßt|reingeschaut|hallo)|zur
    (?:info|kenntnis)) | in kopie | hat (?:nur )?(?:das gespräch |den call )?eröffnet | dann weg |
    ist (?:dann )?(?:gegangen(?! (?:worden|um))|raus) | abgesagt | (?:^\W*|\b(?:ist|war|leider|heute|gerade|liegt) )krank(?= ?(?:$|[.,;!)(]|-
    |geworden|im bett|geschrieben|gemeldet|zu hause|und)) | krank(?:gemeldet|geschrieben) | keine? interviewer\w*""",
    suits=r"""
    passt(?: mir| bei mir)?(?: \w+)* | (?:termin|zeit) (?:bestätige|nehme) | bestätige (?:ich
    )?(?:den|gerne|hiermit) | ich freue mich (?:auf|sehr auf) | ich komme gerne? | bin (?:ich
    )?(?:gerne )?dabei | klappt | geht (?:bei mir|in ordnung|klar) | nehme (?:ich )?(?:den termin
    )?(?:gerne )?wahr""",
    thanks=r"dank\w* | vielen dank | herzlichen dank | bedanke\w* | besten dank | merci",
    thanks_for=r"""
    \w*gespräch\w* | zeit | austausch | termin | einblicke?\w* | interview | kennenlernen |
    telefonat | heute | gestern | treffen | stunde | führung | rundgang | offenheit | empfang |
    besuch | einladung zum gespräch gestern | unterhaltung""",
    just_now="""
    heute | gestern | heutigen? | gestrigen? | heute (?:morgen|vormittag|nachmittag) | vorhin | am
    (?:montag|dienstag|mittwoch|donnerstag|freitag) | hat mich (?:sehr )?gefreut""",
    enquiry=r"""
    sie hatten? mir [^.?!]{0,60}(?:angekündigt|versprochen|zugesagt|in aussicht
    gestellt|genannt) | du hattest mir [^.?!]{0,60}(?:angekündigt|versprochen|zugesagt) |
    (?:können sie|kannst du|könnten sie|könntest du) mir sagen,? (?:ob|wie|wo|wann) |
    (?:aktuelle[rn]?|der|zum|den|nach dem) stand | nach(?:ge)?(?:hakt?en|fragen|zufragen|zuhaken)
    | gibt es (?:schon |bereits |inzwischen |mittlerweile )?(?:etwas neues|neuigkeiten|eine
    (?:entscheidung|rückmeldung)|einen neuen termin|news) | schon (?:eine?
    )?(?:neue[sn]?|entscheidung|rückmeldung) | darf ich (?:\w+ )?(?:fragen|nachfragen) | wollten
    (?:sie )?sich[^.?!]{0,40}melden | noch nichts (?:gehört|von ihnen) | wann (?:ich )?(?:mit
    einer|darf ich|kann ich|könnte ich) | bis wann""",
    enquiry_hint="""
    stand | entscheidung | rückmeldung | neuigkeiten | termin | zeitplan | bescheid | prozess |
    verfahren | bewerbung | ergebnis""",
    closing="""
    (?:nicht|nie) (?:weiter |mehr |länger |noch einmal
    )?(?:stören|belästigen|nachfragen|nachhaken|schreiben|behelligen) | letzte
    (?:nachricht|mail|e-mail|zeile) | melde mich (?:nun |dann )?nicht (?:mehr|weiter) | keine?
    antwort (?:nötig|erforderlich|notwendig) | gehe (?:ich )?(?:nun |jetzt )?davon
    aus[^.!?]{0,60}(?:anders|besetzt|vergeben|entschieden) | anders entschieden | schließe (?:ich
    )?(?:das|für mich)""",
    handing_over=r"""
    anbei | im anhang | angehängt | beigefügt\w* | wie
    (?:versprochen|besprochen|gewünscht|vereinbart|angekündigt|erbeten) | hier
    (?:ist|sind|kommt|kommen|finden sie|der link) | sende (?:ich |sie |ihnen |dir )* | schicke
    (?:ich |ihnen |dir |sie )* | übersende | weiterleitung | leite (?:ich )? | zum nachlesen""",
    applying="""
    bewerbe (?:ich )?mich | meine (?:vollständigen |aussagekräftigen
    )?bewerbung(?:sunterlagen)?(?: als| für| um)? | bewerbung als | bewerbung um |
    initiativbewerbung | anschreiben""",
    asks_introduction="""
    (?:mich|uns)[^.?!]{0,40}(?:vorstellen|bekannt ?machen|vermitteln|verbinden) | kontakt
    (?:zu|mit)[^.?!]{0,40}(?:herstellen|vermitteln) | (?:ein )?gutes wort (?:für mich )?einlegen |
    empfehlen (?:würdest|könntest|magst) | (?:kennst|kennen) (?:du|sie) (?:dort )?(?:jemanden|wen)
    | weiterempfehlen""",
    withdrawing=r"""
    ziehe (?:ich )?(?:hiermit )?(?:meine|die) bewerbung | bewerbung (?:hiermit
    )?zurück(?:ziehe|zuziehen|nehmen)\w* | (?:für|anderes?|andere) (?:ein |eine )?(?:anderes?
    )?(?:stelle|angebot|position) (?:entschieden|angenommen|zugesagt) | (?:anderweitig|woanders)
    (?:zugesagt|entschieden|unterschrieben) | stehe (?:ich )?(?:\w+ )*nicht mehr zur verfügung""",
    accepting=r"""
    nehme (?:ich )?(?:das|ihr|euer|dieses|es) (?:angebot |stellenangebot )?(?:\w+ )*an | sage
    (?:ich )?(?:\w+ )*zu | angebot (?:\w+ ){0,3}(?:annehme|anzunehmen) |
    (?:unterschriebene[rn]?|unterzeichnete[rn]?) vertrag""",
    declining=r"""
    angebot (?:\w+ ){0,4}(?:ablehne\w*|nicht annehmen|abzulehnen|absagen) | muss (?:ich )?(?:\w+
    )*absagen""",
    gracious=r"""
    rückmeldung | offenheit | ehrlich\w* | schade | zukunft | in kontakt | alles gute |
    entscheidung | mitteilung | wünsche (?:ihnen|euch|dir)""",
    will_send="""
    (?:sende|schicke|maile|reiche|übermittle|liefere|lasse) (?:ich )?(?:ihnen|dir|euch|sie) |
    werde (?:ich )?(?:ihnen|dir|euch|sie)[^.!?]{0,60}(?:senden|schicken|zukommen
    lassen|nachreichen|weiterleiten) | (?:bekommen|erhalten) sie[^.!?]{0,30}von mir | reiche
    (?:ich )?[^.!?]{0,40}nach""",
    other_offer=r"""
    (?:anderes|weiteres|zweites|konkurrierendes) (?:\w+ )?angebot | angebot (?:von|bei)
    (?:einem|einer) anderen | (?:ein|mir liegt ein) (?:\w+ )?angebot (?:erhalten|bekommen|vor) |
    mir liegt (?:\w+ )*angebot""",
    received=r"""
    (?:eingang|erhalt) ihrer bewerbung | bewerbung (?:ist |wurde |haben wir )?(?:\w+
    ){0,3}(?:eingegangen|erhalten) | bewerbungseingang | eingangsbestätigung | haben (?:wir )?ihre
    bewerbung[^.!?]{0,40}erhalten | danke,? dass (?:sie|du) (?:sich|dich) (?:\w+ )*beworben |
    (?:vielen dank|danke) für (?:ihre|deine) bewerbung | bestätigen (?:wir )?(?:ihnen )?(?:gerne
    )?den eingang""",
    regret=r"""
    leider | bedauern | absage | andere[nr]? bewerber\w* | nicht (?:berücksichtigen|weiter)""",
    hiring_desk="""
    karriere bewerbermanagement bewerbung bewerbungen personal personalabteilung recruiting jobs
    stellen ihr das team der die von""",
    bulk_subject="""
    newsletter | ausgabe | neue (?:jobs|stellen|stellenangebote) | stellen für sie | jobs? für
    (?:sie|dich) | rechnung | bestellung | quittung | ihr (?:code|passwort|konto) | anmeldung
    bestätigen | rabatt | jetzt (?:anmelden|sichern|bewerben) | gutschein | lieferung | ihre
    buchung | kontoauszug | gewinnspiel | terminerinnerung | jobagent | jobmail | webinar |
    passende (?:jobs|stellen) | beleg""",
    bulk_text="""
    abmelden | abbestellen | im browser (?:ansehen|anzeigen|öffnen) | sie erhalten diese
    (?:e-mail|nachricht|mail),? (?:weil|da) | newsletter | jetzt anmelden | austragen |
    kostenlose[sr]? webinar""",
    swindle=r"""
    telegram | whatsapp | kaution | vorkasse | geschenkkarten? | bearbeitungsgebühr | heimarbeit |
    nebenverdienst | bitcoin""",
    swindle_hint=r"""
    kontodaten | bankdaten | iban | ausweiskopie | kopie ihres ausweises | geburtsdatum""",
    accepted="""
    (?P<name>.+?) hat (?:ihre|deine) (?:einladung|kontaktanfrage|anfrage)(?: zum vernetzen)?
    angenommen | (?:sie|du) (?:sind|bist) (?:jetzt|nun) mit (?P<name>.+?) vernetzt | (?P<name>.+?)
    ist (?:jetzt|nun) (?:ein|ihr|dein) (?:neuer )?kontakt | (?P<name>.+?) gehört (?:jetzt|nun) zu
    (?:ihrem|deinem) netzwerk""",
    messaged="""
    (?P<name>.+?) hat (?:ihnen|dir) (?:gerade )?(?:eine (?:neue )?nachricht
    )?(?:gesendet|geschickt|geschrieben) | (?:neue|ungelesene) nachricht(?:en)? von (?P<name>.+)""",
    posted="""
    (?P<name>.+?) hat (?:gerade )?(?:etwas |einen (?:beitrag|artikel) |einen neuen beitrag
    )?(?:gepostet|veröffentlicht|geteilt)(?:: (?P<title>.+))?""",
    new_job="""
    gratulieren sie (?P<name>.+?) (?:zur|zum) neuen (?:position|stelle|job)(?: als (?P<title>.+?)
    bei (?P<company>.+))? | (?P<name>.+?) hat (?:eine neue (?:position|stelle)|einen neuen job)(?:
    als (?P<title>.+?) bei (?P<company>.+))?""",
    position_at=r"\s+(?:bei|bei der|beim|@)\s+",
    nothing="""
    nichts(?: (?:konkretes|bisher|bestimmtes))? | keine?s? | noch nichts | nein | entfällt""",
    hedged="""
    vielleicht | eventuell | ich (?:glaube|denke|hoffe|schätze) | hoffentlich | vermutlich | evtl | womöglich | wohl | neugierig | unklar | mal sehen | könnte""",
    decides=r"""
    entscheid\w* | bescheid | zusage | absage | ergebnis\w* | beschlie(?:ß|ss)\w* | urteil""",
    comes_back=r"""
    meldet sich | melden sich | rückmeldung | antwort\w* | feedback | hören? von | angebot | höre ich |
    gibt uns nachricht | gibt nachricht""",
    errand=r"""
    termin\w* | einladung | zeitplan | uhrzeit | schreibt | ruft | schickt | runde | kalender | panel |
    details""",
    own_step=r"""
    ich (?:muss |soll |will |werde )?(?:\w+ )?(?:melden?|antworten?|entscheiden?|gebe|schicke|sage) |
    meine (?:antwort|entscheidung)""",
    by_mail=r"""
    (?:schreibt|mailt|schickt) (?:es |das |mir |dazu |noch )*(?:mir|dazu|eine mail|die details|details|per mail) |
    (?:schreibt|mailt) mir | (?:mail|details|nachricht) (?:folgt|folgen|kommt|kommen) |
    (?:kommt|folgt) (?:noch )?per mail | wollte? (?:mir )?(?:dazu )?(?:noch )?(?:schreiben|mailen) |
    per mail nachreichen | meldet sich dazu""",
)
