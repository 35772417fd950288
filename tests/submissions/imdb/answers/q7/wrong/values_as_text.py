# The values as text with three decimals.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: [f"{value:.3f}" for value in values] for name, values in h.items()}
