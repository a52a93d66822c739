/** Whom a run waits for that writes the same output folder. */
export const lockMessages = {
  process: "waiting for process {pid}, which writes {folder}",
  machine: "waiting for process {pid} of another machine, which writes {folder}",
  run: "waiting for another run, which writes {folder}",
} as const;
