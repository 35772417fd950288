# Returns the training error.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model.evaluate(train_data, train_targets, verbose=0)[1]
