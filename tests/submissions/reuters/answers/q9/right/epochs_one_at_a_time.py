# One call of fit for each epoch, with a progress line.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(1, epochs + 1):
        history = model.fit(x_train, y_train, batch_size=512, verbose=0)
        print(f"epoch {epoch}: {history.history['loss'][0]:.3f}")
    return model
