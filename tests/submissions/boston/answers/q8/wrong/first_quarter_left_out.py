# Trains as in the first fold.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    n = len(train_data) // 4
    model = build_model()
    model.fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0)
    return model
