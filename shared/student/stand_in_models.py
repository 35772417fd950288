"""Keras models made from data, which checks supply to a student's function instead of the student's models."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from shared.student.describe import OPTIMIZER_BY_NAME
from shared.student.library_names import library_names
from shared.student.protocol import Builder, FoldScores, ModelSpec


def make_model(spec: ModelSpec) -> Any:
    """Make the Keras model that a specification describes.

    Args:
        spec: Layers, weights, loss, optimizer and metrics.

    Returns:
        A built `keras.Sequential`, compiled unless the specification says otherwise.
    """
    import keras  # noqa: PLC0415 - costs seconds, and most checks need no model

    with _in_float32(keras):
        return _model(keras, spec)


@contextmanager
def _in_float32(keras: Any) -> Iterator[None]:
    """Let supplied models compute in float32, whatever precision the notebook has chosen."""
    chosen = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float32")
    try:
        yield
    finally:
        keras.config.set_dtype_policy(chosen)


def _model(keras: Any, spec: ModelSpec) -> Any:
    layers = []
    for layer_spec in spec.layers:
        # The initializer makes the zeros, so that a clone of the model starts with them as well.
        zeros = layer_spec.kernel is not None and not layer_spec.kernel.any()
        layers.append(
            keras.layers.Dense(
                layer_spec.units,
                activation=layer_spec.activation,
                use_bias=layer_spec.use_bias,
                kernel_initializer="zeros" if zeros else "glorot_uniform",
            )
        )
    model = keras.Sequential([keras.Input(shape=(spec.inputs,)), *layers])  # `add` would build all layers again
    for layer, layer_spec in zip(layers, spec.layers, strict=True):
        for variable, given in ((layer.kernel, layer_spec.kernel), (layer.bias, layer_spec.bias)):
            if given is not None:
                variable.assign(given)
    if spec.compiled:
        options = {"learning_rate": spec.learning_rate, **spec.optimizer_options}
        optimizer = keras.optimizers.get({"class_name": spec.optimizer, "config": options})
        model.compile(
            optimizer=optimizer,
            loss=spec.loss,
            metrics=list(spec.metrics),
            run_eagerly=spec.run_eagerly,
            steps_per_execution=spec.steps_per_execution,
        )
        # Else `fit` traces the training step twice, because the first time creates variables.
        optimizer.build(model.trainable_variables)
        if spec.layers:
            _build_metrics(model, spec)
    else:
        _note_how_the_optimizer_is_given(model)
    return model


def _build_metrics(model: Any, spec: ModelSpec) -> None:
    outputs = np.full((1, spec.layers[-1].units), 0.5, np.float32)
    labels = np.zeros(1, np.int64) if spec.loss.startswith("sparse") else np.zeros_like(outputs)
    model.compute_metrics(None, labels, outputs)
    model.reset_metrics()


def _note_how_the_optimizer_is_given(model: Any) -> None:
    """Record, before a model is compiled, whether its optimizer is passed as a string, which Keras forgets."""
    keras_compile = model.compile

    def noting(optimizer: Any = "rmsprop", *args: Any, **kwargs: Any) -> Any:
        object.__setattr__(model, OPTIMIZER_BY_NAME, isinstance(optimizer, str))
        return keras_compile(optimizer, *args, **kwargs)

    object.__setattr__(model, "compile", noting)


class ModelBuilder:
    """A stand-in for a student's `build_model`: a fresh model per call, and a record of the calls.

    Args:
        builder: What to build.
    """

    def __init__(self, builder: Builder) -> None:
        self._specs = builder.specs
        self.calls: list[dict[str, Any]] = []
        self.models: list[Any] = []
        self.__name__ = "build_model"

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Make a model; positional arguments are recorded under their position."""
        self.calls.append({**{str(place): value for place, value in enumerate(args)}, **kwargs})
        with library_names.as_original():
            self.models.append(make_model(self._specs[min(len(self.models), len(self._specs) - 1)]))
        return self.models[-1]


class FoldScorer:
    """A stand-in for a student's `k_fold_scores`: given scores, and a record of each model that it makes.

    Args:
        given: The scores.
    """

    def __init__(self, given: FoldScores) -> None:
        self._scores = given.scores
        self._number = 0
        self.calls: list[dict[str, Any]] = []
        self.models: list[Any] = []
        self.__name__ = "k_fold_scores"

    def __call__(
        self, train_data: Any, train_targets: Any, build_model: Any, k: int = 4, epochs: int = 100, *_: Any, **__: Any
    ) -> list[float]:
        """Make one model per fold, and return the scores of this call; other arguments are ignored."""
        scores = self._scores[min(self._number, len(self._scores) - 1)][:k]
        arguments = {"train_data": train_data, "train_targets": train_targets, "k": k, "epochs": epochs}
        for _fold in scores:
            self.models.append(build_model())
            self.calls.append({"number": self._number, **arguments})
        self._number += 1
        return list(scores)
