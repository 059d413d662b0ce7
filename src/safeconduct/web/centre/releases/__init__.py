"""What is published: prepared by one, checked by another, and the ledger of what it cost."""
