"""Reports of a year: their sections, the figures they cite, and what they become.

A figure in a report is a reference to a released one, never a number somebody typed: what is shown
is looked up in the release when the report is shown, and frozen with it when it is published.
"""
