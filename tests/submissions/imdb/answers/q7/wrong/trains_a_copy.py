# A compiled copy is trained, the model that was passed in stays untrained
import keras

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    history = copy.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                       validation_data=(x_val, y_val), verbose=0)
    return history.history
