"""The pages: one of four doors to the flows."""
