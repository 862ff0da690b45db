"""The eight ways to stay in mind, a file for each; a play proposes moves and decides nothing else."""
