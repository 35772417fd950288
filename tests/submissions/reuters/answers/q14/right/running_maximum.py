# Trains epoch by epoch, evaluates after each, and keeps a running maximum.
def _best_validation_accuracy(model, train_pair, val_pair, epochs, batch_size):
    best = 0.0
    for _ in range(epochs):
        model.fit(*train_pair, epochs=1, batch_size=batch_size, verbose=0)
        scores = model.evaluate(*val_pair, return_dict=True, verbose=0)
        scores.pop("loss")
        best = max(best, *map(float, scores.values())) if len(scores) > 1 else max(best, float(list(scores.values())[0]))
    return best


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    common = dict(train_pair=(x_train, y_train), val_pair=(x_val, y_val), epochs=epochs, batch_size=batch_size)
    wide = _best_validation_accuracy(build_model(), **common)
    narrow = _best_validation_accuracy(build_bottleneck_model(bottleneck_units), **common)
    return wide - narrow
