import type { Contract, Flow } from "../facts.generated.ts";
import { hole, type Hole } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { isBlank, plainName } from "../text.ts";

/** A flow has a title. */
export function titleOfFlow({ title }: Flow): readonly Problem[] {
  if (saysNothing(title)) return [{ key: "title", message: "The contract has no title." }];
  return [];
}

/** A group has a title. */
export function* titleOfGroup({ group }: Contract): Iterable<Problem> {
  if (group === undefined) yield { message: "The group has no title." };
  else if (group !== hole && saysNothing(group.title)) yield { on: group, key: "title", message: "The group has no title." };
}

function saysNothing(title: string | Hole | undefined): boolean {
  return title !== hole && isBlank(title ?? "");
}

/** A title of a group; the service's own examples have a hyphen, which its text does not name. */
export function groupTitleCharacters(value: string): string | undefined {
  return plainName(value.replaceAll("-", ""));
}
