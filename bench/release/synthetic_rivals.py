"""Rivals of the synthetic records, run in an environment of their own.

    python synthetic_rivals.py NAME IN.csv EPSILON DELTA SEED OUT.csv SIZES.json

IN and OUT hold whole numbers, SIZES how many codes each column has. AIM and MST are those of dpmm
(McKenna et al., VLDB 2022 and JPC 2021); pac is Microsoft's and IOM's, in its usual mode and in the
one that fabricates least.
"""

import json
import sys
import warnings

import numpy as np
import pandas as pd


def marginals(model, frame: pd.DataFrame, epsilon: float, delta: float, seed: int) -> pd.DataFrame:
    sizes = json.loads(open(sys.argv[7]).read())
    made = model(epsilon=epsilon, delta=delta, n_jobs=1)
    made.set_random_state(np.random.RandomState(seed))
    made.set_domain(sizes)
    made.fit(frame)
    return made.generate(n_records=len(frame))


def pac(frame: pd.DataFrame, epsilon: float, least: bool) -> pd.DataFrame:
    import pacsynth

    # pac-synth takes a 0 and a blank for "nothing to protect": codes are given letters.
    texts = "c" + frame.astype(str)
    builder = pacsynth.DpAggregateSeededParametersBuilder().reporting_length(2).epsilon(epsilon)
    if least:
        builder = builder.fabrication_mode(pacsynth.FabricationMode.minimize())
    synthesizer = pacsynth.DpAggregateSeededSynthesizer(builder.build())
    synthesizer.fit(pacsynth.Dataset.from_data_frame(texts))
    made = synthesizer.sample()
    table = pacsynth.Dataset.raw_data_to_data_frame(made)
    return table[list(frame.columns)].apply(lambda column: column.str.removeprefix("c"))


def main() -> None:
    warnings.simplefilter("ignore")
    name, source, epsilon, delta, seed, out = sys.argv[1:7]
    frame = pd.read_csv(source)
    if name.startswith("pac"):
        made = pac(frame, float(epsilon), least="least" in name)
    elif name == "aim":
        from dpmm.models.aim import AIMGM

        made = marginals(AIMGM, frame, float(epsilon), float(delta), int(seed))
    else:
        from dpmm.models.mst import MSTGM

        made = marginals(MSTGM, frame, float(epsilon), float(delta), int(seed))
    made.to_csv(out, index=False)


if __name__ == "__main__":
    main()
