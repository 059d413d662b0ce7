"""What six agencies deliver to the Centre: its form, its quality, and published tables beside it.

The six are those whose figures have never been harmonised (Myria, annual reports 2019–2020):
police, social inspection, public prosecutors, Immigration Office, reception centres, convictions.
"""
