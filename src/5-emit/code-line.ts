import { type ArrayCode, type Code, type Member, type ObjectCode, textCode } from "./code.ts";
import { areAlike, type Flavour, inside, plain, type Site } from "./code-site.ts";
import { keyForm, literalOf } from "./literal.ts";

/** What was found of objects and arrays, which are asked for by all that stand around them: with where they stand. */
const known: Readonly<Record<Flavour, WeakMap<Code, { readonly indent: number; readonly flat: string | undefined }>>> = {
  typescript: new WeakMap(),
  javascript: new WeakMap(),
};

/**
 * Data on one line; nothing where it has to be broken, or is more than names, literals, objects and arrays. Most data is printed so, and of
 * what is, no document is made.
 */
export function flatOf(code: Code, site: Site): string | undefined {
  const printed = plain(code, site);
  if (printed.kind === "text") return literalOf(printed.value);
  if (printed.kind === "atom") return printed.members.length === 0 ? printed.name : undefined;
  if (printed.kind !== "object" && printed.kind !== "array") return undefined;
  const { flavour, indent } = site;
  const found = known[flavour].get(printed);
  if (found?.indent === indent) return found.flat;
  const flat = printed.kind === "object" ? flatObject(printed, site) : flatArray(printed, site);
  known[flavour].set(printed, { indent, flat });
  return flat;
}

function flatObject({ members, isExpanded }: ObjectCode, site: Site): string | undefined {
  if (members.length === 0) return "{}";
  if (isExpanded) return undefined;
  const printed = flatEach(members, (member) => flatMember(member, inside(site)));
  return printed && `{ ${printed} }`;
}

/** The same of a member, given where that stands. */
export function flatMember(member: Member, site: Site): string | undefined {
  if ("spread" in member) return undefined;
  const form = keyForm(member.key);
  if (form === "computed" || plain(textCode(member.key), site).kind === "chain") return undefined;
  const value = flatOf(member.value, inside(site));
  return value && `${form === "bare" ? member.key : literalOf(member.key)}: ${value}`;
}

function flatArray({ elements }: ArrayCode, site: Site): string | undefined {
  if (elements.length === 0) return "[]";
  if (elements.length > 1 && areAlike(elements, site)) return undefined;
  const printed = flatEach(elements, (element) => ("spread" in element ? undefined : flatOf(element, inside(site))));
  return printed && `[${printed}]`;
}

/** Parts with commas between them, where each has a line. */
function flatEach<T>(parts: readonly T[], flatPart: (part: T) => string | undefined): string | undefined {
  let text = "";
  for (const part of parts) {
    const flat = flatPart(part);
    if (flat === undefined) return undefined;
    text += text === "" ? flat : `, ${flat}`;
  }
  return text;
}
