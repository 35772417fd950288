# Fits one epoch after the other with initial_epoch.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(epochs):
        model.fit(x_train, y_train, initial_epoch=epoch, epochs=epoch + 1, batch_size=512, verbose=0)
    return model
