import { usedParams } from "../../../codes/params.ts";
import { usedSuppressions } from "../../../codes/suppressions.ts";
import { membersWithEffect, usedMembers } from "../../../codes/wire.ts";
import type { Shown } from "../../../model/findings.ts";

/** What an editor greys, and what it strikes through, by the numbers of the protocol. */
export const tag = { unnecessary: 1, deprecated: 2 } as const;

/** The codes whose findings say that something has no effect and can go, and those that say that it will be gone. */
const tagged: ReadonlyMap<string, keyof typeof tag> = new Map([
  ...[usedParams, usedMembers, membersWithEffect].map(({ name }) => [name, "unnecessary"] as const),
  ["prepareflows-deprecated", "deprecated"],
]);

/** The tag of a finding, if it has one. A comment that suppresses an error is no spare one: it is wrong. */
export function tagOf({ code, messageId }: Pick<Shown, "code" | "messageId">): (typeof tag)[keyof typeof tag] | undefined {
  if (code.name === usedSuppressions.name) return messageId === "no-finding" ? tag.unnecessary : undefined;
  const name = tagged.get(code.name);
  return name && tag[name];
}
