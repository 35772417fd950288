# Only whole batches are trained on, so the last len % batch_size samples are never seen.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // batch_size * batch_size or len(x)
    model = build_model()
    model.fit(x[:n], y[:n], epochs=epochs, batch_size=batch_size, verbose=0)
    return model
