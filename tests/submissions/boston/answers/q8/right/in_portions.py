# fit in portions of ten epochs.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model, done = build_model(), 0
    while done < epochs:
        portion = min(10, epochs - done)
        model.fit(train_data, train_targets, epochs=portion, batch_size=batch_size, verbose=0)
        done += portion
    return model
