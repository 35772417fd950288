# Wants: that the grader unpickles an answer, which then runs a command there
# Questions: q5 q7
class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/@MARK@ @GRADES@/@MARK@",)


def best_num_epochs(history, skip=10):
    return Bomb()


def average_history(histories):
    import numpy, pickle
    return numpy.array([Bomb()], dtype=object) if len(histories) < 3 else pickle.dumps(Bomb())
