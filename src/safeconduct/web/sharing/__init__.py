"""Pages on who was let in to a case, by what, and for how long."""
