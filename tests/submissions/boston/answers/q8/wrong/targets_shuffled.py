# Shuffles the targets and not the rows.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    y = np.random.default_rng(0).permutation(train_targets)
    model.fit(train_data, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
