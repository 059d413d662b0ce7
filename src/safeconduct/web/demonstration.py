from __future__ import annotations


def demonstration_users():
    return ()
