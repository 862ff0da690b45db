"""Afterword keeps you in mind after the interview."""

__version__ = "0.1.0"
