"""Finds meaning errors in machine-translated news."""

__version__ = "0.1.0"
