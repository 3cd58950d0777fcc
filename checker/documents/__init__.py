"""From files to articles: decoding, layout, sentences and language of a source document and its versions."""
