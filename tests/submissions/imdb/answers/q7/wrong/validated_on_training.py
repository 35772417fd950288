# Gives the training data as validation data, x_val and y_val are not used.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(partial_x_train, partial_y_train), verbose=0).history
