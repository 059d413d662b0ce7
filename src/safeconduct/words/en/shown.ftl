# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Too many calls
problem-429 = This program has called too often. Wait as many seconds as Retry-After says. Nothing was recorded.
problem-not-secure = This call came without TLS, and its key was shown to whoever listens: revoke it, and call by https. Nothing was recorded.
password-common = The password is a common one, or a common one with something added. Choose another: several words are easy to remember.
password-house-words = The password is made of words anybody who knows this work thinks of. Choose another.
password-breached = The password is in a list of stolen ones. Choose another.
