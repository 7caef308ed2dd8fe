"""tbd"""


def explain() -> None:
    """Tbd."""
