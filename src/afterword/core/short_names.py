"""Short forms of first names, by which people are called and listed.

English ones come from the `nicknames` data set (Apache-2.0); the other languages stand here. A
short form says that two names may be one person's, never that they are.
"""

from __future__ import annotations

from functools import lru_cache

# Full name: its short forms, folded. By language, since that is how they are looked over.
_GERMAN = """
alexander: alex sascha sandro xander lex | alexandra: alex sandra alexa sascha | andreas: andi
andy | anna: anni anne annika anja | annemarie: anne annemie | anneliese: anne liese anni |
barbara: babsi baerbel barbel babs | benjamin: ben benni benny | bernhard: bernd hardy berni |
brigitte: gitte gitti biggi | charlotte: lotte lotta charly | christian: chris christl |
christiane: chris christl | christina: tina chris christl kristin | christine: tina chris christl
| christoph: chris stoffel toffi | claudia: claudi | daniel: dani dan | daniela: dani dany |
dietrich: dieter dirk | dominik: dome nik | dorothea: doro thea dorle | eberhard: eber hardy |
edeltraud: traudl | eduard: edi ede | elfriede: friedel frieda | elisabeth: elli lisa lisbeth
liesl sissi sisi elsa lisl betty ilse bettina elise lili sabeth else | emanuel: manu | erika: eri
| ernst: erni | eva: evi | ferdinand: ferdi ferdl | florian: flo | franz: franzl | franziska:
franzi sissi fanny ziska | frederik: fred rik freddy | friederike: rike frieda fritzi rieke |
friedrich: fritz fredi friedl fiete frido | gabriele: gabi gaby | georg: schorsch jorg jurgen |
gerhard: gerd gert hardy | gertrud: trude traudl gerti | gottfried: friedel | gregor: greg |
guenther: gunni | gunther: gunni | hannelore: hanne lore hannele | hans: hansi hannes | hartmut:
hardy | heinrich: heinz heiner hein heini harry | helena: lena leni helene hella ella | helene:
lena leni hella ella hele | helmut: helli heli | henriette: jette henni jettchen | hermann: hermi
| hildegard: hilde hilda | ingeborg: inge inga | isabella: isa bella | jakob: jockel kobi jaki
jack | joachim: achim jo jochen jochem | johann: hans hannes jo hansi johannes | johanna: hanna
hanne jo hannah | johannes: hannes hans jo jonny joe jan | josef: sepp jupp seppi joschi jo |
josefine: josi josie fine finchen | juergen: jurgi | julia: juli jule julchen | juliane: jule juli
| karin: kari | karl: charly kalle | karoline: caro line karo | katharina: kathi kati kathrin
katja katrin käthe kathe kate trine rina nina | kathrin: kati kathi | konrad: conny konni kurt |
konstantin: konsti costa | kristina: kristin tina kris | leonhard: leo hardy | leopold: leo poldi
| lieselotte: lilo lotte liesl | ludwig: lutz luggi wiggerl | magdalena: lena leni magda madlen
lene | manfred: manni fred freddy manne | manuela: manu ela | margarete: grete gretchen gretel
marga greta rita meta gretl | margareta: greta grete gretel rita | maria: mia mitzi marie mizzi
ria mimi | marianne: nanni anne marie janne | martin: martl | martina: tina martl | matthias:
matze mats matz hias hiasl matti | maximilian: max maxi milian | melanie: mel melli mela |
michael: michi micha michel mike mischa | michaela: michi ela micha | monika: moni mona | nicole:
nici nicky niki | nikolaus: klaus niko niki nick claus niklas | oliver: olli oli | patricia: patty
pat trish | paul: pauli | peter: pit peterle peti | petra: peti | philipp: phil lipp flip |
rebecca: becky becci | reinhard: reini hardy | richard: richi ricky rick | robert: robi rob robbi
bert | roland: roli | rosemarie: rosi romy rose | rudolf: rudi rolf ruedi dolf | sabine: bine bini
biene | samuel: sam sami | sandra: sandy | sebastian: basti bastian wast seb | siegfried: sigi
siggi friedel | sigrid: sigi siri | simone: mone moni | sophie: soph fifi | stefan: steff steffen
stef | stefanie: steffi stef | stephan: steff steffen | stephanie: steffi steph | susanne: susi
sanne suse sanni | theodor: theo ted teddy | theresa: resi resl tessa thesi | therese: resi resl |
thomas: tom tommy thommy | tobias: tobi | ulrich: uli ulli utz | ulrike: uli ulli rike ricke |
ursula: uschi ursel ulla uschy | valentin: vali velten | veronika: vroni vreni vera | viktor: vik
| viktoria: vicky viki | vincenz: zenz | volker: volki | waltraud: traudl walli trudi | werner:
werni | wilhelm: willi willy wim helm | wilhelmine: minna mina helma | wolfgang: wolfi wolf |
xaver: xaverl | yvonne: yve vonni
"""
_ROMANCE = """
alejandro: alex ale jandro | alejandra: ale alex jandra | alessandro: ale sandro alex |
alessandra: ale sandra | antonio: tonio toni tono toño tonino nino tonho | antonia: toni tonia |
beatriz: bea betty bia tris | carlos: carlitos charly cacho caliche | carolina: caro carol lina |
caterina: cate rina | catarina: cata kata catia | concepcion: concha conchita | cristina: cris
tina kika | dolores: lola loli lolita | domenico: mimmo nico | eduardo: edu lalo duda dudu edo |
elisabetta: betta lisa elisa | enrique: quique kike quico | ernesto: neto | esperanza: espe |
federico: fede fico chico | fernando: nando fer fernan | fernanda: nanda fer fe | filippo: pippo |
francesco: franco cecco checco ciccio fra | francesca: franca fra checca cesca | francisco: paco
pancho curro quico kiko fran chico frasco | francisca: paca paqui fran chica | gabriel: gabi gabo
biel | gabriela: gabi gaby | giovanni: gianni nanni vanni gio | giovanna: gianna vanna gio |
giuseppe: beppe peppe pino peppino geppo | giuseppina: pina giusy pinuccia | gregorio: goyo |
guadalupe: lupe lupita | guillermo: memo guille willy | gustavo: gus tavo guga | ignacio: nacho
iñaki nacio | isabel: isa chabela bel bela | jacques: jacquot | javier: javi | jesus: chus chuy
suso | joao: jo joaozinho | joaquim: quim | joaquin: quino | jorge: jorgito coque | jose: pepe
chepe pepito ze che | josefa: pepa pepita fina | juan: juanito juancho | juana: juanita | laura:
lala lau | leonardo: leo nardo | lorenzo: renzo enzo loren | luis: lucho luisito lucio | luisa: lu
luisita | luiz: lulu | manuel: manolo manu lolo manel neco | manuela: manoli manu nela |
margarita: rita marga maggie | maria: mari maruja mariquita mia | mariajose: mariajo majo |
mercedes: merche meche | miguel: migue miki miguelito | montserrat: montse | nicolas: nico colas |
nicola: nico | pedro: perico pedrito | pierre: pierrot | pilar: pili | rafael: rafa | ramon:
moncho mon | raimundo: mundo | ricardo: richi rica cardo | roberto: beto berto robi tito |
rosario: charo | salvatore: toto salvo turi tore | salvador: salva chava | santiago: santi yago
chago tiago | sebastiano: seba bastiano nuccio | sergio: checo sergi | socorro: coco | stefano:
ste fano | teresa: tere teresita maite | vicente: chente vicen | vincenzo: enzo cenzo vince |
virginia: gina | xavier: xavi | catherine: cathy cath kate katia | christophe: chris tophe |
frederic: fred | guillaume: guigui guy | jeanbaptiste: jb | madeleine: mado madie | maximilien:
max | nathalie: nath nat | philippe: phil | sebastien: seb bastien | stephane: steph | valerie:
val | veronique: vero
"""
_SLAVIC = """
aleksandr: sasha sacha shura sania alex aleks sanya | aleksandra: sasha sacha ola ala olenka asya
| aleksander: olek alek alex | aleksei: alyosha lyosha alex | aleksey: alyosha lyosha lesha alex |
alexey: alyosha lyosha lesha alex | anastasia: nastya asya stasya nastia ana stasia | anatoly:
tolya tolik | andrei: andryusha dron | andrzej: jedrek andrew | anna: anya ania hania nyura anka
asia | antonina: tonya | barbara: basia varya | bartlomiej: bartek | boguslaw: bogus | boris:
borya | danuta: danka | darya: dasha | daria: dasha | dmitri: dima mitya | dmitry: dima mitya
dimitri | dmitriy: dima mitya | dorota: dorotka | ekaterina: katya kate katia | yekaterina: katya
kate | elena: lena alyona lenka | yelena: lena alyona | elzbieta: ela bieta | evgeny: zhenya gena
eugene | evgenia: zhenya | yevgeny: zhenya | evgenii: zhenya | fyodor: fedya | galina: galya |
georgi: gosha zhora | georgy: gosha zhora | grzegorz: grzesiek grzes | grigory: grisha | igor:
igorek | ilya: ilyusha | irina: ira irka | ivan: vanya vania | jadwiga: jadzia | jan: janek jasiek
honza | jerzy: jurek | joanna: asia joasia | katarzyna: kasia kaska | katerina: katka | krzysztof:
krzys krzysiek | ksenia: ksyusha xenia | leonid: lyonya | lyubov: lyuba | lyudmila: lyuda mila
lusya | ludmila: luda mila | magdalena: magda | malgorzata: gosia malgosia | maria: masha marusya
marysia | mariya: masha | mikhail: misha | mihail: misha | mikolaj: miki | nadezhda: nadya nadia |
natalia: natasha nata tasha | natalya: natasha | nikolai: kolya | nikolay: kolya | oksana: ksana |
olga: olya ola | oleksandr: sashko oles | pavel: pasha | petr: petya pepa | piotr: piotrek |
roman: roma | sergei: seryozha serge serzh | sergey: seryozha serge | stanislav: stas slava |
stanislaw: staszek stas stach | svetlana: sveta lana | tadeusz: tadek | tatiana: tanya tania |
tatyana: tanya tania | tomasz: tomek | valentina: valya | vasily: vasya | viktor: vitya |
vladimir: volodya vova vlad | vladislav: vlad slava | vsevolod: seva | vyacheslav: slava |
wojciech: wojtek | yaroslav: yarik slava | yulia: yulya julia | yuri: yura | yuriy: yura |
zbigniew: zbyszek | zofia: zosia | frantisek: franta | josef: pepa | jiri: jirka | vaclav: vasek |
zdenek: zdena | milan: milos | nikola: nidzo | slobodan: boban
"""
_NORTHERN = """
alexander: alex sander xander lex | anders: anti | anne: anneke | annemieke: mieke | antonius: ton
toon anton | bernardus: bernard ben | catharina: karin toos rina tineke trijntje | christiaan:
chris | christoffer: kris stoffer | cornelia: corrie nelleke cor nel | cornelis: cor kees nelis |
elisabeth: els lies liesbeth lisbet betje bep elly lisa | fredrik: fred rik | geertruida: truus |
gerardus: gerard ger | gustaf: gus | gijsbert: gijs | hendrik: henk rik hein | hendrika: rika riek
hennie | jacobus: jaap koos ko jacob | johanna: joke hanna annie jo | johannes: jan hans johan
joop jo | kristian: kris | kristoffer: kris stoffer | lambertus: bert | lars: lasse | leendert:
leen | magnus: mange | margaretha: greet griet marga | maria: marijke mia rie ria maaike |
mathilda: tilda | mikael: micke | nicolaas: klaas nico | nikolaj: niko | petronella: nel | petrus:
piet peter | sigurd: siggi | theodorus: theo dorus | wilhelmina: mien willy wil mina | willem: wim
pim wil | per: pelle | karl: kalle | olof: olle | sven: svenne | birgitta: gitta birgit gittan |
kristina: stina kerstin tina | margareta: greta | ioannis: yannis giannis iannis john | georgios:
giorgos yorgos george | dimitrios: dimitris jimmy mitsos | konstantinos: kostas kostis dinos gus
costas | nikolaos: nikos nick | panagiotis: panos takis | vasileios: vasilis bill vassilis |
athanasios: thanasis nasos thanos | eleni: lena helen | aikaterini: katerina kate | spyridon:
spyros | evangelos: vangelis | christos: chris | alexandros: alekos alex | mohammed: mo moe hamada
| mohamed: mo moe | muhammad: mo moe | mustafa: mus | abdullah: abdul | ibrahim: ibo | mehmet:
memo | yusuf: joe | hussein: huss | khadija: dija | fatima: fatma fatou
"""


def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for block in (_GERMAN, _ROMANCE, _SLAVIC, _NORTHERN):
        for entry in block.split("|"):
            full, _, shorts = entry.partition(":")
            for name in shorts.split():
                found.setdefault(name, set()).add(full.strip())
    return {name: frozenset(fulls) for name, fulls in found.items()}


_FULL = _table()
_SHORTEST, _LONGEST_TAIL = 3, 2


@lru_cache(maxsize=1)
def _english() -> object:
    """The data set of English short forms, read once: it takes 30 ms."""
    from nicknames import NickNamer

    return NickNamer()


@lru_cache(maxsize=65536)
def full_names(word: str) -> frozenset[str]:
    """What a folded first name may be short for, without itself."""
    from nicknames import NickNamer

    english = _english()
    known = english.canonicals_of(word) if isinstance(english, NickNamer) else set()
    return (frozenset(known) | _FULL.get(word, frozenset())) - {word}


@lru_cache(maxsize=65536)
def is_short_for(short: str, full: str) -> bool:
    """Whether one folded first name may stand for the other: listed so, short for the same name, or
    its beginning ('Seb', 'Flo').
    """
    if short == full:
        return False
    mine = full_names(short)
    if full in mine:
        return True
    if (
        len(short) >= _SHORTEST
        and full.startswith(short)
        and len(full) - len(short) >= (_LONGEST_TAIL)
    ):
        return True
    return short[:1] == full[:1] and bool(mine & full_names(full))
