# The pages of the Centre for Information and Analysis: where each duty begins.

centre-title = Das Informations- und Analysezentrum
nav-centre = Das Zentrum
