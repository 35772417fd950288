# Wants: that a spreadsheet runs the text of an exception as a formula
# Status: memory
class Formula(MemoryError):
    pass


Formula.__name__ = "=cmd|' /C calc'!A0"


def best_num_epochs(history, skip=10):
    raise Formula("\n=1+1\n@SUM(1+1)\t=2")


raise type("=1+1", (Exception,), {})("=1+1")
