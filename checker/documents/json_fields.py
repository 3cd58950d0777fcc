"""Where the parts of an article stand in JSON (``json-fields`` in the configuration).

Paths are names divided by dots; a number picks from a list, ``*`` takes all of a list or object. ``{language}`` in a
name stands for the code of a language, for exports that keep a field for each of them (``title_en``, ``body.en``).
"""

from __future__ import annotations

from dataclasses import dataclass

BODY_FORMATS = ("auto", "text", "html", "markdown")


@dataclass(frozen=True, slots=True)
class JsonFields:
    """Where the parts of an article stand.

    ``source`` leads from the top to the Indonesian article (empty: the top itself), ``versions`` to a list of versions
    or an object of them by language. ``language``, ``headline``, ``caption`` and ``body`` count from there, within the
    source as within each version; the last three may be several, which are taken in order. With ``{language}`` in
    ``body`` all count from the source.
    """

    source: str = ""
    versions: str = "versions"
    language: str = "language"
    headline: tuple[str, ...] = ("title",)
    caption: tuple[str, ...] = ("caption",)
    body: tuple[str, ...] = ("body",)
    body_format: str = "auto"


DEFAULT_FIELDS = JsonFields()
