"""Descriptions of models and axes as data."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import Array
from shared.student.show_tracking import was_shown

MAX_TEXT = 200
OPTIMIZER_BY_NAME = "_kit_optimizer_by_name"  # set on a supplied model whose optimizer was given as a string


def describe_model(model: Any) -> ModelDescription:
    """Describe a Keras model.

    Args:
        model: A `keras.Model`, compiled or not, built or not.

    Returns:
        Its description. It never awards points by itself; checks combine it with the model's behaviour.
    """
    compiled = bool(getattr(model, "compiled", False))
    optimizer = getattr(model, "optimizer", None) if compiled else None
    return ModelDescription(
        compiled=compiled,
        layers=tuple(_describe_layer(layer) for layer in _flat_layers(model)),
        optimizer=type(optimizer).__name__ if optimizer is not None else None,
        learning_rate=_number(getattr(optimizer, "learning_rate", None)),
        steps=int(_number(getattr(optimizer, "iterations", None)) or 0),
        loss=_loss_text(getattr(model, "loss", None)),
        given_as=_given_as(model) if compiled else {},
    )


def _flat_layers(model: Any) -> list[Any]:
    """Layers in order, with those of nested models, without input layers."""
    flat: list[Any] = []
    for layer in getattr(model, "layers", []):
        if hasattr(layer, "layers"):
            flat += _flat_layers(layer)
        elif type(layer).__name__ != "InputLayer":
            flat.append(layer)
    return flat


def _describe_layer(layer: Any) -> LayerDescription:
    units = getattr(layer, "units", None)
    activation = getattr(layer, "activation", None)
    name = getattr(activation, "__name__", type(activation).__name__) if activation is not None else None
    return LayerDescription(
        kind=type(layer).__name__[:MAX_TEXT],
        units=int(units) if isinstance(units, (int, np.integer)) else None,
        activation=str(name)[:MAX_TEXT] if name is not None else None,
    )


def _number(value: Any) -> float | None:
    if value is None:
        return None
    try:
        return float(np.asarray(value))
    except (TypeError, ValueError):  # a schedule instead of a number
        return None


def _loss_text(loss: Any) -> str:
    if loss is None or isinstance(loss, str):
        return str(loss or "")[:MAX_TEXT]
    return str(getattr(loss, "__name__", type(loss).__name__))[:MAX_TEXT]


def _given_as(model: Any) -> dict[str, str]:
    """How optimizer, loss and metrics were passed to `compile`: as strings or as objects."""
    try:
        config = model.get_compile_config() or {}
    except Exception:  # a lambda or a student's class can't be serialised
        config = {}
    metrics = config.get("metrics")
    flat_metrics = metrics if isinstance(metrics, (list, tuple)) else [metrics]
    kinds = {"loss": _kind(config.get("loss"))}
    # Keras makes an object of an optimizer's name before it records anything; see `stand_in_models`.
    kinds["optimizer"] = "string" if getattr(model, OPTIMIZER_BY_NAME, False) is True else "unknown"
    found = {_kind(metric) for metric in flat_metrics if metric is not None}
    kinds["metrics"] = found.pop() if len(found) == 1 else ("string" if "string" in found else "unknown")
    return kinds


def _kind(value: Any) -> str:
    if value is None:
        return "unknown"
    return "string" if isinstance(value, str) else "object"


def describe_axes(axes: Any, figure_id: int) -> Figure:
    """Read texts and series of a matplotlib Axes.

    Args:
        figure_id: A number for its figure.

    Returns:
        Texts and series; a series of dates or categories has no numbers.
    """
    legend = axes.get_legend() or next(iter(axes.figure.legends), None)
    entries = list(zip(legend.get_texts(), legend.legend_handles, strict=False)) if legend else []
    texts = tuple(text.get_text()[:MAX_TEXT] for text, _ in entries)
    artists = _artists(axes)
    labels = _labels_by_look(artists, texts, [handle for _, handle in entries])
    return Figure(
        figure_id=figure_id,
        title=_first_text(*(axes.get_title(loc) for loc in ("center", "left", "right")), axes.figure.get_suptitle()),
        xlabel=_first_text(axes.get_xlabel(), axes.figure.get_supxlabel()),
        ylabel=_first_text(axes.get_ylabel(), axes.figure.get_supylabel()),
        legend=texts,
        series=tuple(_series(artist, label) for artist, label in zip(artists, labels, strict=True)),
        shown=was_shown(axes.figure),
    )


def _first_text(*texts: str) -> str:
    return next((text.strip()[:MAX_TEXT] for text in texts if text.strip()), "")


def _artists(axes: Any) -> list[Any]:
    """The artists that draw series: lines, and the dots of `scatter`."""
    return [*axes.get_lines(), *(item for item in axes.collections if type(item).__name__ == "PathCollection")]


def _series(artist: Any, label: str) -> Series:
    look = _look(artist)
    if not hasattr(artist, "get_xdata"):
        points = np.asarray(np.ma.filled(artist.get_offsets(), np.nan), dtype=np.float64)
        return Series(points[:, 0], points[:, 1], label, look.connected, look.dotted)
    x, y = _floats(artist.get_xdata(orig=False)), _floats(artist.get_ydata(orig=False))
    return Series(x, y, label, look.connected, look.dotted)


class _Look(NamedTuple):
    """How a series looks in a plot and in its legend."""

    connected: bool
    dotted: bool
    color: tuple[float, ...]


def _look(artist: Any) -> _Look:
    from matplotlib.colors import to_rgba  # noqa: PLC0415 - a student's plot has loaded it

    if not hasattr(artist, "get_xdata"):
        faces = np.asarray(artist.get_facecolor(), dtype=np.float64).reshape(-1, 4)
        return _Look(False, True, tuple(faces[0]) if len(faces) else ())
    return _Look(
        connected=artist.get_linestyle() not in ("None", "none", " ", "") and artist.get_linewidth() > 0,
        dotted=artist.get_marker() not in ("None", "none", " ", "", None),
        color=tuple(to_rgba(artist.get_color())),
    )


def _labels_by_look(artists: list[Any], texts: tuple[str, ...], handles: list[Any]) -> list[str]:
    """The label of each series: the legend's text next to the mark that looks like it, else the series' label."""
    own = [str(artist.get_label())[:MAX_TEXT] for artist in artists]
    try:
        looks, marks = [_look(artist) for artist in artists], [_look(handle) for handle in handles]
    except (AttributeError, TypeError, ValueError):  # other kinds of marks, such as patches
        return own
    for parts in (slice(3), slice(2), slice(2, 3)):  # the whole look, its style, its colour
        places = [[place for place, look in enumerate(looks) if look[parts] == mark[parts]] for mark in marks]
        found = [one for (one, *others) in filter(None, places) if not others]
        if len(found) == len(set(found)) == len(marks):
            named = dict(zip(found, texts, strict=True))
            return [named.get(place, label) for place, label in enumerate(own)]
    return own


def _floats(values: Any) -> Array:
    try:
        return np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        return np.empty(0)
