import { plainOf } from "../../language/trees/apply.ts";
import { sameJson } from "../../model/json.ts";
import type { Edit, Fix } from "../../model/diagnostic.ts";
import { type Span, span } from "../../model/source.ts";
import type { RecordTree, Tree } from "../../model/tree.ts";
import { insertedBefore } from "../../diagnostics/insertion.ts";

/** A key that says what a member does. */
interface KeyForMember {
  readonly key: string;
  /** The key in its map that says it, where it holds a map of keys for members beside each other. */
  readonly inner?: string;
  readonly value: Tree | undefined;
  /** Whether its value identifies a person. */
  readonly isPersonal: boolean;
}

/** Says with a key what a member of `wire` says; nothing where the value has no short form, or comments stand in the way. */
export function keyInsteadOfMember(wire: RecordTree, member: Tree, { key, inner, value, isPersonal }: KeyForMember): readonly Fix[] {
  const plain = value && valueText(value, member);
  const text = inner === undefined || plain === undefined ? plain : `{ ${inner}: ${plain} }`;
  const at = wire.origin.key;
  if (text === undefined || at === undefined) return [];
  const edits = isAlone(wire, member) ? inPlaceOfWire(wire, at, member, key, text) : besideWire(wire, at, member, key, text, isPersonal);
  return edits.length === 0 ? [] : [{ title: { message: "write-code", data: { text: key } }, safe: true, edits }];
}

/** A value as it is written after its key: as the member has it, where it is the same. */
function valueText(value: Tree, member: Tree): string | undefined {
  const plain = plainOf(value);
  const { source, start, end } = member.origin.span;
  if (value.kind !== "record" && value.kind !== "list" && (value === member || (plain !== undefined && sameJson(plain, plainOf(member)))))
    return source.text.slice(start, end);
  return value.kind === "literal" ? scalarText(value.value) : undefined;
}

function scalarText(value: string | number | boolean | null): string {
  return typeof value === "string" && /^[a-z]+(-[a-z]+)*$/u.test(value) ? value : JSON.stringify(value);
}

/** Whether a `wire` holds nothing but one member, however deep. */
function isAlone(wire: RecordTree, member: Tree): boolean {
  const [only, ...more] = wire.fields.values();
  return more.length === 0 && (only === member || (only?.kind === "record" && isAlone(only, member)));
}

function inPlaceOfWire(wire: RecordTree, at: Span, member: Tree, key: string, text: string): readonly Edit[] {
  const { source, start, end } = member.origin.span;
  const before = span(source, at.start, start);
  const after = span(source, end, Math.max(end, wire.origin.span.end));
  if (holdsComment(before) || holdsComment(after)) return [];
  const edits = [{ span: before, text: `${key}: ` }];
  if (source.text.slice(start, end) !== text) edits.push({ span: member.origin.span, text });
  if (/\}/u.test(source.text.slice(after.start, after.end))) edits.push({ span: after, text: "" });
  return edits;
}

/** Of several members: takes one out, and writes its key before `wire`. */
function besideWire(wire: RecordTree, at: Span, member: Tree, key: string, text: string, isPersonal: boolean): readonly Edit[] {
  const members = [...wire.fields.values()];
  const plain = isPersonal ? plainOf(member) : undefined;
  const index = members.indexOf(member);
  const own = member.origin.key;
  if (index < 0 || own === undefined) return [];
  const [previous, next] = [members[index - 1], members[index + 1]];
  const { source, end } = member.origin.span;
  const removed = next?.origin.key
    ? span(source, own.start, next.origin.key.start)
    : span(source, previous?.origin.span.end ?? own.start, end);
  if (removed.start > removed.end || holdsComment(removed)) return [];
  return [
    { ...insertedBefore(at, key, text), ...(typeof plain === "string" ? { personal: plain } : {}) },
    { span: removed, text: "" },
  ];
}

function holdsComment({ source, start, end }: Span): boolean {
  return source.text.slice(start, end).includes("#");
}
