import type { Contract } from "../../model/contract.ts";
import type { ExitCode } from "../io.ts";

/** Where contracts go that are compiled one after another, while others are still checked. */
export interface Sink {
  /** Compiles a contract. */
  readonly take: (contract: Contract) => Promise<void>;
  /** Ends it, when all contracts were taken and none has an error; gives the exit code where that is not the one of the check. */
  readonly done: () => Promise<ExitCode | undefined>;
  /** Ends it without a trace: some contract has an error, or the check failed. */
  readonly abandon: () => void;
}

/**
 * A sink whose failures are told when everything was taken: what was found of contracts is told before, and where something is wrong with
 * them, a failure of the output folder is of no interest.
 */
export function deferring(sink: Sink): Sink {
  let failure: { readonly error: unknown } | undefined;
  return {
    take: async (contract) => {
      if (failure) return;
      try {
        await sink.take(contract);
      } catch (error) {
        failure = { error };
      }
    },
    done: async () => {
      if (failure) {
        sink.abandon();
        throw failure.error;
      }
      return sink.done();
    },
    abandon: sink.abandon,
  };
}
