"""The demonstration country: synthetic people only, made anew from a seed, labelled as such."""
