"""The Centre for Information and Analysis (S1 3.3.2): linked without identities, published safely.

Pure over tables: nothing here knows Django, a case or a name.
"""
