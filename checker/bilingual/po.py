"""PO: message catalogues of gettext. Fuzzy, obsolete and untranslated messages are passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.bilingual.units import pair, require_indonesian, target_language
from checker.documents.decoding import decode
from checker.documents.model import DocumentError
from checker.pairs import PairError, SentencePair

if TYPE_CHECKING:
    from polib import POEntry


#: Lines of a message with its comments: the parser takes quadratic time for more.
MAX_MESSAGE_LINES = 5_000


def read_po(data: bytes, path: str, language: str | None = None) -> list[SentencePair | PairError]:
    """The pairs of a catalogue: its ``Language`` header names the target, else ``language`` does.

    A pair's id is the message's context, else the number of the message. Of plural forms the first and the last are
    pairs. Line breaks and format codes (``\\n``, ``%s``) stay as they are.

    Raises:
        DocumentError: no catalogue, or in another encoding than UTF-8 or UTF-16.
    """
    import polib

    text = decode(data, path)
    if "msgid" not in text or "\n" not in text:
        raise DocumentError(path, "this is no PO file: there is no msgid in it")
    if _longest_message(text) > MAX_MESSAGE_LINES:
        raise DocumentError(path, f"a message has more than {MAX_MESSAGE_LINES:,} lines, which is no PO file")
    try:
        catalogue = polib.pofile(text)
    except OSError as error:
        raise DocumentError(path, f"no valid PO: {str(error).partition(': ')[2] or error}") from None
    except Exception as error:  # The parser lets through what its states raise on broken input (IndexError, ...).
        raise DocumentError(path, f"no valid PO: {type(error).__name__}: {error}") from None
    metadata = {key.lower(): value for key, value in catalogue.metadata.items()}
    try:
        require_indonesian(metadata.get("x-source-language", ""), 1)
        code = target_language(metadata.get("language", ""), language, 1)
    except PairError as error:
        return [error]
    found: list[SentencePair | PairError] = []
    for number, entry in enumerate(catalogue, 1):
        if entry.obsolete or "fuzzy" in entry.flags:
            continue
        for source, translation in _sides(entry):
            if source.strip() and translation.strip():
                found.append(pair(entry.msgctxt or number, source, translation, code, entry.linenum))
    return found


def _longest_message(text: str) -> int:
    """The greatest number of lines from one ``msgid`` to the next."""
    longest = run = 0
    for line in text.splitlines():
        run = 0 if line.lstrip().startswith("msgid ") else run + 1
        longest = max(longest, run)
    return longest


def _sides(entry: POEntry) -> list[tuple[str, str]]:
    """What a message says in both languages: in the singular and in the plural where it has both."""
    if not entry.msgid_plural:
        return [(entry.msgid, entry.msgstr)]
    forms = [entry.msgstr_plural[n] for n in sorted(entry.msgstr_plural)]
    if not forms:
        return []
    # Languages with one form (Chinese, Japanese) say it for both numbers, and so does Indonesian.
    if len(forms) == 1:
        return [(entry.msgid_plural, forms[0])]
    return [(entry.msgid, forms[0]), (entry.msgid_plural, forms[-1])]
