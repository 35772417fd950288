# The model is built inside the loop.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    for _ in range(epochs):
        model = build_model()
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
    return model
