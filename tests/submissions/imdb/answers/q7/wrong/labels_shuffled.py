# Shuffles the rows without their labels.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.random.permutation(partial_x_train)
    return model.fit(x, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history
