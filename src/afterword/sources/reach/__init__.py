"""What every line out has in common, whatever is spoken on it: whom it trusts, whom it may reach.

No kind of source by itself, so any of them may import it.
"""
