"""Published figures, for everybody: nobody signs in, and nothing else is asked."""
