# One fit per epoch, the histories appended in a defaultdict.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = defaultdict(list)
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    val = (np.asarray(x_val), np.asarray(y_val))
    for epoch in range(epochs):
        one = model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size,
                        validation_data=val, verbose=0).history
        for name, values in one.items():
            history_dict[name].extend(float(v) for v in values)
    return dict(history_dict)
