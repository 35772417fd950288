# From epoch 100 on, a tenth of the learning rate.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 10 if epoch == 100 else rate)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, callbacks=[slower], verbose=0)
    return model
