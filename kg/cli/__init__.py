"""People in, the pipeline called, answers out: data on standard output, talk on standard error.

One file a command. Each command parses, calls one plain function of the rooms below and shows
what it gave; only ``app.py`` turns a KgError into one line and an exit code. What is heavy is
imported inside the commands, so that help comes at once.
"""

from kg.cli.app import main

__all__ = ["main"]
