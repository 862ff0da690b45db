"""The words of the made-up mailbox: frequent ones by hand, a long tail of forms made by seed.

An index pays for every new word it meets, so a vocabulary of a few hundred words would flatter it:
mail has tens of thousands of forms in each language, most of them seen once or twice.
"""

from __future__ import annotations

import random
from itertools import accumulate

# Word forms of a language beyond those below. A mailbox of some million running words has about as
# many by Heaps' law (V = 40 * N^0.5 for N = 10^6 words).
TAIL = 40_000
# Zipf-Mandelbrot: the word of rank r comes with weight 1 / (r + 2.7).
SHIFT = 2.7

VOCABULARY = {
    "en": (
        "the to and of a in we you is for that it on with I this be are have as at our will "
        "your can not from was by or if "
        "they would all about one so more when time there some what data team could up out do "
        "like which just been their "
        "platform work next week meeting project please thanks question today report system "
        "service design plan customer "
        "budget review deadline release migration schedule production pipeline engineer "
        "product market delivery feedback "
        "tomorrow document version change problem answer office travel morning lunch coffee "
        "weekend train family garden "
        "school concert ticket invoice account address number order payment update result "
        "test build server network "
        "able above accept account across action add address agree air allow already always "
        "amount answer apart apply area argue arm around arrive art ask attack attention author "
        "available avoid away bank base beautiful become bed begin behind believe benefit best "
        "better between big bill bit black blue board body book both box boy break bring "
        "brother brown build building business buy call camera camp capital car card care carry "
        "case catch cause center certain chair challenge chance character charge check child "
        "choice choose church citizen city claim class clear close cold collection color common "
        "community compare computer concern condition consider contain continue control cost "
        "country couple course court cover create crime culture cup current cut dark daughter "
        "deal death debate decade decision deep degree describe detail develop die difference "
        "difficult dinner direction director discover discuss doctor dog door down draw dream "
        "drive drop drug during early east easy eat economy edge education effect effort eight "
        "either election employee energy enjoy enough enter environment especially event every "
        "evidence example expect experience expert explain eye face fact fail fall far fast "
        "father fear feel field fight figure fill film final find fine finger finish fire firm "
        "first fish five floor fly focus follow food foot force foreign forget form former "
        "forward free friend front full fund future game gas general girl give glass goal good "
        "great green ground group grow growth guess gun guy hair half hand hang happen happy "
        "hard head health hear heart heat heavy help here high history hit hold home hope "
        "hospital hot hotel house huge human hundred husband idea identify image imagine impact "
        "important improve include increase indeed individual industry inside instead interest "
        "international investment involve issue item job join keep key kid kill kind kitchen "
        "know knowledge land language large last late laugh law lawyer lay lead leader learn "
        "leave left leg legal less letter level lie life light likely line list listen little "
        "live local long look lose loss love low machine main maintain major majority make man "
        "manage many mark marriage material matter maybe mean measure media medical member "
        "memory mention message method middle military million mind minute miss model modern "
        "moment money more mother mouth move movement movie much music must name nation natural "
        "nature near nearly need never new newspaper nice night none north note nothing notice "
        "occur offer often oil old once only onto open operation opportunity option "
        "organization other outside over own page pain painting paper parent park part "
        "particular partner party pass past patient pattern pay peace people perform perhaps "
        "period person phone physical pick picture piece place player point police policy poor "
        "popular population position positive possible power practice prepare present pressure "
        "pretty prevent price private probably process produce program property protect prove "
        "provide public pull purpose push put quality quickly quite race radio raise range rate "
        "rather reach read ready real reality realize really reason receive recent recognize "
        "record red reduce reflect region relate relationship remain remember remove represent "
        "require research resource respond response rest return reveal rich right rise risk "
        "road rock role room rule run safe same save say scene science score sea season seat "
        "second section security see seek seem sell send senior sense series serious seven "
        "several shake share shoot short shot should shoulder show side sign significant "
        "similar simple simply since single sister sit site situation six size skill skin small "
        "smile social society soldier somebody son song soon sort sound source south space "
        "speak special specific spend sport spring staff stage stand standard star start state "
        "statement station stay step still stock stop store story strategy street strong "
        "structure student study stuff style subject success such suddenly suffer suggest "
        "summer support sure surface table take talk task tax teach teacher tell ten tend term "
        "than thing think third thousand threat three through throw thus together too top total "
        "tough toward town trade traditional training treat treatment tree trial trip trouble "
        "true truth try turn type under understand unit until upon use usually value various "
        "very victim view violence visit voice vote wait walk wall want war watch water way "
        "weapon wear weight west whether white whole why wide wife win wind window wish within "
        "without woman wonder word worker world worry write wrong yard yes young"
    ),
    "de": (
        "die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf "
        "so eine auch als an nach wie im "
        "für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen "
        "welche sind oder um haben einer mir "
        "über ihm diese einem ihr uns da zum kann doch vor dieser mich ihn du hatte seine "
        "mehr am denn nun unter sehr selbst "
        "Woche Termin Projekt Bericht Kunde Vertrag Büro Rechnung Angebot Lieferung "
        "Besprechung Unterlagen Änderung Frage"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o "
        "pero sus le ha me si sin sobre este "
        "ya entre cuando todo esta ser son dos también fue había era muy años hasta desde "
        "está mi porque qué sólo han yo hay "
        "semana reunión proyecto informe cliente contrato oficina factura oferta entrega "
        "pregunta mañana viaje equipo datos"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont la avec son aux d'un "
        "cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y "
        "deux ainsi encore entre sans elle "
        "semaine réunion projet rapport client contrat bureau facture offre livraison "
        "question demain voyage équipe données"
    ),
    "pt": (
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi "
        "ao ele das tem à seu sua ou ser "
        "quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem "
        "mesmo aos ter seus quem nas me "
        "semana reunião projeto relatório cliente contrato escritório fatura oferta entrega "
        "pergunta amanhã viagem equipe"
    ),
}
# Beginnings, middles and ends of which the tail's words are put together, by language.
SYLLABLES = {
    "en": (
        "con re de ex in un pro tra ste ba car mo bri sha wel thor gra pla",
        "ta li ver ma no ri der can ten sol mi pe ga lan",
        "ing ed er tion ly ment s ness al ous",
    ),
    "de": (
        "ver be ge auf an ein vor zu ab nach wir stei kra schu",
        "ar be hal ter fol spre len ma ru sti ga",
        "ung en t er lich keit heit ten ig isch",
    ),
    "es": (
        "des re con ca pro tra es su bar pre en li",
        "ta ra mi lo ca ni de ve si gu za",
        "ción ar ado os as mente idad era iendo es",
    ),
    "fr": (
        "dé re con pré par ap sur em ch au tra bou",
        "ti ra men le vi co gé na pi lo",
        "tion er ée ment eur aux ent aire ité s",
    ),
    "pt": (
        "des re con pre ca tra em su bar a es li",
        "ta ra mi lo ca ni de ve si gu nha",
        "ção ar ado os as mente idade eiro ando es",
    ),
}


class Words:
    """Draws words of a language as they come in prose; the same seed gives the same words."""

    def __init__(self, random_: random.Random) -> None:
        self.random = random_
        self.known = {language: self._forms(language) for language in VOCABULARY}
        self.weights = {
            language: list(accumulate(1 / (rank + SHIFT) for rank in range(1, len(forms) + 1)))
            for language, forms in self.known.items()
        }

    def draw(self, language: str, count: int) -> list[str]:
        """That many words."""
        return self.random.choices(
            self.known[language], cum_weights=self.weights[language], k=count
        )

    def _forms(self, language: str) -> list[str]:
        starts, middles, ends = (part.split() for part in SYLLABLES[language])
        forms = dict.fromkeys(VOCABULARY[language].split())
        while len(forms) < TAIL:
            middle = self.random.choices(middles, k=self.random.choice((0, 1, 1, 2, 2, 3)))
            forms[self.random.choice(starts) + "".join(middle) + self.random.choice(ends)] = None
        return list(forms)


HIRING = {
    "en": "Thank you for your application. We would like to invite you to an interview and will "
    "decide by the end of next week.",
    "de": "Vielen Dank für Ihre Bewerbung. Wir möchten Sie zu einem Gespräch einladen und melden "
    "uns bis Ende nächster Woche.",
    "es": "Gracias por su candidatura. Queremos invitarle a una entrevista y le daremos una "
    "respuesta la próxima semana.",
    "fr": "Merci pour votre candidature. Nous aimerions vous inviter à un entretien et vous "
    "répondrons la semaine prochaine.",
    "pt": "Obrigado pela sua candidatura. Gostaríamos de convidá-lo para uma entrevista e "
    "responderemos na próxima semana.",
}
WROTE = {
    "en": "On {day:%a, %b %d, %Y at %H:%M} {name} <{address}> wrote:",
    "de": "Am {day:%d.%m.%Y um %H:%M} schrieb {name} <{address}>:",
    "es": "El {day:%d/%m/%Y} a las {day:%H:%M}, {name} <{address}> escribió:",
    "fr": "Le {day:%d/%m/%Y} à {day:%H:%M}, {name} <{address}> a écrit :",
    "pt": "Em {day:%d/%m/%Y} às {day:%H:%M}, {name} <{address}> escreveu:",
}
GREETING = {
    "en": "Hi {},",
    "de": "Hallo {},",
    "es": "Hola {}:",
    "fr": "Bonjour {},",
    "pt": "Olá {},",
}
CLOSING = {
    "en": "Best regards,",
    "de": "Viele Grüße",
    "es": "Saludos,",
    "fr": "Cordialement,",
    "pt": "Abraços,",
}
