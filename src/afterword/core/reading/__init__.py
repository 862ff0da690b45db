"""Text to facts, a file per kind of fact; word lists are plain data, a module per language.

`entry.read()` is the only door. Nothing is imported here: who needs one file should not wait for
the patterns of all.
"""
