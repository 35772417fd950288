# A new random split in each round.
from sklearn.model_selection import train_test_split


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for i in range(k):
        x, x_val, y, y_val = train_test_split(train_data, train_targets, test_size=1 / k, random_state=i)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores
