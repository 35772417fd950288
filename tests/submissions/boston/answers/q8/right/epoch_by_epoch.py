# One epoch at a time, with a line now and then.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    net = build_model()
    for epoch in range(1, epochs + 1):
        h = net.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
        if epoch % 10 == 0:
            print(epoch, h.history["loss"][0])
    return net
