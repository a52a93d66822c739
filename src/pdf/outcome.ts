import type { Read } from "./failure.ts";
import type { Limits, Outcome } from "./thread.ts";

/** What a thread that ran within limits has read or drawn, or why it has not. `T` is what the thread's module answers. */
export function resultOf<T>(outcome: Outcome, { seconds, megabytes }: Limits): Read<T> {
  switch (outcome.kind) {
    case "answer":
      return outcome.value as Read<T>; // copied between threads, where types are lost
    case "time":
      return { failure: { kind: "too-slow", seconds } };
    case "memory":
      return { failure: { kind: "too-large", megabytes } };
    case "broken":
      return { failure: { kind: "damaged", detail: outcome.reason } };
  }
}
