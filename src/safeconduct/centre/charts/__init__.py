"""Charts drawn as SVG on the server, each with its table and with what its figures rest on.

Hand-made, so that a screen reader meets a title, a description and the values in reading order,
and a page's content policy has nothing to forbid: no script, no style attribute, no style element.
"""
