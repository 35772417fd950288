# A generator of (name, accuracy) pairs, one fit call per epoch, evaluated at the end.
from typing import Any, Dict, Iterator, Tuple


def compare_models(x_train, y_train, x_val, y_val, variants: Dict[str, Dict[str, Any]], epochs: int = 9) -> Dict[str, float]:
    def runs() -> Iterator[Tuple[str, float]]:
        for name, kwargs in variants.items():
            model = build_model(**kwargs)
            for _ in range(epochs):
                model.fit(x_train, y_train, batch_size=512, epochs=1, verbose=0)
            scores = model.evaluate(x_val, y_val, return_dict=True, verbose=0)
            yield name, next(float(v) for k, v in scores.items() if k != "loss")

    return dict(runs())
