"""Job boards in: what their public addresses answer, as one board with its postings."""

from afterword.sources.job_board.boards import is_board, parse_board, read

__all__ = ["is_board", "parse_board", "read"]
