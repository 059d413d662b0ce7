"""What a district unit does: a programme, its controls, what they found, and the next step."""
