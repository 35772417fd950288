# The learning rate is halved after each epoch.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch == 0 else rate / 2)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, callbacks=[slower], verbose=0)
    return model
