"""Decisions: facts, a policy and the time go in, moves and holds come out; no I/O here."""
