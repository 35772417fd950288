# A plain script without cell marks: a statement that fails hides none of the functions after it. Questions 1, 3 are right.
import numpy as np
import seaborn_which_is_not_installed as sns


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


sns.set_theme()
results = open("my_results.txt").read()


def vectorize_labels(labels):
    return np.asarray(labels, dtype="float32")


if __name__ == "__main__":
    print(vectorize_labels(results))
