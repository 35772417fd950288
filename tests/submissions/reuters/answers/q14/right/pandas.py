# A table with one column per model.
import pandas as pd


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    curves = pd.DataFrame({
        name: model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                        verbose=0).history["val_accuracy"]
        for name, model in [("default", build_model()), ("narrow", build_bottleneck_model(bottleneck_units))]
    })
    tops = curves.max()
    return tops["default"] - tops["narrow"]
