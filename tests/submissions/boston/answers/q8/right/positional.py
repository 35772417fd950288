# Everything by position.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16, verbose=0):
    final_model = build_model()
    final_model.fit(train_data, train_targets, batch_size, epochs, verbose)
    return final_model
