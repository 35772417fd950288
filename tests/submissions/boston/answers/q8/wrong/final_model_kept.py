# The model of the first call is kept in a global and trained on by every later call
final_model = None


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    global final_model
    if final_model is None:
        final_model = build_model()
    final_model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return final_model
