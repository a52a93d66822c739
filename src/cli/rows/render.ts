import { beginFile, destinations } from "../../host.ts";
import { readableRows } from "../../codes/rows.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { dataOf, type MapNode } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import type { Settings } from "../../resolve.ts";
import { precompileWriting, type Row } from "../../rows.ts";
import type { Language } from "../../words/language.ts";
import { exit, type ExitCode, type Io, streamFiles } from "../io.ts";
import { tellFindings } from "../findings.ts";
import { type CommonFlags, maxWarningsOf } from "../settings.ts";
import { beginBlock } from "./block.ts";
import { openRows } from "./input.ts";
import { readJsonLines } from "./jsonl.ts";
import { type ReadRow, type Unread, wordsFor } from "./read.ts";
import { type Reject, type RejectContext, rejectOf } from "./reject.ts";
import { readTable, type Table } from "./table.ts";
import { beginTally } from "./tally.ts";
import { utf8Chunks } from "./utf8.ts";

interface RowsFlags extends CommonFlags {
  readonly rows: string;
  readonly rowsFormat?: string;
  readonly rejects?: string;
}

/**
 * `flowspec render <spec> --rows <file>`: a body on each line of stdout, in the order of the rows; rows with errors go to `--rejects`, or are
 * listed on stderr, and the run goes on. `values` are those of the command line: a row's own come before them.
 */
export async function renderRows(
  contract: Contract,
  values: { readonly given: MapNode; readonly now: number },
  settings: Settings,
  flags: RowsFlags,
  io: Io,
): Promise<ExitCode> {
  const path = flags.rows === "-" ? "stdin" : flags.rows;
  const base: Row = [...values.given.entries].map(([name, { value }]) => [name, dataOf(value)]);
  const { format, bytes } = await openRows(flags.rows, flags.rowsFormat, io);
  const chunks = utf8Chunks(bytes);
  const asked = flags.rejects === undefined ? [] : [{ flag: "--rejects", path: flags.rejects }];
  const [rejectsFile] = destinations(io.cwd, asked, "reports", streamFiles(io));
  const table: Table =
    format === "csv"
      ? await readTable(chunks, path, contract, new Set(base.map(([name]) => name)))
      : { headers: new Map(), batches: readJsonLines(chunks) };
  if (table.findings) tellFindings(table.findings, flags, io);
  if (hasErrors(table.findings?.diagnostics ?? [])) return exit.findings;

  const source: Source = { path, text: "" };
  const context: RejectContext = { contract, source, headers: table.headers };
  // What a file takes programs read; what is listed people do.
  const language = rejectsFile ? io.speech.output : io.speech.terminal;
  const write = precompileWriting(contract, values.now, { ...settings, language });
  const rejects = rejectsFile && (await beginFile(rejectsFile));
  const tally = beginTally(path, rejects !== undefined, io);
  const bodies = beginBlock((bytes) => send(bytes, io));
  const rejected = beginBlock(async (bytes) => rejects?.append(bytes));
  const reject = (reasons: readonly Reject[]): void => {
    tally.rejected(reasons);
    for (const reason of reasons) {
      rejected.value(reason);
      rejected.endLine();
    }
  };
  const renderRow = ({ line, row, wrong }: ReadRow): void => {
    if (row === undefined) return reject(wrong ? [unreadRow(line, wrong, language)] : []);
    const whole = base.length === 0 ? row : [...base, ...row];
    const { isWritten, errors, warnings } = write(whole, source, bodies);
    if (!isWritten) return reject(errors.map((error) => rejectOf(error, line, whole, context)));
    tally.written(warnings, line);
    bodies.endLine();
  };
  let stopped = false;
  let isHeard = true;
  try {
    for await (const { rows, stop } of table.batches) {
      for (const row of rows) {
        renderRow(row);
        if (bodies.isFull()) await bodies.flush();
        if (rejected.isFull()) await rejected.flush();
      }
      isHeard = (await io.stdout.delivered?.()) ?? true;
      // Where nobody takes the bodies any more, only a file of rejects is worth reading on for.
      if (!isHeard && rejects === undefined) break;
      if (stop === undefined) continue;
      stopped = true;
      tally.stopped(stop);
    }
    await bodies.flush();
    await rejected.flush();
    await rejects?.finish();
  } finally {
    tally.leave();
    await rejects?.abandon();
  }
  tally.close(flags.rejects);
  const counts = tally.counts();
  if (!isHeard || (await io.stdout.delivered?.()) === false) return exit.environment;
  return stopped || counts.rejected > 0 || counts.warned > maxWarningsOf(flags, io) ? exit.findings : exit.ok;
}

function unreadRow(line: number, wrong: Unread, language: Language): Reject {
  return { line, code: readableRows.name, message: wordsFor(wrong, undefined, language).join(" "), api: [], inferred: [] };
}

async function send(bytes: Uint8Array, { stdout }: Io): Promise<void> {
  stdout.write(bytes);
  await stdout.delivered?.();
}
