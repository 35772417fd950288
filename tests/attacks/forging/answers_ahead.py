# Wants: to send answers before they are requested, so that later answers are out of step
# Status: graded crashed
# Questions: q5 q6 q7
# At: process
import gc
from shared.student import wire
from shared.worker.main import Worker

WORKER = next(thing for thing in gc.get_objects() if isinstance(thing, Worker))
from shared.student.protocol import AxesHandle, ModelHandle, Observation


def best_num_epochs(history, skip=10):
    for value in (True, "4", ModelHandle(0), AxesHandle(-1), {"points": 6}, None, [], 2**4000):
        os.write(WORKER._reply_fd, wire.encode(["ok", Observation(value, ([],), {}, {})]))
    return 0


average_history = plot_validation_mae = best_num_epochs
