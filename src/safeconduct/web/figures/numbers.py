"""Small numbers as people write them."""

from __future__ import annotations

from safeconduct.web.templatetags.words import language

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMALL = 0.001


def short(value: float) -> str:
    """Two digits that count: ``0.38``, and below a thousandth a power of ten: ``10⁻⁶``."""
    if value and abs(value) < _SMALL:
        digits, _, power = f"{value:.1e}".partition("e")
        raised = f"10{str(int(power)).translate(_RAISED)}"
        text = raised if digits == "1.0" else f"{digits} × {raised}"
    else:
        text = f"{value:.2g}"
    return text if language() == "en" else text.replace(".", ",")
