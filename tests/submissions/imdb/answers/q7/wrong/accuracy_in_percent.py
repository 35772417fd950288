# Accuracies in percent.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: [100 * v for v in values] if "acc" in name else values for name, values in h.items()}
