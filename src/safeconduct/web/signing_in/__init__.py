"""Signing in, second factors, one's own sessions: the sign-in library's steps on our own pages."""
