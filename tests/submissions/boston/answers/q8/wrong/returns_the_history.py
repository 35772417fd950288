# Returns what fit gives.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    return build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
