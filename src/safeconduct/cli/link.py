"""`safeconduct link`: the same person found in several files of tokens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .faults import WrongInput, told
from .options import json_option, lang_option, written_option
from .printing import print_json

if TYPE_CHECKING:
    from safeconduct.centre.linkage.links import Links
    from safeconduct.centre.linkage.review import Quality
    from safeconduct.centre.tokens import Tokens


@click.command()
@click.argument("tokens", nargs=-1, required=True, metavar="TOKENS…")
@written_option("--out", required=True, metavar="LINKS.csv", told="source, number, person.")
@written_option("--pairs", metavar="PAIRS.csv", told="Pairs with their probability.")
@click.option(
    "--deduplicated",
    multiple=True,
    metavar="NAME…",
    help="A source that holds a person at most once.",
)
@click.option("--sample", type=int, metavar="N", help="How many pairs to have looked at.")
@written_option("--review", metavar="REVIEW.csv", told="Where these pairs are written.")
@click.option("--reviewed", metavar="REVIEW.csv", help="Pairs that were looked at.")
@click.option("--blocks", is_flag=True, help="Compare only pairs that share a keyed block.")
@lang_option
@json_option
def link(
    tokens: tuple[str, ...],
    out: str,
    pairs: str | None,
    deduplicated: tuple[str, ...],
    sample: int | None,
    review: str | None,
    reviewed: str | None,
    blocks: bool,
    lang: str,
    as_json: bool,
) -> int:
    """Find the same person in several files of tokens.

    TOKENS are files that safeconduct encode wrote with one secret; the name of a source is the
    file's name without its ending. A file without a record is left out, and named. LINKS.csv holds
    every record of every source with the person it is; persons are numbered at random, anew each
    time. Pairs that are not sure stay apart, and
    stand in PAIRS.csv. With --sample and --review some pairs are written for the agencies to
    answer same, different or unsure; --reviewed takes these answers into account.

    Everything is compared with everything. Only with --blocks, and above a million records where
    all files hold keyed blocks, pairs that share none are left out; what that loses is told.

    Exit codes: 0 linked; 2 the input is wrong, and nothing was written.
    """
    from safeconduct.centre.linkage.review import quality
    from safeconduct.centre.linkage.review import reviewed as reviewed_links

    from .link_answers import read_answers, where_of
    from .link_files import check_places, in_blocks, named, read_sources, write_all
    from .watching import watching

    if (sample is None) != (review is None) or (sample is not None and sample < 1):
        raise WrongInput(lang, "link-sample")
    paths, names = named(tokens, deduplicated, lang)
    check_places([*paths, *((reviewed,) if reviewed else ())], [out, pairs, review], lang)
    sources, empty = read_sources(paths, lang)
    there = [source.source for source in sources]
    if unknown := sorted(set(names) - {*there, *empty}):
        known = ", ".join([*there, *empty])
        raise WrongInput(lang, "link-name", found=unknown[0], known=known)
    held = [path for path in paths if Path(path).stem in there]
    blocked = in_blocks(held, sources, blocks, lang)
    answers = read_answers(reviewed, where_of(sources), lang) if reviewed else []
    weights = _weights(sources, lang)

    from safeconduct.centre.linkage.links import compare, join

    with watching(told(lang, "link-comparing")) as watch:
        compared = compare(
            sources,
            weights,
            deduplicated=frozenset(names) - set(empty),
            blocked=blocked,
            watch=watch,
        )
    if answers:
        links, sure = reviewed_links(compared, answers)
    else:
        links = join(compared)
        sure = quality(links)
    write_all(links, Path(out), pairs, (review, sample), lang)
    _tell(links, sure, empty, lang, as_json)
    return 0


def _weights(sources: list[Tokens], lang: str) -> Any:
    from safeconduct.centre.linkage.carried import carried_over

    version = sources[0].version
    try:
        return carried_over(version, sources[0].groups)
    except KeyError:
        raise WrongInput(lang, "link-no-weights", found=version) from None


def _tell(links: Links, sure: Quality, empty: list[str], lang: str, as_json: bool) -> None:
    from safeconduct.centre.linkage.distinct import distinct_persons
    from safeconduct.centre.linkage.review import recall_of_blocks
    from safeconduct.centre.linkage.summary import summary

    persons = distinct_persons(links)
    joined = int(links.linked.sum())
    sources = links.compared.sources
    for name in empty:
        click.echo(told(lang, "link-left-out", source=name), err=True)
    if as_json:
        figures = summary(links, sure, persons)
        figures["records"] |= dict.fromkeys(empty, 0)
        print_json([figures], one=True)
        return
    records = str(sum(map(len, sources)))
    low, high = str(persons.low95), str(persons.high95)
    values = {"records": records, "persons": str(persons.count), "low": low, "high": high}
    print(told(lang, "link-done", **values))
    print(told(lang, "link-pairs", n=str(joined), uncertain=str(len(links.a) - joined)))
    if joined:
        for key, rate in (("precision", sure.precision), ("recall", sure.recall)):
            share = [f"{100 * part:.1f}" for part in (rate.share, rate.low95, rate.high95)]
            print(told(lang, f"link-{key}", share=share[0], low=share[1], high=share[2]))
    if blocked := recall_of_blocks(links.compared):
        share = [f"{100 * part:.2f}" for part in (blocked.share, blocked.low95, blocked.high95)]
        print(told(lang, "link-blocked", share=share[0], low=share[1], high=share[2]))
    for found in links.compared.found:
        if found.estimate.reason is not None and found.left != found.right:
            of = {"left": sources[found.left].source, "right": sources[found.right].source}
            print(told(lang, f"link-carried-{found.estimate.reason.value}", **of))
