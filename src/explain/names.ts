import { codes } from "../code-families.ts";
import { actionNames, paramTypes } from "../model/contract.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";
import { replyNames } from "./meanings/reply.ts";
import { placeholderNames } from "./meanings/placeholder.ts";
import { formatsOf } from "./meanings/format.ts";
import { frameKeys } from "./tables/frame.ts";
import { allConstructs, allKeys } from "./tables/keys.ts";
import { allMembers, bare } from "./tables/members.ts";
import { allWords } from "./tables/words.ts";

let names: readonly string[] | undefined;

/** Every name that can be explained, each once: what a misspelt one is compared with. */
export function allNames(): readonly string[] {
  names ??= [
    ...new Set([
      ...codes.map(({ name }) => name),
      ...serviceCodeTable.keys(),
      ...[...serviceCodeTable.keys()].map(lastPart),
      ...actionNames,
      ...allKeys().map(({ key }) => key),
      ...frameKeys().map(({ key }) => key),
      ...allConstructs().map(({ construct }) => construct.name),
      ...allWords().flatMap(({ word, codes: written }) => [
        ...(word === undefined ? [] : [word]),
        ...written.map(({ code }) => String(code)),
      ]),
      ...paramTypes,
      ...paramTypes.flatMap(formatsOf),
      ...allMembers().flatMap(({ structure, member }) => [member, bare(structure)]),
      ...replyNames(),
      ...placeholderNames,
    ]),
  ];
  return names;
}

/** The names of keys with where they stand, for what is asked with a dot: `approver.deadline`, `approvers.deadline`. */
export function pathNames(): readonly string[] {
  return allKeys().flatMap(({ construct, key, ways }) => [
    `${construct.name}.${key}`,
    ...ways.filter((way) => way.length > 0).map((way) => [...way.slice(-1), key].join(".")),
  ]);
}

/** `Name` of `InvalidParameter.Name`. */
export function lastPart(code: string): string {
  return code.slice(code.lastIndexOf(".") + 1);
}
