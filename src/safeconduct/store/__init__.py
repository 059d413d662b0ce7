"""The operations database: timelines, identities, drafts, projections and the audit trail.

Nothing is imported here, because Django loads this package before its models are ready.
"""
