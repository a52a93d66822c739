import {
  type ActionName,
  checkSeverities,
  checkSources,
  type Code,
  readConfigSource,
  type Settings,
  type Source,
} from "../../../src/index.ts";
import type { CodeFamily } from "../../../src/code-families.ts";
import { decode } from "../../../src/host/decode.ts";
import type { PdfFacts } from "../../../src/model/pdf-facts.ts";
import { parseFacts } from "../../../src/pdf/facts-file.ts";
import { docsOf } from "../../../src/report/code-docs.ts";
import { filesOf, fixtureSource } from "../fixtures.ts";
import { hosted, hostedText } from "./host.ts";
import { type Found, others } from "./others.ts";
import type { Fragment } from "./shape.ts";
import { spelledOut } from "./spelled.ts";

/** One of the two fragments on the page of a code. */
export interface Example {
  readonly code: Code;
  readonly family: CodeFamily["name"];
  readonly side: "wrong" | "right";
}

/**
 * Codes whose pages write a number or an address that identifies a person, since they are about those. Their project has the warning off
 * that it were better a parameter.
 */
const aboutNumbers =
  /^(?:idcard-.*|value-recipient-.*|value-subtype-email|(?:approver|cc)-(?:duplicate|mobile-format|not-signer|same-mobile-other-name))$/u;

/** The files that examples use. */
const ownCompany = "type: company\norganization: 典子谦示例企业\n";
/** A party with its parameters. */
const supplier = 'params: { supplier: person-name }\nsamples: { review: { supplier: 典子谦 } }\ntype: person\nname: "{{supplier}}"\n';
const inApplication = "organizationOpenId: org_dianziqian\nopenId: clerk001\n";

/** What is found in an example as a whole contract of an action, or as what else it is: each as `name: message`. */
export async function findingsOf(example: Example, action: ActionName): Promise<readonly string[]> {
  const fragment = fragmentOf(example);
  const other = others[example.code.name];
  const found = other ? await other(fragment) : checked(example, fragment, action);
  return found.map(({ code, message }) => `${code.name}: ${message}`);
}

const configPath = "flowspec.config.yaml";
const environments = "environments:\n  production: { vars: { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }\n";
/** What uses a variable of the project. */
const withVariable: Fragment = { text: '{ type: seal, sealId: "{{vars.sealId}}" }', other: "", isOfComponents: true, isOfPdf: false };

/** A fragment of a contract, or of the project's configuration that stands beside a contract. */
function checked(example: Example, fragment: Fragment, action: ActionName): Found {
  const isConfig = /^(?:out|env|environments|severities):/u.test(fragment.text);
  const { value, diagnostics } = readConfigSource({ path: configPath, text: isConfig ? withEnvironments(fragment.text) : environments });
  const { environments: known, env = isConfig ? undefined : "production" } = value ?? {};
  const { sources, files } = sourcesOf(example, isConfig ? withVariable : fragment, action);
  const settings: Settings = {
    clock: { now: 1_767_600_000, guessed: false },
    files: new Map(files.map((file) => [file.path, file])),
    severities: new Map(waived(example).map((name) => [name, { word: "off", key: { source: nothing, start: 0, end: 0 } }])),
    pdfs: new Map(sources.map(({ path }) => [path, pdfsOf(example, fragment)])),
    alone: example.code.name === "chosen-environment",
    ...(known ? { environments: known } : {}),
    ...(env === undefined ? {} : { env }),
  };
  return [...diagnostics, ...checkSeverities(value?.severities ?? new Map()), ...checkSources(sources, settings).diagnostics];
}

const nothing: Source = { path: configPath, text: "" };

function withEnvironments(text: string): string {
  return text.includes("environments:") ? text : `${text}\nenv: production\n${environments}`;
}

/** The warnings that the project of an example has off: PrepareFlows is deprecated whatever else is said of it. */
function waived({ code }: Example): readonly string[] {
  const warnings = [...(aboutNumbers.test(code.name) ? ["personal-data-in-params"] : []), "prepareflows-deprecated"];
  return warnings.filter((name) => name !== code.name);
}

interface Sources {
  readonly sources: readonly Source[];
  readonly files: readonly Source[];
}

/** The contracts of an example, and the files they use: of `# in a/file.yaml` those are what it shows. */
function sourcesOf({ family }: Example, fragment: Fragment, action: ActionName): Sources {
  const company = `${ownCompany}${action.startsWith("Channel") ? inApplication : ""}`;
  const companies = ["our-company.yaml", "defaults.yaml"].map((name) => ({ path: `parties/${name}`, text: company }));
  const files = [...companies, { path: "parties/supplier.yaml", text: supplier }];
  const path = /^# in (\S+)\n/u.exec(fragment.text)?.[1];
  if (path !== undefined) {
    const use = `approvers: [{ use: ./${path} }]`;
    const shown = { path, text: `${fragment.text}\n` };
    const text = hosted({ ...fragment, text: use, other: use }, action);
    return { sources: [{ path: "example.flow.yaml", text }], files: [...files.filter((file) => file.path !== path), shown] };
  }
  const text = family === "text" ? hostedText(fragment, action) : hosted(fragment, action);
  const paths = fragment.text.includes("# in two files") ? ["example.flow.yaml", "other.flow.yaml"] : ["example.flow.yaml"];
  return { sources: paths.map((each) => sourceOf(each, text)), files };
}

/** A source of a text, in which U+FFFD stands for a byte that no UTF-8 has there. */
function sourceOf(path: string, text: string): Source {
  const parts = text.split("\uFFFD").flatMap((part, index) => [Buffer.from(index === 0 ? [] : [0xb2]), Buffer.from(part)]);
  return { path, ...decode(Buffer.concat(parts)) };
}

function fragmentOf({ code, family, side }: Example): Fragment {
  const [wrong, right] = [spelledOut(docsOf(code.name).wrong), spelledOut(docsOf(code.name).right)];
  const isOfPdf = family === "pdfs";
  const [text, other] = side === "wrong" ? [wrong, right] : [right, wrong];
  return { text, other, isOfComponents: isOfPdf || family === "components", isOfPdf };
}

/** The PDFs of an example are those of its code's fixture: `contract.pdf`, and where the page names another file as right `plain.pdf`. */
function pdfsOf({ code, side }: Example, { text, isOfPdf }: Fragment): ReadonlyMap<string, PdfFacts> {
  if (!isOfPdf) return new Map();
  const path = /^pdf: (\S+)/u.exec(text)?.[1];
  const name = path !== undefined && side === "right" ? "plain" : "contract";
  const file = `${name}.pdf.facts.json`;
  const parsed = parseFacts(fixtureSource("diagnostics", code.name, file)?.text ?? "");
  if ("problem" in parsed) throw new Error(`${code.name} has no ${file} among ${filesOf("diagnostics", code.name).join(", ")}`);
  return new Map([[path ?? "./contract.pdf", parsed.value]]);
}
