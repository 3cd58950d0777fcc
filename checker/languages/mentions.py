"""How the languages show that a foreign word stands on purpose: it is explained, introduced or spoken of."""

from __future__ import annotations

import re

#: What explains the word before it: cantrang, un type de senne.
EXPLAINED = re.compile(
    r"\s*[,–—،，、]?\s*(?:(?:or|ou|soit|c'est-à-dire|that is|meaning|which means|(?:ce )?qui (?:signifie|veut dire))\s"
    r"|(?:an?|the|une?)\s(?:\w+\s){0,2}?(?:type|kind|sort|form|sorte|genre|forme|espèce|variété|variety)\b"
    r"|(?:أي|وهو|وهي|ويعني|وتعني|بمعنى)\s|即|意为|意思是|という|と呼ばれる|とは)"
)
#: What introduces a foreign word: so-called, 所谓, いわゆる.
INTRODUCED = re.compile(
    r"(?:(?<!\w)(?:so-called|known(?: locally)? as|called|named|dubbed|termed|or|appelée?s?|dite?s?|nommée?s?"
    r"|sous le nom de|ou|soit|baptisée?s?)\s(?:an?\s|the\s|une?\s|les?\s|la\s|d['’]|l['’])?"
    r"|(?<!\w)(?:ما يسمى|المسمى|المسماة|تسمى|يسمى|باسم|أو|أي)\s(?:ب|ال|بـ)?"
    r"|(?:即|所谓的?|称为|称作|叫做|名为|俗称|简称|又称)|(?:に当たる|にあたる|に相当する|いわゆる|略称|通称|すなわち|つまり)の?)$",
    re.IGNORECASE,
)
#: A sentence that speaks of a word as a word.
MENTIONED = re.compile(
    r"\bthe (?:\w+ )?word\b|\b(?:le|du|au) (?:mot|terme)\b"
    r"|وهي كلمة|كلمة (?:تعني|معناها|بمعنى)|(?:تأتي|من|معنى) (?:ال)?كلمة|الكلمة ال"
    r"|一词|这个词|[この]語|という(?:言葉|単語)",
    re.IGNORECASE,
)
