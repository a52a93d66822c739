import type { Child, Component } from "../runtime/component/lists.ts";
import { isConcrete } from "../runtime/hole.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** What a component is called where people look at it: its kind, with its id where it has one. */
export function labelOf(component: Component | Child, words: PreviewSay): string {
  const { type } = component;
  const kind = isConcrete(type) ? words.kind(type) : text(type, words);
  const id = "id" in component ? text(component.id, words) : "";
  return id === "" ? kind : `${kind} ${id}`;
}
