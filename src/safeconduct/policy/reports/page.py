"""A report as one file of HTML that needs nothing beside it, the same document as on paper.

What the pages of the house show has their frame; this is for who keeps a report, or a draft of it,
as a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from safeconduct.words import say

from .document import Block, Document, Section
from .paper import Imprint, elsewhere_said, source_said
from .pictures import Figure, Sentence
from .texts import Heading, Items, Runs

_STYLE = (
    "body{font:1.05rem/1.5 sans-serif;color:#0b0c0c;margin:0 auto;max-width:50rem;padding:1rem}"
    "h1,h2,h3{color:#22404b;line-height:1.2}svg{height:auto;max-width:100%}"
    "table{border-collapse:collapse;margin:0 0 2rem;width:100%}.wide{overflow-x:auto}"
    "caption{font-weight:bold;padding-bottom:.5rem;text-align:left}"
    "th,td{border-bottom:1px solid #b1b4b6;padding:.3rem;text-align:left;vertical-align:top}"
)


def page(found: Document, imprint: Imprint) -> str:
    """`found` as a whole HTML page. Everything that was typed is escaped."""
    return "\n".join(_lines(found, imprint)) + "\n"


def _lines(found: Document, imprint: Imprint) -> Iterator[str]:
    lang, title, edition = found.lang, escape(found.title), escape(imprint.edition)
    yield "<!doctype html>"
    yield f'<html lang="{lang}">'
    yield f'<head><meta charset="utf-8"><title>{title} – {edition}</title>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<style>{_STYLE}</style></head>"
    yield f"<body><main><h1>{title}</h1>"
    yield f"<p>{escape(imprint.publisher)}<br><strong>{edition}</strong></p>"
    contents = "".join(
        f'<li><a href="#{each.code}">{escape(each.title)}</a></li>' for each in found.sections
    )
    label = escape(say(lang, "reports-contents"))
    yield f'<nav aria-labelledby="contents"><h2 id="contents">{label}</h2><ol>{contents}</ol></nav>'
    for each in found.sections:
        yield from _section(each, lang)
    yield '<section aria-labelledby="sources">'
    yield f'<h2 id="sources">{escape(say(lang, "reports-sources"))}</h2>'
    yield f"<p>{escape(say(lang, 'figures-interval-text'))}</p><ol>"
    for at, source in enumerate(found.sources, 1):
        yield f'<li id="source-{at}">{escape(source_said(source, lang))}</li>'
    yield "</ol></section></main></body></html>"


def _section(each: Section, lang: str) -> Iterator[str]:
    yield f'<section aria-labelledby="{each.code}"><h2 id="{each.code}">{escape(each.title)}</h2>'
    if each.elsewhere:
        yield f"<p><em>{escape(elsewhere_said(each, lang))}</em></p>"
    if not each.blocks:
        yield f"<p>{escape(say(lang, 'reports-part-empty'))}</p>"
    for block in each.blocks:
        yield from _block(block, lang)
    yield "</section>"


def _block(block: Block, lang: str) -> Iterator[str]:
    own = "" if block.lang == lang else f' lang="{block.lang}"'
    if isinstance(block, Heading):
        yield f"<h3{own}>{escape(block.text)}</h3>"
    elif isinstance(block, Items):
        items = "".join(f"<li>{_runs(each, lang)}</li>" for each in block.items)
        yield f"<ul{own}>{items}</ul>"
    elif isinstance(block, Sentence):
        yield f"<p{own}>{escape(block.text)}{_mark(block.source, lang)}</p>"
    elif isinstance(block, Figure):
        yield from _figure(block, own, lang)
    else:
        yield f"<p{own}>{_runs(block.runs, lang)}</p>"


def _figure(figure: Figure, own: str, lang: str) -> Iterator[str]:
    marks = "".join(_mark(each, lang) for each in figure.sources)
    # The pictures are drawn here, their words escaped where they are drawn.
    yield f'<div class="wide"{own}>{figure.svg}<table>'
    yield f"<caption>{escape(figure.caption)}{marks}</caption>"
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in figure.head)
    yield f"<thead><tr>{head}</tr></thead><tbody>"
    for first, *rest in figure.rows:
        cells = "".join(f"<td>{escape(each)}</td>" for each in rest)
        yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>'
    yield "</tbody></table></div>"


def _runs(runs: Runs, lang: str) -> str:
    return "".join(f"{escape(each.text)}{_mark(each.source, lang)}" for each in runs)


def _mark(source: int, lang: str) -> str:
    if not source:
        return ""
    label = escape(say(lang, "reports-source-mark", number=str(source)))
    return f'<a href="#source-{source}" aria-label="{label}">&nbsp;[{source}]</a>'
