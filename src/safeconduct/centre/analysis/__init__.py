"""What linked, pseudonymous records tell, and how sure it is. Pure over tables."""
