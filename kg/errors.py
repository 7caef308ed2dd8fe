"""What can go wrong, each with a message that names the file and the cure."""


class KgError(Exception):
    """Something a user can put right; shown as one line, never as a traceback."""


class KnowledgeError(KgError):
    """A data file under ontology/ or seeds/ is not sound; all its faults are listed at once."""


class TextError(KgError):
    """A file cannot be read as text."""


class RecogniserError(KgError):
    """The name recogniser cannot be loaded or trained."""


class GraphError(KgError):
    """A graph cannot be read, asked or written."""


class UsageError(KgError):
    """The command was called with something it cannot work on."""
