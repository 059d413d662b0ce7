"""The first contact: answers page by page in a draft, then one case, or one more in a count."""
