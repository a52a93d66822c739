// What differs between the facts that flowspec has and those of an SDK, member by member.

/**
 * Facts by member, `service.Structure.Member`, as `{ facts, sentence }`: what the declaration says, and what is kept of its sentence. A change is
 * the member with what changed of it; `kind` is the gravest, and the order is that of graveness.
 */
export function changesBetween(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  return names.flatMap((name) => {
    const changes = changesOf(before.get(name), after.get(name));
    return changes.length === 0 ? [] : [{ name, changes }];
  });
}

function changesOf(before, after) {
  if (after === undefined) return [{ kind: "removed", says: "the SDK has it no more" }];
  if (before === undefined) return [{ kind: "new", says: typeText(after.facts) }];
  const changes = [];
  const add = (kind, from, to) => from !== to && changes.push({ kind, says: `${from} → ${to}` });
  add("type", typeText(before.facts, false), typeText(after.facts, false));
  add("required", before.facts.required ? "required" : "optional", after.facts.required ? "required" : "optional");
  add("deprecated", before.facts.deprecated ? "deprecated" : "in use", after.facts.deprecated ? "deprecated" : "in use");
  if (before.sentence !== undefined) {
    const bound = difference(before.sentence.numbers, after.sentence.numbers);
    const words = difference(before.sentence.words, after.sentence.words);
    if (bound) changes.push({ kind: "bound", says: bound });
    if (words) changes.push({ kind: "words", says: words });
    if (!bound && !words && before.sentence.hash !== after.sentence.hash) changes.push({ kind: "prose", says: "worded in another way" });
  }
  return changes;
}

function typeText({ type, list, required, deprecated }, all = true) {
  return `${type}${list ? "[]" : ""}${all && required ? ", required" : ""}${all && deprecated ? ", deprecated" : ""}`;
}

/** What is in one list and not in the other: `200 → 100`. */
function difference(before, after) {
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  if (gone.length + come.length === 0) return undefined;
  return `${gone.join(", ") || "nothing"} → ${come.join(", ") || "nothing"}`;
}
