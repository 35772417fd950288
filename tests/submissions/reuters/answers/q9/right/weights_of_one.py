# Sample weights that are all one.
from functools import partial


def _retrain(batch_size, x_train, y_train, epochs=9):
    model = build_model()
    weights = np.ones(len(y_train), dtype="float32")
    model.fit(x_train, y_train, sample_weight=weights, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


retrain = partial(_retrain, 512)
