"""WebDAV as calendars and address books have it in common: the line, finding, what changed."""
