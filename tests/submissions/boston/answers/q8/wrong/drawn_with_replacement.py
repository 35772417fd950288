# Each epoch draws its rows at random, some twice and some not at all.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        rows = np.random.randint(0, len(train_data), size=len(train_data))
        model.fit(train_data[rows], train_targets[rows], batch_size=batch_size, verbose=0)
    return model
