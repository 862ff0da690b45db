"""Seeded address books in which it is known who is who, made without Afterword's word lists.

Names, short forms and spellings were written down for this bench by themselves, several cultures
with a few dozen names each. Every pair is two records, of one person who changed something or of
two people who have much in common. All pairs of a seed stand in one book, so that names also meet
by chance.
"""

# ruff: noqa: D102, E501  # each kind of pair says by its name what it is, on lines as they come

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from afterword.core.entries import Card, Connection, Entry, Header, Who

START = datetime(2026, 1, 5, 9, tzinfo=UTC)

# First name and what friends make of it.
SHORT = [
    ("William", "Bill"),
    ("Margaret", "Peggy"),
    ("Theodore", "Ted"),
    ("Elizabeth", "Beth"),
    ("James", "Jim"),
    ("Katherine", "Kit"),
    ("Anthony", "Tony"),
    ("Dorothy", "Dot"),
    ("Edward", "Ned"),
    ("Susannah", "Sue"),
    ("Frederick", "Freddie"),
    ("Josephine", "Jo"),
    ("Alexander", "Sandy"),
    ("Rebecca", "Becky"),
    ("Christopher", "Kit"),
    ("Gwendolyn", "Gwen"),
    ("Lawrence", "Larry"),
    ("Abigail", "Abby"),
    ("Maximilian", "Max"),
    ("Friedrich", "Fritz"),
    ("Hannelore", "Hanne"),
    ("Ursula", "Uschi"),
    ("Josef", "Sepp"),
    ("Franziska", "Franzi"),
    ("Joachim", "Jochen"),
    ("Elisabeth", "Lisbeth"),
    ("Helena", "Lena"),
    ("Ulrich", "Uli"),
    ("Wolfgang", "Wolfi"),
    ("Stefanie", "Steffi"),
    ("Francisco", "Paco"),
    ("Dolores", "Lola"),
    ("Ignacio", "Nacho"),
    ("Guadalupe", "Lupita"),
    ("Enrique", "Kike"),
    ("Concepción", "Concha"),
    ("Rosario", "Charo"),
    ("José", "Pepe"),
    ("Giuseppe", "Beppe"),
    ("Giovanni", "Gianni"),
    ("Salvatore", "Totò"),
    ("Alessandro", "Sandro"),
    ("João", "Joãozinho"),
    ("Eduardo", "Dudu"),
    ("Aleksandr", "Sasha"),
    ("Yekaterina", "Katya"),
    ("Dmitry", "Dima"),
    ("Mikhail", "Misha"),
    ("Małgorzata", "Gosia"),
    ("Katarzyna", "Kasia"),
    ("Krzysztof", "Krzysiek"),
    ("Tomasz", "Tomek"),
    ("Hendrik", "Henk"),
    ("Willem", "Wim"),
    ("Cornelis", "Kees"),
    ("Guillaume", "Guigui"),
    ("Véronique", "Véro"),
    ("Frédéric", "Fred"),
    ("Konstantinos", "Kostas"),
    ("Ioannis", "Yannis"),
    ("Benjamin", "Benny"),
    ("Rupert", "Rue"),
]
GIVEN = """Ottilie Marlon Isolde Caspar Philippa Rowan Imogen Desmond Beatrix Cedric Leonora Magnus
    Wendelin Annika Bastian Swantje Lorenz Henrike Korbinian Mareike Thekla Eckhard Silvia
    Rainer Capucine Gaspard Solène Thibault Maëlle Aurélien Inès Baptiste Ximena Íñigo Nerea
    Gonzalo Macarena Rocío Leandro Azahara Ludovica Ettore Ginevra Tullio Carlotta Nicolò
    Beatriz Tomás Iracema Caetano Signe Torbjörn Astrid Håkon Solveig Øyvind Freja Jarkko Aino
    Zofia Bogdan Ludmila Radek Milena Tereza Ondřej Ilona Gábor Zsófia Iulia Răzvan Nadia
    Timur Leyla Emre Selin Tariq Samira Yasmin Devika Rohan Ananya Vikram Meenakshi Arjun
    Chidi Ngozi Kwame Abena Thandiwe Sipho Haruka Daisuke Mei Kenta Linh Quang""".split()
FAMILY = """Osterkamp Haverbeck Trautwein Bleibtreu Sandrock Kiesewetter Rademacher Windisch Vosskuhl
    Ellerbrock Thornquist Hathersage Pemberthy Wrenfield Oakenshaw Marchbank Tolliver Pennywhistle
    Ashdown Larkspur Quigley Drummond Featherstone Hollingsworth Delacourt Beaumarchais Fontenelle
    Rochambeau Villeneuve Taillefer Echeverría Zubizarreta Altamirano Villalobos Escarrá Montenegro
    Quintanilla Bustamante Santangelo Brancaleone Malaspina Tornatore Vespucci Buonarroti Figueiredo
    Vasconcelos Albuquerque Magalhães Bjørnstad Lindqvist Hallgrímsson Søndergaard Rautavaara Kivelä
    Grzegorczyk Wyszyński Dvořáček Procházka Szentgyörgyi Vörösmarty Brâncoveanu Hadžić Stojanović
    Karamazov Oblonsky Vronsky Özdemir Karahan Al-Rashidi Benhaddou El-Khoury Venkataraman
    Chattopadhyay Ranganathan Iyengar Onyekachi Adeyemi Asantewaa Mkhize Fujiwara Hasegawa
    Trịnh Huỳnh Vandenberghe Oosterhout Zwanenburg""".split()
FREQUENT = [
    ("Michael", "Müller"),
    ("John", "Smith"),
    ("Anna", "Schmidt"),
    ("David", "Jones"),
    ("Maria", "Garcia"),
    ("Thomas", "Weber"),
    ("Sarah", "Brown"),
    ("Wei", "Zhang"),
    ("José", "Martínez"),
    ("Emma", "Wilson"),
    ("Peter", "Hansen"),
    ("Ali", "Khan"),
    ("Marie", "Martin"),
    ("Ana", "Silva"),
    ("Priya", "Sharma"),
    ("Ivan", "Petrov"),
    ("Min-jun", "Kim"),
    ("Robert", "Johnson"),
    ("Laura", "Rossi"),
    ("Linh", "Nguyen"),
]
# As one writes it at home, and as others do.
SPELT = [
    ("Jürgen Müllerschön", "Juergen Muellerschoen"),
    ("Björn Nygård", "Bjorn Nygaard"),
    ("Günther Großkopf", "Gunther Grosskopf"),
    ("Käthe Schönfelder", "Kaethe Schoenfelder"),
    ("Jörg Bäumler", "Jorg Baumler"),
    ("Søren Kjærulff", "Soren Kjaerulff"),
    ("Łukasz Żeromski", "Lukasz Zeromski"),
    ("Алексей Воробьёв", "Alexey Vorobyov"),
    ("Юлия Шевцова", "Yulia Shevtsova"),
    ("Фёдор Чайкин", "Fyodor Chaikin"),
    ("Дмитрий Хворостов", "Dmitri Khvorostov"),
    ("Татьяна Журавлёва", "Tatiana Zhuravleva"),
    ("Оксана Гриценко", "Oksana Hrytsenko"),
    ("Ярослав Цветков", "Yaroslav Tsvetkov"),
    ("Κωνσταντίνος Μαυρομάτης", "Konstantinos Mavromatis"),
    ("Ελένη Χατζηδάκη", "Eleni Chatzidaki"),
    ("Γεώργιος Οικονόμου", "Georgios Oikonomou"),
    ("欧阳雪梅", "Ouyang Xuemei"),
    ("诸葛文涛", "Wentao Zhuge"),
    ("韩冬梅", "Han Dongmei"),
    ("秦立群", "Liqun Qin"),
    ("顾晓峰", "Xiaofeng Gu"),
    ("薛宝琴", "Xue Baoqin"),
    ("محمود الحسيني", "Mahmoud Al-Husseini"),
    ("سمير القاسم", "Samir Al-Qasim"),
    ("نادية بركات", "Nadia Barakat"),
    ("خالد المنصوري", "Khaled Almansoori"),
    ("Mohammed Benkirane", "Muhammad Benkiran"),
    ("Yousef Haddad", "Yusuf Hadad"),
    ("Sergej Rachmaninow", "Sergei Rachmaninov"),
    ("Jekaterina Sorokina", "Ekaterina Sorokina"),
    ("Nguyễn Thị Hồng Nhung", "Nguyen Thi Hong Nhung"),
    ("Đỗ Quốc Bảo", "Do Quoc Bao"),
    ("백승호", "Seung-ho Baek"),
    ("François Lefèvre-Duval", "Francois Lefevre Duval"),
    ("Şebnem Çağlayan", "Sebnem Caglayan"),
]
FIRMS = """Amberhythe Brackwater Corvane Dunmarrow Eskdalen Fennimore Glasswright Hollowell Inverlune Jasmund
    Kestrelby Larchmont Mirefield Norrdal Ottermere Pellworm Quillhaven Ravensby Stillwell Thornbury
    Umberline Varnholt Westerlo Yarrowick Zindelhof""".split()
BRANCHES = ["Robotics", "Logistics", "Health", "Systems", "Energy", "Partners", "Foods", "Mobility"]
TITLES = [
    "Engineering Manager",
    "Data Engineer",
    "Accountant",
    "Head of Sales",
    "Nurse",
    "Product Designer",
    "Legal Counsel",
    "Recruiter",
    "Warehouse Lead",
    "Research Chemist",
    "Copywriter",
    "Tax Adviser",
]
HOME = ["mailhaus.example", "postbox.example", "inkwell.example", "nimbusmail.example"]


@dataclass(slots=True)
class Pair:
    """Two records, by a handle of each; `same`: they are one person's."""

    kind: str
    same: bool
    a: str
    b: str
    told: str  # for who reads the mistakes


@dataclass(slots=True)
class World:
    """All records, and what is true of them."""

    entries: list[tuple[str, datetime, Entry]] = field(default_factory=list)
    headers: list[tuple[str, Header]] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)


def plain(text: str) -> str:
    """Letters of an address."""
    table = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "đ": "d", "ı": "i"})
    bare = unicodedata.normalize("NFKD", text.lower().translate(table))
    return "".join(c for c in bare if c.isascii() and c.isalnum())


class Maker:
    """Makes pairs; every kind of pair is a method below, named for it."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.world = World()
        self.count = 0
        self.used: set[tuple[str, str]] = set()
        self.taken: set[str] = set()

    def make(self, pairs: int) -> World:
        """So many pairs, three of five of one person."""
        kinds: list[tuple[Callable[[], tuple[str, str]], bool]] = [
            *((one, True) for one in self.same_kinds()),
            *((one, False) for one in self.other_kinds()),
        ]
        same = [kind for kind in kinds if kind[1]]
        other = [kind for kind in kinds if not kind[1]]
        for number in range(pairs):
            group = same if number % 5 < 3 else other
            make, is_same = (
                group[(number // 5 * 3 + number % 5) % len(group)]
                if number % 2
                else self.dice.choice(group)
            )
            before = len(self.world.entries), len(self.world.headers)
            a, b = make()
            told = [str(e[2]) for e in self.world.entries[before[0] :]]
            told += [f"mail {h.sender}" for _, h in self.world.headers[before[1] :]]
            self.world.pairs.append(Pair(make.__name__, is_same, a, b, "\n    ".join(told)))
        return self.world

    # What records are made of

    def two_names(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Two people who share neither name."""
        one = self.name()
        while set(other := self.name()) & set(one):
            pass
        return one, other

    def name(self) -> tuple[str, str]:
        if len(self.used) > len(GIVEN) * len(FAMILY) / 2:
            self.used.clear()  # a book of 50,000 has each name several times
        while True:
            found = self.dice.choice(GIVEN), self.dice.choice(FAMILY)
            if found not in self.used:
                self.used.add(found)
                return found

    def frequent(self) -> tuple[str, str]:
        return self.dice.choice(FREQUENT)

    def any_name(self) -> tuple[str, str]:
        """Of two people: a frequent name mostly, but rare ones meet too."""
        return self.frequent() if self.dice.random() < 0.7 else self.name()

    def firm(self) -> tuple[str, str]:
        name, branch = self.dice.choice(FIRMS), self.dice.choice(BRANCHES)
        return f"{name} {branch}", f"{name.lower()}{branch.lower()}.example"

    def two_firms(self) -> tuple[tuple[str, str], tuple[str, str]]:
        one = self.firm()
        while (other := self.firm()) == one:
            pass
        return one, other

    def number(self) -> int:
        self.count += 1
        return self.count

    def local(self, given: str, family: str) -> str:
        first, last = plain(given), plain(family)
        return self.dice.choice(
            [
                f"{first}.{last}",
                f"{first[0]}.{last}",
                f"{first[0]}{last}",
                f"{first}_{last}",
                f"{last}.{first}",
            ]
        )

    def phone(self) -> str:
        return f"+{self.dice.choice([1, 33, 44, 49, 34])} {self.dice.randrange(10**8, 10**9)} {self.dice.randrange(10, 99)}"

    def card(
        self,
        name: str,
        *emails: str,
        firm: str = "",
        phone: str = "",
        url: str = "",
        nickname: str = "",
        title: str = "",
    ) -> str:
        phones = (phone,) if phone else ()
        entry = Card(name, emails, phones, firm, title, (url,) if url else (), nickname=nickname)
        return self.keep(entry, emails[0] if emails else name)

    def row(
        self, name: str, firm: str = "", email: str = "", slug: str = "", title: str = ""
    ) -> str:
        slug = slug or f"{plain(name) or 'member'}-{self.dice.randrange(16**7, 16**8):x}"
        since = date(2020, 1, 1) + timedelta(days=self.dice.randrange(2000))
        return self.keep(
            Connection(name, f"/in/{slug}", email, firm, title or self.dice.choice(TITLES), since),
            f"/in/{slug}",
        )

    def keep(self, entry: Entry, handle: str) -> str:
        self.world.entries.append((f"e{self.number()}", START, entry))
        return handle

    def mail(self, name: str, email: str) -> str:
        at = START + timedelta(minutes=self.number())
        me = Who("Jo Underhill", "jo@underhill.example")
        header = Header(
            f"m{self.count}", "", (), Who(name, email), (me,), (), at, at, "Hello", False, False
        )
        self.world.headers.append((f"r{self.count}", header))
        return email

    def own(self, given: str, family: str, domain: str) -> str:
        return f"{self.local(given, family)}@{domain}"

    def private(self, stem: str) -> str:
        return f"{stem}@{self.dice.choice(HOME)}"

    def odd(self, given: str, family: str) -> str:
        """A local part that somebody thought of themselves, and nobody else."""
        while (found := self._odd(given, family)) in self.taken:
            pass
        self.taken.add(found)
        return found

    def _odd(self, given: str, family: str) -> str:
        year = self.dice.randrange(60, 99)
        return self.dice.choice(
            [
                f"{plain(given)}{year}",
                f"{plain(family)}.{plain(given)[:2]}{year}",
                f"the{plain(family)}{year % 10}",
                f"{plain(given)[:3]}{plain(family)[:3]}{year}",
            ]
        )

    # One person

    def same_kinds(self) -> list[Callable[[], tuple[str, str]]]:
        return [
            self.same_address,
            self.same_profile,
            self.nickname_at_work,
            self.private_and_work,
            self.nickname_field,
            self.new_employer_same_local,
            self.new_employer_same_phone,
            self.own_local_at_another_domain,
            self.married_with_old_address,
            self.married_same_phone,
            self.hyphenated,
            self.double_surname_cut,
            self.other_spelling,
            self.other_spelling_phone,
            self.initial_at_work,
            self.surname_first,
            self.profile_got_a_number,
            self.address_without_a_name,
            self.nickname_alone_at_work,
            self.handle_is_the_profile,
            self.frequent_name_same_phone,
            self.middle_name_left_out,
            self.profile_and_mail_at_work,
            self.former_employer_on_an_old_card,
        ]

    def same_address(self) -> tuple[str, str]:
        given, family = self.name()
        (firm, domain), (other, _) = self.two_firms()
        email = self.own(given, family, domain)
        self.card(f"{given} {family}", email, firm=firm)
        return email, self.row(
            f"{given} {self.name()[1] if self.dice.random() < 0.3 else family}", other, email
        )

    def same_profile(self) -> tuple[str, str]:
        given, family = self.name()
        slug = f"{plain(given)}-{plain(family)}-{self.dice.randrange(16**6):x}"
        url = self.dice.choice(
            [
                "https://de.linkedin.com/in/{}/",
                "www.linkedin.com/in/{}",
                "https://linkedin.com/in/{}?trk=x",
            ]
        )
        email = self.private(self.odd(given, family))
        self.card(f"{given} {family}", email, url=url.format(slug))
        return email, self.row(f"{given} {self.name()[1]}", self.firm()[0], slug=slug)

    def nickname_at_work(self) -> tuple[str, str]:
        full, short = self.dice.choice(SHORT)
        family, (firm, domain) = self.dice.choice(FAMILY), self.firm()
        a = self.card(f"{short} {family}", self.private(self.odd(short, family)), firm=firm)
        if self.dice.random() < 0.5:
            return a, self.row(f"{full} {family}", firm)
        return a, self.mail(f"{full} {family}", self.own(full, family, domain))

    def private_and_work(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        a = self.card(f"{given} {family}", self.private(self.odd(given, family)), firm=firm)
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return a, self.mail(f"{given} {family}", self.own(given, family, domain))

    def nickname_field(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        nick = self.dice.choice(["Bo", "Pip", "Tex", "Mouse", "Kiki"])
        a = self.card(
            f"{given} {family}", self.private(self.odd(nick, family)), firm=firm, nickname=nick
        )
        self.row(f"Sam {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return a, self.mail(f"{nick} {family}", self.own(nick, family, domain))

    def new_employer_same_local(self) -> tuple[str, str]:
        given, family = self.name()
        (one, here), (two, there) = self.two_firms()
        local = self.local(given, family)
        return self.card(f"{given} {family}", f"{local}@{here}", firm=one), self.row(
            f"{given} {family}", two, f"{local}@{there}"
        )

    def new_employer_same_phone(self) -> tuple[str, str]:
        given, family = self.name()
        (one, here), (two, there) = self.two_firms()
        phone = self.phone()
        spaced = phone.replace(" ", "-")
        a = self.card(f"{given} {family}", self.own(given, family, here), firm=one, phone=phone)
        return a, self.card(
            f"{family}, {given}", self.own(given, family, there), firm=two, phone=spaced
        )

    def own_local_at_another_domain(self) -> tuple[str, str]:
        given, family = self.name() if self.dice.random() < 0.7 else self.frequent()
        local = f"{self.odd(given, family)}{self.number()}"
        one, two = self.dice.sample(HOME, 2)
        shown = given if self.dice.random() < 0.3 else f"{given} {family}"
        return self.card(f"{given} {family}", f"{local}@{one}"), self.mail(shown, f"{local}@{two}")

    def married_with_old_address(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        old = f"{plain(given)}.{plain(family)}@{domain}"
        a = self.mail(f"{given} {self.name()[1]}", old)
        return a, self.row(f"{given} {family}", firm)

    def married_same_phone(self) -> tuple[str, str]:
        ((given, family), (_, new)), phone = self.two_names(), self.phone()
        a = self.card(f"{given} {family}", self.private(self.odd(given, family)), phone=phone)
        return a, self.card(
            f"{given} {new}", self.own(given, new, self.firm()[1]), phone=phone.replace(" ", "")
        )

    def hyphenated(self) -> tuple[str, str]:
        ((given, family), (_, new)), (firm, domain) = self.two_names(), self.firm()
        a = self.mail(f"{given} {family}-{new}", self.own(given, family, domain))
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return a, self.row(f"{given} {family}", firm)

    def double_surname_cut(self) -> tuple[str, str]:
        ((given, family), (_, second)), (firm, _) = self.two_names(), self.firm()
        a = self.card(
            f"{given} {family} {second}", self.private(self.odd(given, family)), firm=firm
        )
        return a, self.row(f"{given} {family}", firm)

    def other_spelling(self) -> tuple[str, str]:
        home, abroad = self.dice.choice(SPELT)
        firm, _ = self.firm()
        a = self.card(home, self.private(f"x{self.number()}"), firm=firm)
        return a, self.row(abroad, firm)

    def other_spelling_phone(self) -> tuple[str, str]:
        home, abroad = self.dice.choice(SPELT)
        phone = self.phone()
        a = self.card(home, self.private(f"y{self.number()}"), phone=phone)
        return a, self.card(abroad, self.private(f"z{self.number()}"), phone=phone)

    def initial_at_work(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return self.mail(
            f"{given[0]}. {family}", f"{plain(given)[0]}.{plain(family)}@{domain}"
        ), self.row(f"{given} {family}", firm)

    def surname_first(self) -> tuple[str, str]:
        given, family = self.name()
        firm, _ = self.firm()
        shown = self.dice.choice(
            [f"{family.upper()} {given}", f"{family} {given}", f"{family}, {given}"]
        )
        return self.card(shown, self.private(self.odd(given, family)), firm=firm), self.row(
            f"{given} {family}", firm
        )

    def profile_got_a_number(self) -> tuple[str, str]:
        given, family = self.name()
        slug = f"{plain(given)}-{plain(family)}"
        a = self.card(
            f"{given} {family}",
            self.private(self.odd(given, family)),
            url=f"https://www.linkedin.com/in/{slug}-{self.dice.randrange(16**7, 16**8):x}",
        )
        return a, self.row(f"{given} {family}", self.firm()[0], slug=slug)

    def address_without_a_name(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return self.mail("", f"{plain(given)}.{plain(family)}@{domain}"), self.row(
            f"{given} {family}", firm
        )

    def nickname_alone_at_work(self) -> tuple[str, str]:
        full, short = self.dice.choice(SHORT)
        family = self.dice.choice(FAMILY)
        firm = f"{self.dice.choice(FAMILY)} & {self.dice.choice(FAMILY)}"
        a = self.card(short, self.private(f"{plain(short)}{self.number()}"), firm=firm)
        return a, self.row(f"{full} {family}", firm)

    def handle_is_the_profile(self) -> tuple[str, str]:
        given, family = self.name()
        handle = f"{plain(given)}{plain(family)[:3]}{self.dice.randrange(60, 99)}x"
        return self.card(f"{given} {family}", self.private(handle)), self.row(
            f"{given} {family}", self.firm()[0], slug=handle
        )

    def frequent_name_same_phone(self) -> tuple[str, str]:
        (given, family), phone = self.frequent(), self.phone()
        (one, here), (two, _) = self.two_firms()
        a = self.card(f"{given} {family}", self.own(given, family, here), firm=one, phone=phone)
        return a, self.card(
            f"{given} {family}",
            self.private(self.odd(given, family) + str(self.number())),
            firm=two,
            phone=phone,
        )

    def middle_name_left_out(self) -> tuple[str, str]:
        ((given, family), (middle, _)), (firm, _) = self.two_names(), self.firm()
        shown = self.dice.choice(
            [
                f"{given} {middle} {family}",
                f"{given} {middle[0]}. {family}",
                f"Dr. {given} {family}, PhD",
            ]
        )
        return self.card(shown, self.private(self.odd(given, family)), firm=firm), self.row(
            f"{given} {family}", firm
        )

    def profile_and_mail_at_work(self) -> tuple[str, str]:
        given, family = self.name()
        firm, domain = self.firm()
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return self.mail(f"{given} {family}", self.own(given, family, domain)), self.row(
            f"{given} {family}", firm
        )

    def former_employer_on_an_old_card(self) -> tuple[str, str]:
        given, family = self.name()
        (one, here), (two, there) = self.two_firms()
        email = self.own(given, family, here)
        self.card(f"{given} {family}", email, firm=one)
        a = self.card(
            f"{given} {family}",
            self.own(given, family, there),
            self.private(self.odd(given, family)),
            firm=two,
        )
        self.card(f"{given} {family}", a, firm=one)  # an older copy of the same card
        return a, email

    # Two people

    def other_kinds(self) -> list[Callable[[], tuple[str, str]]]:
        return [
            self.equal_names_elsewhere,
            self.equal_names_one_employer,
            self.equal_names_mail_and_profile,
            self.father_and_son,
            self.household,
            self.couple_one_address,
            self.equal_locals_elsewhere,
            self.nearly_one_name,
            self.shared_mailbox,
            self.two_fit_an_initial,
            self.numbered_addresses,
            self.middle_initials_differ,
            self.switchboard,
            self.rare_name_two_profiles,
            self.woman_and_man,
            self.colleagues_of_one_first_name,
            self.desk_and_person,
            self.equal_names_no_employer,
        ]

    def equal_names_elsewhere(self) -> tuple[str, str]:
        given, family = self.any_name()
        (one, here), (two, there) = self.two_firms()
        a = self.card(
            f"{given} {family}",
            f"{plain(given)}.{plain(family)}@{here}",
            firm=one,
            title=self.dice.choice(TITLES),
        )
        return a, self.row(f"{given} {family}", two, f"{plain(given)[0]}{plain(family)}@{there}")

    def equal_names_one_employer(self) -> tuple[str, str]:
        (given, family), (firm, _) = self.any_name(), self.firm()
        return self.row(f"{given} {family}", firm), self.row(f"{given} {family}", firm)

    def equal_names_mail_and_profile(self) -> tuple[str, str]:
        (given, family), (firm, domain) = self.any_name(), self.firm()
        one, two = self.dice.sample(TITLES, 2)
        a = self.card(
            f"{given} {family}",
            f"{plain(given)}.{plain(family)}{self.number()}@{domain}",
            firm=firm,
            title=one,
        )
        return a, self.row(f"{given} {family}", firm, title=two)

    def father_and_son(self) -> tuple[str, str]:
        given, family = self.name()
        home = f"{plain(family)}{self.number()}.example"
        son = self.dice.choice(["Jr.", "Junior", "II", "III"])
        a = self.card(
            f"{given} {family} Sr." if self.dice.random() < 0.5 else f"{given} {family}",
            f"{plain(given)}@{home}",
            firm=f"{family} & Sons",
        )
        return a, self.card(f"{given} {family} {son}", f"junior@{home}", firm=f"{family} & Sons")

    def household(self) -> tuple[str, str]:
        ((given, family), (partner, _)), phone = self.two_names(), self.phone()
        a = self.card(f"{given} {family}", self.private(self.odd(given, family)), phone=phone)
        return a, self.card(
            f"{partner} {family}", self.private(self.odd(partner, family)), phone=phone
        )

    def couple_one_address(self) -> tuple[str, str]:
        (given, family), (partner, _) = self.two_names()
        shared = self.private(f"{plain(family)}.family{self.number()}")
        one, two = (
            self.private(self.odd(given, family) + "a"),
            self.private(self.odd(partner, family) + "b"),
        )
        self.card(f"{given} {family}", one, shared)
        self.card(f"{partner} {family}", two, shared)
        return one, two

    def equal_locals_elsewhere(self) -> tuple[str, str]:
        given, family = self.any_name()
        (one, here), (two, there) = self.two_firms()
        local = f"{plain(given)}.{plain(family)}"
        return self.card(f"{given} {family}", f"{local}@{here}", firm=one), self.card(
            f"{given} {family}", f"{local}@{there}", firm=two
        )

    def nearly_one_name(self) -> tuple[str, str]:
        family, (firm, domain) = self.dice.choice(FAMILY), self.firm()
        one, two = self.dice.choice(
            [
                ("Hanno", "Hanna"),
                ("Marion", "Martin"),
                ("Karla", "Kara"),
                ("Tilda", "Tilman"),
                ("Bert", "Berta"),
                ("Dario", "Mario"),
            ]
        )
        return self.mail(
            f"{one} {family}", self.own(one, family + str(self.number()), domain)
        ), self.row(f"{two} {family}", firm)

    def shared_mailbox(self) -> tuple[str, str]:
        ((g1, f1), (g2, f2)), (firm, domain) = self.two_names(), self.firm()
        desk = f"{self.dice.choice(['jobs', 'hr', 'careers', 'info'])}@{domain}"
        a, b = f"{plain(g1)}{self.number()}@{domain}", f"{plain(g2)}{self.number()}@{domain}"
        self.card(f"{g1} {f1}", a, desk, firm=firm)
        self.card(f"{g2} {f2}", b, desk, firm=firm)
        return a, b

    def two_fit_an_initial(self) -> tuple[str, str]:
        family, (firm, domain) = self.dice.choice(FAMILY), self.firm()
        family = f"{family}{self.dice.choice(['', 'sen', 'berg', 'ova'])}"
        one, two = self.dice.sample(
            ["Matilda", "Manfredo", "Marcelline", "Mordecai", "Melchior"], 2
        )
        self.row(f"{one} {family}", firm)
        return self.mail(f"M. {family}", f"m.{plain(family)}{self.number()}@{domain}"), self.row(
            f"{two} {family}", firm
        )

    def numbered_addresses(self) -> tuple[str, str]:
        (given, family), (firm, domain) = self.name(), self.firm()
        local = f"{plain(given)}.{plain(family)}"
        a = self.mail(f"{given} {family}", f"{local}@{domain}")
        self.row(f"{self.name()[0]} {self.name()[1]}", firm, f"x{self.number()}@{domain}")
        return a, self.mail(f"{given} {family}", f"{local}2@{domain}")

    def middle_initials_differ(self) -> tuple[str, str]:
        (given, family), (firm, domain) = self.name(), self.firm()
        one, two = self.dice.sample("ABCDEFGHJKLMNPRSTW", 2)
        a = self.mail(
            f"{given} {one}. {family}", f"{plain(given)}.{one.lower()}.{plain(family)}@{domain}"
        )
        return a, self.row(f"{given} {two}. {family}", firm)

    def switchboard(self) -> tuple[str, str]:
        ((g1, f1), (g2, f2)), (firm, domain), phone = self.two_names(), self.firm(), self.phone()
        a = self.card(f"{g1} {f1}", f"{plain(g1)}{self.number()}@{domain}", firm=firm, phone=phone)
        return a, self.card(
            f"{g2} {f2}", f"{plain(g2)}{self.number()}@{domain}", firm=firm, phone=phone
        )

    def rare_name_two_profiles(self) -> tuple[str, str]:
        (given, family), ((one, _), (two, _)) = self.name(), self.two_firms()
        return self.row(f"{given} {family}", one), self.row(f"{given} {family}", two)

    def woman_and_man(self) -> tuple[str, str]:
        one, two = self.dice.choice(
            [
                ("Daniel", "Daniela"),
                ("Julian", "Juliana"),
                ("Alexander", "Alexandra"),
                ("Christian", "Christina"),
                ("Gabriel", "Gabriele"),
            ]
        )
        family, (firm, domain) = self.dice.choice(FAMILY), self.firm()
        a = self.mail(f"{one} {family}", f"{plain(one)}.{plain(family)}{self.number()}@{domain}")
        return a, self.row(f"{two} {family}", firm)

    def colleagues_of_one_first_name(self) -> tuple[str, str]:
        ((given, family), (_, other)), (firm, domain) = self.two_names(), self.firm()
        return self.mail(f"{given} {family}", self.own(given, family, domain)), self.row(
            f"{given} {other}", firm
        )

    def desk_and_person(self) -> tuple[str, str]:
        (given, family), (firm, domain) = self.name(), self.firm()
        desk = f"{self.dice.choice(['jobs', 'hr', 'recruiting'])}@{domain}"
        return self.mail(f"{firm} Careers", desk), self.card(
            f"{given} {family}", self.own(given, family, domain), firm=firm
        )

    def equal_names_no_employer(self) -> tuple[str, str]:
        given, family = self.any_name()
        a = self.card(
            f"{given} {family}", self.private(f"{self.odd(given, family)}{self.number()}")
        )
        return a, self.row(f"{given} {family}", self.firm()[0])
