# One evaluation each, after training.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    scores = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores[0] - scores[1]
