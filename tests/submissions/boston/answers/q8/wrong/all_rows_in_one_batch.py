# One batch with all rows.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        model.train_on_batch(train_data, train_targets)
    return model
