import { actions } from "../language/tables/actions.ts";
import { type ActionName, actionNames } from "../model/contract.ts";
import { type Diagnostic, diagnostic, type Result } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, movedTo, stepsOf } from "../model/document.ts";
import { commonParameters } from "../wire/reviewed.ts";
import { membersOf } from "../wire/structures.ts";
import { requestBody } from "../codes/requests.ts";

/**
 * The body of a request in what was read of a file: the object of its members. Where that stands inside something else, or is no object,
 * one finding says so and there is no value. What belongs to the call and not to its body is said and left out of the value.
 */
export function requestForm(document: DocumentNode, action: ActionName): Result<MapNode> {
  if (document.kind !== "map") return { diagnostics: [notAnObject(document)] };
  const members = topMembers(action);
  if (![...document.entries.keys()].some((name) => members.has(name))) {
    const wrapped = document.entries.has("Response") ? reply(document) : envelope(document, members);
    if (wrapped) return { diagnostics: [wrapped] };
  }
  const [first, ...others] = [...document.entries].filter(([name]) => commonParameters.has(name) && !members.has(name));
  if (first === undefined) return { value: document, diagnostics: [] };
  const entries = [...document.entries].filter(([name]) => !commonParameters.has(name) || members.has(name));
  return { value: { ...document, entries: new Map(entries) }, diagnostics: [callParameters(first, others, action)] };
}

/** The body that stands inside something else, where it is an object; nothing where the document is the body itself, or has none. */
export function bodyOf(document: DocumentNode, action: ActionName): MapNode | undefined {
  const members = topMembers(action);
  if (document.kind !== "map" || [...document.entries.keys()].some((name) => members.has(name))) return undefined;
  const inside = bodyIn(document, members, depthOfEnvelopes)?.value;
  const moved = inside && movedTo(inside, "");
  return moved?.kind === "map" ? moved : undefined;
}

function topMembers(action: ActionName): ReadonlySet<string> {
  return new Set(membersOf(actions[action].targets[0]?.structure ?? ""));
}

type Named = readonly [name: string, entry: Entry];

function callParameters(first: Named, others: readonly Named[], action: ActionName): Diagnostic {
  const [, { key, value }] = first;
  const entries = [first, ...others];
  const names = entries.map(([name]) => name);
  const called = entries.find(([name]) => name === "Action")?.[1].value;
  const other = called?.kind === "scalar" ? actionNames.find((name) => name === called.value && name !== action) : undefined;
  return diagnostic(requestBody, {
    message: names.length === 1 ? "one-of-call" : "of-call",
    data: { names },
    help: other === undefined ? "leave-out" : { message: "other-action", data: { action: other } },
    span: key,
    pointer: value.pointer,
  });
}

function notAnObject(document: DocumentNode): Diagnostic {
  const one = document.kind === "list" && document.items.length > 0 && document.items.every(({ kind }) => kind === "map");
  return diagnostic(requestBody, {
    message: document.kind === "list" ? "list" : "single",
    help: one ? "each" : { message: "object", data: { form: '{ "Member": value, … }' } },
    span: document.span,
    pointer: "",
  });
}

function reply(document: MapNode): Diagnostic {
  return diagnostic(requestBody, {
    message: "reply",
    help: "reply",
    span: document.entries.get("Response")?.key ?? document.span,
    pointer: "/Response",
  });
}

/** How deep a body is looked for inside what stands around it. */
const depthOfEnvelopes = 3;

/** What stands around a body, where a member of it holds members of the request, or a text that does. */
function envelope(document: MapNode, members: ReadonlySet<string>): Diagnostic | undefined {
  const inside = bodyIn(document, members, depthOfEnvelopes);
  if (inside === undefined) return undefined;
  const steps = stepsOf(inside.value.pointer);
  return diagnostic(requestBody, {
    message: inside.value.kind === "scalar" ? "inside-text" : "inside",
    data: { path: steps.join(".") },
    help: "alone",
    span: inside.key,
    pointer: inside.value.pointer,
  });
}

function bodyIn(map: MapNode, members: ReadonlySet<string>, depth: number): Entry | undefined {
  const entries = [...map.entries.values()];
  const direct = entries.find(({ value }) => isBody(value, members));
  if (direct !== undefined || depth === 1) return direct;
  for (const { value } of entries) {
    const deeper = value.kind === "map" ? bodyIn(value, members, depth - 1) : undefined;
    if (deeper) return deeper;
  }
  return undefined;
}

function isBody(value: DocumentNode, members: ReadonlySet<string>): boolean {
  if (value.kind === "map") return [...value.entries.keys()].some((name) => members.has(name));
  if (value.kind !== "scalar" || typeof value.value !== "string" || !/^\s*\{/u.test(value.value)) return false;
  const names = [...value.value.matchAll(/"(\w{1,40})"\s*:/gu)].map(([, name]) => name ?? "");
  return names.some((name) => members.has(name));
}
