import { actionMeaning } from "../../explain/meanings/action.ts";
import { elementKeys, overrideKeys, reuseKeys, topKeys } from "../../language/tables/frame.ts";
import { type Asked, scalarAt, type Told } from "./asked.ts";
import { frameTold } from "./declaration.ts";
import { bold, listed, paragraphs } from "../markdown.ts";

/** A key that no table has, where a contract or a map of it has it. */
export function toldOfFrame(asked: Asked): Told | undefined {
  const { at, way } = asked;
  if (at?.entry === undefined || way?.rest.length !== 1) return undefined;
  const { name } = at.entry;
  const isTop = at.entry.map.pointer === "" && at.entry.map === asked.subject.document;
  if (isTop && isOf(topKeys, name)) return frameTold(asked, "top", name);
  const last = way.keys.at(-1);
  if (last !== undefined && !("construct" in last.row.slot)) return undefined;
  if (isOf([...reuseKeys, ...overrideKeys], name)) return frameTold(asked, "construct", name);
  return isOf(elementKeys, name) ? frameTold(asked, "element", name) : undefined;
}

function isOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** The action of a contract, where it stands as a value. */
export function toldOfAction(asked: Asked): Told | undefined {
  const { at, words } = asked;
  if (at?.kind !== "value" || at.node.pointer !== "/action") return undefined;
  const action = actionMeaning(String(scalarAt(asked)?.value));
  if (action === undefined) return undefined;
  const { hover } = words;
  const { name, service, version, shape, required } = action;
  const head = hover("head-action", { name: bold(name), service, version });
  const text = paragraphs(
    head,
    listed(
      hover(shape === "one" ? "one-contract" : "several-contracts"),
      required.length === 0 ? undefined : hover("least", { keys: required }),
    ),
  );
  return { text: text ?? head, span: at.span };
}
