# The pages of the Centre for Information and Analysis: where each duty begins.

centre-title = The Centre for Information and Analysis
nav-centre = The Centre
