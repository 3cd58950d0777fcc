"""A word in another's place, in the form that the place asks for: *announced* by *denied*, not by *deny*.

Forms are not made up: they are those that were seen in text. Where none fits, the word is left alone; a form that no
writer would use would teach the estimator to find bad grammar instead of errors.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import takewhile

from checker.languages import Language, TokenKind

#: A form that was seen less often may be a misspelling or a name.
LEAST_SEEN = 1
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_VOWELS = "aeiouàâäéèêëîïôöùûüœhy"
#: French words that lose their vowel, or change their form, before a vowel.
_ELIDING = frozenset("le la de que ne se ce je me te jusque lorsque puisque du ma ta sa au".split())


class Inflector:
    """Knows the forms of the words of some texts."""

    def __init__(self, language: Language, texts: Iterable[str]) -> None:
        self.language = language
        seen: dict[str, Counter[str]] = defaultdict(Counter)
        if language.code in ("en", "fr"):
            for text in texts:
                for token in language.tokenize(text):
                    if token.kind is TokenKind.WORD and token.text.islower():
                        seen[self._lemma(token.text)][token.text] += 1
        self._seen = {lemma: forms for lemma, forms in seen.items() if len(lemma) > 2}

    def instead(self, surface: str, listed: str, other: str) -> str | None:
        """``other`` (a rendering as listed) in the form in which ``surface`` stands for the rendering ``listed``.

        None where no form is known to fit.
        """
        if _folded(surface) == _folded(listed):
            found: str | None = other
        elif self.language.code in ("en", "fr"):
            found = self._seen_form(surface, other)
        elif self.language.code == "ar":
            found = _with_article(surface, listed, other)
        else:
            found = surface.replace(listed, other, 1) if listed in surface else None
        if found is None or not self._ends_alike(listed, other) or _folded(found) == _folded(surface):
            return None
        return found[:1].upper() + found[1:] if surface[:1].isupper() and surface[:1].lower() != surface[:1] else found

    def fits(self, before: str, surface: str, new: str) -> bool:
        """Whether a word may follow what stands before in another's place (le, l', a, an)."""
        starts = [text[:1].lower() in _VOWELS for text in (surface, new)]
        if starts[0] == starts[1]:
            return True
        tail = before.rstrip()
        word = tail.split()[-1].lower() if tail else ""
        if self.language.code == "fr":
            return not tail.endswith(("'", "’")) and word not in _ELIDING
        return not (self.language.code == "en" and word in ("a", "an"))

    def _lemma(self, word: str) -> str:
        keys = self.language.keys(word)
        return keys[1] if len(keys) > 1 and not keys[1].startswith("~") else keys[0]

    def _seen_form(self, surface: str, other: str) -> str | None:
        if " " in other or " " in surface:
            return None
        shape = self._shape(surface.lower())
        forms = self._seen.get(self._lemma(other.lower()), Counter())
        fitting = [f for f, count in forms.items() if count >= LEAST_SEEN and self._shape(f) == shape]
        return max(sorted(fitting), key=lambda f: forms[f], default=None)

    def _shape(self, word: str) -> str:
        """The form of a word, as far as its end tells it."""
        lemma = self._lemma(word)
        if word == lemma:
            return "="
        if self.language.code == "en":
            # What is irregular and has no s is nearly always a past: said, rose, taken.
            return next((end for end in ("ing", "ed", "s") if word.endswith(end)), "ed")
        return word[sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, lemma, strict=False))) :] or "="

    def _ends_alike(self, listed: str, other: str) -> bool:
        """In Japanese a noun must not take the place of a verb: what follows would not fit."""
        if self.language.code != "ja":
            return True
        kana = [text[-1:] if "\u3040" <= text[-1:] <= "\u309f" else "" for text in (listed, other)]
        return kana[0] == kana[1]


def _with_article(surface: str, listed: str, other: str) -> str | None:
    for article in _ARTICLES:
        if surface.startswith(article) and _folded(surface[len(article) :]) == _folded(listed):
            return article + other if not other.startswith("ال") else None
    return None


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in plain if not "\u064b" <= c <= "\u0652").translate(str.maketrans("أإآ", "ااا"))
