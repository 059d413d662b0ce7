"""The door for programs: what the pages show and do, as JSON under ``/api/v1/``.

Thin: who calls, for which purpose, and the words of a refusal. All else is asked of `actions`.
"""
