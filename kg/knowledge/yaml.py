"""The one door to YAML: plain values out, each mapping knowing the line it began on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from kg.errors import KnowledgeError

LINE = "__line__"


class _Loader(yaml.CSafeLoader):
    """Refuses a key that is given twice, and notes where each mapping begins.

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
    for (key, _), (key_node, _) in zip(pairs, node.value, strict=True):
        if keys.count(key) > 1:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key!r} stands twice", key_node.start_mark
            )
    found = {key: loader.construct_object(value, deep=True) for key, value in pairs}
    return {**found, LINE: node.start_mark.line + 1}


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read(path: Path, *, lines: bool = False) -> Any:
    """The values of a YAML file; with ``lines`` each mapping holds its line under ``LINE``.

    Raises:
        KnowledgeError: the file is missing or is not YAML.
    """
    try:
        found = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise KnowledgeError(f"{path}: no such file") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(f"{path}: not UTF-8; save it again as UTF-8") from error
    except yaml.YAMLError as error:
        raise KnowledgeError(f"{path}: not YAML: {error}") from error
    return found if lines else _without_lines(found)


def _without_lines(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_lines(item) for key, item in value.items() if key != LINE}
    if isinstance(value, list):
        return [_without_lines(item) for item in value]
    return value
