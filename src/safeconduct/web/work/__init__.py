"""My work: what falls due, notices, whose each case is, and how one is told."""
