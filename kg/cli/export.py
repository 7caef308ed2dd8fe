"""tbd"""


def export() -> None:
    """Tbd."""
