import { knownKeys } from "../codes/known-keys.ts";
import { requiredKeys } from "../codes/shape.ts";
import { add, type Collector } from "../diagnostics/collector.ts";
import { child, type DocumentNode, type MapNode } from "../model/document.ts";
import { defaultEmit, type EmitSettings, type EmitShape } from "../model/emit-settings.ts";
import { languageNames } from "../model/language-name.ts";
import { flagOf, mapOf, wordOf } from "./config-values.ts";

/** The keys of the configuration that say how code is generated. */
export const emitKeys: readonly (keyof EmitSettings)[] = Object.keys(defaultEmit) as (keyof EmitSettings)[];

/** How each ending of imports is written; `none` stands for none at all. */
const importWords = { ".js": ".js", ".ts": ".ts", none: "" } as const;

const moduleWords = ["esm", "commonjs", "both"] as const;

/** What each kind of code is generated as where nothing more is said, and the key that says more. */
const shapes = {
  typescript: { key: "imports", byDefault: { as: "typescript", imports: ".js" } },
  javascript: { key: "modules", byDefault: { as: "javascript", modules: "esm" } },
} as const satisfies { readonly [As in EmitShape["as"]]: { readonly key: string; readonly byDefault: EmitShape & { as: As } } };

const shapeWords = Object.keys(shapes) as (keyof typeof shapes)[];

const runtimeWords = ["file", "package"] as const satisfies readonly EmitSettings["runtime"][];

/** Reads how code is generated; what is not said, or wrong and reported, is as by default. */
export function readEmit(at: (key: keyof EmitSettings) => DocumentNode | undefined, collector: Collector): EmitSettings {
  return {
    emit: readShape(at("emit"), collector) ?? defaultEmit.emit,
    runtime: wordOf(at("runtime"), runtimeWords, collector) ?? defaultEmit.runtime,
    language: wordOf(at("language"), languageNames, collector) ?? defaultEmit.language,
    sealed: flagOf(at("sealed"), collector),
    provenance: flagOf(at("provenance"), collector),
  };
}

/** A shape: a word for the usual one of its kind, or a map that says more. */
function readShape(node: DocumentNode | undefined, collector: Collector): EmitShape | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") {
    const word = wordOf(node, shapeWords, collector);
    return word && shapes[word].byDefault;
  }
  const map = mapOf(node, ["as", ...shapeWords.map((word) => shapes[word].key)], collector);
  if (map === undefined) return undefined;
  const as = asOf(map, collector);
  if (as === undefined) return undefined;
  refuseOther(map, as, collector);
  const more = child(map, shapes[as].key);
  if (as === "javascript") return { as, modules: wordOf(more, moduleWords, collector) ?? shapes[as].byDefault.modules };
  const imports = wordOf(more, Object.keys(importWords) as (keyof typeof importWords)[], collector);
  return { as, imports: imports === undefined ? shapes[as].byDefault.imports : importWords[imports] };
}

function asOf(map: MapNode, collector: Collector): keyof typeof shapes | undefined {
  const as = child(map, "as");
  if (as !== undefined) return wordOf(as, shapeWords, collector);
  const [first] = map.entries.values();
  add(collector, requiredKeys, {
    message: "one",
    data: { key: "as" },
    help: { message: "add-one-of", data: { keys: shapeWords.map((word) => `as: ${word}`) } },
    span: first?.key ?? map.span,
    pointer: map.pointer,
  });
  return undefined;
}

/** What says more of one kind of code says nothing of another. */
function refuseOther(map: MapNode, as: keyof typeof shapes, collector: Collector): void {
  for (const other of shapeWords) {
    const entry = other === as ? undefined : map.entries.get(shapes[other].key);
    if (entry === undefined) continue;
    add(collector, knownKeys, {
      message: "of-other-shape",
      data: { name: shapes[other].key, as },
      help: { message: "of-this-shape", data: { as, other, key: shapes[as].key } },
      span: entry.key,
      pointer: entry.value.pointer,
    });
  }
}
