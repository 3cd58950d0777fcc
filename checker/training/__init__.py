"""How the files in ``models/`` are made. Nothing here is imported by a check."""
