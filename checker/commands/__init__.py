"""Commands of the desk: batches, configuration, baselines, glossaries. Each parses, calls, renders, exits."""
