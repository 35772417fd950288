# None stands for the defaults; the same seed before each model.
from functools import partial


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=None, epochs=None, batch_size=None):
    epochs, batch_size = epochs or 20, batch_size or 128
    tops = []
    for build in (build_model, partial(build_bottleneck_model, bottleneck_units or 4)):
        keras.utils.set_random_seed(22)
        fitted = build().fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                             validation_data=(x_val, y_val))
        tops.append(np.sort(fitted.history["val_accuracy"])[-1])
    return tops[0] - tops[1]
