import { constructOfKeys } from "../../format/construct-of-keys.ts";
import { innerOf, targetOf } from "../../language/readers/lower.ts";
import { type KeyStep, type KeyWay, keysTo } from "../../language/readers/place.ts";
import { actions, type Site } from "../../language/tables/actions.ts";
import type { Construct } from "../../language/tables/construct.ts";
import { wholeContract } from "../../language/tables/contract.ts";
import type { ActionName } from "../../model/contract.ts";
import { child, type DocumentNode, type MapNode, nodeAt, stepsOf } from "../../model/document.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import type { EditorProject } from "../project.ts";
import type { Standing, Subject } from "../subject.ts";
import { mark } from "./mark.ts";

/** A place of a text as one of its standings has it. */
export interface Place {
  readonly standing: Standing;
  readonly action: ActionName | undefined;
  /** The way to it in this text. */
  readonly way: KeyWay;
  /** What it is itself; at the top of a contract as its action has it. */
  readonly construct?: Construct;
  /** Whether it is the element of a list that may be repeated. */
  readonly listed: boolean;
  /** Whether it is the map that the text is: that of a contract itself, of a file for the top of contracts, or of one for something in them. */
  readonly top?: "contract" | "contracts" | "part";
  /** The structures that what stands there becomes; none where nobody knows the action, or it lacks a key on the way. */
  readonly targets?: readonly Site[];
  /** The same of what has the key that it stands at. */
  readonly holders?: readonly Site[];
}

/** A place of a text, by its pointer there, in each of the ways in which the text stands in contracts; those that come to the same once. */
export function placesAt(subject: Subject, document: DocumentNode, pointer: string, { workspace }: EditorProject): readonly Place[] {
  const { standings, kind } = subject;
  const found = (standings.length > 0 ? standings : guessed(subject, document)).map((standing): Place => {
    const way = keysTo(document, pointer, standing.construct);
    const action = (standing.pointer === "" && actionIn(document)) || standing.action;
    const whole = workspace.document(standing.contract)?.readable?.document;
    const before = standing.pointer === "" || whole === undefined ? undefined : keysTo(whole, standing.pointer);
    const keys = [...(before?.keys ?? []), ...way.keys];
    const targets = action && sitesAt(action, keys);
    const holders = action && sitesAt(action, keys.slice(0, -1));
    const top = pointer !== "" ? undefined : kind === "contract" ? "contract" : standing.pointer === "" ? "contracts" : "part";
    const construct = top !== undefined && top !== "part" && action ? actions[action].construct : way.construct;
    return {
      standing,
      action,
      way,
      ...(construct === undefined ? {} : { construct }),
      listed: top === undefined ? way.listed : (before?.listed ?? false),
      ...(top === undefined ? {} : { top }),
      ...(targets === undefined ? {} : { targets }),
      ...(holders === undefined ? {} : { holders }),
    };
  });
  const different = new Map(found.map((place) => [keyOf(place), place]));
  return [...different.values()];
}

/** What a file probably is that no contract uses yet: what has all of its keys. */
function guessed({ kind }: Subject, document: DocumentNode): readonly Standing[] {
  if (kind !== "part" || document.kind !== "map") return [];
  const construct = constructOfKeys([...document.entries.keys()].filter((name) => name !== mark));
  return [{ contract: "", pointer: construct === wholeContract ? "" : "/", construct }];
}

function keyOf({ construct, listed, targets, way }: Place): string {
  return JSON.stringify([construct?.name, listed, targets, way.keys.map(({ key }) => key), way.rest]);
}

/** The action that a text says, where it is one. */
function actionIn(document: DocumentNode): ActionName | undefined {
  const node = child(document, "action");
  const word = node?.kind === "scalar" ? node.value : undefined;
  return typeof word === "string" && Object.hasOwn(actions, word) ? (word as ActionName) : undefined; // the keys of the table are the names
}

/** The structures that stand at the end of some keys from the top of an action's contracts; `undefined` where the action lacks one of them. */
function sitesAt(action: ActionName, keys: readonly KeyStep[]): readonly Site[] | undefined {
  let sites: readonly Site[] | undefined = actions[action].targets;
  for (const { row } of keys) {
    if (sites === undefined || (row.columns.length > 0 && targetOf(row.columns, sites) === undefined)) return undefined;
    sites = innerOf(row.columns, sites)?.targets ?? sites;
  }
  return sites;
}

/** The word that decides which keys a map has: its own, or that of the file that it uses. */
export function variantIn({ variants }: Construct, map: MapNode | undefined, project: EditorProject): unknown {
  if (variants === undefined || map === undefined) return undefined;
  const own = child(map, variants.key) ?? child(usedBy(map, project), variants.key);
  return own?.kind === "scalar" ? own.value : undefined;
}

/** What the file says that a map uses, if it does and the file was read. */
function usedBy(map: MapNode, { workspace }: EditorProject): DocumentNode | undefined {
  const use = child(map, "use");
  if (use?.kind !== "scalar" || typeof use.value !== "string") return undefined;
  return workspace.document(joinPath(folderOf(map.span.source.path), use.value))?.value;
}

/** The maps around a value, the outermost first, by their pointers; the value itself is none of them. */
export function mapsAround(document: DocumentNode, pointer: string): readonly MapNode[] {
  const steps = stepsOf(pointer);
  return steps.flatMap((_, count) => {
    const node = nodeAt(
      document,
      count === 0
        ? ""
        : `/${pointer
            .split("/")
            .slice(1, count + 1)
            .join("/")}`,
    );
    return node?.kind === "map" ? [node] : [];
  });
}
