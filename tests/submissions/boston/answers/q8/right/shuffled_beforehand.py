# Shuffles rows and targets together, and fits without shuffling.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    order = np.random.permutation(len(train_data))
    settings = dict(epochs=epochs, batch_size=batch_size, shuffle=False, verbose=0)
    (model := build_model()).fit(train_data[order], train_targets[order], **settings)
    return model
