# Always trains in batches of 512 and ignores batch_size.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512,
                     validation_data=(x_val, y_val), verbose=0).history
