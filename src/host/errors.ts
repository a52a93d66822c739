import type { DataOf } from "../runtime/message.ts";
import type { Families } from "../words/families.ts";
import type { Sentence } from "../words/saying.ts";

/** What went wrong with the machine, or a path: no sentence but the id of one, with its data, so that it is said in the language of the run. */
abstract class Told extends Error {
  readonly sentence: Sentence<"host">;

  constructor(...[id, data, options]: { [Id in keyof Families["host"]]: ToldOf<Id> }[keyof Families["host"]]) {
    super(`${id} ${JSON.stringify(data)}`, options);
    // The two come from one row of the union above.
    this.sentence = [id, data] as Sentence<"host">;
  }
}

type ToldOf<Id extends keyof Families["host"]> = [id: Id, data: DataOf<Families["host"][Id]>, options?: ErrorOptions];

/** A failure of the machine, not of a contract: exit code 3. */
export class HostError extends Told {}

/** A path on the command line that leads nowhere, or to what is no file, or out of the project: exit code 2. */
export class NoSuchPath extends Told {}

/** A history that does not hold what has to be compared: exit code 1, as where a contract cannot be read. */
export class NoHistory extends Told {}

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
export function attempt<T>(verb: "read" | "write" | "remove", path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(`cannot-${verb}`, { path, reason: reason(error) }, { cause: error });
  }
}
