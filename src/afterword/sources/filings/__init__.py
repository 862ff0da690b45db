"""Filings in: what a listed company tells EDGAR, the SEC's register, as items."""

from afterword.sources.filings.edgar import (
    TICKERS,
    cik_of,
    filings_address,
    filings_at,
    is_filings,
    parse_filings,
)

__all__ = [
    "TICKERS",
    "cik_of",
    "filings_address",
    "filings_at",
    "is_filings",
    "parse_filings",
]
