# No more than 10 batches per epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
        steps_per_epoch=min(10, -(-len(partial_x_train) // batch_size)),
    )
    return history.history
