"""How many people are on no list at all: multiple systems estimation.

The number of people on each combination of lists is modelled as Poisson, its logarithm linear in
the lists and in pairs of lists; the combination "on no list" is predicted from the others.
Chan, Silverman, Vincent, "Multiple Systems Estimation for Sparse Capture Data: Inferential
Challenges When There Are Nonoverlapping Lists", Journal of the American Statistical Association
116 (2021), arXiv:1902.05156.
"""
