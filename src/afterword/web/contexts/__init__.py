"""What each page shows: plain values of the world and the plan; templates stay dumb."""
