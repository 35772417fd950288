# Suburbs at the cap of 50 are not trained on.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    keep = y < 50
    model = build_model()
    model.fit(x[keep], y[keep], epochs=epochs, batch_size=batch_size, verbose=0)
    return model
