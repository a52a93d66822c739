import { elementKeys } from "../../language/tables/frame.ts";
import { child, type DocumentNode, stepsOf } from "../../model/document.ts";
import { eachScalar, type PlacedPlaceholder, placeholdersOf } from "../placeholders.ts";

/** The placeholders of a text that name a parameter, outside of what declares parameters and gives them values. */
export function placeholdersNaming(document: DocumentNode, name: string): readonly PlacedPlaceholder[] {
  return placeholdersOf(document).filter((each) => each.name?.text === name && !isDeclared(each.node.pointer));
}

/** Whether a condition or a repetition of a text names a parameter, or calls what it repeats so. */
export function isAsked(document: DocumentNode, name: string): boolean {
  let asked = false;
  eachScalar(document, ({ value, pointer }) => {
    const steps = stepsOf(pointer);
    const at = (elementKeys as readonly string[]).includes(steps.at(-1) ?? "") ? 0 : steps.at(-2) === "each" ? 1 : undefined;
    if (at === undefined || isDeclared(pointer)) return;
    if (namesIn(String(value)).includes(name) || (at === 1 && steps.at(-1) === name)) asked = true;
  });
  return asked;
}

/** Whether a text says anything of a parameter: declares it, gives it a value, or uses it. */
export function mentions(document: DocumentNode, name: string): boolean {
  const samples = child(document, "samples");
  const isGiven = samples?.kind === "map" && [...samples.entries.values()].some(({ value }) => child(value, name) !== undefined);
  return (
    isGiven ||
    child(child(document, "params"), name) !== undefined ||
    isAsked(document, name) ||
    placeholdersNaming(document, name).length > 0
  );
}

/** Whether a value stands in what declares parameters and gives them values. */
function isDeclared(pointer: string): boolean {
  return /^\/(?:params|samples)(?:\/|$)/u.test(pointer);
}

/** The words of a condition, those that dots join apart. */
function namesIn(text: string): readonly string[] {
  return (text.match(/[\w.]+/gu) ?? []).flatMap((words) => words.split("."));
}
