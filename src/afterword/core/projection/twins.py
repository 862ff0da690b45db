"""Who may be here twice: everybody with all that tells who they are, weighed by core.proposals."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from afterword.core.entries import Card, Connection
from afterword.core.evidence import Side
from afterword.core.identity import Cluster, handles_of, person_id
from afterword.core.known import Known
from afterword.core.names import fold
from afterword.core.places import country_of_phone
from afterword.core.projection.companies import Companies, is_nobodys
from afterword.core.projection.people import People
from afterword.core.proposals import Proposal, propose
from afterword.core.shared_mailboxes import is_shared_mailbox


def twins_of(people: People, companies: Companies, known: Known) -> list[Proposal]:
    """The pairs that the user is asked about, but those that they answered."""
    found = propose(sides_of(people, companies, known), people.apart[1], companies.name)
    return [
        replace(pair, a=_with_company(pair.a, companies), b=_with_company(pair.b, companies))
        for pair in found
    ]


def _with_company(side: Side, companies: Companies) -> Side:
    """A side with its employer's name, which takes too long to find for everybody."""
    return replace(side, company_name=companies.name(side.company)) if side.company else side


def sides_of(people: People, companies: Companies, known: Known) -> list[Side]:
    """Everybody with an address, a profile or a card, but desks: those are nobody's own."""
    told = _Told(people, companies, known)
    return [
        told.side(cluster)
        for cluster in people.identities.all()
        if not is_nobodys(cluster.names, cluster.emails, cluster.urls)
        and (cluster.names or cluster.emails)
    ]


class _Told:
    """What lists and mails say of each identity, beside what the projection keeps of it."""

    def __init__(self, people: People, companies: Companies, known: Known) -> None:
        self._people, self._companies = people, companies
        self._employers: dict[str, set[str]] = defaultdict(set)
        self._titles: dict[str, set[str]] = defaultdict(set)
        self._connected: set[str] = set()
        for _, _, entry in known.entries:
            if isinstance(entry, Connection):
                cluster = people.identities.find(email=entry.email, url=entry.url)
                self._note(cluster, entry.company, entry.position)
                if cluster is not None and entry.url:
                    self._connected.add(cluster.key)
            elif isinstance(entry, Card):
                self._note(people.cluster_of_card(entry), entry.company, entry.position)
        for fact in known.facts:
            if fact.kind == "profile" and fact.people:
                cluster = people.cluster_of(fact.people[0])
                company = str(fact.value.get("company") or "")
                self._note(cluster, company, str(fact.value.get("title") or ""))
            elif fact.kind == "started_role" and fact.people:
                cluster = people.cluster_of(fact.people[0])
                self._note(cluster, str(fact.value.get("company") or ""), "")

    def _note(self, cluster: Cluster | None, company: str, title: str) -> None:
        if cluster is None:
            return
        if key := self._companies.of_name(company) if company else "":
            self._employers[cluster.key].add(key)
        if title:
            self._titles[cluster.key].add(fold(title))

    def side(self, cluster: Cluster) -> Side:
        person = person_id(cluster.key)
        traits = self._people.traits(person)
        mine = {key for email in cluster.emails if (key := self._companies.of_email(email))}
        employers = self._employers[cluster.key] | mine | {cluster.company}
        shown = cluster.name
        names = (shown, *sorted({*cluster.names, *cluster.written} - {shown}))
        return Side(
            id=person,
            name=shown,
            handles=handles_of(cluster),
            names=names if cluster.names else (),
            nicknames=tuple(sorted(cluster.aliases)),
            emails=tuple(sorted(e for e in cluster.emails if not is_shared_mailbox(e))),
            urls=tuple(sorted(cluster.urls)),
            phones=tuple(dict.fromkeys(traits.phones)),
            companies=frozenset(employers - {""}),
            company=cluster.company,
            countries=frozenset({*map(country_of_phone, traits.phones), traits.country} - {""}),
            title=traits.position,
            titles=frozenset(self._titles[cluster.key]),
            connected=cluster.key in self._connected,
        )
