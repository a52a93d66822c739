import { extname, resolve } from "node:path";
import { openBytes } from "../../host.ts";
import { type Io, UsageError } from "../io.ts";

export type RowsFormat = "csv" | "jsonl";

/**
 * The format that `--rows-format` says, else the extension of a file; nothing where neither does.
 * @throws UsageError where there is no such format.
 */
export function formatOf(path: string, given: string | undefined): RowsFormat | undefined {
  if (given === undefined) return formatByName(path);
  if (given !== "csv" && given !== "jsonl") throw new UsageError("no-rows-format", { given });
  return given;
}

/** The bytes that `--rows` names, and their format: what is known of it, else what the first character tells. */
export async function openRows(
  path: string,
  known: RowsFormat | undefined,
  io: Io,
): Promise<{ format: RowsFormat; bytes: AsyncIterable<Uint8Array> }> {
  const input = (path === "-" ? io.stdin() : openBytes(resolve(io.cwd, path), path))[Symbol.asyncIterator]();
  if (known !== undefined) return { format: known, bytes: resumed([], input) };
  const steps = [await input.next()];
  while (isBlank(steps) && steps.length < 100 && !steps.at(-1)?.done) steps.push(await input.next());
  return { format: startOf(steps).startsWith("{") ? "jsonl" : "csv", bytes: resumed(steps, input) };
}

type Step = IteratorResult<Uint8Array>;

/** What the bytes begin with, blanks and byte order mark aside. No header of a table begins with a brace, and every line of JSON does. */
function startOf(steps: readonly Step[]): string {
  const bytes = Buffer.concat(steps.flatMap((step) => (step.done ? [] : [step.value])));
  return bytes.toString("utf8").replace("\uFEFF", "").trimStart();
}

function isBlank(steps: readonly Step[]): boolean {
  // A byte order mark comes in three bytes.
  return steps.length < 3 || startOf(steps) === "";
}

function formatByName(path: string): RowsFormat | undefined {
  const extension = extname(path).toLowerCase();
  return extension === ".csv" ? "csv" : extension === ".jsonl" || extension === ".ndjson" ? "jsonl" : undefined;
}

/** An iteration of which the first steps have been taken. Whoever stops reading it lets go of what it reads. */
async function* resumed(steps: readonly Step[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (const step of steps) if (!step.done) yield step.value;
    if (steps.at(-1)?.done) return;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
