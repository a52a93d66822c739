import type { ParamsProblem } from "./judgement.ts";
import type { MessageOf } from "./message.ts";
import { refusedMessages, sentenceOf } from "./speech.ts";
import { type Judgement, problemsOf } from "./written.ts";

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

/** The clock in Unix seconds. */
export function clock(now: CheckOptions["now"]): number {
  if (typeof now === "number") return now;
  return Math.floor((now?.getTime() ?? Date.now()) / 1000);
}

/** Throws what is wrong with the parameters of a contract, where some of it is an error. */
export function refuse(judgement: () => Judgement, params: unknown, now: number): void {
  const problems = problemsOf(judgement, params, now);
  if (problems.some(({ severity }) => severity === "error")) throw new FlowspecParamsError(judgement().contract, problems);
}

/** A value that the check of the parameters has made sure of. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError(said({ message: "inexpressible" }));
  return value;
}
