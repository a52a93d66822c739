import { readAsset } from "../../host.ts";
import { plainPaint } from "../../report/paint.ts";
import { pretty } from "../../report/pretty.ts";
import { summarize } from "../../report/summary.ts";
import type { Language } from "../../words/language.ts";
import { UsageError } from "../io.ts";
import type { About, Text } from "./requests/about.ts";

/** A request of an editor's commands about a contract, with what answers it, which is loaded by need. */
interface ContractRequest {
  readonly method: string;
  readonly answer: (about: About) => Promise<unknown>;
}

/** What the commands of editors ask about a contract (`{ uri, sample? }`), beyond the protocol. */
export const contractRequests: readonly ContractRequest[] = [
  {
    method: "flowspec/payload",
    answer: (about) => textOf(about, async () => (await import("./requests/payload.ts")).payloadOf(about)),
  },
  {
    method: "flowspec/targets",
    answer: (about) => textOf(about, async () => (await import("./requests/targets.ts")).targetsTextOf(about)),
  },
  { method: "flowspec/preview", answer: async (about) => (await import("./requests/preview.ts")).previewPageOf(about) },
];

/** A text, or why there is none: what was found, as a terminal shows it, or what a command says of a mistake in the way it was called. */
async function textOf({ io, sample }: About, work: () => Promise<Text>): Promise<{ readonly text: string; readonly sample?: string }> {
  const language = io.speech.terminal;
  const of = sample === undefined ? {} : { sample };
  try {
    const made = await work();
    if ("text" in made) return { ...made, ...of };
    const { diagnostics, suppressed } = made.findings;
    return { text: pretty(diagnostics, summarize(1, diagnostics, suppressed.length), plainPaint, undefined, language), ...of };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { failureText } = await import("../failure-text.ts");
    return { text: `${failureText(error, language, false)}\n`, ...of };
  }
}

/** What a name means (`flowspec/explain`, `{ name }`). */
export async function explained(name: unknown, language: Language): Promise<unknown> {
  if (typeof name !== "string") return undefined;
  const { explainedName } = await import("./requests/explain.ts");
  return explainedName(name, language);
}

/** Which flowspec answers (`flowspec/version`). */
export async function ownVersion(): Promise<{ readonly version: string }> {
  const { version } = JSON.parse(await readAsset("package.json")) as { version: string };
  return { version };
}
