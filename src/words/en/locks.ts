/** What is said of the lock of an output folder. */
export const lockMessages = {
  "waiting-for-process": "waiting for process {pid}, which writes {folder}",
  "waiting-for-machine": "waiting for process {pid} of another machine, which writes {folder}",
  "waiting-for-run": "waiting for another run, which writes {folder}",
  "locked-by-process": "{folder} is locked by process {pid}; if that is no flowspec any more, delete {lock}",
  "locked-by-machine": "{folder} is locked by process {pid} of another machine; if that is no flowspec any more, delete {lock}",
  "locked-by-run": "{folder} is locked by another run; if that is no flowspec any more, delete {lock}",
  "no-file": "{lock} is in the way: it is no file",
  lost: "the lock of {folder} was taken by another run; nothing more is written",
} as const;
