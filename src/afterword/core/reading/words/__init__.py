"""The words that readers look for, as data: a module for each kind of statement and language.

Phrases are fragments of regular expressions for folded text (lower case; accents may be written or left out),
found as whole words; `<name>` stands for a macro of the module.
"""
