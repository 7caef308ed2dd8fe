"""tbd"""


def evaluate() -> None:
    """Tbd."""
