"""Job boards in: what their public addresses answer, as one board with its postings."""

from afterword.sources.job_board.boards import is_board, next_page, parse_board, read

__all__ = ["is_board", "next_page", "parse_board", "read"]
