import { isCodeText } from "../1-parse/pasted.ts";
import { callsOf, importCall } from "../imports.ts";
import type { ActionName } from "../model/contract.ts";
import type { Checked } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import { type Io, UsageError } from "./io.ts";

const extension = /\.[cm]?[jt]sx?$/u;

/** Whether a file holds TypeScript or JavaScript: by its name, and code that was pasted into a contract's file by what it says. */
export function isCode({ path, text }: Source): boolean {
  return extension.test(path) || (!path.endsWith(".json") && isCodeText(text));
}

/** A path with the line that is meant of a file of code: `app.ts:42`. */
export function lineIn(path: string): { readonly path: string; readonly line?: number } {
  const [, file, line] = /^(.*\.[cm]?[jt]sx?):(\d{1,7})$/u.exec(path) ?? [];
  return file === undefined ? { path } : { path: file, line: Number(line) };
}

/** Which call of a file is meant. */
export interface Choice {
  readonly action?: ActionName;
  readonly line?: number;
}

/**
 * The one call that is meant in a file of code, as a contract.
 * @throws UsageError where there is none, or several: it lists them.
 */
export async function importedCode(
  source: Source,
  name: string,
  { action, line }: Choice,
  settings: Settings,
  io: Io,
): Promise<Checked<string>> {
  const { value: calls, ...wrong } = await callsOf(source, settings);
  if (calls === undefined) return wrong;
  if (calls.length === 0) throw new UsageError("no-call", { path: source.path });
  const meant = calls.filter(
    (call) =>
      (action === undefined || call.action === action) && (line === undefined || (call.lines.first <= line && line <= call.lines.last)),
  );
  const [call, ...others] = meant;
  if (call !== undefined && others.length === 0) return importCall(call, source, name, settings, io.speech.output);
  const listed = (call === undefined ? calls : meant).map((each) => `\n  ${source.path}:${each.line} ${each.action}`).join("");
  if (call === undefined) throw new UsageError("no-such-call", { path: source.path, calls: listed });
  throw new UsageError("several-calls", { path: source.path, count: meant.length, calls: listed });
}
