"""The files of the point of access, open to the agency that keeps it and to nobody else."""
