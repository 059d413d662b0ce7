"""The browser's door: thin views, server-rendered pages that work without JavaScript."""
