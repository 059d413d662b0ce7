"""numba, and the calendar and staging functions compiled with it.

Imported only when a kernel is asked for, since numba is an extra.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any

import numpy as np
from numba import carray, njit, types  # type: ignore[attr-defined, unused-ignore]
from numba.core import cgutils
from numba.extending import intrinsic

from . import calendar, staging


@intrinsic  # type: ignore[untyped-decorator, unused-ignore]
def select(typing_context: Any, condition: Any, value: Any, other: Any) -> Any:
    """One of two as a machine's select: a chain of these never becomes a chain of jumps."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.select(*arguments)

    kind = types.unliteral(value)  # type: ignore[no-untyped-call, unused-ignore]
    return kind(condition, kind, kind), generate


@intrinsic  # type: ignore[untyped-decorator, unused-ignore]
def _pointer(typing_context: Any, address: Any) -> Any:
    """An address as a pointer."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], cgutils.voidptr_t)

    return types.voidptr(address), generate


@njit(error_model="numpy", forceinline=True)  # type: ignore[untyped-decorator, unused-ignore]
def view(addresses: Any, index: int, begin: int, size: int, like: Any) -> Any:
    """`staging.view` of a column by its address; its kind and width are those of `like`."""
    start = addresses[index] + np.uint64(begin * like.itemsize)
    return carray(_pointer(start), (size,), like.dtype)  # type: ignore[call-arg, unused-ignore]


@njit(error_model="numpy", forceinline=True)  # type: ignore[untyped-decorator, unused-ignore]
def has(addresses: Any, index: int) -> bool:
    """`staging.has` of a column by its address."""
    return bool(addresses[index] != 0)


def _compiled(module: ModuleType, *names: str, **options: Any) -> dict[str, Callable[..., Any]]:
    """The named functions of a module, compiled with this module's forms of what they call."""
    space = {**vars(module), "select": select, "view": view, "has": has}
    for name in names:
        function = getattr(module, name)
        copy = FunctionType(function.__code__, space, name)
        space[name] = njit(error_model="numpy", nogil=True, **options)(copy)
    return {name: space[name] for name in names}


compiled = njit(error_model="numpy", nogil=True)
cached = njit(error_model="numpy", nogil=True, cache=True)

SPACE: dict[str, Any] = {
    "i8": np.int8,
    "i32": np.int32,
    "i64": np.int64,
    "select": select,
    **_compiled(
        calendar,
        *("year_of", "first_day", "length_of", "month_of", "day_in_month", "end_of_months"),
        forceinline=True,
    ),
}
"""What a kernel's function is written with."""

STAGING = _compiled(
    staging,
    *("doubled", "doubled_where_known", "copied", "copied_where_known"),
    *("recoded", "recoded_where_known", "differing", "renamed"),
    *("load_tri", "load_numbers", "load_categories"),
    *("store_tri", "store_numbers", "store_categories", "store_branches"),
)
