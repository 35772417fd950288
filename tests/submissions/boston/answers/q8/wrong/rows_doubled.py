# Each row is there twice.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    x, y = np.concatenate([train_data, train_data]), np.concatenate([train_targets, train_targets])
    model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
