"""What is kept: the only Django models, the queries on them, and the way from a row to a fact."""
