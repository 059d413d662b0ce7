"""The work around the cases: prosecution policy, coordination, inspection, prevention, reports.

Pure over values and tables; what is kept is kept by `safeconduct.store`.
"""
