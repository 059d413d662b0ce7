"""A case in the words of HTCDS 2.0, and back: nothing is lost on the way, and what is not seen by
a plain reader of the standard is said line by line.
"""
