"""The suspicions about a sentence pair: substitutions, omissions, additions."""

from __future__ import annotations

from checker.evidence.leftovers import Leftovers
from checker.evidence.runs import Run, additions, omissions
from checker.evidence.substitutions import Features, Substitution, substitutions


class Suspicions(Leftovers):
    """The candidates of one sentence pair, described by features; the checks weigh them."""

    def substitutions(self) -> list[Substitution]:
        """Every uncovered term with every unsupported word that may stand in its place."""
        return substitutions(self)

    def omissions(self) -> list[Run]:
        """Runs of source terms that nothing renders."""
        return omissions(self)

    def additions(self) -> list[Run]:
        """Runs of translated words that nothing explains."""
        return additions(self)


__all__ = ["Features", "Run", "Substitution", "Suspicions"]
