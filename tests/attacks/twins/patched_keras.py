# A model that is not trained
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    return build_model()
