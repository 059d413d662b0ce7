"""The law as a program: rules with sources, evaluated for one case or for a caseload."""
