# A callable dataclass stands for the builder; zip of names and mapped scores makes the dict.
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Variant:
    build: Callable
    options: dict = field(default_factory=dict)

    def __call__(self):
        return self.build(**self.options)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = [Variant(build_model, {**options}) for options in variants.values()]
    means = [sum(s := k_fold_scores(train_data, train_targets, b, k=k, epochs=epochs)) / len(s) for b in builders]
    return dict(zip(variants, map(float, means)))
