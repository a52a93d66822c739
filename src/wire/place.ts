import type { Service } from "./actions.ts";
import type { essStructures } from "./ess.generated.ts";
import type { essbasicStructures } from "./essbasic.generated.ts";
import type { structuresOfText } from "./structures-of-text.ts";

/** Structures and their members, as paths: `Component`, `Component.ComponentValue`. */
type PathsOf<S> = { [K in keyof S & string]: K | `${K}.${keyof S[K] & string}` }[keyof S & string];

type Ess = typeof essStructures;
type Essbasic = typeof essbasicStructures;
type Path = PathsOf<Ess> | PathsOf<Essbasic> | PathsOf<typeof structuresOfText>;

/** A structure or one of its members, in each service that has it, or in one: `ess.Agent.ProxyOrganizationId`. */
export type MemberPath = Path | `${Service}.${Path}`;

/** The lists in which components stand: what an approver signs, what an approver fills in, what the initiator fills in. */
export type List = "sign" | "fill" | "initiator";

/** The names of members that some of these structures have. */
export type MembersOf<Names extends string> =
  (Names extends keyof Ess ? keyof Ess[Names] : never) | (Names extends keyof Essbasic ? keyof Essbasic[Names] : never);

/** A member of a structure as a place; whether the service has it, is the question of whoever asks. */
export function placeOf(structure: string, member: string): MemberPath {
  return `${structure}.${member}` as MemberPath;
}
