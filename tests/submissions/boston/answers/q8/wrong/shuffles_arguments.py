# Data and targets are shuffled in place (alike), which changes the arguments.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    np.random.RandomState(0).shuffle(train_data)
    np.random.RandomState(0).shuffle(train_targets)
    model = build_model()
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0)
    return model
