"""Writes the reports of a run: some to files, one to standard output."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.report.formats import FORMATS, TERMINAL, renderer

if TYPE_CHECKING:
    from checker.article import ArticleResult

#: Columns of a terminal report that goes to a file.
FILE_WIDTH = 100


class ReportError(Exception):
    """A report that was asked for in a way that makes no sense, or that cannot be written."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report to write: the name of its format, and the file (standard output if there is none)."""

    format: str
    path: Path | None


def plan_reports(asked: Iterable[str], output: Path | None, inputs: Iterable[Path] = ()) -> tuple[Report, ...]:
    """The reports that ``NAME`` and ``NAME=FILE`` ask for; ``output`` is the file of the only one without.

    Raises:
        ReportError: a format is unknown, two reports would go to the same place, a file's folder is not there, or a
            report would overwrite one of the files that the run reads (``inputs``).
    """
    reports = []
    for text in dict.fromkeys(asked):
        name, equals, file = text.partition("=")
        if name not in FORMATS:
            raise ReportError(f"unknown format {name!r}: use one of {', '.join(FORMATS)}")
        if equals and not file:
            raise ReportError(f"--format {text} names no file: write {name}=FILE, or {name} for standard output")
        reports.append(Report(name, Path(file) if file and file != "-" else None))
    if output is not None:
        open_ones = [n for n, report in enumerate(reports) if report.path is None]
        if len(open_ones) != 1:
            raise ReportError("--output names the file of one report; name those of several with --format NAME=FILE")
        if str(output) != "-":
            reports[open_ones[0]] = Report(reports[open_ones[0]].format, output)
    places = [report.path and report.path.absolute() for report in reports]
    if len(set(places)) < len(places):
        raise ReportError("two reports would go to the same place; name a file for each with --format NAME=FILE")
    for report in reports:
        if report.path is not None:
            _require_place(report.path)
            if any(_is_same(report.path, path) for path in inputs):
                raise ReportError(f"{report.path}: the report would overwrite a file that this run reads")
    return tuple(reports)


def _require_place(path: Path) -> None:
    """Finds out before the work is done, not after it, that a file cannot be written there."""
    try:
        if path.is_dir():
            raise ReportError(f"{path}: the report cannot be written: this is a folder")
        if not path.parent.is_dir():
            raise ReportError(f"{path}: the report cannot be written: there is no folder {path.parent}")
    except (OSError, ValueError) as error:
        raise ReportError(f"{path}: the report cannot be written: {error}") from None


def _is_same(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, by whatever links; devices and pipes are nothing to be overwritten."""
    try:
        return first.is_file() and first.samefile(second)
    except (OSError, ValueError):
        return False


def write_reports(reports: Sequence[Report], result: ArticleResult, signature: str | Callable[[], str]) -> None:
    """Writes the reports; a file is complete or not there, and one that cannot be written costs none of the others.

    A ``signature`` that is called is called where a report shows it: the models are read for it from end to end.

    Raises:
        ReportError: files cannot be written; the message names them.
    """
    problems = []
    for report in reports:
        try:
            if report.path is not None:
                write_file(report.path, _text(report.format, result, signature))
            elif report.format == TERMINAL:
                _print(result)
            else:
                sys.stdout.flush()
                # What programs read is UTF-8 whatever the terminal speaks.
                sys.stdout.buffer.write(_encoded(_text(report.format, result, signature)))
                sys.stdout.flush()
        except ReportError as error:
            problems.append(str(error))
    if problems:
        raise ReportError("; ".join(problems))


def _text(name: str, result: ArticleResult, signature: str | Callable[[], str]) -> str:
    if name != TERMINAL:
        return renderer(name)(result, signature if isinstance(signature, str) else signature())
    from rich.console import Console

    from checker.report.terminal import print_article

    text = io.StringIO()
    print_article(result, Console(file=text, highlight=False, width=FILE_WIDTH))
    return text.getvalue()


def _print(result: ArticleResult) -> None:
    from rich.console import Console

    from checker.report.terminal import print_article

    print_article(result, Console(highlight=False))


def _encoded(text: str) -> bytes:
    """UTF-8; what cannot be encoded (a file's name may hold bytes that are no text) as an escape."""
    return text.encode("utf-8", "backslashreplace")


def write_file(path: Path, text: str) -> None:
    """Writes a whole file or nothing; links are followed, devices and pipes are written to.

    Raises:
        ReportError: it cannot be written.
    """
    data = _encoded(text)
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = path.resolve()
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(draft).chmod(mode)
            Path(draft).replace(target)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ReportError(f"{path}: the report cannot be written: {error.strerror or error}") from None


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask
