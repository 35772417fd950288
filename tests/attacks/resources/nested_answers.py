# Wants: that the grader recurses without end, or counts forever
# Status: graded timeout
# Questions: q5 q7
# Seconds: 5
ROUND = []
ROUND.append(ROUND)


class Endless(list):
    def __iter__(self):
        while True:
            yield 1.0


def average_history(histories):
    return ROUND if len(histories) < 3 else Endless([1.0])


def best_num_epochs(history, skip=10):
    return {place * (2**61 - 1): place for place in range(50_000)}
