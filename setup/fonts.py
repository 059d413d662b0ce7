"""Make the small fonts that papers are set in: ``setup/fonts.py FOLDER``.

FOLDER holds the Noto Sans fonts (SIL Open Font License 1.1) as whole TrueType files, named like
NotoSansArabic_400Regular.ttf. Of each the letters that papers need are kept, with the features that
join and place them. Run by hand when the words for readers have new Chinese characters: a test says
so.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset

SOURCE = Path(__file__).resolve().parent.parent / "src" / "safeconduct"
TARGET = SOURCE / "policy" / "paper" / "fonts"
WEIGHTS = ("400Regular", "700Bold")
# The space, and the marks that join letters or keep them apart, stand within every script.
SPACES = [0x20, 0xA0, 0x200C, 0x200D, 0x25CC]
KEPT: dict[str, list[int]] = {
    "NotoSans": [
        *range(0x20, 0x7F),
        *range(0xA0, 0x100),
        *range(0x2000, 0x2070),  # dashes, quotes, marks of direction
        *range(0x100, 0x250),  # Latin Extended
        *range(0x2B0, 0x370),  # marks that combine
        *range(0x370, 0x530),  # Greek, Cyrillic
        *range(0x1E00, 0x1F00),  # Latin Extended Additional: Vietnamese
        *range(0x2070, 0x20D0),  # raised figures, the euro
        *range(0x2190, 0x2200),
        0x2116,
        0x2122,
        0x2212,
        0x2248,
        0x2260,
        0x2264,
        0x2265,
    ],
    "NotoSansArabic": [*SPACES, *range(0x600, 0x700)],
    "NotoSansDevanagari": [*SPACES, *range(0x900, 0x980)],
    "NotoSansEthiopic": [*SPACES, *range(0x1200, 0x1380)],
}


def main(folder: Path) -> None:
    """Write each font in its weights."""
    files = (SOURCE / "words" / "zh" / name for name in ("leaflet.ftl", "person.ftl"))
    # With those in which a day is written out.
    words = "年月日" + "".join(each.read_text(encoding="utf-8") for each in files)
    fonts = {**KEPT, "NotoSansSC": [*SPACES, *sorted({ord(each) for each in words})]}
    for name, letters in fonts.items():
        for weight in WEIGHTS:
            write(next(folder.rglob(f"{name}_{weight}.ttf")), letters)


def write(font: Path, letters: list[int]) -> None:
    """Keep `letters` of one font, without hints for screens that no paper has."""
    options = subset.Options()
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    made = subset.load_font(str(font), options)
    keeper = subset.Subsetter(options)
    keeper.populate(unicodes=letters)
    keeper.subset(made)
    subset.save_font(made, str(TARGET / font.name), options)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
