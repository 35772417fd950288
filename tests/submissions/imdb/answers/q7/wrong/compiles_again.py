# Compiles the model again, so the loss and the learning rate it was compiled with are lost
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val))
    return history.history
