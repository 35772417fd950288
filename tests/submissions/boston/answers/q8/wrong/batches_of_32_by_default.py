# 32 rows per batch by default.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=32):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
