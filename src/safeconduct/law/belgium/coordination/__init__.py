"""The bodies that coordinate, and how often they meet and report."""
