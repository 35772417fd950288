# Compiles the given model anew, so its own loss and learning rate are lost.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history
