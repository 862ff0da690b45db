"""Letters as people write them in German, Spanish, French and Portuguese: good ones, and faults.

Each good one names its occasion (tests.core.letters.abroad) and the text between greeting and
farewell; each bad one the check that must catch it.
"""

# ruff: noqa: E501  # letters are as long as people write them
from __future__ import annotations

GREETINGS = {
    "de": ("Sehr geehrte Frau Dr. Vogt,", "Mit freundlichen Grüßen\nInes Calloway"),
    "es": ("Estimada Dra. Ruiz:", "Un cordial saludo,\nInes Calloway"),
    "fr": ("Bonjour Madame Martin,", "Bien cordialement,\nInes Calloway"),
    "pt": ("Prezada Sra. Souza,", "Atenciosamente,\nInes Calloway"),
}
GOOD: dict[str, list[tuple[str, str]]] = {
    "de": [
        (
            "thanks p0",
            "vielen Dank für das offene Gespräch am Dienstag. Ihre Frage nach den Lieferzeiten hat mich noch auf der Heimfahrt beschäftigt, und ich glaube, dass eine zweite Quelle für Gussteile der richtige Weg ist. Auf ein Wiedersehen freue ich mich.",
        ),
        (
            "thanks p0",
            "danke, dass Sie sich am 15. September so viel Zeit genommen haben. Am meisten nehme ich mit, wie Sie bei den Lieferzeiten vorgehen wollen. Gern würde ich als Einkäufer bei Huber Maschinenbau daran mitarbeiten.",
        ),
        (
            "thanks p0",
            "herzlichen Dank für Dienstag! Über die zweite Quelle für Gussteile habe ich weiter nachgedacht und würde das Thema gern mit Ihnen vertiefen. Für Fragen stehe ich Ihnen gern zur Verfügung.",
        ),
        (
            "thanks p0",
            "noch einmal danke für die 45 Minuten am Dienstag. Nach unserem Gespräch über Gussteile und Lieferzeiten ist mir klar, warum die Stelle bei Ihnen so wichtig ist. Es wäre mir eine Freude, dabei zu sein.",
        ),
        (
            "rejection",
            "vielen Dank für Ihre Nachricht vom 15. September. Natürlich hätte ich mir ein anderes Ergebnis gewünscht, aber die Gespräche bei Ihnen haben mir viel gegeben. Für die neue Besetzung wünsche ich Ihnen alles Gute.",
        ),
        (
            "rejection",
            "danke, dass Sie mir so offen geschrieben haben. Ich habe Ihr Haus in bester Erinnerung und würde mich freuen, wenn sich unsere Wege wieder kreuzen.",
        ),
        (
            "first",
            "am 15. September hatten Sie mir eine Rückmeldung bis Freitag in Aussicht gestellt. Wie ist der Stand bei der Stelle als Einkäufer? Eine kurze Zeile genügt mir völlig.",
        ),
        (
            "second",
            "meine Nachricht vom 16. September ist vielleicht in einer vollen Woche angekommen. Ist die Stelle noch offen? Auch ein Nein hilft mir weiter, dann kann ich besser planen.",
        ),
        (
            "closing",
            "da ich zur Stelle nichts mehr gehört habe, gehe ich davon aus, dass Sie sich anders entschieden haben. Ich danke Ihnen für die Gespräche und wünsche Ihnen viel Erfolg.",
        ),
        (
            "other offer",
            "mir liegt ein anderes Angebot vor, auf das ich bis zum 1. Oktober antworten soll. Huber Maschinenbau bleibt für mich die erste Adresse. Sehen Sie eine Möglichkeit, bis dahin zu entscheiden?",
        ),
        (
            "silence",
            "seit unserem Gespräch am Dienstag denke ich oft an die Aufgabe. Können Sie mir sagen, wie es weitergeht? Ein ungefährer Zeitrahmen würde mir schon helfen.",
        ),
    ],
    "es": [
        (
            "thanks p0",
            "Muchas gracias por la conversación del martes. Me quedé pensando en lo que contó del turno de noche y en la rotación del personal, que conozco bien de otros equipos. Me gustaría seguir adelante.",
        ),
        (
            "thanks p0",
            "Le agradezco el rato que me dedicó el 15 de septiembre. Entiendo ahora mejor por qué el turno de noche necesita otra organización, y me encantaría aportar desde el puesto de Responsable de Compras.",
        ),
        (
            "thanks p0",
            "Gracias por recibirme el martes. La rotación del personal, de la que hablamos, es un asunto que siempre me ha interesado. Quedo a su disposición para cualquier pregunta.",
        ),
        (
            "thanks p0",
            "Quería darle las gracias por los 45 minutos del martes. Salí con las ideas más claras sobre el turno de noche y con muchas ganas de trabajar en Talleres Luzón.",
        ),
        (
            "rejection",
            "Gracias por avisarme el 15 de septiembre. Me habría gustado otro resultado, pero aprendí mucho en las conversaciones. Le deseo lo mejor a la persona elegida.",
        ),
        (
            "rejection",
            "Le agradezco el mensaje y la franqueza. Guardo un buen recuerdo de la entrevista y espero que volvamos a coincidir.",
        ),
        (
            "first",
            "El 15 de septiembre me dijo que habría noticias para el viernes. ¿Puede decirme cómo va el proceso? Con una línea me basta.",
        ),
        (
            "second",
            "Puede que mi mensaje del 16 de septiembre llegara en una semana complicada. ¿Sigue abierto el puesto? Si es un no, también me ayuda saberlo.",
        ),
        (
            "closing",
            "Como no he tenido más noticias del puesto, entiendo que la decisión ha sido otra. Gracias por el tiempo y por las conversaciones; le deseo mucho éxito.",
        ),
        (
            "other offer",
            "He recibido otra oferta y debo contestar a más tardar el 1 de octubre. Talleres Luzón sigue siendo mi primera opción. ¿Ve posible una decisión antes de esa fecha?",
        ),
        (
            "silence",
            "Desde que hablamos el martes he pensado a menudo en el puesto. ¿Hay alguna novedad que pueda contarme? Una fecha aproximada ya me ayudaría.",
        ),
    ],
    "fr": [
        (
            "thanks p0",
            "Merci pour notre échange de mardi. Vos explications sur les plannings de nuit m'ont donné à réfléchir, et les retards de livraison sont un sujet que j'ai souvent traité. J'aimerais beaucoup poursuivre.",
        ),
        (
            "thanks p0",
            "Je vous remercie du temps accordé le 15 septembre. Je comprends mieux pourquoi les plannings de nuit demandent une autre organisation, et le poste m'intéresse vivement.",
        ),
        (
            "thanks p0",
            "Un grand merci pour l'entretien de mardi. Les retards de livraison dont nous avons parlé me semblent un bon point de départ. Je reste à votre disposition.",
        ),
        (
            "thanks p0",
            "Merci pour ces 45 minutes : elles m'ont permis de voir les plannings de nuit sous un autre jour. Travailler chez Atelier Dupré serait un vrai plaisir.",
        ),
        (
            "rejection",
            "Merci pour votre message du 15 septembre. J'espérais une autre issue, mais nos échanges m'ont beaucoup appris. Tous mes vœux à la personne choisie.",
        ),
        (
            "rejection",
            "Je vous remercie de votre franchise. Je garde un bon souvenir de l'équipe et espère que nos chemins se recroiseront.",
        ),
        (
            "first",
            "Le 15 septembre, vous m'aviez annoncé une réponse pour vendredi. Pouvez-vous me dire où en est le recrutement ? Une ligne me suffit.",
        ),
        (
            "second",
            "Mon message du 16 septembre est peut-être arrivé dans une semaine chargée. Le poste est-il encore ouvert ? Si c'est non, il m'est utile de le savoir.",
        ),
        (
            "closing",
            "Sans nouvelles du poste, je comprends que la décision a été autre. Merci pour le temps et pour les échanges ; je vous souhaite une belle réussite.",
        ),
        (
            "other offer",
            "J'ai reçu une autre offre, à laquelle je dois répondre d'ici au 1er octobre. Atelier Dupré reste mon premier choix. Une décision vous paraît-elle possible avant cette date ?",
        ),
        (
            "silence",
            "Depuis notre échange de mardi, j'ai souvent repensé au poste. Y a-t-il du nouveau que vous puissiez partager ? Une date approximative m'aiderait déjà.",
        ),
    ],
    "pt": [
        (
            "thanks p0",
            "Agradeço a conversa da terça-feira. Fiquei pensando no turno da noite e nos atrasos, um assunto que conheço bem de outros lugares. Gostaria muito de continuar.",
        ),
        (
            "thanks p0",
            "Agradeço-lhe o tempo do dia 15 de setembro. Entendo agora melhor por que o turno da noite pede outra organização, e a vaga me interessa bastante.",
        ),
        (
            "thanks p0",
            "Muito obrigada pela entrevista da terça-feira. Os atrasos de que falamos parecem um bom ponto de partida. Fico à disposição para qualquer pergunta.",
        ),
        (
            "thanks p0",
            "Obrigada pelos 45 minutos da terça-feira: passei a ver o turno da noite de outro modo. Trabalhar em Oficina Bruma seria um grande prazer.",
        ),
        (
            "rejection",
            "Agradeço a mensagem do dia 15 de setembro. Esperava outro resultado, mas aprendi muito nas conversas. Desejo tudo de bom à pessoa escolhida.",
        ),
        (
            "rejection",
            "Agradeço a franqueza. Guardo boa lembrança da entrevista e espero que voltemos a nos cruzar.",
        ),
        (
            "first",
            "No dia 15 de setembro, disse-me que haveria notícias até sexta-feira. Pode dizer-me em que pé está o processo? Uma linha basta.",
        ),
        (
            "second",
            "A minha mensagem do dia 16 de setembro talvez tenha chegado numa semana cheia. A vaga continua aberta? Se for um não, também é bom saber.",
        ),
        (
            "closing",
            "Como não tive mais notícias da vaga, entendo que a decisão foi outra. Agradeço o tempo e as conversas, e desejo muito sucesso.",
        ),
        (
            "other offer",
            "Recebi outra proposta e devo responder até o dia 1 de outubro. Oficina Bruma continua a ser a minha primeira escolha. Acha possível uma decisão antes dessa data?",
        ),
        (
            "silence",
            "Desde a conversa da terça-feira pensei muitas vezes na vaga. Há alguma novidade que já possa contar? Uma data aproximada já ajudaria.",
        ),
    ],
}
# The check, the occasion, the text.
BAD: dict[str, list[tuple[str, str, str]]] = {
    "de": [
        (
            "purpose",
            "thanks p0",
            "unser Gespräch über Gussteile und Lieferzeiten am Dienstag war sehr interessant, und ich würde gern bald weitermachen.",
        ),
        (
            "specific-point",
            "thanks p0",
            "vielen Dank für die schöne Stunde am Dienstag. Ich würde mich freuen, bald von Ihnen zu hören und weiterzumachen.",
        ),
        (
            "grounded",
            "thanks p0",
            "vielen Dank für das Gespräch über Gussteile und Lieferzeiten am Dienstag; wie Ihre Kollegin Frau Brandstetter sagte, passt es gut.",
        ),
        (
            "grounded",
            "thanks p0",
            "vielen Dank für Dienstag und die Lieferzeiten der Gussteile; ich habe die Kosten bei meinem letzten Projekt um 37 Prozent gesenkt.",
        ),
        (
            "grounded",
            "first",
            "am 12. Mai hatten Sie mir eine Rückmeldung versprochen. Wie ist der Stand bei der Stelle als Einkäufer, und wie geht es weiter?",
        ),
        (
            "grounded",
            "thanks p0",
            "vielen Dank für das Gespräch mit Anna Sommerfeld und Ihnen über Gussteile und Lieferzeiten am Dienstag, es war sehr gut.",
        ),
        (
            "purpose",
            "first",
            "am 15. September sprachen wir zuletzt. Wie ist der Stand? Wann wird entschieden? Über eine kurze Zeile würde ich mich freuen.",
        ),
        (
            "pushy",
            "second",
            "ich warte immer noch auf eine Antwort auf meine Nachricht vom 16. September. Ist die Stelle als Einkäufer noch offen?",
        ),
        (
            "pushy",
            "thanks p0",
            "vielen Dank für Gussteile und Lieferzeiten am Dienstag. Ich bin der perfekte Kandidat für diese Stelle und bitte um Rückmeldung.",
        ),
        (
            "pushy",
            "first",
            "Am 15. September sprachen wir. Wie ist der Stand bei der Stelle? Vielen Dank im Voraus für eine umgehende Antwort.",
        ),
        (
            "placeholder",
            "thanks p0",
            "vielen Dank für das Gespräch über Gussteile und Lieferzeiten am Dienstag und für Ihr Interesse an [Thema einfügen], das war gut.",
        ),
        (
            "attachments-permitted",
            "thanks p0",
            "vielen Dank für das Gespräch über Gussteile und Lieferzeiten am Dienstag. Anbei finden Sie meine Unterlagen im Anhang.",
        ),
    ],
    "es": [
        (
            "purpose",
            "thanks p0",
            "La conversación del martes sobre el turno de noche y la rotación del personal fue muy interesante, y me gustaría seguir adelante.",
        ),
        (
            "specific-point",
            "thanks p0",
            "Muchas gracias por la agradable conversación del martes. Me gustaría seguir adelante y quedo a su disposición.",
        ),
        (
            "grounded",
            "thanks p0",
            "Gracias por hablar del turno de noche y la rotación del personal; como dijo su colega Beatriz, encaja muy bien conmigo.",
        ),
        (
            "grounded",
            "thanks p0",
            "Gracias por el turno de noche y la rotación del personal; en mi último trabajo bajé los costes un 37 % en un año.",
        ),
        (
            "grounded",
            "thanks p0",
            "Gracias por la conversación del lunes sobre el turno de noche y la rotación del personal, fue muy útil para mí.",
        ),
        (
            "purpose",
            "first",
            "El 15 de septiembre hablamos por última vez. ¿Cómo va el proceso? ¿Cuándo se decide? Me basta una línea.",
        ),
        (
            "pushy",
            "second",
            "Sigo esperando una respuesta a mi mensaje del 16 de septiembre. ¿Sigue abierto el puesto de Responsable de Compras?",
        ),
        (
            "pushy",
            "thanks p0",
            "Gracias por el turno de noche y la rotación del personal. Soy la candidata perfecta y no se arrepentirá de elegirme.",
        ),
        (
            "pushy",
            "first",
            "El 15 de septiembre hablamos. ¿Cómo va el proceso? Gracias de antemano por contestar lo antes posible.",
        ),
        (
            "placeholder",
            "thanks p0",
            "Gracias por la conversación sobre el turno de noche y la rotación del personal, y por su interés en [tema], fue muy útil.",
        ),
        (
            "attachments-permitted",
            "thanks p0",
            "Gracias por el turno de noche y la rotación del personal. Le mando como adjunto mis documentos, por si le interesan.",
        ),
    ],
    "fr": [
        (
            "purpose",
            "thanks p0",
            "Notre échange de mardi sur les plannings de nuit et les retards de livraison était passionnant, et j'aimerais poursuivre bientôt.",
        ),
        (
            "specific-point",
            "thanks p0",
            "Merci beaucoup pour cet agréable échange de mardi. J'aimerais poursuivre et reste à votre disposition pour la suite.",
        ),
        (
            "grounded",
            "thanks p0",
            "Merci pour les plannings de nuit et les retards de livraison ; comme le disait votre collègue Béatrice, cela me correspond.",
        ),
        (
            "grounded",
            "thanks p0",
            "Merci pour les plannings de nuit et les retards de livraison ; dans mon dernier poste, j'ai réduit les coûts de 37 %.",
        ),
        (
            "grounded",
            "thanks p0",
            "Merci pour l'échange de lundi sur les plannings de nuit et les retards de livraison, il m'a été très utile.",
        ),
        (
            "purpose",
            "first",
            "Le 15 septembre, nous nous sommes parlé. Où en est le recrutement ? Quand tombera la décision ? Une ligne me suffit.",
        ),
        (
            "pushy",
            "second",
            "Vous ne m'avez pas répondu depuis mon message du 16 septembre. Le poste est-il encore ouvert ou non ?",
        ),
        (
            "pushy",
            "thanks p0",
            "Merci pour les plannings de nuit et les retards de livraison. Je suis la candidate idéale, vous ne le regretterez pas.",
        ),
        (
            "pushy",
            "first",
            "Le 15 septembre, nous nous sommes parlé. Où en est le recrutement ? Merci d'avance de répondre dans les plus brefs délais.",
        ),
        (
            "placeholder",
            "thanks p0",
            "Merci pour notre échange sur les plannings de nuit et les retards de livraison, et votre intérêt pour [sujet], très utile.",
        ),
        (
            "attachments-permitted",
            "thanks p0",
            "Merci pour les plannings de nuit et les retards de livraison. Vous trouverez en pièce jointe quelques documents de ma part.",
        ),
    ],
    "pt": [
        (
            "purpose",
            "thanks p0",
            "A conversa da terça-feira sobre o turno da noite e os atrasos foi muito interessante, e gostaria de continuar em breve.",
        ),
        (
            "specific-point",
            "thanks p0",
            "Agradeço a agradável conversa da terça-feira. Gostaria de continuar e fico à disposição para o que for preciso.",
        ),
        (
            "grounded",
            "thanks p0",
            "Agradeço falar do turno da noite e dos atrasos; como disse a sua colega Beatriz, combina muito comigo.",
        ),
        (
            "grounded",
            "thanks p0",
            "Agradeço o turno da noite e os atrasos; no meu último trabalho reduzi os custos em 37 % em um ano.",
        ),
        (
            "grounded",
            "thanks p0",
            "Agradeço a conversa da segunda-feira sobre o turno da noite e os atrasos, foi muito útil para mim.",
        ),
        (
            "purpose",
            "first",
            "No dia 15 de setembro falamos pela última vez. Como está o processo? Quando se decide? Uma linha basta.",
        ),
        (
            "pushy",
            "second",
            "Você não me respondeu desde a mensagem do dia 16 de setembro. A vaga continua aberta ou não?",
        ),
        (
            "pushy",
            "thanks p0",
            "Agradeço o turno da noite e os atrasos. Sou a candidata perfeita para a vaga e não se arrependerá de escolher.",
        ),
        (
            "pushy",
            "first",
            "No dia 15 de setembro falamos. Como está o processo? Agradeço desde já uma resposta o mais rápido possível.",
        ),
        (
            "placeholder",
            "thanks p0",
            "Agradeço a conversa sobre o turno da noite e os atrasos, e o interesse em [assunto], que foi muito útil.",
        ),
        (
            "attachments-permitted",
            "thanks p0",
            "Agradeço o turno da noite e os atrasos. Seguem em anexo alguns documentos meus, caso interessem.",
        ),
    ],
}
