"""German: enquiries and answers to requests."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_ask": (
        "Stelle „{role}“",
        "Eine Frage zur Stelle „{role}“",
        "{role}: kurze Nachfrage",
    ),
    "subject_ask_company": (
        "Meine Bewerbung bei {company}",
        "Eine Frage zu meiner Bewerbung",
        "Kurze Nachfrage",
    ),
    "recall_promise": (
        (
            "Am {on:d} hatten Sie mir eine [Rückmeldung|Nachricht|Antwort] bis {by:wd}, [angekündigt|in Aussicht gestellt].",
            "Am {on:d} hattest du mir eine [Rückmeldung|Nachricht|Antwort] bis {by:wd}, [angekündigt|in Aussicht gestellt].",
        ),
        (
            "Als wir am {on:d} [zuletzt in Kontakt waren|zuletzt Kontakt hatten], nannten Sie {by:wd}, als Termin für [eine Rückmeldung|Neuigkeiten].",
            "Als wir am {on:d} [zuletzt in Kontakt waren|zuletzt Kontakt hatten], nanntest du {by:wd}, als Termin für [eine Rückmeldung|Neuigkeiten].",
        ),
        (
            "Nach Ihren Worten vom {on:d} hatte ich mir {by:wd}, für [eine Rückmeldung|Neuigkeiten|eine Nachricht] [notiert|vorgemerkt].",
            "Nach deinen Worten vom {on:d} hatte ich mir {by:wd}, für [eine Rückmeldung|Neuigkeiten|eine Nachricht] [notiert|vorgemerkt].",
        ),
        (
            "Ich komme auf Ihre Worte vom {on:d} [zurück|noch einmal zurück], nach denen es bis {by:wd}, [Neues|Neuigkeiten|eine Rückmeldung] geben sollte.",
            "Ich komme auf deine Worte vom {on:d} [zurück|noch einmal zurück], nach denen es bis {by:wd}, [Neues|Neuigkeiten|eine Rückmeldung] geben sollte.",
        ),
    ),
    "recall_promise_of": (
        "Am {on:d} sagte {name}, dass es bis {by:wd}, [Neuigkeiten|eine Rückmeldung|eine Nachricht] geben sollte.",
        "{name} hat mir am {on:d} eine [Rückmeldung|Nachricht] bis {by:wd}, [angekündigt|in Aussicht gestellt].",
        "Bei meinem letzten Kontakt mit {name} am {on:d} wurde {by:wd}, als Termin für [eine Rückmeldung|Neuigkeiten] genannt.",
    ),
    "recall_understood": (
        "So wie ich es am {on:d} [verstanden|gehört] habe, sollte es bis {by:wd}, [Neuigkeiten|eine Rückmeldung] geben.",
        "Am {on:d} wurde mir {by:wd}, als Termin für [eine Rückmeldung|Neuigkeiten] genannt.",
        "Nach dem, was ich am {on:d} [erfuhr|hörte], hatte ich mir {by:wd}, für eine Rückmeldung [vorgemerkt|notiert].",
    ),
    "late_thanks": (
        "Für unser Gespräch am {day:wd}, möchte ich mich [auch noch|bei dieser Gelegenheit] bedanken.",
        (
            "Ich danke Ihnen auch noch für die Zeit, die Sie sich am {day:wd}, für mich genommen haben.",
            "Ich danke dir auch noch für die Zeit, die du dir am {day:wd}, für mich genommen hast.",
        ),
        "Spät, aber [herzlich|gern]: danke für unser Gespräch am {day:wd}.",
    ),
    "recall_asked": (
        "Am {on:d} hatte ich nach dem Stand gefragt und [schreibe|melde mich] noch einmal, falls meine Frage [untergegangen|im Alltag untergegangen] ist.",
        "Meine Nachricht vom {on:d} kam vielleicht [zu einem ungünstigen Zeitpunkt|in einer vollen Woche|in einem vollen Postfach an].",
        (
            "Ich habe Ihnen am {on:d} geschrieben und weiß, wie [leicht|schnell] eine Mail nach unten rutscht.",
            "Ich habe dir am {on:d} geschrieben und weiß, wie [leicht|schnell] eine Mail nach unten rutscht.",
        ),
        "Noch einmal komme ich [kurz |]auf meine Frage vom {on:d} zurück.",
    ),
    "recall_hold": (
        (
            "Am {on:d} schrieben Sie mir, dass das Verfahren [ruht|erst einmal ruht|pausiert].",
            "Am {on:d} schriebst du mir, dass das Verfahren [ruht|erst einmal ruht|pausiert].",
        ),
        (
            "Als Sie mir am {on:d} schrieben, war [das Verfahren|die Besetzung] [vorerst|bis auf Weiteres] zurückgestellt.",
            "Als du mir am {on:d} schriebst, war [das Verfahren|die Besetzung] [vorerst|bis auf Weiteres] zurückgestellt.",
        ),
        "Seit dem {on:d} weiß ich, dass das Verfahren [ruht|auf Eis liegt].",
    ),
    "recall_talk": (
        "Zuletzt haben wir am {day:wd}, [miteinander |]gesprochen, und ich denke [gern|noch gern] daran zurück.",
        "Unser Gespräch vom {day:wd}, ist mir [noch gut|sehr gut] in Erinnerung.",
        "Seit unserem Gespräch am {day:wd}, habe ich [oft|immer wieder] an die Aufgabe gedacht.",
        "Nun liegt unser Gespräch vom {day:wd}, [eine Weile|schon etwas] zurück.",
    ),
    "recall_team": (
        (
            "Am {day:wd}, habe ich zuletzt mit Ihren [Kollegen|Leuten] gesprochen.",
            "Am {day:wd}, habe ich zuletzt mit deinen [Kollegen|Leuten] gesprochen.",
        ),
        (
            "Mein letztes Gespräch mit Ihrem Team war am {day:wd}, und ich denke [gern|mit Freude] daran zurück.",
            "Mein letztes Gespräch mit deinem Team war am {day:wd}, und ich denke [gern|mit Freude] daran zurück.",
        ),
        (
            "Seit dem Gespräch mit Ihrem Team am {day:wd}, ist [etwas|einige] Zeit vergangen.",
            "Seit dem Gespräch mit deinem Team am {day:wd}, ist [etwas|einige] Zeit vergangen.",
        ),
    ),
    "recall_letter": (
        (
            "Zuletzt habe ich Ihnen am {on:d} geschrieben.",
            "Zuletzt habe ich dir am {on:d} geschrieben.",
        ),
        "Ich komme auf meine Nachricht vom {on:d} [zurück|noch einmal zurück].",
        "Meine letzte Nachricht [stammt|ist] vom {on:d}.",
    ),
    "recall_their_letter": (
        (
            "Vielen Dank für Ihre Nachricht vom {on:d}.",
            "Vielen Dank für deine Nachricht vom {on:d}.",
        ),
        (
            "Ich komme auf Ihre Nachricht vom {on:d} [zurück|noch einmal zurück].",
            "Ich komme auf deine Nachricht vom {on:d} [zurück|noch einmal zurück].",
        ),
        (
            "Ihre letzte Nachricht kam am {on:d}, und ich habe mich [darüber|sehr darüber] gefreut.",
            "Deine letzte Nachricht kam am {on:d}, und ich habe mich [darüber|sehr darüber] gefreut.",
        ),
    ),
    "recall_role": (
        "Vor einiger Zeit habe ich mich bei {company} auf die Stelle „{role}“ beworben.",
        (
            "Meine Bewerbung auf die Stelle „{role}“ liegt Ihnen [seit|nun schon seit] einiger Zeit vor.",
            "Meine Bewerbung auf die Stelle „{role}“ liegt euch [seit|nun schon seit] einiger Zeit vor.",
        ),
    ),
    "recall_role_company": (
        "Vor einiger Zeit habe ich mich bei {company} beworben.",
        "Meine Bewerbung bei {company} liegt [seit|nun schon seit] einiger Zeit vor.",
    ),
    "still": (
        "{N} beschäftigt mich [noch immer|weiterhin].",
        "Noch immer geht mir {n} durch den Kopf.",
        "{N} habe ich nicht vergessen.",
        "An {n} denke ich noch oft.",
    ),
    "still_seen": (
        (
            "Dass Sie mir {words} gezeigt haben, habe ich nicht vergessen.",
            "Dass du mir {words} gezeigt hast, habe ich nicht vergessen.",
        ),
        "Gern denke ich daran, {words} gesehen zu haben.",
    ),
    "ask": (
        (
            "[Können|Könnten] Sie mir sagen, wie es um die Stelle „{role}“ steht?",
            "[Kannst|Könntest] du mir sagen, wie es um die Stelle „{role}“ steht?",
        ),
        "Darf ich fragen, wie weit die Entscheidung zur Stelle „{role}“ [gediehen|inzwischen] ist?",
        (
            "Gibt es zur Stelle „{role}“ etwas Neues, das Sie mir [sagen können|schon sagen können]?",
            "Gibt es zur Stelle „{role}“ etwas Neues, das du mir [sagen kannst|schon sagen kannst]?",
        ),
        (
            "Wie ist aus Ihrer Sicht [der Stand|der aktuelle Stand] bei der Stelle „{role}“?",
            "Wie ist aus deiner Sicht [der Stand|der aktuelle Stand] bei der Stelle „{role}“?",
        ),
        (
            "Wissen Sie [schon|inzwischen], wann über die Stelle „{role}“ entschieden wird?",
            "Weißt du [schon|inzwischen], wann über die Stelle „{role}“ entschieden wird?",
        ),
    ),
    "ask_company": (
        (
            "[Können|Könnten] Sie mir sagen, wie es um meine Bewerbung steht?",
            "[Kannst|Könntest] du mir sagen, wie es um meine Bewerbung steht?",
        ),
        "Darf ich fragen, wie weit die Entscheidung [inzwischen|gediehen] ist?",
        (
            "Gibt es etwas Neues, das Sie mir [sagen können|schon sagen können]?",
            "Gibt es etwas Neues, das du mir [sagen kannst|schon sagen kannst]?",
        ),
        (
            "Wie ist aus Ihrer Sicht der [Stand|aktuelle Stand]?",
            "Wie ist aus deiner Sicht der [Stand|aktuelle Stand]?",
        ),
        (
            "Wissen Sie [schon|inzwischen], wann entschieden wird?",
            "Weißt du [schon|inzwischen], wann entschieden wird?",
        ),
    ),
    "ask_again": (
        (
            "Ist die Stelle „{role}“ nach Ihrem Wissen [noch|weiterhin] offen?",
            "Ist die Stelle „{role}“, soweit du weißt, [noch|weiterhin] offen?",
        ),
        (
            "Können Sie sagen, ob über die Stelle „{role}“ [noch|derzeit noch] entschieden wird?",
            "Kannst du sagen, ob über die Stelle „{role}“ [noch|derzeit noch] entschieden wird?",
        ),
        "Hat sich der Zeitplan für die Stelle „{role}“ [geändert|verschoben]?",
        "Darf ich mit der Stelle „{role}“ [noch|weiterhin] rechnen?",
    ),
    "ask_again_company": (
        (
            "Ist die Stelle nach Ihrem Wissen [noch|weiterhin] offen?",
            "Ist die Stelle, soweit du weißt, [noch|weiterhin] offen?",
        ),
        (
            "Können Sie sagen, ob [noch|derzeit noch] entschieden wird?",
            "Kannst du sagen, ob [noch|derzeit noch] entschieden wird?",
        ),
        "Hat sich der Zeitplan [geändert|verschoben]?",
        "Darf ich mit der Stelle [noch|weiterhin] rechnen?",
    ),
    "easy": (
        "Eine Zeile genügt, auch wenn darin nur steht, dass es [länger dauert|noch dauert].",
        "Eine kurze Antwort reicht mir; ein neuer Termin ist mir [genauso recht|ebenso lieb] wie eine Entscheidung.",
        "Braucht es mehr Zeit, ist das [in Ordnung|völlig in Ordnung]; ein ungefährer Termin würde mir beim Planen helfen.",
        "Ein Ja, ein Nein oder ein Noch-nicht [genügt mir|reicht mir schon].",
        "Es muss keine lange Antwort sein: Zu wissen, dass noch alles offen ist, würde mir [schon|bereits] helfen.",
    ),
    "easy_again": (
        "Ein Wort als Antwort [genügt|reicht].",
        "Auch ein Nein hilft mir weiter, und ich nehme es [nicht übel|niemandem übel].",
        "Eine einzige Zeile, wie auch immer es steht, würde mir [beim Planen helfen|schon helfen].",
        "Ja, nein oder später: Mit jeder [dieser Antworten|Antwort] kann ich etwas anfangen.",
    ),
    "ask_close": (
        ("Vielen Dank für Ihre Mühe.", "Vielen Dank für deine Mühe."),
        (
            "Ich danke Ihnen für [einen kurzen Hinweis|eine kurze Nachricht].",
            "Ich danke dir für [einen kurzen Hinweis|eine kurze Nachricht].",
        ),
        (
            "Wenn Ihnen von mir noch etwas fehlt, reiche ich es [gern|jederzeit] nach.",
            "Wenn dir von mir noch etwas fehlt, reiche ich es [gern|jederzeit] nach.",
        ),
        ("Ich wünsche Ihnen eine gute Woche.", "Ich wünsche dir eine gute Woche."),
    ),
    "closing": (
        "Da ich zur Stelle „{role}“ bei {company} nichts [mehr|Weiteres] gehört habe, gehe ich davon aus, dass sie anders besetzt [wird|worden ist].",
        "Ich nehme an, dass die Stelle „{role}“ bei {company} inzwischen [vergeben ist|anders vergeben wurde], und [hake nicht weiter nach|frage nicht weiter nach].",
        "Zur Stelle „{role}“ bei {company} will ich [nicht weiter nachfragen|keine weiteren Mails schicken]; ich vermute, dass [die Wahl auf jemand anderen gefallen ist|anders entschieden wurde].",
        "Die Stelle „{role}“ bei {company} [lege ich für mich nun zur Seite|schließe ich für mich nun ab], da [es still geworden ist|ich nichts mehr gehört habe].",
    ),
    "closing_company": (
        "Da ich von {company} nichts [mehr|Weiteres] gehört habe, gehe ich davon aus, dass [anders entschieden wurde|die Wahl auf jemand anderen fiel].",
        "Ich nehme an, dass bei {company} inzwischen [anders entschieden wurde|jemand anderes gefunden ist], und [hake nicht weiter nach|frage nicht weiter nach].",
        "Wegen meiner Bewerbung bei {company} will ich [nicht weiter nachfragen|keine weiteren Mails schicken].",
        "Meine Bewerbung bei {company} [lege ich für mich nun zur Seite|schließe ich für mich nun ab], da [es still geworden ist|ich nichts mehr gehört habe].",
    ),
    "closing_thanks": (
        "Die Gespräche waren für mich [trotzdem |]ein Gewinn, und ich danke allen, die sich Zeit genommen haben.",
        (
            "Ich danke Ihnen für die Zeit, die Sie [mir|meiner Bewerbung] gewidmet haben.",
            "Ich danke dir für die Zeit, die du [mir|meiner Bewerbung] gewidmet hast.",
        ),
        "Für die [Zeit und die Offenheit|Offenheit und die Zeit] auf allen Seiten bedanke ich mich.",
        (
            "Vielen Dank Ihnen und [dem Team|allen Beteiligten] für die Zeit.",
            "Vielen Dank dir und [dem Team|allen Beteiligten] für die Zeit.",
        ),
    ),
    "closing_door": (
        "Sollte sich bei {company} später etwas ergeben, [freue ich mich über eine Nachricht|bin ich gern wieder im Gespräch]; eine Antwort ist jetzt nicht nötig.",
        "Antworten [muss darauf niemand|braucht darauf niemand]; wenn bei {company} einmal etwas passt, melde ich mich gern zurück.",
        (
            "Ich wünsche Ihnen und {company} alles Gute, und vielleicht [kreuzen sich unsere Wege wieder|sprechen wir uns einmal wieder].",
            "Ich wünsche dir und {company} alles Gute, und vielleicht [kreuzen sich unsere Wege wieder|sprechen wir uns einmal wieder].",
        ),
        "Für die Zukunft bleibt mein Interesse an {company} [bestehen|ungebrochen], ganz ohne Erwartung einer Antwort.",
    ),
    "subject_other_offer": (
        "Stelle „{role}“: Neues von meiner Seite",
        "Meine Bewerbung: Zeitplan",
        "{role}: ein Hinweis zum Zeitplan",
    ),
    "subject_other_offer_company": (
        "Meine Bewerbung: Zeitplan",
        "Neues von meiner Seite",
        "Ein Hinweis zum Zeitplan",
    ),
    "other_offer_by": (
        "Ein anderes Unternehmen hat mir ein Angebot gemacht und [erwartet|erhofft sich] meine Antwort bis {by:wd}.",
        "Bei mir gibt es [Neues|etwas Neues]: Mir liegt ein anderes Angebot vor, auf das ich bis {by:wd}, antworten soll.",
        (
            "Ich möchte [offen mit Ihnen sein|Ihnen offen sagen, wie es steht]: Ich habe ein Angebot von anderer Seite und soll mich bis {by:wd}, entscheiden.",
            "Ich möchte [offen mit dir sein|dir offen sagen, wie es steht]: Ich habe ein Angebot von anderer Seite und soll mich bis {by:wd}, entscheiden.",
        ),
    ),
    "other_offer": (
        "Ein anderes Unternehmen hat mir ein Angebot gemacht, auf das ich [bald|in Kürze] antworten muss.",
        "Bei mir gibt es [Neues|etwas Neues]: Mir liegt ein anderes Angebot vor.",
        (
            "Ich möchte [offen mit Ihnen sein|Ihnen offen sagen, wie es steht]: Ich habe ein Angebot von anderer Seite.",
            "Ich möchte [offen mit dir sein|dir offen sagen, wie es steht]: Ich habe ein Angebot von anderer Seite.",
        ),
    ),
    "other_offer_wish": (
        (
            "Die Stelle „{role}“ bei {company} interessiert mich [weiterhin|nach wie vor] sehr, darum wollte ich nicht antworten, ohne Sie zu fragen.",
            "Die Stelle „{role}“ bei {company} interessiert mich [weiterhin|nach wie vor] sehr, darum wollte ich nicht antworten, ohne dich zu fragen.",
        ),
        "Bevor ich mich entscheide, wüsste ich gern, wie es um die Stelle „{role}“ steht, [die mir wichtig ist|an der mir viel liegt].",
        "Ohne mehr über die Stelle „{role}“ bei {company} zu wissen, möchte ich mich [ungern|nicht] entscheiden.",
    ),
    "other_offer_wish_company": (
        (
            "{company} interessiert mich [weiterhin|nach wie vor] sehr, darum wollte ich nicht antworten, ohne Sie zu fragen.",
            "{company} interessiert mich [weiterhin|nach wie vor] sehr, darum wollte ich nicht antworten, ohne dich zu fragen.",
        ),
        "Bevor ich mich entscheide, wüsste ich gern, wie es um meine Bewerbung steht, [die mir wichtig ist|an der mir viel liegt].",
        "Ohne zu wissen, wie es bei {company} steht, möchte ich mich [ungern|nicht] entscheiden.",
    ),
    "other_offer_ask_by": (
        (
            "Sehen Sie eine Möglichkeit, [bis dahin|vorher] zu einer Entscheidung zu kommen?",
            "Siehst du eine Möglichkeit, [bis dahin|vorher] zu einer Entscheidung zu kommen?",
        ),
        (
            "Können Sie mir sagen, ob in dieser Zeit eine Entscheidung [möglich|denkbar] ist?",
            "Kannst du mir sagen, ob in dieser Zeit eine Entscheidung [möglich|denkbar] ist?",
        ),
        (
            "Werden Sie bis zu diesem Tag [voraussichtlich |]mehr wissen?",
            "Wirst du bis zu diesem Tag [voraussichtlich |]mehr wissen?",
        ),
    ),
    "other_offer_ask": (
        (
            "Sehen Sie eine Möglichkeit, [bald|in nächster Zeit] zu einer Entscheidung zu kommen?",
            "Siehst du eine Möglichkeit, [bald|in nächster Zeit] zu einer Entscheidung zu kommen?",
        ),
        (
            "Können Sie mir sagen, wann eine Entscheidung [möglich|denkbar] ist?",
            "Kannst du mir sagen, wann eine Entscheidung [möglich|denkbar] ist?",
        ),
        (
            "Werden Sie in den nächsten Tagen [voraussichtlich |]mehr wissen?",
            "Wirst du in den nächsten Tagen [voraussichtlich |]mehr wissen?",
        ),
    ),
    "other_offer_easy": (
        "Wenn nicht, verstehe ich das gut; eine kurze Nachricht [so oder so|in jedem Fall] würde mir helfen.",
        "Ein ehrliches Nein hilft mir genauso [wie ein Ja|weiter wie ein Ja].",
        (
            "Mir ist klar, dass Ihr Verfahren seine eigene Zeit braucht, und ich will nicht [drängen|drängeln].",
            "Mir ist klar, dass euer Verfahren seine eigene Zeit braucht, und ich will nicht [drängen|drängeln].",
        ),
    ),
    "subject_materials": ("{what}, wie gewünscht", "Wie gewünscht: {what}", "{what}"),
    "subject_materials_plain": ("Die gewünschten Unterlagen", "Wie gewünscht", "Meine Unterlagen"),
    "asked": (
        (
            "Am {on:d} hatten Sie mich um {what} gebeten; [hier kommt das Gewünschte|das Gewünschte kommt mit dieser Mail].",
            "Am {on:d} hattest du mich um {what} gebeten; [hier kommt das Gewünschte|das Gewünschte kommt mit dieser Mail].",
        ),
        (
            "Vielen Dank für [die Nachfrage|das Interesse] vom {on:d}; [gern schicke|heute schicke] ich Ihnen {what}.",
            "Vielen Dank für [die Nachfrage|das Interesse] vom {on:d}; [gern schicke|heute schicke] ich dir {what}.",
        ),
        (
            "Wie am {on:d} gewünscht, [schicke|sende] ich Ihnen hiermit {what}.",
            "Wie am {on:d} gewünscht, [schicke|sende] ich dir hiermit {what}.",
        ),
        (
            "Mit dieser Mail [erhalten|bekommen] Sie {what}, wie am {on:d} erbeten.",
            "Mit dieser Mail [erhältst|bekommst] du {what}, wie am {on:d} erbeten.",
        ),
    ),
    "asked_plain": (
        (
            "Am {on:d} hatten Sie mich um Unterlagen gebeten; [hier sind sie|hier kommen sie].",
            "Am {on:d} hattest du mich um Unterlagen gebeten; [hier sind sie|hier kommen sie].",
        ),
        "Vielen Dank für [die Nachfrage|das Interesse] vom {on:d}; hier kommt das Gewünschte.",
        (
            "Wie am {on:d} gewünscht, [schicke|sende] ich Ihnen hiermit die Unterlagen.",
            "Wie am {on:d} gewünscht, [schicke|sende] ich dir hiermit die Unterlagen.",
        ),
    ),
    "asked_missing": (
        (
            "Am {on:d} hatten Sie mich um Unterlagen gebeten; ich schicke sie, sobald alles beisammen ist.",
            "Am {on:d} hattest du mich um Unterlagen gebeten; ich schicke sie, sobald alles beisammen ist.",
        ),
        "Vielen Dank für die Nachfrage vom {on:d}; das Gewünschte folgt, sobald alles beisammen ist.",
    ),
    "asked_some": (
        (
            "Am {on:d} hatten Sie mich um Unterlagen gebeten; hier ist, was ich bisher habe.",
            "Am {on:d} hattest du mich um Unterlagen gebeten; hier ist, was ich bisher habe.",
        ),
        "Vielen Dank für die Nachfrage vom {on:d}; hier kommt, was ich bisher habe.",
    ),
    "asked_through_missing": (
        (
            "Am {on:d} bat mich {name} um Unterlagen; darf ich sie über Sie schicken, sobald alles beisammen ist?",
            "Am {on:d} bat mich {name} um Unterlagen; darf ich sie über dich schicken, sobald alles beisammen ist?",
        ),
    ),
    "asked_late": (
        "Das war bis zum {by:d} gewünscht, und es tut mir leid, dass ich zu spät bin.",
        "Leider bin ich damit zu spät: Gewünscht war es bis zum {by:d}.",
    ),
    "asked_through": (
        (
            "{name} hatte mich am {on:d} um {what} gebeten; das Gewünschte [schicke|sende] ich gern über Sie.",
            "{name} hatte mich am {on:d} um {what} gebeten; das Gewünschte [schicke|sende] ich gern über dich.",
        ),
        (
            "Am {on:d} bat mich {name} um {what}, und ich [bitte Sie|möchte Sie bitten], diese Mail weiterzuleiten.",
            "Am {on:d} bat mich {name} um {what}, und ich [bitte dich|möchte dich bitten], diese Mail weiterzuleiten.",
        ),
    ),
    "asked_through_plain": (
        (
            "{name} hatte mich am {on:d} um Unterlagen gebeten, die ich gern über Sie [schicke|sende].",
            "{name} hatte mich am {on:d} um Unterlagen gebeten, die ich gern über dich [schicke|sende].",
        ),
        (
            "Könnten Sie diese Unterlagen [bitte |]an {name} weitergeben, wie am {on:d} erbeten?",
            "Könntest du diese Unterlagen [bitte |]an {name} weitergeben, wie am {on:d} erbeten?",
        ),
    ),
    "enclosed": (
        ("Im Anhang finden Sie „{title}“.", "Im Anhang findest du „{title}“."),
        "Angehängt habe ich „{title}“.",
        "„{title}“ liegt dieser Mail [bei|als Anhang bei].",
        "Als Anhang kommt „{title}“ [mit|gleich mit].",
    ),
    "enclosed_too": (
        "Dazu kommt „{title}“.",
        "Ebenfalls angehängt ist „{title}“.",
        "„{title}“ habe ich [auch|gleich] noch beigefügt.",
    ),
    "bears_on": (
        "Ausgesucht habe ich es mit Blick auf eines: {n}.",
        "Beim Zusammenstellen hatte ich {n} vor Augen.",
        "Es knüpft an {n} an.",
    ),
    "materials_aim": (
        "Ich hoffe, es [zeigt|beantwortet], worum es bei der Bitte ging.",
        "Ich hoffe, es sagt mehr als [jede|eine] Beschreibung von mir.",
        (
            "Ich hoffe, es hilft Ihnen [weiter|bei dem, was Sie wissen wollten].",
            "Ich hoffe, es hilft dir [weiter|bei dem, was du wissen wolltest].",
        ),
    ),
    "references": (
        "Diese Personen haben zugesagt, über meine Arbeit Auskunft zu geben:",
        (
            "Sie können sich gern an folgende Personen wenden, die damit einverstanden sind:",
            "Du kannst dich gern an folgende Personen wenden, die damit einverstanden sind:",
        ),
        "Als Referenzen stehen mir mit ihrem Einverständnis zur Seite:",
    ),
    "reference": ("{line}",),
    "materials_close": (
        (
            "Brauchen Sie für die Stelle „{role}“ mehr oder ein anderes Format, genügt ein [Wort|kurzes Wort].",
            "Brauchst du für die Stelle „{role}“ mehr oder ein anderes Format, genügt ein [Wort|kurzes Wort].",
        ),
        "Fragen dazu beantworte ich gern, und was für die Stelle „{role}“ noch fehlt, reiche ich [nach|gern nach].",
        "Sollte für die Stelle „{role}“ noch etwas fehlen, schicke ich es [umgehend|gleich].",
    ),
    "materials_close_company": (
        (
            "Brauchen Sie mehr oder ein anderes Format, genügt ein [Wort|kurzes Wort].",
            "Brauchst du mehr oder ein anderes Format, genügt ein [Wort|kurzes Wort].",
        ),
        "Fragen dazu beantworte ich gern, und was noch fehlt, reiche ich [nach|gern nach].",
        "Sollte noch etwas fehlen, schicke ich es [umgehend|gleich].",
    ),
    "subject_gracious": ("Danke für die Rückmeldung", "Mein Dank", "Trotzdem vielen Dank"),
    "subject_gracious_company": ("Danke für die Rückmeldung", "Mein Dank", "Trotzdem vielen Dank"),
    "gracious_thanks": (
        (
            "Vielen Dank für [Ihre Nachricht|Ihre Rückmeldung|Ihre Mail] vom {on:d} und [die klaren Worte|die Offenheit].",
            "Vielen Dank für [deine Nachricht|deine Rückmeldung|deine Mail] vom {on:d} und [die klaren Worte|die Offenheit].",
        ),
        (
            "Danke, dass Sie mir am {on:d} [Bescheid gegeben|Ihre Entscheidung mitgeteilt|offen geschrieben] haben.",
            "Danke, dass du mir am {on:d} [Bescheid gegeben|die Entscheidung mitgeteilt|offen geschrieben] hast.",
        ),
        (
            "Schade, dass es nicht geklappt hat; für [Ihre Nachricht|Ihre Mail] vom {on:d} [danke ich Ihnen|bedanke ich mich].",
            "Schade, dass es nicht geklappt hat; für [deine Nachricht|deine Mail] vom {on:d} [danke ich dir|bedanke ich mich].",
        ),
        (
            "Ihre Nachricht vom {on:d} war nicht die, auf die ich [gehofft hatte|gewartet hatte], und ich danke Ihnen [trotzdem|dennoch] dafür.",
            "Deine Nachricht vom {on:d} war nicht die, auf die ich [gehofft hatte|gewartet hatte], und ich danke dir [trotzdem|dennoch] dafür.",
        ),
        (
            "Dass Sie mir am {on:d} geschrieben haben, statt es offenzulassen, [weiß ich zu schätzen|schätze ich sehr], und ich danke Ihnen dafür.",
            "Dass du mir am {on:d} geschrieben hast, statt es offenzulassen, [weiß ich zu schätzen|schätze ich sehr], und ich danke dir dafür.",
        ),
    ),
    "gracious_remark": (
        "In Erinnerung behalten werde ich {n}.",
        "{N} nehme ich [auf jeden Fall|gern] mit.",
        "{N} bleibt mir.",
        "Nicht vergessen werde ich {n}.",
    ),
    "gracious_remark_seen": (
        (
            "Schön bleibt, dass Sie mir {words} gezeigt haben.",
            "Schön bleibt, dass du mir {words} gezeigt hast.",
        ),
        "Gern denke ich daran zurück, {words} gesehen zu haben.",
    ),
    "gracious_met": (
        (
            "Sie und Ihre Kollegen kennenzulernen war mir [eine Freude|eine echte Freude].",
            "Dich und deine Kollegen kennenzulernen war mir [eine Freude|eine echte Freude].",
        ),
        "Die Gespräche haben sich für mich [gelohnt|sehr gelohnt].",
        "Über die Zeit, die sich alle für mich genommen haben, habe ich mich [gefreut|sehr gefreut].",
        (
            "Mein Dank geht auch an alle, mit denen ich bei Ihnen gesprochen habe.",
            "Mein Dank geht auch an alle, mit denen ich bei euch gesprochen habe.",
        ),
    ),
    "gracious_read": (
        (
            "Ich danke Ihnen für die Zeit, die Sie meiner Bewerbung gewidmet haben.",
            "Ich danke dir für die Zeit, die du meiner Bewerbung gewidmet hast.",
        ),
        "Dass meine Bewerbung in Betracht gezogen wurde, [freut mich|hat mich gefreut].",
        "Für die [Aufmerksamkeit|Mühe], die in meine Bewerbung geflossen ist, bedanke ich mich.",
    ),
    "gracious_wish": (
        "Wer auch immer die Stelle „{role}“ übernimmt, dem wünsche ich [viel Erfolg|viel Freude daran].",
        (
            "Ihnen und der Person, die nun die Stelle „{role}“ antritt, wünsche ich [alles Gute|einen guten Start].",
            "Dir und der Person, die nun die Stelle „{role}“ antritt, wünsche ich [alles Gute|einen guten Start].",
        ),
        "Ich hoffe, dass die Stelle „{role}“ in [gute|die richtigen] Hände kommt.",
    ),
    "gracious_wish_company": (
        (
            "Ihnen und allen bei {company} wünsche ich [viel Erfolg|alles Gute].",
            "Dir und allen bei {company} wünsche ich [viel Erfolg|alles Gute].",
        ),
        (
            "Ihnen und der Person, für die Sie sich entschieden haben, wünsche ich [alles Gute|einen guten Start].",
            "Dir und der Person, für die ihr euch entschieden habt, wünsche ich [alles Gute|einen guten Start].",
        ),
        "Für alles, was bei {company} ansteht, wünsche ich gutes Gelingen.",
    ),
    "gracious_offered": (
        "Danke für die offene Tür; ich bleibe gern in Kontakt.",
        (
            "Schön, dass Sie in Kontakt bleiben möchten; das möchte ich auch.",
            "Schön, dass du in Kontakt bleiben möchtest; das möchte ich auch.",
        ),
    ),
    "gracious_door": (
        (
            "Sollte bei {company} später einmal eine andere Stelle passen, freue ich mich, von Ihnen zu [hören|lesen].",
            "Sollte bei {company} später einmal eine andere Stelle passen, freue ich mich, von dir zu [hören|lesen].",
        ),
        "Wenn sich unsere Wege wieder kreuzen, bei {company} oder anderswo, würde mich das [freuen|sehr freuen].",
        "Falls sich bei {company} etwas anderes ergibt, bin ich gern wieder [im Gespräch|dabei].",
        "An dem, was {company} macht, bleibe ich interessiert und [würde gern in Kontakt bleiben|bleibe gern in Kontakt].",
    ),
}
