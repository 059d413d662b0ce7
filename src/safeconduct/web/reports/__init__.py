"""Reports: the room where they are written, and their pages for everybody."""
