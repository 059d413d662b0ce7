"""What agencies delivered and the linkage unit returned."""
