"""Presence, welcome, when they decide, and the plan made of them."""
