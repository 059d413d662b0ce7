"""Prevention (S1 3.2.1): the leaflet for everybody, its stock, and campaigns."""
