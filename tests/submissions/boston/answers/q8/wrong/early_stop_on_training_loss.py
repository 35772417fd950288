# EarlyStopping on the training loss may end long before `epochs`
import keras

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.5, patience=3)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size,
              callbacks=[stop], verbose=0)
    return model
