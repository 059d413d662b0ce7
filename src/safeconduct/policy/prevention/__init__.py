"""Prevention (S1 3.2.1): the leaflet, its stock, campaigns."""
