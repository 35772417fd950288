# fit for one epoch at a time, the series put together.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = defaultdict(list)
    for epoch in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
        for name, values in one.history.items():
            history[name] += values
    return dict(history)
