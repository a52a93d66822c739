import { checkSource } from "../../../src/compile.ts";
import { importSource } from "../../../src/requests.ts";
import { renderSample } from "../../../src/render.ts";
import { formatSource } from "../../../src/format/format.ts";
import { type ActionName, actionNames } from "../../../src/model/contract.ts";
import { sameJson } from "../../../src/model/json.ts";
import { withReadExtras } from "../../support/extras.ts";
import type { Corpus } from "../corpus.ts";
import { mutatedJson, randomJson } from "../json.ts";
import type { Random } from "../random.ts";
import type { Target } from "../targets.ts";

/** `import`: what is written renders to an equal body, and is laid out as `fmt` lays it out. Inputs are the action, a line break, and the body. */
export function importTarget(corpus: Corpus): Target {
  return { name: "import", generate: (random) => request(random, corpus), fault: importFault };
}

function request(random: Random, { requests }: Corpus): string {
  if (random.oneIn(5)) return `${random.pick(actionNames)}\n${JSON.stringify(randomJson(random, 4))}`;
  const { path, text } = random.pick(requests);
  const action = random.oneIn(8) ? random.pick(actionNames) : path.replace(/^.*\/|-\d+\.json$/gu, "");
  let body: unknown = JSON.parse(text);
  for (const mutate of random.several(0, 5, () => mutatedJson)) body = mutate(body, random);
  return `${action}\n${JSON.stringify(body)}`;
}

async function importFault(input: string): Promise<string | undefined> {
  const [action = "", text = ""] = input.split("\n", 2);
  const body = readJson(text);
  if (body === undefined || !actionNames.some((name) => name === action)) return undefined;
  const { value: yaml } = await importSource({ path: "request.json", text }, "imported-contract", action as ActionName);
  if (yaml === undefined) return undefined;
  const source = { path: "imported.flow.yaml", text: yaml };
  const { value: contract } = checkSource(source);
  if (contract === undefined) return `cannot be read\n${yaml}`;
  const back = renderSample(contract, "imported");
  if (!sameJson(withReadExtras(back), withReadExtras(body))) return `renders to another body\n${yaml}\n${JSON.stringify(back)}`;
  const { value: laidOut } = formatSource(source);
  return laidOut === yaml ? undefined : `is laid out anew\n${yaml}--- then\n${laidOut ?? "nothing"}`;
}

/** What a text of JSON says; a body is a map. */
function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) && JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
