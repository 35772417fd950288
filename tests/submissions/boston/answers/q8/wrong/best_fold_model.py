# Returns the best of four fold models, each trained on three quarters of the data
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    best_model, best_mae = None, np.inf
    for val in np.array_split(np.arange(len(x)), 4):
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        mae = np.mean(np.abs(model.predict(x[val], verbose=0).ravel() - y[val]))
        if mae < best_mae:
            best_model, best_mae = model, mae
    return best_model
