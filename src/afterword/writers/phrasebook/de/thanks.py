"""German: thanks after an interview, and the note of an invitation.

{n} and {N} are noun phrases that look the same in nominative and accusative ("unser Gespräch über
…", "Ihre Frage nach …", "das Thema …"), so frames use those two cases alone.
"""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_thanks": (
        "Vielen Dank für {day:w}",
        "Unser Gespräch am {day:w}",
        "Herzlichen Dank für das Gespräch",
        ("Danke für Ihre Zeit", "Danke für deine Zeit"),
        "Nach unserem Gespräch am {day:w}",
        "Mein Dank für {day:w}",
        "Danke für das Gespräch am {day:w}",
        ("Vielen Dank für Ihre Zeit am {day:w}", "Vielen Dank für deine Zeit am {day:w}"),
        "Zu unserem Gespräch am {day:w}",
        "Danke für den guten Austausch",
        "Ein Dankeschön für {day:w}",
        "Herzlichen Dank für den Austausch am {day:w}",
    ),
    "thanks": (
        (
            "[Vielen|Herzlichen] Dank, dass Sie sich am {day:w} [die Zeit|Zeit] für [unser Gespräch|mich] genommen haben.",
            "[Vielen|Herzlichen] Dank, dass du dir am {day:w} [die Zeit|Zeit] für [unser Gespräch|mich] genommen hast.",
        ),
        (
            "Ich habe unser Gespräch vom {day:w} [in bester Erinnerung|noch lebhaft vor mir|in sehr guter Erinnerung] und möchte [Ihnen dafür danken|mich dafür bei Ihnen bedanken].",
            "Ich habe unser Gespräch vom {day:w} [in bester Erinnerung|noch lebhaft vor mir|in sehr guter Erinnerung] und möchte [dir dafür danken|mich dafür bei dir bedanken].",
        ),
        (
            "Es hat mich [sehr|wirklich] gefreut, am {day:w} mit Ihnen zu sprechen; [vielen|herzlichen|besten] Dank für Ihre Zeit.",
            "Es hat mich [sehr|wirklich] gefreut, am {day:w} mit dir zu sprechen; [vielen|herzlichen|lieben] Dank für deine Zeit.",
        ),
        (
            "Für [unser Gespräch|das gute Gespräch|den guten Austausch] am {day:w} [danke ich Ihnen sehr|möchte ich Ihnen herzlich danken].",
            "Für [unser Gespräch|das gute Gespräch|den guten Austausch] am {day:w} [danke ich dir sehr|möchte ich dir herzlich danken].",
        ),
        (
            "Das Gespräch mit Ihnen am {day:w} [hat mir Freude gemacht|war für mich ein Gewinn|hat mir viel gegeben], [und ich danke Ihnen dafür|vielen Dank dafür].",
            "Das Gespräch mit dir am {day:w} [hat mir Freude gemacht|war für mich ein Gewinn|hat mir viel gegeben], [und ich danke dir dafür|vielen Dank dafür].",
        ),
        (
            "[Vielen|Herzlichen|Besten] Dank für die [Aufmerksamkeit|Offenheit], die Sie mir am {day:w} entgegengebracht haben.",
            "[Vielen|Herzlichen|Lieben] Dank für die [Aufmerksamkeit|Offenheit], die du mir am {day:w} entgegengebracht hast.",
        ),
        (
            "Ich danke Ihnen für das [angenehme|gute|anregende] Gespräch am {day:w}[, aus dem ich viel mitgenommen habe|].",
            "Ich danke dir für das [angenehme|gute|anregende] Gespräch am {day:w}[, aus dem ich viel mitgenommen habe|].",
        ),
        (
            "Am {day:w} haben Sie sich Zeit für [meine Fragen|mich|ein Gespräch mit mir] genommen, und dafür [danke ich Ihnen|möchte ich mich herzlich bedanken].",
            "Am {day:w} hast du dir Zeit für [meine Fragen|mich|ein Gespräch mit mir] genommen, und dafür [danke ich dir|möchte ich mich herzlich bedanken].",
        ),
        (
            "Noch einmal [vielen|herzlichen|besten] Dank für [unser Gespräch|das Treffen] am {day:w} und für Ihr Interesse.",
            "Noch einmal [vielen|herzlichen|lieben] Dank für [unser Gespräch|das Treffen] am {day:w} und für dein Interesse.",
        ),
        (
            "Unser Gespräch vom {day:w} [klingt noch nach|geht mir noch durch den Kopf], und ich [danke Ihnen dafür|möchte mich dafür bedanken|möchte Ihnen dafür danken].",
            "Unser Gespräch vom {day:w} [klingt noch nach|geht mir noch durch den Kopf], und ich [danke dir dafür|möchte mich dafür bedanken|möchte dir dafür danken].",
        ),
        (
            "Haben Sie [vielen|herzlichen|besten] Dank für [das Gespräch|die Einblicke] am {day:w}.",
            "Hab [vielen|herzlichen|besten] Dank für [das Gespräch|die Einblicke] am {day:w}.",
        ),
        (
            "Schön, dass es am {day:w} mit unserem Gespräch geklappt hat; [vielen|herzlichen|besten] Dank [dafür|für Ihre Zeit].",
            "Schön, dass es am {day:w} mit unserem Gespräch geklappt hat; [vielen|herzlichen|besten] Dank [dafür|für deine Zeit].",
        ),
    ),
    "moment": (
        "Besonders in Erinnerung geblieben ist mir {n}.",
        "{N} beschäftigt mich seither.",
        "Vor allem {n} hat mir zu denken gegeben.",
        "{N} hat mir die Aufgabe greifbar gemacht.",
        "Noch oft denke ich an {n}.",
        "Was mir am stärksten im Gedächtnis geblieben ist, ist {n}.",
        "Eines ist mir besonders wichtig geworden: {n}.",
        "{N} hat mich seither immer wieder beschäftigt.",
        "In meinen Notizen steht ganz oben {n}.",
        "Wenn ich einen Punkt herausgreifen darf, dann {n}.",
        "{N} war für mich der aufschlussreichste Teil.",
        "Hängen geblieben ist bei mir vor allem {n}.",
    ),
    "moment_seen": (
        (
            "Danke besonders dafür, dass Sie mir {words} gezeigt haben.",
            "Danke besonders dafür, dass du mir {words} gezeigt hast.",
        ),
        (
            "Dass Sie mir {words} gezeigt haben, hat [mir mehr gesagt als jede Beschreibung|das Ganze für mich greifbar gemacht].",
            "Dass du mir {words} gezeigt hast, hat [mir mehr gesagt als jede Beschreibung|das Ganze für mich greifbar gemacht].",
        ),
        "[Sehr geholfen|Viel gebracht] hat mir, {words} mit eigenen Augen zu sehen.",
        (
            "Ich habe mich [besonders|sehr] gefreut, dass Sie mir {words} gezeigt haben.",
            "Ich habe mich [besonders|sehr] gefreut, dass du mir {words} gezeigt hast.",
        ),
        "Seit ich {words} gesehen habe, [kann ich mir die Arbeit viel besser vorstellen|verstehe ich die Aufgabe viel besser].",
        "Am besten in Erinnerung ist mir, wie ich {words} zu sehen bekam.",
        "Gern denke ich daran zurück, {words} gesehen zu haben.",
        (
            "Sie haben mir {words} gezeigt, und das [ist mir geblieben|hat mich beeindruckt].",
            "Du hast mir {words} gezeigt, und das [ist mir geblieben|hat mich beeindruckt].",
        ),
    ),
    "second": (
        "Auch {n} [fand ich aufschlussreich|ist mir im Gedächtnis geblieben].",
        "Ebenso [aufschlussreich|hilfreich] war für mich {n}.",
        "Notiert habe ich mir auch {n}.",
        "Nicht weniger [wichtig|lehrreich] war für mich {n}.",
        "Außerdem ist mir {n} im Kopf geblieben.",
        "Daneben hat mich {n} [beschäftigt|angeregt].",
        "Ein weiterer Punkt, über den ich gern mehr erfahren würde: {n}.",
        "{N} gehört für mich [ebenfalls|auch] dazu.",
        "Mitgenommen habe ich außerdem {n}.",
        "Gern würde ich auch {n} noch vertiefen.",
    ),
    "second_seen": (
        (
            "Danke auch, dass Sie mir {words} gezeigt haben.",
            "Danke auch, dass du mir {words} gezeigt hast.",
        ),
        "Auch {words} zu sehen war [hilfreich|aufschlussreich] für mich.",
        (
            "Gefreut hat mich auch, dass Sie mir {words} gezeigt haben.",
            "Gefreut hat mich auch, dass du mir {words} gezeigt hast.",
        ),
        "Es war gut, außerdem {words} [zu sehen|gesehen zu haben].",
        "Dass ich {words} sehen konnte, [half mir ebenfalls weiter|rundete das Bild ab].",
        "Der Blick auf {words} hat mir [ebenfalls|auch] geholfen.",
        "Schön war auch, {words} zu sehen.",
        "Außerdem habe ich {words} gesehen, und das [war mir wichtig|hat sich gelohnt].",
    ),
    "left_open": (
        "Offen geblieben ist zwischen uns {n}; darauf komme ich gern [zurück|noch einmal zurück].",
        "Für {n} [war die Zeit zu knapp|reichte die Zeit nicht], und ich würde gern dort anknüpfen.",
        "Gern würde ich {n} bei nächster Gelegenheit [fortführen|vertiefen].",
        "Eines ist für mich noch offen: {n}.",
        "{N} verdient mehr Zeit, als wir hatten.",
        "Zu kurz gekommen ist {n}, und ich freue mich, wenn wir das nachholen.",
        "Auf {n} würde ich gern [noch einmal|bei Gelegenheit] zurückkommen.",
        "Noch nicht zu Ende besprochen ist {n}.",
    ),
    "picture": (
        "Ich habe jetzt ein [viel|deutlich] klareres Bild davon, worauf es bei der Arbeit ankommt.",
        "Die Aufgabe verstehe ich nun [viel|weit] besser als vorher.",
        "Mir ist [deutlich|viel] klarer geworden, was die Stelle ausmacht und was sie verlangt.",
        "Seither weiß ich genauer, wo ich mich [nützlich machen|einbringen] könnte.",
        "Im Gespräch davon zu hören, hat für mich [viel ausgemacht|einen großen Unterschied gemacht].",
        "Vieles ist für mich [dadurch|an diesem Tag] greifbarer geworden.",
        "Die Arbeit kann ich mir jetzt [viel besser|sehr viel besser] vorstellen als vor dem Gespräch.",
        "Manches, was ich mich gefragt hatte, sehe ich [jetzt|nun] klarer.",
        "Ich [weiß jetzt|weiß nun] mehr über die Aufgabe als vor unserem Gespräch.",
        "Es hat mir geholfen, über die Aufgabe [zu sprechen|ins Gespräch zu kommen].",
        "Was von mir erwartet würde, kann ich jetzt weit besser [einschätzen|beurteilen].",
        "Aus einer Vorstellung ist für mich [eine konkrete Aufgabe|ein klareres Bild] geworden.",
    ),
    "more": (
        "Aus dem Gespräch nehme ich nicht nur Antworten mit, sondern auch Fragen, über die es sich nachzudenken lohnt.",
        "Mir ist wichtig, dass eine solche Entscheidung für beide Seiten stimmt, und dazu hat das Gespräch viel beigetragen.",
        "Gerade die Mischung aus Überblick und Einzelheiten war für meine eigenen Überlegungen sehr hilfreich.",
        "Ein solches Gespräch zeigt mehr über die Zusammenarbeit als jede Internetseite, und das habe ich sehr geschätzt.",
        "Über manches, was zur Sprache kam, habe ich seither noch einmal in Ruhe nachgedacht.",
        "Je mehr ich über die Aufgabe weiß, desto lieber würde ich sie selbst in die Hand nehmen.",
        "Es war zu spüren, worauf es im Alltag wirklich ankommt, und genau das wollte ich erfahren.",
        "Es tut gut, wenn in einem Vorstellungsgespräch beide Seiten etwas voneinander erfahren.",
        "Dass auch meine Fragen Platz hatten, hat mir sehr geholfen, mir ein eigenes Urteil zu bilden.",
        "So lässt sich für mich nun viel besser einschätzen, wie ein guter Anfang aussehen könnte.",
        "Wie die ersten Wochen aussehen könnten, sehe ich jetzt deutlicher vor mir, und das gefällt mir.",
        "Für meine weiteren Überlegungen war das Gespräch wertvoller als alles, was sich nachlesen lässt.",
    ),
    "set_aside": (
        (
            "Dass Sie sich {minutes} Minuten [dafür |]freigehalten haben, halte ich nicht für selbstverständlich.",
            "Dass du dir {minutes} Minuten [dafür |]freigehalten hast, halte ich nicht für selbstverständlich.",
        ),
        "Mir ist bewusst, dass {minutes} Minuten ein [gutes|ordentliches] Stück eines Arbeitstages sind.",
        (
            "Die {minutes} Minuten in Ihrem Kalender waren für mich gut [angelegt|genutzt].",
            "Die {minutes} Minuten in deinem Kalender waren für mich gut [angelegt|genutzt].",
        ),
        "Die {minutes} Minuten sind für mich [sehr schnell|wie im Flug] vergangen.",
        "{minutes} Minuten für ein Gespräch zu finden, ist [keine Kleinigkeit|nicht leicht].",
        "Ein Gespräch von {minutes} Minuten einzuplanen, ist [großzügig|ein Entgegenkommen].",
        "Die {minutes} Minuten, die dafür vorgesehen waren, haben mir [geholfen|sehr geholfen].",
        "{minutes} Minuten für [unsere Fragen|Fragen und Antworten auf beiden Seiten], das hat mir viel gebracht.",
        (
            "Sie haben dem Gespräch {minutes} Minuten Ihres Tages gegeben, und das [weiß ich zu schätzen|schätze ich sehr].",
            "Du hast dem Gespräch {minutes} Minuten deines Tages gegeben, und das [weiß ich zu schätzen|schätze ich sehr].",
        ),
        "An die {minutes} Minuten denke ich [gern|mit Freude] zurück.",
        "Die geplanten {minutes} Minuten habe ich [gern|sehr gern] genutzt.",
        "Die {minutes} Minuten haben gereicht, um mir [vieles|manches] klarer zu machen.",
    ),
    "bring": (
        "Einbringen könnte ich [dort|an dieser Stelle]: {words}.",
        "Von meiner Seite käme hinzu: {words}.",
        "Was ich mitbringen würde: {words}.",
        "Beisteuern könnte ich [vor allem|aus meiner Arbeit]: {words}.",
        "Aus meiner bisherigen Arbeit passt dazu: {words}.",
        "Mein Beitrag könnte sein: {words}.",
    ),
    "sample": (
        (
            "Wenn Ihnen ein Beispiel meiner Arbeit weiterhilft, schicke ich es [gern|Ihnen gern].",
            "Wenn dir ein Beispiel meiner Arbeit weiterhilft, schicke ich es [gern|dir gern].",
        ),
        (
            "Falls Sie sehen möchten, wie ich arbeite, [lasse ich Ihnen gern etwas zukommen|sende ich Ihnen gern ein Beispiel].",
            "Falls du sehen möchtest, wie ich arbeite, [lasse ich dir gern etwas zukommen|sende ich dir gern ein Beispiel].",
        ),
        "Sollte von mir noch etwas zum Ansehen oder Nachlesen fehlen, reiche ich es [gern|jederzeit] nach.",
        (
            "Was Sie über meine Arbeit noch wissen möchten, beantworte ich [gern|jederzeit gern].",
            "Was du über meine Arbeit noch wissen möchtest, beantworte ich [gern|jederzeit gern].",
        ),
        "Zu allem, was ich erzählt habe, kann ich [gern mehr ins Detail gehen|gern noch Einzelheiten nennen].",
        (
            "Wenn eine meiner Antworten etwas offengelassen hat, ergänze ich sie [gern|gern für Sie].",
            "Wenn eine meiner Antworten etwas offengelassen hat, ergänze ich sie [gern|gern für dich].",
        ),
        "Sagt eine Arbeitsprobe mehr als meine Worte, so genügt [eine kurze Nachricht|ein kurzes Zeichen].",
        (
            "Gern vertiefe ich jeden Punkt aus meinem Werdegang, der für Sie [wichtig|von Interesse] ist.",
            "Gern vertiefe ich jeden Punkt aus meinem Werdegang, der für dich [wichtig|von Interesse] ist.",
        ),
        (
            "Möchten Sie etwas Konkretes von mir sehen, so [schicke ich es gern|ist es schnell verschickt].",
            "Möchtest du etwas Konkretes von mir sehen, so [schicke ich es gern|ist es schnell verschickt].",
        ),
        "Wo ich mich zu kurz gefasst habe, hole ich das gern [nach|ausführlicher nach].",
        (
            "Eine Arbeitsprobe oder ein weiteres Beispiel stelle ich Ihnen [gern|jederzeit gern] zur Verfügung.",
            "Eine Arbeitsprobe oder ein weiteres Beispiel stelle ich dir [gern|jederzeit gern] zur Verfügung.",
        ),
        (
            "Fragen Sie bitte [ruhig|jederzeit] nach, wenn für Ihr Bild noch etwas fehlt.",
            "Frag bitte [ruhig|jederzeit] nach, wenn für dein Bild noch etwas fehlt.",
        ),
    ),
    "interest": (
        "Die Stelle „{role}“ bei {company} würde ich [sehr gern|mit Freude] übernehmen.",
        "Mein Interesse an der Stelle „{role}“ ist durch unser Gespräch [noch gewachsen|nur größer geworden].",
        "All das bestärkt mich darin, die Stelle „{role}“ bei {company} [anzustreben|weiter anzustreben].",
        (
            "An der Stelle „{role}“ und an der Zusammenarbeit mit Ihnen und Ihren Kollegen bin ich [weiterhin|nach wie vor] sehr interessiert.",
            "An der Stelle „{role}“ und an der Zusammenarbeit mit dir und deinen Kollegen bin ich [weiterhin|nach wie vor] sehr interessiert.",
        ),
        "Die Stelle „{role}“ ist eine, für die ich mich [aus Überzeugung|mit voller Überzeugung] entscheiden würde.",
        "Ich würde mich freuen, die Aufgaben der Stelle „{role}“ bei {company} [zu übernehmen|übernehmen zu können].",
        "Aus dem Gespräch bin ich mit dem [sicheren|guten] Gefühl gegangen, dass die Stelle „{role}“ bei {company} zu mir passt.",
        "Genau so eine Aufgabe, wie sie die Stelle „{role}“ bietet, [suche ich|habe ich gesucht].",
        "In der Stelle „{role}“ und bei {company} sehe ich mich [sehr gut|wirklich gut] aufgehoben.",
        "Nichts von dem, was ich gehört habe, macht die Stelle „{role}“ weniger reizvoll, [im Gegenteil|ganz im Gegenteil].",
        "Es wäre mir eine Freude, mit der Stelle „{role}“ zu {company} zu [kommen|stoßen].",
        (
            "Den weiteren Weg zur Stelle „{role}“ gehe ich [gern|sehr gern] mit Ihnen.",
            "Den weiteren Weg zur Stelle „{role}“ gehe ich [gern|sehr gern] mit dir.",
        ),
    ),
    "interest_company": (
        "Bei {company} würde ich [sehr gern|mit Freude] anfangen.",
        "Mein Interesse an der Arbeit bei {company} ist durch unser Gespräch [noch gewachsen|nur größer geworden].",
        "All das bestärkt mich darin, zu {company} kommen zu wollen.",
        (
            "An der Zusammenarbeit mit Ihnen und Ihren Kollegen bei {company} bin ich [weiterhin|nach wie vor] sehr interessiert.",
            "An der Zusammenarbeit mit dir und deinen Kollegen bei {company} bin ich [weiterhin|nach wie vor] sehr interessiert.",
        ),
        "Die Arbeit bei {company} ist eine, für die ich mich [aus Überzeugung|mit voller Überzeugung] entscheiden würde.",
        "Ich würde mich freuen, diese Arbeit bei {company} [zu machen|machen zu können].",
        "Aus dem Gespräch bin ich mit dem [sicheren|guten] Gefühl gegangen, dass {company} der richtige Ort für mich ist.",
        "Genau so eine Aufgabe, wie {company} sie bietet, [suche ich|habe ich gesucht].",
        "Bei {company} sehe ich mich [sehr gut|wirklich gut] aufgehoben.",
        "Nichts von dem, was ich gehört habe, macht {company} weniger reizvoll, [im Gegenteil|ganz im Gegenteil].",
        "Es wäre mir eine Freude, zu {company} zu [kommen|stoßen].",
        (
            "Den weiteren Weg bei {company} gehe ich [gern|sehr gern] mit Ihnen.",
            "Den weiteren Weg bei {company} gehe ich [gern|sehr gern] mit dir.",
        ),
    ),
    "close": (
        (
            "Wenn auf Ihrer Seite noch etwas offen ist, antworte ich [gern|gern darauf].",
            "Wenn auf deiner Seite noch etwas offen ist, antworte ich [gern|gern darauf].",
        ),
        (
            "Ich freue mich, von Ihnen zu hören, wann immer es [passt|so weit ist].",
            "Ich freue mich, von dir zu hören, wann immer es [passt|so weit ist].",
        ),
        (
            "Melden Sie sich gern, falls in der Zwischenzeit eine Frage [auftaucht|aufkommt].",
            "Melde dich gern, falls in der Zwischenzeit eine Frage [auftaucht|aufkommt].",
        ),
        (
            "Bis dahin wünsche ich Ihnen und dem Team eine gute [Woche|Zeit].",
            "Bis dahin wünsche ich dir und dem Team eine gute [Woche|Zeit].",
        ),
        "Für ein weiteres Gespräch nehme ich mir gern [Zeit|die Zeit].",
        (
            "Auf ein Wiedersehen, wann es Ihnen passt, [freue ich mich|würde ich mich freuen].",
            "Auf ein Wiedersehen, wann es dir passt, [freue ich mich|würde ich mich freuen].",
        ),
        (
            "Eine Antwort ist nicht nötig; ich wollte Ihnen nur [meinen Dank dalassen|Danke sagen].",
            "Eine Antwort ist nicht nötig; ich wollte dir nur [meinen Dank dalassen|Danke sagen].",
        ),
        "Ich hoffe, dass sich unsere Wege bald wieder kreuzen.",
        (
            "Kann ich Ihnen die Entscheidung leichter machen, so [sagen Sie mir gern, wie|lassen Sie es mich wissen].",
            "Kann ich dir die Entscheidung leichter machen, so [sag mir gern, wie|lass es mich wissen].",
        ),
        (
            "Den nächsten Schritt überlasse ich Ihnen und [freue mich darauf|bin gespannt darauf].",
            "Den nächsten Schritt überlasse ich dir und [freue mich darauf|bin gespannt darauf].",
        ),
        "Was für eine Entscheidung noch fehlt, [reiche ich gern nach|liefere ich gern].",
        "Wie auch immer es weitergeht, ich [freue mich darauf|bin gern dabei].",
    ),
    "close_promise": (
        (
            "Wie ich verstanden habe, höre ich bis {by:wd}, von Ihnen; darauf [freue ich mich|bin ich gespannt].",
            "Wie ich verstanden habe, höre ich bis {by:wd}, von dir; darauf [freue ich mich|bin ich gespannt].",
        ),
        "Für eine Rückmeldung habe ich {by:wd} im [Sinn|Kopf].",
        (
            "Wenn Ihnen vor {by:wd}, noch etwas hilft, [schicke|liefere] ich es gern.",
            "Wenn dir vor {by:wd}, noch etwas hilft, [schicke|liefere] ich es gern.",
        ),
        "Bis {by:wd}, beantworte ich gern [jede|noch jede] Frage.",
        "Mit einer Nachricht rechne ich bis {by:wd}, und warte [gern|in Ruhe] so lange.",
        "Dass bis {by:wd}, eine Rückmeldung kommen soll, [passt mir gut|ist mir recht].",
        "Kommt vor {by:wd}, noch eine Frage auf, genügt [eine kurze Nachricht|ein Anruf].",
        "Ich hoffe auf gute Nachrichten bis {by:wd}, und bin bis dahin [gern|jederzeit] erreichbar.",
        "Der Zeitplan mit einer Antwort bis {by:wd}, kommt mir [entgegen|gelegen].",
        "Was bis {by:wd}, noch fehlt, [reiche ich gern nach|ergänze ich gern].",
        "Einer Nachricht bis {by:wd}, sehe ich mit [Freude|Spannung] entgegen.",
        "Für die Zeit bis {by:wd}, gilt: Fragen sind [jederzeit|immer] willkommen.",
    ),
    "subject_pass_on": (
        "Ein Dank an {name}",
        ("Könnten Sie das weitergeben?", "Kannst du das weitergeben?"),
        "Mein Dank an {name}",
    ),
    "pass_on": (
        (
            "Von {name} habe ich keine Adresse; [würden|könnten] Sie die Zeilen unten [bitte |]weiterleiten, als Dank für unser Gespräch am {day:w}?",
            "Von {name} habe ich keine Adresse; [würdest|könntest] du die Zeilen unten [bitte |]weiterleiten, als Dank für unser Gespräch am {day:w}?",
        ),
        (
            "Am {day:w} habe ich mit {name} gesprochen und [möchte mich bedanken|würde gern danken], habe aber keine Adresse; darf ich Sie bitten, [diese Zeilen|das Folgende] weiterzugeben?",
            "Am {day:w} habe ich mit {name} gesprochen und [möchte mich bedanken|würde gern danken], habe aber keine Adresse; darf ich dich bitten, [diese Zeilen|das Folgende] weiterzugeben?",
        ),
        (
            "Darf ich Sie um einen [kleinen |]Gefallen bitten und die Zeilen unten [in Ihre Hände geben|Ihnen anvertrauen], als Dank an {name} für unser Gespräch am {day:w}?",
            "Darf ich dich um einen [kleinen |]Gefallen bitten und die Zeilen unten [in deine Hände geben|dir anvertrauen], als Dank an {name} für unser Gespräch am {day:w}?",
        ),
    ),
    "pass_on_thanks": (
        (
            "Vielen Dank für Ihre [Hilfe|Unterstützung].",
            "Vielen Dank für deine [Hilfe|Unterstützung].",
        ),
        (
            "Ich danke Ihnen für [die Mühe|diesen Gefallen].",
            "Ich danke dir für [die Mühe|diesen Gefallen].",
        ),
        "Herzlichen Dank für [die Mühe|das Weiterleiten].",
    ),
    "note": (
        "Danke für [unser Gespräch|den Austausch] am {day:w}. {N} beschäftigt mich seither.",
        (
            "Schön, am {day:w} mit Ihnen gesprochen zu haben. Geblieben ist mir [vor allem|besonders] {n}.",
            "Schön, am {day:w} mit dir gesprochen zu haben. Geblieben ist mir [vor allem|besonders] {n}.",
        ),
        "Vielen Dank für {day:w}. Besonders beschäftigt hat mich {n}.",
        "Vom {day:w} nehme ich vor allem {n} mit. [Danke dafür|Vielen Dank].",
        (
            "Es war gut, Sie am {day:w} zu sprechen. {N} hat mir zu denken gegeben.",
            "Es war gut, dich am {day:w} zu sprechen. {N} hat mir zu denken gegeben.",
        ),
        "Nach unserem Gespräch am {day:w} [vernetze ich mich gern|bleibe ich gern in Kontakt]. Im Kopf ist mir {n}.",
        "Unser Gespräch am {day:w} hat mir Freude gemacht, und {n} geht mir noch nach.",
        "Noch einmal danke für {day:w}; {n} [ist mir noch im Kopf|geht mir noch nach].",
    ),
    "note_seen": (
        (
            "Danke für {day:w} und dafür, dass Sie mir {words} gezeigt haben.",
            "Danke für {day:w} und dafür, dass du mir {words} gezeigt hast.",
        ),
        "Schön, dass ich am {day:w} {words} sehen konnte. [Vielen Dank|Danke dafür].",
        "Unser Gespräch am {day:w} war mir eine Freude, und {words} zu sehen [auch|ebenso].",
        "Vielen Dank für {day:w}; {words} zu sehen hat mir [sehr |]geholfen.",
        (
            "Es war schön am {day:w}. Dass Sie mir {words} gezeigt haben, bleibt mir.",
            "Es war schön am {day:w}. Dass du mir {words} gezeigt hast, bleibt mir.",
        ),
        "Nach {day:w} bleibe ich gern in Kontakt. {Words} zu sehen war [besonders|sehr] schön.",
        (
            "Am {day:w} haben Sie mir {words} gezeigt, [danke dafür|vielen Dank].",
            "Am {day:w} hast du mir {words} gezeigt, [danke dafür|vielen Dank].",
        ),
        "Seit {day:w} weiß ich, wie {words} aus der Nähe [wirkt|aussieht].",
    ),
    "note_plain": (
        "Danke für unser Gespräch am {day:w} über die Stelle „{role}“. Ich bleibe gern [in Kontakt|in Verbindung].",
        (
            "Schön, am {day:w} von Ihnen mehr über die Stelle „{role}“ gehört zu haben.",
            "Schön, am {day:w} von dir mehr über die Stelle „{role}“ gehört zu haben.",
        ),
        "Unser Gespräch am {day:w} über die Stelle „{role}“ bei {company} hat mir [Freude gemacht|gefallen].",
        (
            "Es war gut, Sie am {day:w} zur Stelle „{role}“ zu sprechen.",
            "Es war gut, dich am {day:w} zur Stelle „{role}“ zu sprechen.",
        ),
        "Nach unserem Gespräch am {day:w} über die Stelle „{role}“ vernetze ich mich [gern|gern auch hier].",
        "Vielen Dank für {day:w} und die Einblicke rund um die Stelle „{role}“.",
        "Seit {day:w} ist die Stelle „{role}“ bei {company} für mich greifbar. [Danke dafür|Vielen Dank].",
        "Danke für [die Einblicke|die Zeit] am {day:w} und alles Wissenswerte zur Stelle „{role}“.",
    ),
    "note_plain_company": (
        "Danke für unser Gespräch am {day:w} über {company}. Ich bleibe gern [in Kontakt|in Verbindung].",
        (
            "Schön, am {day:w} von Ihnen mehr über {company} gehört zu haben.",
            "Schön, am {day:w} von dir mehr über {company} gehört zu haben.",
        ),
        "Unser Gespräch am {day:w} über die Arbeit bei {company} hat mir [Freude gemacht|gefallen].",
        (
            "Es war gut, Sie am {day:w} zu {company} zu sprechen.",
            "Es war gut, dich am {day:w} zu {company} zu sprechen.",
        ),
        "Nach unserem Gespräch am {day:w} über {company} vernetze ich mich [gern|gern auch hier].",
        "Vielen Dank für {day:w} und die Einblicke bei {company}.",
        "Seit {day:w} ist die Arbeit bei {company} für mich greifbar. [Danke dafür|Vielen Dank].",
        "Danke für [die Einblicke|die Zeit] am {day:w} und alles Wissenswerte zu {company}.",
    ),
    "note_short": (
        "Danke für unser [Gespräch|gutes Gespräch] am {day:w}.",
        (
            "Schön, am {day:w} mit Ihnen gesprochen zu haben.",
            "Schön, am {day:w} mit dir gesprochen zu haben.",
        ),
        "Unser Gespräch am {day:w} hat mir [Freude gemacht|gut gefallen].",
        ("Es war gut, Sie am {day:w} zu sprechen.", "Es war gut, dich am {day:w} zu sprechen."),
        "Vielen Dank für das Gespräch am {day:w}.",
        (
            "Das Gespräch mit Ihnen am {day:w} war mir eine Freude.",
            "Das Gespräch mit dir am {day:w} war mir eine Freude.",
        ),
        "[Besten|Vielen herzlichen] Dank für {day:w}.",
        "Schön, dass es am {day:w} mit unserem Gespräch [geklappt|so gut geklappt] hat.",
    ),
}
