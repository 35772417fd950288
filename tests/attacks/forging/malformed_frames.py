# Wants: to confuse the grader with frames that have a wrong length, type or depth
# Status: crashed
# Questions: q5 q7
# At: process
import gc
from shared.student import wire
from shared.worker.main import Worker

WORKER = next(thing for thing in gc.get_objects() if isinstance(thing, Worker))


def best_num_epochs(history, skip=10):
    os.write(WORKER._reply_fd, b"\xff" * 8)
    os._exit(0)


def average_history(histories):
    header = b'["ok",' + b"[" * 5000 + b"]" * 5000 + b"]"
    os.write(WORKER._reply_fd, len(header).to_bytes(4, "big") + bytes(4) + header)
    os._exit(0)
