import { styleText } from "node:util";
import { isTime, unixSeconds } from "../runtime/encode.ts";
import { type ActionName, actionNames } from "../model/contract.ts";
import type { Clock } from "../model/clock.ts";
import { type Paint, plainPaint } from "../report/paint.ts";
import { type Io, type Stream, UsageError } from "./io.ts";

/** Flags that every command has. */
export interface CommonFlags {
  readonly lang?: string;
  readonly now?: string;
  readonly env?: string;
  readonly color?: boolean;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly maxDiagnostics?: string;
  readonly maxWarnings?: string;
  readonly strictPii?: boolean;
  /** Without `--no-suppressions`: true. */
  readonly suppressions?: boolean;
}

/**
 * The one clock of a run: `--now`, or `SOURCE_DATE_EPOCH`, or the machine's, which is a guess.
 * @throws UsageError for what is no moment.
 */
export function clockOf(flags: CommonFlags, io: Io): Clock {
  const { now = io.env["FLOWSPEC_NOW"] } = flags;
  if (now !== undefined) {
    const seconds = /^\d+$/u.test(now) ? Number(now) : isTime(now) ? unixSeconds(now, undefined) : undefined;
    if (seconds === undefined) throw new UsageError("no-moment", { given: now });
    return { now: seconds, guessed: false };
  }
  const epoch = io.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return { now: io.clock(), guessed: true };
  if (!/^\d+$/u.test(epoch)) throw new UsageError("no-epoch", { given: epoch });
  return { now: Number(epoch), guessed: false };
}

/**
 * The action that a flag names.
 * @throws UsageError where there is no such action.
 */
export function actionOf(given: string, flag = "--action"): ActionName {
  const action = actionNames.find((name) => name === given);
  if (action === undefined) throw new UsageError("one-of", { flag, words: actionNames, given });
  return action;
}

/** Colour by the flag, else `FORCE_COLOR`, else `NO_COLOR`, else where the stream is a terminal. */
export function paintFor(stream: Stream, flags: CommonFlags, io: Io): Paint {
  return isColoured(stream, flags, io) ? colourPaint : plainPaint;
}

/** Colours of a terminal. */
const colourPaint: Paint = (text, style) => styleText(style, text, { validateStream: false });

function isColoured(stream: Stream, { color }: CommonFlags, { env }: Io): boolean {
  if (color !== undefined) return color;
  const force = env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  return stream.isTTY && env["TERM"] !== "dumb";
}

/** How many warnings a run may have before it fails; any number by default. */
export function maxWarningsOf({ maxWarnings }: CommonFlags, { env }: Io): number {
  return numberOf(maxWarnings ?? env["FLOWSPEC_MAX_WARNINGS"], "--max-warnings") ?? Number.POSITIVE_INFINITY;
}

/** How many findings are shown in full: 0 stands for all of them, `undefined` for what suits the format. */
export function maxDiagnosticsOf({ maxDiagnostics }: CommonFlags, { env }: Io): number | undefined {
  const number = numberOf(maxDiagnostics ?? env["FLOWSPEC_MAX_DIAGNOSTICS"], "--max-diagnostics");
  return number === 0 ? Number.POSITIVE_INFINITY : number;
}

function numberOf(given: string | undefined, flag: string): number | undefined {
  if (given === undefined || given === "") return undefined;
  if (!/^\d+$/u.test(given)) throw new UsageError("no-number", { flag, given });
  return Number(given);
}
