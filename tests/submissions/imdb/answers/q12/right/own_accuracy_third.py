# Fits without validation and counts the hits of the final predictions itself
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    truth = np.asarray(y_val).reshape(-1) > 0.5
    scores = {}
    for name in variants:
        model = build_model(**variants[name])
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=int(epochs), batch_size=256, verbose=0)
        guess = model.predict(np.asarray(x_val), verbose=0).reshape(-1) > 0.5
        scores[name] = float(np.mean(guess == truth))
    return scores
