"""Reading the tables, a file for each question."""
