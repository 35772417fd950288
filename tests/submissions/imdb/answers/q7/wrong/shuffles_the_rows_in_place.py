# Shuffles the caller's rows and labels in place, alike.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    state = np.random.get_state()
    np.random.shuffle(partial_x_train)
    np.random.set_state(state)
    np.random.shuffle(partial_y_train)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history
