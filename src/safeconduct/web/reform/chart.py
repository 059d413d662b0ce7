"""The chart of a reform: cases in each phase, now and under the reform, drawn on the server."""

from __future__ import annotations

from functools import lru_cache

Row = tuple[str, str, int]
"""Phase, series, cases; the phase and the series as people read them."""

# The palette of the pages: ink for the law in force, amber for the reform.
_COLOURS = ("#2d5361", "#c8862b")


@lru_cache(maxsize=64)
def drawn(rows: tuple[Row, ...], *, series: tuple[str, str], axis: str) -> str:
    """The chart as SVG. The table beside it holds the same figures."""
    # They take a second to load, and every server starts with this module.
    import altair
    import vl_convert

    phases = list(dict.fromkeys(phase for phase, _, _ in rows))
    values = [{"phase": phase, "series": name, "cases": cases} for phase, name, cases in rows]
    chart = (
        altair.Chart(altair.Data(values=values))
        .mark_bar()
        .encode(
            y=altair.Y("phase:N", sort=phases, title=None, axis=altair.Axis(labelLimit=0)),
            x=altair.X("cases:Q", title=axis, axis=altair.Axis(tickMinStep=1)),
            yOffset=altair.YOffset("series:N", sort=list(series)),
            color=altair.Color(
                "series:N",
                sort=list(series),
                scale=altair.Scale(domain=list(series), range=list(_COLOURS)),
                legend=altair.Legend(title=None, orient="top"),
            ),
        )
        # Room on the left: the reader's font may be wider than the one measured with here.
        .properties(width=440, height=altair.Step(16), padding={"left": 70, "right": 20})
        .configure(font="sans-serif")
        .configure_axis(labelFontSize=13, titleFontSize=13)
        .configure_legend(labelFontSize=13)
        .configure_view(stroke=None)
    )
    return str(vl_convert.vegalite_to_svg(chart.to_json(validate=False)))
