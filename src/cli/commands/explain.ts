import { families } from "../../code-families.ts";
import { meaningsOf } from "../../explain/find.ts";
import { nearestNames } from "../../explain/nearest.ts";
import { familiesText, meaningsText } from "../../explain/text.ts";
import type { Layout } from "../../explain/text/layout.ts";
import { type ExplainWords, explainWords } from "../../explain/words.ts";
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
  const words = await explainWords(flags.json ? io.speech.output : io.speech.terminal);
  const { json, text } = asked === undefined ? all(words) : one(asked, words);
  const layout = { paint: paintFor(io.stdout, flags, io), all: flags.all ?? false, words };
  io.stdout.write(flags.json ? `${JSON.stringify({ version: 1, ...json }, null, 2)}\n` : text(layout));
  return exit.ok;
}

interface Answer {
  readonly json: object;
  readonly text: (layout: Layout) => string;
}

function all({ language, family }: ExplainWords): Answer {
  const list = families.map(({ name: id, codes }) => ({
    family: family(id),
    codes: codes.map(({ name }) => ({ name, what: docsOf(name, language).what })),
  }));
  return { json: { families: list }, text: familiesText };
}

function one(asked: string, words: ExplainWords): Answer {
  const meanings = meaningsOf(asked, words);
  if (meanings.length === 0) throw unknown(asked);
  return { json: { meanings }, text: (layout) => meaningsText(meanings, layout) };
}

/** Of what nobody knows, with the names that it may be meant as. A long text may be a reply that quotes somebody's data: of it only the beginning is shown. */
function unknown(asked: string): UsageError {
  const near = asked.length <= 100 ? nearestNames(asked.trim()) : [];
  return near.length === 0 ? new UsageError("no-name", { asked }) : new UsageError("no-name-near", { asked, near });
}
