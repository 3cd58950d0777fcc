"""Versions translated back into Indonesian, for an editor who cannot read them: text, differing words, scores."""
