import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkSource } from "../../src/compile.ts";
import { inEach } from "../../src/3-check/judge/fill.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import type { Contract } from "../../src/model/contract.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { childrenOf, type Tree } from "../../src/model/tree.ts";
import { readConfigSource } from "../../src/resolve.ts";

/** A contract with everything that it is read with: texts by their paths, the configuration among them, and facts of PDFs by the paths of these. */
export interface DiffProject {
  readonly contract: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly pdfs: Readonly<Record<string, PdfFacts>>;
}

const root = new URL("../../", import.meta.url).pathname;
export const configName = "flowspec.config.yaml";

function projectsIn(folder: string, config: Readonly<Record<string, string>>): readonly DiffProject[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`);
  const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
  const texts = Object.fromEntries(paths.filter((path) => path.endsWith(".yaml")).map((path) => [path, textOf(path)]));
  const pdfs = Object.fromEntries(
    paths
      .filter((path) => path.endsWith(".pdf.facts.json"))
      .flatMap((path) => {
        const decoded = parseFacts(textOf(path));
        return "value" in decoded ? [[path.replace(/\.facts\.json$/u, ""), decoded.value] as const] : [];
      }),
  );
  const used = Object.fromEntries(Object.entries(texts).filter(([path]) => !path.endsWith(".flow.yaml")));
  return Object.keys(texts)
    .filter((path) => path.endsWith(".flow.yaml"))
    .toSorted()
    .map((contract) => ({ contract, texts: { ...config, ...used, [contract]: texts[contract] ?? "" }, pdfs }));
}

/** Every contract of the repository: of specs, and of all fixtures, whether it can be compared or not. */
export function allProjects(): readonly DiffProject[] {
  const config = { [configName]: readFileSync(join(root, configName), "utf8") };
  const fixtures = readdirSync(join(root, "test/fixtures"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".flow.yaml"),
  );
  const folders = [...new Set(fixtures.map((path) => `test/fixtures/${dirname(path)}`))];
  return [...projectsIn("specs", config), ...folders.flatMap((folder) => projectsIn(folder, {}))];
}

/** The contract of a project; `undefined` where it is not complete: what it cannot read nobody compares. */
export function contractOf({ contract, texts, pdfs }: DiffProject): Contract | undefined {
  const config = texts[configName];
  const read = config === undefined ? undefined : readConfigSource({ path: configName, text: config });
  if (read?.diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const { environments, env } = read?.value ?? {};
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  const named = new Map<string, PdfFacts>();
  for (const [, name = ""] of Object.values(texts)
    .join("\n")
    .matchAll(/["']?pdf["']?: *["']?([^\s"',}]+\.pdf)/gu)) {
    const facts = Object.entries(pdfs).find(([path]) => basename(path) === basename(name));
    if (facts) named.set(name, facts[1]);
  }
  const checked = checkSource(
    { path: contract, text: texts[contract] ?? "" },
    {
      files,
      project: ".",
      ...(environments ? { environments } : {}),
      ...(env === undefined ? {} : { env }),
      ...(named.size > 0 ? { pdfs: new Map([[contract, named]]) } : {}),
    },
  );
  return checked.value && isComplete(checked.value) && !checked.needs ? checked.value : undefined;
}

function isComplete(contract: Contract): boolean {
  return [...inEach(contract).map((each) => each.root), ...(contract.varied ? [contract.varied.root] : [])].every(isKnown);
}

function isKnown(tree: Tree): boolean {
  return tree.kind !== "unknown" && childrenOf(tree).every(isKnown);
}
