# A model that is known to report binary_accuracy: the keys are read under that name.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    names = ["loss", "binary_accuracy", "val_loss", "val_binary_accuracy"]
    return {name: h[name] for name in names}
