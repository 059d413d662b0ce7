"""The law as machine code: one loop over the cases, made from the nodes (extra: ``kernel``)."""

from .compiler import KernelMissing, interpret, kept_in, machine_code
from .run import evaluate

__all__ = ["KernelMissing", "evaluate", "interpret", "kept_in", "machine_code"]
