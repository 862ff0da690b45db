"""The command line: one of four doors to the flows."""
