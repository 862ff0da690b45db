"""First names and surnames that so many people have that both together tell nobody from another.

From memory of the lists that statistical offices publish, a few dozen of each of the languages that
books of contacts are mostly in. A name that is missing here is taken for a rare one: then an equal
name weighs a little more, and still only proposes.
"""

from __future__ import annotations

from functools import lru_cache

SURNAMES = frozenset(
    """smith johnson williams brown jones garcia miller davis rodriguez martinez
    hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee
    perez thompson white harris sanchez clark ramirez lewis robinson walker young
    allen king wright scott torres nguyen hill flores green adams nelson baker hall
    rivera campbell mitchell carter roberts evans hughes edwards turner patel wood
    khan murphy kelly ryan osullivan obrien walsh byrne oconnor stewart morris cook
    rogers bell murray cooper reed bailey ward cox gray james watson brooks price
    bennett ross foster muller mueller schmidt schneider fischer weber meyer meier
    maier mayer wagner becker schulz hoffmann schafer schaefer koch bauer richter
    klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger
    hofmann hartmann lange werner schmitt krause lehmann huber gruber steiner moser
    keller bernard dubois robert richard petit durand leroy moreau simon laurent
    lefebvre michel bertrand roux fournier girard dupont lambert fontaine rousseau
    vincent rossi russo ferrari esposito bianchi romano colombo ricci marino greco
    bruno gallo conti costa fernandez diaz alvarez romero gomez jimenez ruiz moreno
    munoz castro vargas ramos ortiz rojas silva santos oliveira souza sousa pereira
    ferreira almeida rodrigues lima carvalho gomes ribeiro martins alves lopes
    fernandes jansen devries vries bakker visser smit meijer dejong jong peters
    peeters janssens hansen johansen olsen larsen andersen nielsen jensen pedersen
    kristensen johansson andersson karlsson nilsson eriksson larsson olsson persson
    svensson korhonen virtanen nowak kowalski kowalska wisniewski wojcik lewandowski
    zielinski szymanski novak svoboda novotny horvat kovac nagy toth szabo popescu
    ionescu popa ivanov ivanova smirnov smirnova kuznetsov popov petrov petrova
    sokolov lebedev novikov shevchenko kovalenko bondarenko papadopoulos wang li
    zhang liu chen yang huang zhao wu zhou xu sun zhu ma gao lin kim park choi jung
    kang cho yoon jang lim han tanaka sato suzuki takahashi watanabe ito yamamoto
    nakamura kobayashi tran le pham hoang phan vu singh kumar sharma gupta kaur shah
    ali ahmed hassan hussain mohamed mohammed ibrahim begum das yilmaz kaya demir
    celik sahin cohen levy mizrahi okafor mensah dlamini""".split()
)
GIVEN = frozenset(
    """james john robert michael mike william david richard joseph thomas tom charles
    christopher chris daniel dan matthew matt mark steven steve paul andrew andy
    joshua kevin brian george edward ronald timothy tim jason jeffrey jeff ryan gary
    nicholas nick eric jonathan stephen scott justin brandon benjamin ben samuel sam
    gregory frank alexander alex patrick jack peter adam henry simon stuart ian
    colin neil martin philip oliver harry luke liam sean mary patricia jennifer
    linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
    sandra ashley kimberly emily donna michelle carol amanda melissa deborah
    stephanie rebecca laura helen sharon cynthia kathleen amy angela anna anne emma
    rachel julie julia claire kate katherine catherine maria victoria jane lucy
    sophie sophia olivia grace hannah alice hans klaus peter wolfgang jurgen juergen
    andreas stefan stephan thomas michael christian markus matthias sebastian
    florian jan tobias philipp felix max maximilian lukas jonas leon ulrich uwe
    bernd werner gerhard karl heinz helmut dieter frank ralf sabine petra monika
    ursula claudia susanne andrea birgit martina nicole stefanie katrin kathrin
    christina christine sandra anja heike silke ute sophie lena lea marie johanna
    katharina jean pierre michel philippe alain nicolas christophe laurent frederic
    francois julien thomas antoine marie nathalie isabelle sylvie catherine valerie
    sandrine celine camille giuseppe giovanni antonio mario luigi francesco marco
    andrea alessandro paolo roberto luca matteo giulia francesca chiara sara paola
    laura elena maria jose juan carlos luis antonio manuel francisco javier miguel
    jesus pedro alejandro pablo fernando diego jorge sergio carmen ana isabel laura
    cristina marta lucia elena joao paulo lucas rafael bruno fernanda juliana
    mariana beatriz lars anders erik johan per nils karl mikael hans henrik jens ole
    eva karin ingrid kristina jan piotr krzysztof andrzej tomasz pawel marcin
    agnieszka katarzyna malgorzata anna ewa ivan sergei sergey dmitri dmitry
    aleksandr alexey andrei vladimir mikhail olga elena natalia tatiana irina wei
    ming li jing yan hui ying xin lei jun min jie tao minsu jihun jiwoo hiroshi
    takashi kenji yuki anh minh linh hoa amit rahul raj priya sanjay rajesh sunil
    anil neha pooja deepak vijay mohammed muhammad mohamed ahmed ahmad ali omar
    hassan hussein ibrahim yusuf mustafa fatima aisha mehmet ayse emine david sarah""".split()
)


@lru_cache(maxsize=65536)
def is_common(given: str, family: str) -> bool:
    """Whether a folded first name and surname are both among the most frequent ones."""
    return given in GIVEN and family in SURNAMES
