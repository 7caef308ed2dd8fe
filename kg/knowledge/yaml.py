"""The one door to YAML: plain values out, and the lines on which they stand for who asks."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from kg.errors import KnowledgeError
from kg.knowledge import files


class _Loader(yaml.CSafeLoader):
    """Refuses a key that is given twice.

    Only true and false are truth values: yes, no, on and off stay words, as in YAML 1.2.
    """


def _is_other_truth(tag: str, first: str) -> bool:
    return tag == "tag:yaml.org,2002:bool" and first not in "tTfF"


_Loader.yaml_implicit_resolvers = {
    first: [(tag, shape) for tag, shape in resolvers if not _is_other_truth(tag, first)]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    pairs = [(loader.construct_object(k, deep=True), v) for k, v in node.value]
    keys = [key for key, _ in pairs]
    for number, (key, (key_node, _)) in enumerate(zip(keys, node.value, strict=True)):
        fault = None if isinstance(key, Hashable) else "a key is a word, and no list"
        fault = f"the key {key!r} stands twice" if key in keys[:number] else fault
        if fault:
            raise yaml.constructor.ConstructorError(None, None, fault, key_node.start_mark)
    return {key: loader.construct_object(value, deep=True) for key, value in pairs}


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read(path: Path) -> Any:
    """The values of a YAML file.

    Raises:
        KnowledgeError: the file is missing or is not YAML.
    """
    text = files.text(path)
    try:
        return yaml.load(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError) as error:  # ValueError: 2022-13-01 is no date
        raise KnowledgeError(_fault(path, text, error)) from error


def _fault(path: Path, text: str, error: Exception) -> str:
    """What is wrong with the YAML, in one line that begins with its place."""
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        begun = error.context_mark
        since = f" ({error.context}, begun on line {begun.line + 1})" if begun else ""
        return f"{path}:{error.problem_mark.line + 1}: not YAML: {error.problem}{since}"
    if isinstance(error, yaml.reader.ReaderError):
        line = text.count("\n", 0, error.position) + 1
        return f"{path}:{line}: not YAML: {error.reason}"
    return f"{path}: not YAML: {error}"


def place(path: Path, *keys: str | int) -> str:
    """The file and the line of what stands under keys and numbers of rows, as far as there is it.

    The file is read once more: only who tells a fault asks.
    """
    node = yaml.compose(files.text(path), Loader=_Loader)
    line = 0
    for key in keys:
        found = _under(node, key)
        if found is None:
            break
        line, node = found
    return f"{path}:{line + 1}"


def _under(node: yaml.Node | None, key: str | int) -> tuple[int, yaml.Node] | None:
    """Where the key or the row begins, and what it holds."""
    if isinstance(node, yaml.MappingNode):
        pairs = (pair for pair in node.value if pair[0].value == str(key))
        return next(((name.start_mark.line, value) for name, value in pairs), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key].start_mark.line, node.value[key]
    return None
