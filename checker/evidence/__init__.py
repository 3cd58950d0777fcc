"""What words usually become: the news lexicon, names, and translation tables, and how a sentence pair fits them."""
