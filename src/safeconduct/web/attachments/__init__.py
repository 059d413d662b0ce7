"""The files of a case: the list, adding one, downloading one, destroying one."""
