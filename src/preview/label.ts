import type { Child, Component } from "../runtime/component/lists.ts";
import { isConcrete } from "../runtime/hole.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** What `type` of a component is called; an ellipsis where it is open. */
export function kindOf({ type }: Component | Child, words: PreviewSay): string {
  return isConcrete(type) ? words.kind(type) : text(type, words);
}

/** What the contract calls a component: its name or its id; empty where it has neither. */
export function nameOf(component: Component | Child, words: PreviewSay): string {
  return text(component.name, words) || ("id" in component ? text(component.id, words) : "");
}

/** What a component is called where people look at it: its kind, with what it is called where it is; by default its own name. */
export function labelOf(component: Component | Child, words: PreviewSay, called: string = nameOf(component, words)): string {
  const kind = kindOf(component, words);
  return called === "" ? kind : `${kind} ${called}`;
}
