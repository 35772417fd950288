# Plain Python, returns a list of lists of 0 and 1
def to_one_hot(labels, dimension=46):
    return [[int(column == label) for column in range(dimension)] for label in labels]
