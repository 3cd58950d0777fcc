"""Facts that both sides of a translation state, read by value: names and how they are written in other scripts."""
