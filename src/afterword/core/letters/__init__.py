"""What a letter must say and from which fact, the checks it passes, and the states it goes through."""
