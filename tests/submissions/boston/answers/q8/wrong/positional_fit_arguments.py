# Fit's third positional parameter is batch_size, so epochs and batch_size change places
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs, batch_size, 0)
    return model
