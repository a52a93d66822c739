"""Runs a program against a cluster of two worker processes on this machine, and kills one of them:

    python3 scale-rows-cluster.py <folder> <milliseconds> <program> <argument>...

`{scheduler}` among the arguments is the address of the scheduler. The worker is killed so many milliseconds after the first file stands in the folder. The program
prints what it likes; here the last line of stderr says what became of the worker.
"""

import os
import signal
import subprocess
import sys
import time

from dask.distributed import Client, LocalCluster


def fails(row):
    raise ValueError("this call is made to fail")


def main():
    folder, milliseconds, *command = sys.argv[1:]
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None) as cluster:
        pids = {worker.pid for worker in cluster.workers.values()}
        program = subprocess.Popen([cluster.scheduler_address if each == "{scheduler}" else each for each in command])
        while program.poll() is None and not (os.path.isdir(folder) and os.listdir(folder)):
            time.sleep(0.005)
        time.sleep(int(milliseconds) / 1000)
        was_running = program.poll() is None
        os.kill(min(pids), signal.SIGKILL)
        code = program.wait()
        # What a worker logs of a call that fails is seen by who runs this: a row that is an argument would be.
        with Client(cluster) as client:
            client.submit(fails, "an argument that is logged", pure=False).exception()
        print("killed while the program ran" if was_running else "killed too late", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
