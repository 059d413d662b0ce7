# The pages of the Centre for Information and Analysis: where each duty begins.

centre-title = Le Centre d’information et d’analyse
nav-centre = Le Centre
