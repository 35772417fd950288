# range(1, epochs).
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(1, epochs):
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
    return model
