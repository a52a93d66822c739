import { parseJson } from "../../../src/1-parse/json.ts";
import { parse } from "../../../src/1-parse/parse.ts";
import type { Parsed } from "../../../src/1-parse/parsed.ts";
import { type DocumentNode, nodeAt } from "../../../src/model/document.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import type { Random } from "../random.ts";
import { unsoundSpan, unsoundValue } from "../spans.ts";
import type { Target } from "../targets.ts";
import { anyYaml } from "./fmt.ts";

/** Both readers: no exception, and whatever they read of a text, all or a part, stands in it. */
export function parseTarget(corpus: Corpus): Target {
  return {
    name: "parse",
    generate: (random) => unfinished(random, corpus),
    fault: (text) => faultIn(parse({ path: "a.yaml", text })) ?? faultIn(parseJson({ path: "a.json", text })),
  };
}

/** A text as it is while somebody writes it. */
function unfinished(random: Random, corpus: Corpus): string {
  if (random.oneIn(4)) return anyYaml(random, corpus);
  const { text } = random.pick(random.oneIn(3) ? corpus.requests : corpus.contracts);
  const begun = text.slice(0, random.below(text.length + 1));
  return random.oneIn(2) ? begun : mutated(begun, random);
}

function faultIn({ value, cut, diagnostics }: Parsed): string | undefined {
  if (value === undefined && diagnostics.length === 0) return "neither a value nor a finding";
  if (cut && diagnostics.length === 0) return "cut, and nobody says why";
  return unsoundSpan(diagnostics) ?? (value && faultBelow(value, value));
}

function faultBelow(root: DocumentNode, node: DocumentNode): string | undefined {
  const unsound = unsoundValue(node);
  if (unsound !== undefined) return unsound;
  if (nodeAt(root, node.pointer) !== node) return `a pointer that leads elsewhere\n${node.pointer}`;
  const inner = node.kind === "list" ? node.items : node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : [];
  for (const each of inner) {
    const fault = faultBelow(root, each);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
