"""The work of districts and bodies: to meet, to decide, to ask, and to see what comes of it."""
