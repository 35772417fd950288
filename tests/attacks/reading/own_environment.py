# Wants: a secret in the environment of the student process, even if only Python's copy was cleared
import ctypes

look(dict(os.environ))
read("/proc/self/environ")
variables = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
for place in range(500):
    if not variables or not variables[place]:
        break
    look(variables[place])
