"""What tells calendars from address books on a DAV server (RFC 4791 and RFC 6352)."""

from __future__ import annotations

from dataclasses import dataclass

CAL, CARD = "{urn:ietf:params:xml:ns:caldav}", "{urn:ietf:params:xml:ns:carddav}"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of collection, in the protocol's words and in the user's."""

    name: str  # as `connect` calls it
    noun: str
    nouns: str
    protocol: str
    chosen: str  # the option that names some of an account
    well_known: str
    service: str  # its SRV record
    type_tag: str
    home_tag: str
    data_tag: str
    find: str  # properties that lead to its home
    list: str  # properties of each collection
    query: str  # asks for the version of everything in one; "" where PROPFIND does
    multiget: str  # name of the report that gives things whole
    data: str  # what it asks for
    begins: bytes  # what a thing's text begins with, in capitals
    mime: str
    page: str  # what to do where the address is a page


_FIND = "<d:resourcetype/><d:displayname/><d:current-user-principal/><d:principal-URL/>"
_LIST = "<d:resourcetype/><d:displayname/><cs:getctag/><d:sync-token/><d:supported-report-set/>"

CALENDARS = Kind(
    name="calendar",
    noun="calendar",
    nouns="calendars",
    protocol="CalDAV",
    chosen="calendars",
    well_known="/.well-known/caldav",
    service="_caldavs._tcp",
    type_tag=f"{CAL}calendar",
    home_tag=f"{CAL}calendar-home-set",
    data_tag=f"{CAL}calendar-data",
    find=f"{_FIND}<c:calendar-home-set/>",
    list=f"{_LIST}<c:supported-calendar-component-set/>",
    query='<c:calendar-query {names}><d:prop><d:getetag/></d:prop><c:filter><c:comp-filter name="'
    'VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter></c:calendar-query>',
    multiget="c:calendar-multiget",
    data="<c:calendar-data/>",
    begins=b"BEGIN:VCALENDAR",
    mime="text/calendar",
    page="its secret address in iCal format, or that of the CalDAV server",
)
ADDRESS_BOOKS = Kind(
    name="contacts",
    noun="address book",
    nouns="address books",
    protocol="CardDAV",
    chosen="books",
    well_known="/.well-known/carddav",
    service="_carddavs._tcp",
    type_tag=f"{CARD}addressbook",
    home_tag=f"{CARD}addressbook-home-set",
    data_tag=f"{CARD}address-data",
    find=f"{_FIND}<a:addressbook-home-set/>",
    list=_LIST,
    query="",
    multiget="a:addressbook-multiget",
    data="<a:address-data/>",
    begins=b"BEGIN:VCARD",
    mime="text/vcard",
    page="the address of the CardDAV server",
)
