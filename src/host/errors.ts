/** A failure of the machine, not of a contract: exit code 3. */
export class HostError extends Error {}

/** A path on the command line that leads nowhere, or to what is no file, or out of the project: exit code 2. */
export class NoSuchPath extends Error {}

/** The code of an error of the system, such as `ENOENT`. */
export function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Whether an error says that nothing stands at a path. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(reason(error));
}

/** Whether the machine has run out of something: such an error says nothing about the file at which it happened. */
export function isExhaustion(error: unknown): boolean {
  return ["EMFILE", "ENFILE", "ENOMEM"].includes(reason(error));
}

/** Does something with a path; a failure becomes a HostError that names it. */
export function attempt<T>(verb: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(`cannot ${verb} ${path}: ${reason(error)}`, { cause: error });
  }
}
