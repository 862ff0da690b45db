"""What is due and where it runs, never what it does."""
