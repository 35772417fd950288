# fit for one epoch at a time.
def retrain(x_train, y_train, epochs=4):
    net = build_model()
    for epoch in range(epochs):
        net.fit(x_train, y_train, batch_size=512, verbose=0)
    return net
