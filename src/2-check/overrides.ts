import type { Target } from "../language/actions.ts";
import { plainOf } from "../language/apply.ts";
import { type Column, type Construct, rowsOf } from "../language/construct.ts";
import { given } from "../checks/hole.ts";
import { expandJson, liftConstruct, readConstruct } from "../language/lift.ts";
import { innerOf, joined, lowerConstruct, targetOf } from "../language/lower.ts";
import { sameJson } from "../model/json.ts";
import { literalOf, type Origin, record, type RecordTree, type Tree } from "../model/tree.ts";
import { isStructure, type MemberFacts, memberAt, memberOf, membersOf } from "../wire/structures.ts";
import { keysBeforeWire, knownExtras, knownMembers, memberTypes, memberValues, usedMembers, wireAgrees } from "./codes/wire.ts";
import { add, type Report, severityOf } from "./report.ts";
import { nearest, quotedChoice } from "./suggest.ts";

/** Judges every `wire` and `omit` of a contract: members that exist, of their types, that no key could have said. */
export function judgeOverrides(tree: RecordTree, construct: Construct, targets: readonly Target[], report: Report): void {
  judgeWire(tree, construct, targets, "", report);
  const word = construct.variants && literalOf(tree.fields.get(construct.variants.key));
  for (const [name, row] of rowsOf(construct, word)) {
    const value = tree.fields.get(name);
    const inner = innerOf(row.columns, targets);
    if (value === undefined || inner === undefined) continue;
    const found = targetOf(
      row.columns.filter(({ codec }) => "construct" in codec),
      targets,
    );
    const base = found?.column.codec.kind === "inline" ? joined(found.target.into, found.column.codec.base) : undefined;
    for (const each of value.kind === "list" ? value.items.map((item) => item.value) : [value]) {
      if (each.kind !== "record") continue;
      if (base === undefined) judgeOverrides(each, inner.construct, inner.targets, report);
      else judgeWire(each, inner.construct, targets, base, report);
    }
  }
}

/** `base` is the member that an inline construct's overrides are relative to. */
function judgeWire(tree: RecordTree, construct: Construct, targets: readonly Target[], base: string, report: Report): void {
  const request = targets[0]?.structure ?? "";
  const structure = base === "" ? request : (memberAt(request, base)?.type ?? "");
  const wire = tree.fields.get("wire");
  if (wire?.kind === "record") {
    judgeMembers(wire, structure, report);
    judgeValues(tree, wire, construct, targets, base, report);
    judgeSpelling(tree, wire, construct, targets, base, report);
  }
  const omit = tree.fields.get("omit");
  for (const { value } of omit?.kind === "list" ? omit.items : []) {
    const path = literalOf(value);
    if (typeof path === "string" && memberAt(structure, path) === undefined)
      unknownMember(path, structure, value.origin.span, value.origin.pointer, report);
  }
}

function unknownMember(path: string, structure: string, span: Origin["span"], pointer: string, report: Report): void {
  const outer = path.split(".").slice(0, -1).join(".");
  const within = outer === "" ? structure : (memberAt(structure, outer)?.type ?? "");
  const guess = nearest(path.split(".").at(-1) ?? "", membersOf(within));
  const help = guess === undefined ? `It has ${quotedChoice(membersOf(within), "and")}.` : `Did you mean \`${joined(outer, guess)}\`?`;
  add(report, knownMembers, { message: `The service knows no member ${JSON.stringify(path)} here.`, help, span, pointer });
}

/** Names and types of what `wire` sets, as deep as it goes. */
function judgeMembers(wire: RecordTree, structure: string, report: Report): void {
  for (const [name, value] of wire.fields) {
    const facts = memberOf(structure, name);
    const key = value.origin.key ?? value.origin.span;
    if (facts === undefined) {
      if (structure.endsWith(".ComponentExtra"))
        add(report, knownExtras, {
          message: `No document says what ${JSON.stringify(name)} does in ComponentExtra.`,
          help: "Check the spelling against the service's documents.",
          span: key,
          pointer: value.origin.pointer,
        });
      else unknownMember(name, structure, key, value.origin.pointer, report);
      continue;
    }
    if (facts.unused)
      add(report, usedMembers, {
        message: `The service does not use \`${name}\`.`,
        help: "Leave it out.",
        span: key,
        pointer: value.origin.pointer,
      });
    judgeType(value, facts, report);
  }
}

function judgeType(value: Tree, facts: MemberFacts, report: Report): void {
  if (value.kind === "unknown" || value.kind === "reference" || value.kind === "apply") return;
  if (!hasType(value, facts)) {
    add(report, memberTypes, {
      message: `The service takes ${typeName(facts)} here.`,
      help: "Write a value of this type.",
      span: value.origin.span,
      pointer: value.origin.pointer,
    });
  } else if (value.kind === "list" && facts.list) {
    for (const item of value.items) judgeType(item.value, { ...facts, list: false }, report);
  } else if (value.kind === "record") {
    judgeMembers(value, facts.type, report);
  }
}

/** Whether a value has the JSON type that the service declares, whatever is inside it. */
function hasType(value: Tree, { json, list, type }: MemberFacts): boolean {
  if (json && value.kind === "literal" && typeof value.value === "string") return true;
  if (list) return value.kind === "list";
  if (isStructure(type)) return value.kind === "record";
  return type === "Values" ? value.kind !== "record" : isLeaf(value, type);
}

function isLeaf(value: Tree, type: string): boolean {
  if (value.kind === "text") return type === "string";
  if (value.kind !== "literal") return false;
  return type === "integer" ? Number.isInteger(value.value) : typeof value.value === type;
}

function typeName({ type, list }: MemberFacts): string {
  const names: Readonly<Record<string, string>> = {
    string: "a text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
  };
  const name = names[type] ?? "a structure";
  return list ? `a list of ${name.replace(/^an? /u, "")}s` : name;
}

/** Values that no key could write, of members that keys write: the service takes none but those. */
function judgeValues(
  tree: RecordTree,
  wire: RecordTree,
  construct: Construct,
  targets: readonly Target[],
  base: string,
  report: Report,
): void {
  const word =
    construct.variants &&
    literalOf(readConstruct(lowerConstruct(tree, construct, targets), construct, targets).get(construct.variants.key));
  for (const { path, value } of leaves(wire, base)) {
    for (const row of rowsOf(construct, word).values()) {
      for (const { structure, into } of targets) {
        for (const column of row.columns) {
          const member = column.members.find((name) => joined(into, name) === path);
          const facts = memberAt(structure, member ?? "");
          if (member === undefined || facts === undefined || !column.structures.includes(structure)) continue;
          const domain = foreignTo(column, member, value, facts);
          if (domain)
            add(
              report,
              memberValues,
              {
                message: `${shown(value)} is no value that the service takes for \`${path}\`.`,
                ...(domain.values.length > 0 ? { help: `It takes ${domain.values.map((each) => JSON.stringify(each)).join(", ")}.` } : {}),
                span: value.origin.span,
                pointer: value.origin.pointer,
                severity: severityOf({ ...memberValues, refusals: [...domain.refusals, ...row.domain] }, report.action),
              },
              [...domain.refusals, ...row.domain],
            );
        }
      }
    }
  }
}

/** The values a member takes, where the given one is none of them; left out counts as right, as does what is not known or of another type. */
function foreignTo(
  { codec }: Column,
  member: string,
  value: Tree,
  facts: MemberFacts,
): { values: readonly unknown[]; refusals: readonly string[] } | undefined {
  if (!hasType(value, facts) || !given(plainOf(value))) return undefined;
  if (codec.kind === "members") {
    const domain = codec.domains[member];
    const plain = plainOf(value);
    return domain === undefined || domain.values.includes(plain) ? undefined : domain;
  }
  if (codec.kind !== "value" || codec.lift(value) !== undefined) return undefined;
  return { values: codec.codes ?? [], refusals: [] };
}

function shown(value: Tree): string {
  const text = JSON.stringify(plainOf(value)) ?? "This";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a key could have said, and what contradicts one. */
function judgeSpelling(
  tree: RecordTree,
  wire: RecordTree,
  construct: Construct,
  targets: readonly Target[],
  base: string,
  report: Report,
): void {
  const keysOnly = record(
    [...tree.fields].filter(([name]) => name !== "wire" && name !== "omit"),
    tree.origin,
  );
  const written = lowerConstruct(keysOnly, { ...construct, fillers: () => [] }, targets);
  const lowered = expandJson(written, targets[0]?.structure ?? "") ?? written;
  const lifted = liftConstruct(
    lowerConstruct(
      record(
        [...tree.fields].filter(([name]) => name !== "omit"),
        tree.origin,
      ),
      construct,
      targets,
    ),
    construct,
    targets,
  );
  const needed = lifted?.fields.get("wire");
  for (const { path, value } of leaves(wire, base)) {
    const said = at(lowered, path);
    const [plain, other] = [plainOf(value), said && plainOf(said)];
    const keys = keysFor(construct, tree, targets, path);
    const place = { span: value.origin.key ?? value.origin.span, pointer: value.origin.pointer };
    if (said !== undefined && other !== undefined && plain !== undefined && !sameJson(plain, other)) {
      add(report, wireAgrees, {
        message: `This contradicts ${quotedChoice(keys)} beside it.`,
        help: "Keep one of the two.",
        related: [{ span: said.origin.span, message: "what the key says" }],
        ...place,
      });
    } else if (lifted !== undefined && !isNeeded(needed, path)) {
      add(report, keysBeforeWire, { message: `A key says this: ${quotedChoice(keys)}.`, help: "Use the key.", ...place });
    }
  }
}

function leaves(wire: RecordTree, path: string): readonly { path: string; value: Tree }[] {
  return [...wire.fields].flatMap(([name, value]) =>
    value.kind === "record" && value.fields.size > 0 ? leaves(value, joined(path, name)) : [{ path: joined(path, name), value }],
  );
}

function isNeeded(needed: Tree | undefined, path: string): boolean {
  let found: Tree | undefined = needed;
  for (const step of path.split(".")) {
    if (found?.kind !== "record") return found !== undefined;
    found = found.fields.get(step);
  }
  return found !== undefined;
}

function at(tree: Tree, path: string): Tree | undefined {
  let found: Tree | undefined = tree;
  for (const step of path.split(".")) {
    if (found?.kind === "apply" && found.fn === "json") found = found.value;
    found = found?.kind === "record" ? found.fields.get(step) : undefined;
  }
  return found;
}

/** The keys whose columns write a member, those that are there first. */
function keysFor(construct: Construct, tree: RecordTree, targets: readonly Target[], path: string): readonly string[] {
  const word = construct.variants && literalOf(tree.fields.get(construct.variants.key));
  const writes = (columns: readonly Column[]): boolean =>
    targets.some(({ structure, into }) =>
      columns.some(
        ({ structures, members, codec }) =>
          structures.includes(structure) &&
          (codec.kind === "inline"
            ? [...codec.construct.rows.values()].some((row) => writes(row.columns))
            : members.some((member) => path === joined(into, member) || path.startsWith(`${joined(into, member)}.`))),
      ),
    );
  const names = [...rowsOf(construct, word)].filter(([, row]) => writes(row.columns)).map(([name]) => name);
  return names.toSorted((a, b) => Number(tree.fields.has(b)) - Number(tree.fields.has(a)));
}
