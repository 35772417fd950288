# The History object, which holds the dictionary.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, batch_size, epochs, verbose=0, validation_data=[x_val, y_val])
