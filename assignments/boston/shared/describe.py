"""What models and axes say of themselves, as data."""

from __future__ import annotations

from typing import Any

import numpy as np

from shared.shown import was_shown
from shared.student import Array, Figure, LayerDescription, ModelDescription, Series

MAX_TEXT = 200
OPTIMIZER_BY_NAME = "_kit_optimizer_by_name"  # set on a model of ours whose optimizer was given as a string


def describe_model(model: Any) -> ModelDescription:
    """Describe a Keras model.

    Args:
        model: A `keras.Model`, compiled or not, built or not.

    Returns:
        Its description. Nothing in it awards points by itself; checks pair it with the model's behaviour.
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
    """Layers in order, those of nested models in place, input layers left out."""
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
    except (TypeError, ValueError):  # a schedule in place of a number
        return None


def _loss_text(loss: Any) -> str:
    if loss is None or isinstance(loss, str):
        return str(loss or "")[:MAX_TEXT]
    return str(getattr(loss, "__name__", type(loss).__name__))[:MAX_TEXT]


def _given_as(model: Any) -> dict[str, str]:
    """How optimizer, loss and metrics were handed to `compile`: as strings or as objects."""
    try:
        config = model.get_compile_config() or {}
    except Exception:  # a lambda or an own class can't be serialised; then nothing is claimed
        config = {}
    metrics = config.get("metrics")
    flat_metrics = metrics if isinstance(metrics, (list, tuple)) else [metrics]
    kinds = {"loss": _kind(config.get("loss"))}
    # Keras makes an object of an optimizer's name before it notes anything down; see `shared.models`.
    kinds["optimizer"] = "string" if getattr(model, OPTIMIZER_BY_NAME, False) is True else "unknown"
    found = {_kind(metric) for metric in flat_metrics if metric is not None}
    kinds["metrics"] = found.pop() if len(found) == 1 else ("string" if "string" in found else "unknown")
    return kinds


def _kind(value: Any) -> str:
    if value is None:
        return "unknown"
    return "string" if isinstance(value, str) else "object"


def describe_axes(axes: Any, figure_id: int) -> Figure:
    """Read what stands on a matplotlib Axes.

    Args:
        axes: The Axes.
        figure_id: A number for its figure.

    Returns:
        Texts and series; dates and categories are left out as series without numbers.
    """
    legend = axes.get_legend() or next(iter(axes.figure.legends), None)
    legend_texts = tuple(text.get_text()[:MAX_TEXT] for text in legend.get_texts()) if legend else ()
    return Figure(
        figure_id=figure_id,
        title=_first_text(*(axes.get_title(loc) for loc in ("center", "left", "right")), axes.figure.get_suptitle()),
        xlabel=_first_text(axes.get_xlabel(), axes.figure.get_supxlabel()),
        ylabel=_first_text(axes.get_ylabel(), axes.figure.get_supylabel()),
        legend=legend_texts,
        series=tuple(_labelled(_series(axes), legend_texts)),
        shown=was_shown(axes.figure),
    )


def _first_text(*texts: str) -> str:
    return next((text.strip()[:MAX_TEXT] for text in texts if text.strip()), "")


def _series(axes: Any) -> list[Series]:
    series = [
        Series(
            x=_floats(line.get_xdata(orig=False)),
            y=_floats(line.get_ydata(orig=False)),
            label=str(line.get_label())[:MAX_TEXT],
            connected=line.get_linestyle() not in ("None", "none", " ", "") and line.get_linewidth() > 0,
            dotted=line.get_marker() not in ("None", "none", " ", "", None),
        )
        for line in axes.get_lines()
    ]
    for collection in axes.collections:
        if type(collection).__name__ == "PathCollection":  # what `scatter` draws
            points = np.asarray(np.ma.filled(collection.get_offsets(), np.nan), dtype=np.float64)
            series.append(Series(points[:, 0], points[:, 1], str(collection.get_label())[:MAX_TEXT], False, True))
    return series


def _floats(values: Any) -> Array:
    try:
        return np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        return np.empty(0)


def _labelled(series: list[Series], legend_texts: tuple[str, ...]) -> list[Series]:
    """Labels given only to `legend([...])` belong to the series in the order in which they were drawn."""
    unnamed = all(item.label.startswith("_") for item in series)
    if not unnamed or len(legend_texts) != len(series):
        return series
    return [
        Series(item.x, item.y, text, item.connected, item.dotted)
        for item, text in zip(series, legend_texts, strict=True)
    ]
