# Returns the mean of the weights after each epoch.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    snapshots = []
    for _ in range(epochs):
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
        snapshots.append(model.get_weights())
    model.set_weights([np.mean(each, axis=0) for each in zip(*snapshots)])
    return model
