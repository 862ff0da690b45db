"""The REST interface: one of four doors to the flows."""
