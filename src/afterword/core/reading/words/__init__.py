"""What each language calls things: plain data, one module for a subject and a language.

A module's name says both (`dates_en`, `dates_de`). To teach a reader a language, write its modules and
name them in the reader's table; no reader's code changes.
"""
