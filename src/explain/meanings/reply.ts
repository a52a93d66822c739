import { type ActionName, actionNames } from "../../model/contract.ts";
import { serviceOfAction } from "../../wire/actions.ts";
import type { Structures } from "../../wire/facts.ts";
import type { ExplainWords } from "../words.ts";
import { replyStructures } from "../../wire/replies.generated.ts";

/** A member of what the service answers. */
export interface ReplyMeaning {
  readonly kind: "reply-member";
  readonly name: string;
  readonly places: readonly ReplyPlace[];
}

interface ReplyPlace {
  /** The path from the top of the reply. */
  readonly path: string;
  readonly type: string;
  readonly actions: readonly ActionName[];
}

/** A place whose type is not in words yet. */
interface ReplyEntry extends ReplyPlace {
  readonly list: boolean;
}

let places: ReadonlyMap<string, ReplyEntry> | undefined;

/** The names of all members of replies. */
export function replyNames(): readonly string[] {
  return [...new Set([...allPlaces().values()].map(({ path }) => path.slice(path.lastIndexOf(".") + 1)))];
}

/** A member of replies explained, by its own name or the end of a path to it; `undefined` where no action answers with one. */
export function replyMeaning(name: string, { say }: ExplainWords): ReplyMeaning | undefined {
  const found = [...allPlaces().values()].filter(({ path }) => path === name || path.endsWith(`.${name}`));
  if (found.length === 0) return undefined;
  const places = found.map(({ path, type, list, actions }) => ({ path, type: list ? say("list-of", { type }) : type, actions }));
  return { kind: "reply-member", name, places };
}

/** The members of the replies of all actions, those of the same path and type once. */
function allPlaces(): ReadonlyMap<string, ReplyEntry> {
  if (places) return places;
  const found = new Map<string, ReplyEntry>();
  const visit = (action: ActionName, structure: string, before: string): void => {
    const structures: Structures = replyStructures[serviceOfAction(action)];
    for (const [member, { type, list = false }] of Object.entries(structures[structure] ?? {})) {
      const path = `${before}${member}`;
      const id = `${path} ${type} ${list}`;
      found.set(id, { path, type, list, actions: [...(found.get(id)?.actions ?? []), action] });
      visit(action, type, `${path}.`);
    }
  };
  for (const action of actionNames) visit(action, `${action}Response`, "");
  places = found;
  return found;
}
