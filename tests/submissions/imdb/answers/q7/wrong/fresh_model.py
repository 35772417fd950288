# Trains a fresh model; the given one stays as it is.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model = keras.models.clone_model(model)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history
