# Wants: a secret in the grader's memory, by process_vm_readv and ptrace
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
print("attach:", libc.ptrace(16, @JUDGE@, 0, 0), "seize:", libc.ptrace(0x4206, @JUDGE@, 0, 0))
buffer = ctypes.create_string_buffer(4096)


class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


for address in range(0x400000, 0x500000, 4096):
    here, there = Part(ctypes.addressof(buffer), 4096), Part(address, 4096)
    if libc.process_vm_readv(@JUDGE@, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) > 0:
        look(buffer.raw)
        FOUND.append("the judge's memory was read: CANARY-" + "0" * 32)
        break
