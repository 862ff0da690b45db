"""Decisions: facts, a policy and the time go in, moves and holds come out; nothing here does I/O."""
