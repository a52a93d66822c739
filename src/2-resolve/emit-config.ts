import { knownKeys } from "../codes/known-keys.ts";
import { requiredKeys } from "../codes/shape.ts";
import { add, type Collector } from "../diagnostics/collector.ts";
import { child, type DocumentNode, type MapNode } from "../model/document.ts";
import { defaultEmit, type EmitSettings, type EmitShape, runtimeWords, usualShapes } from "../model/emit-settings.ts";
import { languageNames } from "../model/language-name.ts";
import { importWords, moduleWords, shapeSettings, shapeWords } from "../language/tables/configuration.ts";
import { flagOf, mapOf, wordOf } from "./config-values.ts";

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
    return word && usualShapes[word];
  }
  const map = mapOf(node, Object.keys(shapeSettings), collector);
  if (map === undefined) return undefined;
  const as = asOf(map, collector);
  if (as === undefined) return undefined;
  refuseOther(map, as, collector);
  const usual = usualShapes[as];
  if (usual.as === "javascript") return { as: usual.as, modules: wordOf(child(map, "modules"), moduleWords, collector) ?? usual.modules };
  const imports = wordOf(child(map, "imports"), Object.keys(importWords) as (keyof typeof importWords)[], collector);
  return imports === undefined ? usual : { as: usual.as, imports: importWords[imports] };
}

function asOf(map: MapNode, collector: Collector): EmitShape["as"] | undefined {
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
function refuseOther(map: MapNode, as: EmitShape["as"], collector: Collector): void {
  const rows = Object.entries(shapeSettings);
  const [key = ""] = rows.find(([, { only }]) => only?.word === as) ?? [];
  for (const [name, { only }] of rows) {
    const entry = map.entries.get(name);
    if (only === undefined || only.word === as || entry === undefined) continue;
    add(collector, knownKeys, {
      message: "of-other-shape",
      data: { name, as },
      help: { message: "of-this-shape", data: { as, other: only.word, key } },
      span: entry.key,
      pointer: entry.value.pointer,
    });
  }
}
