"""The Centre's own rooms: deliveries and links, analyses, releases. No page of it knows a name."""
