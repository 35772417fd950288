# A callback remembers the highest validation accuracy.
class PeakAccuracy(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.peak = -np.inf

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            if name.startswith("val_") and "acc" in name.lower():
                self.peak = max(self.peak, float(value))


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128) -> float:
    results = {}
    for name, build in {"default": build_model, "narrow": lambda: build_bottleneck_model(bottleneck_units)}.items():
        watcher = PeakAccuracy()
        build().fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs,
                    batch_size=batch_size, callbacks=[watcher], verbose=0)
        results[name] = watcher.peak
    print("peaks:", results)
    return results["default"] - results["narrow"]
