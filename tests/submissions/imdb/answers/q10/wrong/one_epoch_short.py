# Counts the epochs from 1 with range, and so trains one epoch too few.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for epoch in range(1, epochs):
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model
