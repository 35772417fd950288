# An endless generator of batches.
def batches(x, y, size):
    while True:
        for i in range(0, len(x), size):
            yield np.array(x[i:i + size]), np.array(y[i:i + size])


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    steps = -(-len(train_data) // batch_size)
    model.fit(batches(train_data, train_targets, batch_size), steps_per_epoch=steps, epochs=epochs, verbose=0)
    return model
