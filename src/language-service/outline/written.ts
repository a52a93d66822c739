import type { Construct } from "../../language/tables/construct.ts";
import { rowsOf } from "../../language/tables/construct.ts";
import { child, type DocumentNode, type MapNode } from "../../model/document.ts";
import { mask, shortened } from "../../runtime/mask.ts";
import type { EditorProject } from "../project.ts";
import { fileNamed } from "../names/files.ts";

/** The maps that an element is made of: its own, and those that it uses, as far as they were read. */
export function layersOf(map: MapNode, { workspace, settings }: EditorProject): readonly MapNode[] {
  const layers: MapNode[] = [map];
  const paths = new Set<string>();
  for (const layer of layers) {
    const use = child(layer, "use");
    const named = use && fileNamed("use", use, use.span.source.path, settings.project ?? ".");
    const found = named && workspace.document(named.path);
    const document = found?.readable?.document ?? found?.value;
    if (named === undefined || document?.kind !== "map" || paths.has(named.path)) continue;
    paths.add(named.path);
    layers.push(document);
  }
  return layers;
}

/** What an element says, by key: a text as it is shown, on one line, without what names somebody. */
export type Said = (key: string) => string | undefined;

/** What a map of a construct says, or a file that it uses. */
export function saidIn(layers: readonly MapNode[], construct: Construct): Said {
  return (key) => {
    const node = layers.map((layer) => child(layer, key)).find((each) => each !== undefined);
    const slot = rowsOf(construct, undefined).get(key)?.slot;
    return node && shown(node, slot?.kind === "scalar" && slot.personal === true);
  };
}

/** A text or a number on one line; `undefined` where there is none to show. */
export function shown(node: DocumentNode, isPersonal = false): string | undefined {
  if (node.kind !== "scalar" || node.value === null) return undefined;
  const text = String(node.value).replaceAll(/\s+/gu, " ").trim();
  if (text === "") return undefined;
  // What stands in a parameter names nobody yet.
  return shortened(isPersonal && !text.includes("{{") ? mask(text) : text);
}
