import { families } from "../../code-families.ts";
import { meaningsOf } from "../../explain/find.ts";
import { nearestNames } from "../../explain/nearest.ts";
import { familiesText, meaningsText } from "../../explain/text.ts";
import { docsOf } from "../../report/code-docs.ts";
import { readStdin } from "../../host.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { type CommonFlags, paintFor } from "../settings.ts";
import { standardInput } from "../sources.ts";

export interface ExplainFlags extends CommonFlags {
  readonly json?: boolean;
  readonly all?: boolean;
}

/**
 * `flowspec explain [name]`: whatever contracts, requests, findings and replies name, or all diagnostic codes by family; `-` is an error reply on
 * standard input.
 * @throws UsageError for what is none of it.
 */
export async function explainCommand(name: string | undefined, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const asked = name === standardInput ? (await readStdin(io.stdin(), name)).text : name;
  const { json, text } = asked === undefined ? all(flags, io) : one(asked, flags, io);
  io.stdout.write(flags.json ? `${JSON.stringify({ version: 1, ...json }, null, 2)}\n` : text);
  return exit.ok;
}

interface Answer {
  readonly json: object;
  readonly text: string;
}

function all(flags: ExplainFlags, io: Io): Answer {
  const list = Object.entries(families).map(([family, codes]) => ({
    family,
    codes: codes.map(({ name }) => ({ name, what: docsOf(name).what })),
  }));
  return { json: { families: list }, text: familiesText(paintFor(io.stdout, flags, io)) };
}

function one(asked: string, flags: ExplainFlags, io: Io): Answer {
  const meanings = meaningsOf(asked);
  if (meanings.length === 0) throw unknown(asked);
  return { json: { meanings }, text: meaningsText(meanings, { paint: paintFor(io.stdout, flags, io), all: flags.all ?? false }) };
}

/** Of what nobody knows, with the names that it may be meant as. A long text may be a reply that quotes somebody's data: of it only the beginning is shown. */
function unknown(asked: string): UsageError {
  const near = asked.length <= 100 ? nearestNames(asked.trim()) : [];
  return near.length === 0 ? new UsageError("no-name", { asked }) : new UsageError("no-name-near", { asked, near });
}
