import type { Severity } from "../../model/diagnostic.ts";
import type { Answers } from "../../wire/refusals.ts";
import type { Place } from "./facts.ts";

/** A law that a contract may break once its parameters are known, as its action has it. */
export interface Charged {
  /** The name of its code. */
  readonly code: string;
  readonly severity: Severity;
  /** The codes with which the service refuses what breaks it. */
  readonly api: readonly string[];
  /** Those of them that no document ties to the mistake. */
  readonly inferred: readonly string[];
  /** The construct as which it judges. */
  readonly as: string;
}

/** A construct of a contract, and what remains to be judged of it. */
export interface UndecidedPlace {
  readonly place: Place;
  readonly charges: readonly Charged[];
  /**
   * Where the construct, as `""`, and its keys have their lines, when an alias of YAML repeats them here: pointers. What is wrong with lines
   * is said once, however often they are repeated.
   */
  readonly aliases: Readonly<Record<string, string>>;
}

/** What remains to be judged when the parameters of a contract are known. */
export interface Undecided {
  /** All constructs of the contract, the outermost first. */
  readonly places: readonly UndecidedPlace[];
  /** What is already said of the contract: codes, each with the pointer of its place. */
  readonly said: readonly string[];
  /** The codes with which the service refuses what is wrong with parameters themselves, by the code of the finding. */
  readonly answers: Readonly<Record<string, Answers>>;
}
