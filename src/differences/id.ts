import type { Change, SubjectStep } from "../model/change.ts";
import { isObject, type Json } from "../model/json.ts";
import { digestOf } from "../runtime/digest.ts";

/** How many hexadecimal digits an id has. */
const digits = 32;

/**
 * The ids of the changes of a contract, in their order. An id is made of what changed and of no sentence, no language and no path, so that an approval fits until the
 * change itself is another. Changes that are told apart by nothing of that are numbered, in their order.
 */
export async function idsOf(contract: string, changes: readonly Change[]): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  const texts = changes.map((change) => {
    const text = identityOf(contract, change);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text}#${before}`;
  });
  return Promise.all(texts.map(async (text) => ((await digestOf(new TextEncoder().encode(text))) ?? "").slice(0, digits)));
}

function identityOf(contract: string, { kind, subject, key, before, after, environments }: Change): string {
  return JSON.stringify([
    contract,
    kind,
    subject.map(stepOf),
    key === undefined ? null : [key.construct, key.name],
    said(before),
    said(after),
    environments?.toSorted() ?? null,
  ]);
}

/** What tells a thing from its neighbours: its place only where nothing else does, since that moves with every other. */
function stepOf({ construct, by, name, number }: SubjectStep): Json {
  return by === "place" ? [construct, by, name, number] : [construct, by, name];
}

/** What was said, apart from what says nothing. */
function said(value: Json | undefined): Json {
  return value === undefined ? null : [inOrder(value)];
}

/** Plain data with its keys in one order. */
function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>)
      .map(([key, inner]) => [key, inOrder(inner)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
