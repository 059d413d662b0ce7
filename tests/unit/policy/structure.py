"""What stands in the structure of a tagged PDF."""

from __future__ import annotations

from collections import Counter

import pikepdf


def elements(node: pikepdf.Object) -> Counter[str]:
    """How often each kind of element stands below `node`."""
    found: Counter[str] = Counter()
    if isinstance(node, pikepdf.Array):
        for each in node:
            found += elements(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            found[str(node["/S"])] += 1
        if "/K" in node:
            found += elements(node["/K"])
    return found
