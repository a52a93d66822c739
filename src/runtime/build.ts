import { hole } from "./hole.ts";
import { type ParamsProblem, type Sending, unjudgedParams } from "./judgement.ts";
import type { MessageOf } from "./message.ts";
import { momentOf } from "./moments.ts";
import { refusedMessages, sentenceOf } from "./speech.ts";
import { type Judgement, judgedBy, lawsOfWritten } from "./written.ts";

/** How parameters are checked. */
export interface CheckOptions {
  /** The moment of sending, which relative times count from: a date, or Unix seconds. Default: the machine's clock. */
  readonly now?: Date | number | undefined;
}

/** How a request is built. */
export interface BuildOptions extends CheckOptions {
  /** Whether parameters are checked first. Default: yes. */
  readonly check?: boolean | undefined;
}

/** Parameters that a builder refuses. */
export class FlowspecParamsError extends Error {
  override readonly name = "FlowspecParamsError";
  /** Everything that is wrong, warnings too. */
  readonly problems: readonly ParamsProblem[];

  constructor(contract: string, problems: readonly ParamsProblem[]) {
    const errors = problems.filter(({ severity }) => severity === "error");
    const lines = errors.map(({ path, pointer, message }) => said({ message: "one", data: { where: path || pointer, what: message } }));
    super([said({ message: "refused", data: { contract } }), ...lines].join("\n"));
    this.problems = problems;
  }
}

function said(message: MessageOf<typeof refusedMessages>): string {
  return sentenceOf(message, refusedMessages);
}

/** The moment of sending in Unix seconds, read once; not a number where it is no moment, or cannot be read. */
export function clock(options: CheckOptions): number {
  try {
    const now = (options as CheckOptions | null)?.now;
    return momentOf(now ?? Date.now() / 1000);
  } catch {
    return Number.NaN;
  }
}

/** Whether a builder checks its parameters: unless it is told not to. */
export function isChecked(options: BuildOptions): boolean {
  try {
    return (options as BuildOptions | null)?.check !== false;
  } catch {
    return true;
  }
}

/**
 * The parameters of a contract as they were checked, with their defaults: a copy, so that what an application changes later, or answers
 * otherwise when it is asked again, is not in the request. Throws what is wrong with them where some of it is an error.
 */
export function accepted<P>(judgement: () => Judgement, params: P, sending: Sending): P {
  const { values, problems } = judgedBy(judgement, params, sending);
  if (values === hole || problems.some(({ severity }) => severity === "error"))
    throw new FlowspecParamsError(judgement().contract, problems);
  // They have the names and the types of the declaration, which the type of the parameters says.
  return values as P;
}

/**
 * The parameters of a contract where they are not checked. What stays is no check of them: that ids of sealed files are those of files uploaded
 * as they were reviewed, and that options say which environment and which key. Throws where that is not so.
 */
export function unchecked<P>(judgement: () => Judgement, params: P, options: Pick<Sending, "key" | "site">): P {
  const { values, problems } = unjudgedParams(lawsOfWritten(judgement), params, options);
  if (problems.length > 0) throw new FlowspecParamsError(judgement().contract, problems);
  return values;
}

/** A value that the check of the parameters has made sure of. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError(said({ message: "inexpressible" }));
  return value;
}
