"""The version of core.reading; apart from it, because a look at the agenda needn't load it."""

# Raise it whenever core.reading would find other facts in a record it has read before: every data
# folder then reads its records anew when it is next opened.
READER = 38
