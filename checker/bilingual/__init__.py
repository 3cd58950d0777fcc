"""Files of translators as sentence pairs: XLIFF, TMX, PO and CSV beside the pair protocol's JSON lines and TSV."""

#: Names of the formats, as ``--input-format`` takes them.
FORMATS = ("jsonl", "tsv", "csv", "xliff", "tmx", "po")
