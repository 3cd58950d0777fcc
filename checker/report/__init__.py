"""Reports: one module a format, all from the same results."""
