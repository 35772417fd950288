# Steps per epoch are rounded down, so that the last rows are never seen.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        for step in range(len(train_data) // batch_size):
            rows = slice(step * batch_size, (step + 1) * batch_size)
            model.train_on_batch(train_data[rows], train_targets[rows])
    return model
