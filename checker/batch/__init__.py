"""Many articles: what there is to check, who checks it, what was answered, and what it comes to."""
