"""Text to facts, a file per kind of fact; word lists are plain data, a module per language.

`read()` is the only door: an entry in, the facts it states out, knowing nothing but the entry and its owner.
"""
