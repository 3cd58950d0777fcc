"""What holds for the whole suite."""

from __future__ import annotations

import signal

# Under nohup, or as a background job of a script, interrupts are ignored, and so they would be by the commands that the
# tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
