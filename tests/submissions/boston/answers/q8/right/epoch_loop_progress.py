# Fit is called epoch by epoch on the same model, with a progress line now and then.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    features, prices = np.array(train_data), np.array(train_targets)
    if len(features) != len(prices):
        raise ValueError("as many targets as samples, please")
    net = build_model()
    for epoch in range(1, epochs + 1):
        log = net.fit(features, prices, batch_size=batch_size, epochs=1, verbose=0).history
        if epoch % 50 == 0 or epoch == epochs:
            print(f"epoch {epoch}: training loss {log['loss'][-1]:.3f}")
    return net
