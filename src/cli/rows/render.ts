import { resolve } from "node:path";
import { beginFile, destinations, sha256 } from "../../host.ts";
import { allParams, type Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { dataOf, type MapNode } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import type { Settings } from "../../resolve.ts";
import {
  fingerprintOf,
  isPersonalColumn,
  precompileWriting,
  type Reason,
  type ReasonContext,
  reasonOf,
  type Row,
  unreadReason,
} from "../../rows.ts";
import { exit, type ExitCode, type Io, streamFiles, UsageError } from "../io.ts";
import { tellFindings } from "../findings.ts";
import { writtenIn } from "../project.ts";
import { type CommonFlags, maxWarningsOf } from "../settings.ts";
import { beginBlock } from "./block.ts";
import { headersIn } from "./headers.ts";
import { openRows } from "./input.ts";
import { readJsonLines } from "./jsonl.ts";
import { bareLines, envelopeLines, type Lines, type Placed } from "./lines.ts";
import type { RowsOptions } from "./options.ts";
import type { ReadRow } from "./read.ts";
import { readTable, type Table } from "./table.ts";
import { beginTally } from "./tally.ts";
import { readUtf8 } from "./utf8.ts";

/**
 * `flowspec render <spec> --rows <file>`: a body on each line of stdout, in the order of the rows; rows with errors go to `--rejects`, or are
 * listed on stderr, and the run goes on. With `--envelope` every row has a line. `values` are those of the command line: a row's own come
 * before them.
 */
export async function renderRows(
  contract: Contract,
  values: { readonly given: MapNode; readonly now: number },
  settings: Settings,
  options: RowsOptions,
  flags: CommonFlags,
  io: Io,
): Promise<ExitCode> {
  const { id, offset, isEnvelope, isPart } = options;
  // Ids reach the logs of whoever runs this.
  if (id !== undefined && isPersonalColumn(contract, id)) throw new UsageError("personal-id", { column: id });
  const path = options.path === "-" ? "stdin" : options.path;
  const base: Row = [...values.given.entries].map(([name, { value }]) => [name, dataOf(value)]);
  const columns = options.columns === undefined ? undefined : await headersIn(options.columns);
  const { format, bytes } = await openRows(options.path, options.format, io);
  const pieces = readUtf8(bytes);
  const asked = options.rejects === undefined ? [] : [{ flag: "--rejects", path: options.rejects }];
  const [rejectsFile] = destinations(io.cwd, asked, "reports", streamFiles(io));
  const given = new Set(base.map(([name]) => name));
  const table: Table =
    format === "csv"
      ? await readTable(pieces, contract, { path, given, id, columns, mayBeEmpty: isPart, settings })
      : {
          headers: new Map(),
          batches: readJsonLines(pieces, id === undefined ? undefined : { key: id, isParam: allParams(contract).has(id) }),
        };
  const isHeaderWrong = hasErrors(table.findings?.diagnostics ?? []);
  if (table.findings && (isHeaderWrong || !isPart)) tellFindings(table.findings, flags, io);
  if (isHeaderWrong) return exit.findings;

  const source: Source = { path, text: "" };
  const context: ReasonContext = { contract, source, headers: table.headers };
  // What a program takes is in the language of programs; what is listed people read.
  const language = rejectsFile || isEnvelope ? io.speech.output : io.speech.terminal;
  const write = precompileWriting(contract, values.now, { ...settings, language });
  const rejects = rejectsFile && (await beginFile(rejectsFile));
  const isFile = offset === undefined;
  const tally = beginTally({ path, isFile, rejects: options.rejects, isPart }, io);
  const bodies = beginBlock((block) => send(block, io));
  const rejected = beginBlock(async (block) => rejects?.append(block));
  const written = writtenIn({ folder: resolve(io.cwd, settings.project ?? ".") }, io);
  const keys = options.hasKeys ? { contract: contract.name, fingerprint: await fingerprintOf(contract, sha256, written) } : undefined;
  const lines: Lines = isEnvelope ? envelopeLines(bodies, contract.action, keys) : bareLines(bodies, rejected, isFile);
  const renderRow = ({ row, wrong }: ReadRow, place: Placed): void => {
    lines.begin(place);
    const unread: readonly Reason[] = wrong === undefined ? [] : [unreadReason(wrong, row === undefined ? undefined : id, language)];
    const whole = row === undefined || base.length === 0 ? row : [...base, ...row];
    const written = whole && write(whole, source, bodies);
    if (written?.isWritten && wrong === undefined) {
      lines.end();
      tally.written(written.warnings, place);
      return;
    }
    const reasons = [...unread, ...(written?.errors ?? []).map((error) => reasonOf(error, whole ?? [], context))];
    lines.refuse(place, reasons);
    tally.rejected(reasons, place);
  };
  let stopped = false;
  let isHeard = true;
  let count = 0;
  try {
    for await (const { rows, stop } of table.batches) {
      for (const row of rows) {
        count += 1;
        renderRow(row, { line: row.line, id: row.id, row: offset === "none" ? undefined : (offset ?? 0) + count });
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
  tally.close();
  const counts = tally.counts();
  if (!isHeard || (await io.stdout.delivered?.()) === false) return exit.environment;
  const isRefused = (counts.rejected > 0 && !isPart) || counts.warned > maxWarningsOf(flags, io);
  return stopped || isRefused ? exit.findings : exit.ok;
}

async function send(bytes: Uint8Array, { stdout }: Io): Promise<void> {
  stdout.write(bytes);
  await stdout.delivered?.();
}
