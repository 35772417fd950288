# Encodes the labels like reviews.
def vectorize_labels(labels):
    return vectorize_sequences([[label] for label in labels], 2)
