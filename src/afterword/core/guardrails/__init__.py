"""The rules no preference can overrule, a file and an id for each."""
