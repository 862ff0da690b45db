"""What a file that could be sent holds besides what one sees, and what that means for a letter."""
