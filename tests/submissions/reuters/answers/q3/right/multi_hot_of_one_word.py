# vectorize_sequences of question 2, with newswires of one word.
def to_one_hot(labels, dimension=46):
    return vectorize_sequences([[int(label)] for label in labels], dimension=dimension)
