"""The tables, a file for each noun. A row belongs to one owner, and each index starts there; those
of public sources belong to nobody.
"""

from afterword.records.models.account import Account
from afterword.records.models.browser import Browser
from afterword.records.models.calendar import Calendar, CalendarItem
from afterword.records.models.contact import Contact
from afterword.records.models.fact import Fact
from afterword.records.models.feed import Feed, FeedEntry
from afterword.records.models.forgotten import Forgotten
from afterword.records.models.given_list import GivenList, GivenRow
from afterword.records.models.inspection import Inspection
from afterword.records.models.intake import Import
from afterword.records.models.letter import Approval, Letter
from afterword.records.models.mailbox import Folder, Sighting
from afterword.records.models.owner import Owner
from afterword.records.models.people_list import PeopleList, PeopleRow
from afterword.records.models.record import Envelope, Record
from afterword.records.models.saying import Saying
from afterword.records.models.source import Host, Source, SourceItem, Watched
from afterword.records.models.unread import Unread

__all__ = [
    "Account",
    "Approval",
    "Browser",
    "Calendar",
    "CalendarItem",
    "Contact",
    "Envelope",
    "Fact",
    "Feed",
    "FeedEntry",
    "Folder",
    "Forgotten",
    "GivenList",
    "GivenRow",
    "Host",
    "Import",
    "Inspection",
    "Letter",
    "Owner",
    "PeopleList",
    "PeopleRow",
    "Record",
    "Saying",
    "Sighting",
    "Source",
    "SourceItem",
    "Unread",
    "Watched",
]
