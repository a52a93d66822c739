import type { Approver, FillChild, FillComponent, Flow, SignChild, SignComponent } from "../facts.generated.ts";
import { all, isConcrete } from "../hole.ts";

/** What is signed or filled in, and where. */
export type Component = SignComponent | FillComponent;

/** A part of a combination at a keyword. */
export type Child = SignChild | FillChild;

/** The lists inside which components name each other: what an approver signs and what it fills, or what the initiator fills. */
export function listsOf(owner: Approver | Flow): readonly (readonly Component[])[] {
  return ["sign" in owner ? all(owner.sign) : [], all(owner.fill)];
}

/** All components of a contract. */
export function componentsOf(flow: Flow): readonly Component[] {
  return [flow, ...all(flow.approvers)].flatMap((owner) => listsOf(owner).flat());
}

/** The parts of a combination, as far as they are known: names of components, or the components themselves. */
export function partsOf(component: Component): { readonly names: readonly (string | symbol)[]; readonly children: readonly Child[] } {
  const parts: readonly (string | symbol | Child)[] = isConcrete(component.children) ? component.children : [];
  return {
    names: parts.filter((part) => typeof part !== "object"),
    children: parts.filter((part) => typeof part === "object"),
  };
}
