"""Potential victims of trafficking known in the United Kingdom in 2013, by the lists they are on.

2,744 people on the lists of local authorities (LA), non-governmental organisations (NG), police
forces (PF), government organisations (GO), the general public (GP) and the National Crime Agency
(NCA). From the 2013 strategic assessment of the National Crime Agency, published with Silverman,
"Modern Slavery: an application of multiple systems estimation", Home Office 2014 (Open Government
Licence v3.0), and as the data set UKdat with Chan, Silverman, Vincent, arXiv:1902.05156.
"""

from __future__ import annotations

UK_2013 = """\
LA,NG,PF,GO,GP,NCA,count
1,0,0,0,0,0,54
0,1,0,0,0,0,463
0,0,1,0,0,0,907
0,0,0,1,0,0,695
0,0,0,0,1,0,316
0,0,0,0,0,1,57
1,1,0,0,0,0,15
1,0,1,0,0,0,19
1,0,0,1,0,0,3
0,1,1,0,0,0,56
0,1,0,1,0,0,19
0,1,0,0,1,0,1
0,1,0,0,0,1,3
0,0,1,1,0,0,69
0,0,1,0,1,0,10
0,0,1,0,0,1,31
0,0,0,1,1,0,8
0,0,0,1,0,1,6
0,0,0,0,1,1,1
1,1,1,0,0,0,1
1,1,0,1,0,0,1
0,1,1,1,0,0,4
0,1,1,0,0,1,3
0,0,1,1,0,1,1
1,1,1,1,0,0,1
"""
