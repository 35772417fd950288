# Trains on variables of the notebook.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
