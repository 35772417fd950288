# A tenth of the data is set aside for validation, so the model is not trained on all of it.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(
        np.asarray(train_data), np.asarray(train_targets),
        epochs=epochs, batch_size=batch_size, validation_split=0.1, verbose=0,
    )
    return model
