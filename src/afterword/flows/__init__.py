"""What Afterword does, a verb for each file; the only place that opens a transaction."""
