# The targets are standardised, so that the model predicts other units.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    y = (train_targets - np.mean(train_targets)) / np.std(train_targets)
    model = build_model()
    model.fit(train_data, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
