"""What an agency does to its persons before they leave it: they become tokens."""
