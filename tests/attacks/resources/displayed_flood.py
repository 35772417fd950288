# Wants: more pictures and tables than a notebook can hold
# Status: graded crashed
from IPython.display import display

for _ in range(500):
    display({"text/plain": "x" * 10**5, "image/png": "eA==" * 10**5}, raw=True)
