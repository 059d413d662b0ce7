# The pages of the Centre for Information and Analysis: where each duty begins.

centre-title = Het Informatie- en Analysecentrum
nav-centre = Het Centrum
