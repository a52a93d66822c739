import { actions } from "../../language/tables/actions.ts";
import { embed as embedTable } from "../../language/tables/embed.ts";
import { record } from "../../model/tree.ts";
import type { ActionName } from "../../model/contract.ts";
import type { Language } from "../../words/language.ts";
import { reviewMessages } from "../../words/en/review.ts";
import type { Compiled } from "../compiled.ts";
import type { EmittedFile } from "../emitted-files.ts";
import { code, sentence, type View, type Words, joinedWords } from "../markdown.ts";
import { recordInWords } from "../../telling/records.ts";
import { hasFormat, inWords } from "../../telling/values.ts";
import type { Pictures } from "./components.ts";
import { embedDefaults, groupDefaults } from "./defaults.ts";
import { flowView } from "./flows.ts";
import { aboutView, againstView, findingsView, unknownView } from "./found.ts";
import { isOnPage, type Reading, readingOf } from "./reading.ts";
import { risksOf } from "./risks.ts";
import { ruleRows, type Told } from "./rows.ts";
import { paramRows, samplesView, variablesView } from "./tables.ts";

/** What a review sheet is made of beside the contract. */
export interface Reviewed {
  readonly compiled: Compiled;
  /** The path of the definition, as it is written, and its fingerprint. */
  readonly definition: string;
  readonly fingerprint: string;
  readonly files: readonly EmittedFile[];
  readonly language: Language;
  readonly pictures?: Pictures;
}

/** What a review sheet shows of a contract, in the order in which who approves it asks. */
export function reviewOf({ compiled, definition, fingerprint, files, language, pictures }: Reviewed): View {
  const { contract, environment } = compiled;
  const reading = readingOf(contract, language);
  const { say } = reading.speech;
  const group = reading.top("group");
  const risks = risksOf(reading, files, compiled.filled);
  const findings = findingsView(reading);
  return {
    words: headings(reading),
    name: contract.name,
    title: say("sheet-of", { title: titleOf(reading) }),
    counts: say("counts-of", {
      risks: risks.length,
      grave: risks.filter(({ weight }) => weight === "grave").length,
      findings: findings.open.length,
    }),
    summary: contract.summary ?? "",
    about: aboutRows(reading, { definition, fingerprint, files }),
    formatted: hasFormat(contract.root) ? sentence(say("in-formats")) : "",
    risks: risks.map(({ weight, text, about }) => ({
      weight: say(weight),
      risk: sentence(text),
      about: joinedWords(about.map(aboutView), reading.speech.list(["", ""])),
    })),
    against: againstView(reading),
    group: group ? ruleRows(group, reading, { defaults: groupDefaults(reading) }) : [],
    flows: reading.flows.map((flow) => flowView(flow, reading, pictures)),
    page: isOnPage(reading) || reading.top("embed") ? ruleRows(embedOf(reading), reading, { defaults: embedDefaults(reading) }) : [],
    findings,
    unknown: unknownView(reading),
    variables: variablesView(contract.varied, reading),
    params: [...contract.params.values()].flatMap((param) => paramRows(param, reading)),
    samples: samplesView(contract, reading),
    samplesOf: contract.samples.length > 0 && environment !== undefined ? sentence(say("sample-variables", { environment })) : "",
  };
}

/** Headings and heads of tables, which templates name. */
function headings({ speech: { say } }: Reading): Readonly<Record<string, Words>> {
  return Object.fromEntries(headingNames.map((name) => [name, sentence(say(name))]));
}

/** The sentences without values: all that a template of an application may want to say. */
const headingNames = (Object.keys(reviewMessages) as (keyof typeof reviewMessages)[]).filter(
  (name): name is Heading => !reviewMessages[name].includes("{"),
);

type Heading = {
  readonly [Id in keyof typeof reviewMessages]: (typeof reviewMessages)[Id] extends `${string}{${string}` ? never : Id;
}[keyof typeof reviewMessages];

/** What the contract is called: the title of the group, or of the only contract. */
function titleOf(reading: Reading): string {
  const group = inWords(reading.top("group")?.fields.get("title"), reading);
  const [first] = reading.flows;
  return group || (reading.flows.length > 1 ? "" : (first?.title ?? "")) || reading.contract.name;
}

/** What is said of the embedded page; where nothing is, the service's defaults hold. */
function embedOf({ top, place }: Reading): Told {
  const { tree, targets } = place;
  return top("embed") ?? { construct: embedTable, fields: new Map(), tree: record([], tree.origin), targets };
}

/** What the sheet is about: the request, the definition with its fingerprint, the PDFs with theirs. */
function aboutRows(
  reading: Reading,
  { definition, fingerprint, files }: Pick<Reviewed, "definition" | "fingerprint" | "files">,
): readonly View[] {
  const { contract, flows, speech } = reading;
  const { say, label } = speech;
  const { service, version } = actions[contract.action];
  const what = say(actionWords[contract.action]);
  const sender = reading.top("initiator");
  const sealed = new Set(files.flatMap(({ path, sealed: isSealed }) => (isSealed ? [path] : [])));
  const pdfs = flows.flatMap(({ path, pdf }): readonly View[] => {
    if (path === undefined || pdf === undefined) return [];
    const of = { path, pages: pdf.pages.length };
    return [
      { label: say("pdf"), value: sentence(sealed.has(path) ? say("pdf-sealed", of) : say("pdf-pages", of)) },
      { label: say("pdf-hash"), value: code(pdf.sha256) },
    ];
  });
  const isSeen = flows.every(({ pdf }) => pdf !== undefined);
  return [
    { label: say("request"), value: sentence(say("action-of", { what, action: contract.action, service, version })) },
    { label: say("definition"), value: sentence(say("definition-of", { name: contract.name, path: definition })) },
    { label: say("fingerprint"), value: code(fingerprint) },
    ...(sender ? [{ label: label("contract", "initiator"), value: sentence(recordInWords(sender.tree, reading)) }] : []),
    ...pdfs,
    ...(isSeen ? [] : [{ label: say("pdf"), value: say("no-pdf") }]),
  ];
}

/** What a request does, by its action. */
const actionWords = {
  CreateFlowByFiles: "sends-file",
  ChannelCreateFlowByFiles: "sends-file",
  CreateFlowGroupByFiles: "sends-group",
  ChannelCreateFlowGroupByFiles: "sends-group",
  CreatePrepareFlow: "opens-page",
  ChannelCreatePrepareFlow: "opens-page",
  CreatePrepareFlowGroup: "opens-group-page",
  ChannelCreatePrepareFlowGroup: "opens-group-page",
  PrepareFlows: "opens-flows",
  CreateFlowsByTemplates: "sends-templates",
} as const satisfies Readonly<Record<ActionName, Heading>>;
