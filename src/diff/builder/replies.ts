import { approversRead, dataRead, flowsRead, linksRead } from "../../5-emit/after-read.ts";
import { membersRead } from "../../5-emit/after-reply.ts";
import { namedType, type TypeCode, unionType } from "../../5-emit/type-code.ts";
import { lower } from "../../4-lower/lower.ts";
import type { Change, SubjectStep } from "../../model/change.ts";
import { allParams, type Contract, withVariablesOpen } from "../../model/contract.ts";
import { childrenOf, field, literalOf, type Origin, type Tree } from "../../model/tree.ts";
import type { PartyCount, PartyCounts } from "../../runtime/reply/found.ts";
import { named, toldAs } from "./change.ts";
import { isAssignable, typeText } from "./assignable.ts";

/** What code reads of a reply by name, and how each member looks there. */
interface Reader {
  /** What makes it another function, so that no call of the former is one of it. */
  readonly form: string;
  readonly members: ReadonlyMap<string, Shape>;
}

/** How something is read: how often a role is there, or the type of data. */
type Shape = { readonly kind: "count"; readonly count: PartyCount } | { readonly kind: "type"; readonly type: TypeCode };

/**
 * What differs for code that reads replies: functions that are gone or take something else, roles that are gone or are there another number of
 * times, data of another type. Changed where code that reads the former does not compile, extended where there is only more to read.
 */
export function changesOfReplies(before: Contract, after: Contract): readonly Change[] {
  const [was, is] = [readersOf(before), readersOf(after)];
  // Another action has another reply: that is told by its name.
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => name !== "reply" || before.action === after.action);
  return names.flatMap((name) => {
    const step = named("reply", name, names);
    const [former, latter] = [was.get(name), is.get(name)];
    if (former === undefined || latter === undefined || former.form !== latter.form) {
      const declared = { before: before.root.origin, after: after.root.origin };
      const said = { ...(former ? { before: former.form } : {}), ...(latter ? { after: latter.form } : {}) };
      return [
        toldAs(former === undefined ? "reply-extended" : "reply-changed", {
          subject: [step],
          key: { construct: "reply", name: "reader" },
          ...said,
          declared,
        }),
      ];
    }
    const members = [...new Set([...former.members.keys(), ...latter.members.keys()])];
    return members.flatMap((member) => changeOfMember(step, named("reply-member", member, members), former, latter, { before, after }));
  });
}

function changeOfMember(
  reader: SubjectStep,
  step: SubjectStep,
  { members: was }: Reader,
  { members: is }: Reader,
  versions: { readonly before: Contract; readonly after: Contract },
): readonly Change[] {
  const { name } = step;
  const [former, latter] = [was.get(name), is.get(name)];
  const [from, to] = [former && textOf(former), latter && textOf(latter)];
  if (from === to) return [];
  const isReadable = former === undefined || (latter !== undefined && isReadAs(latter, former));
  const [before, after] = [versions.before, versions.after].map(({ root }) => roleOrigin(root, name) ?? root.origin);
  const said = { ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) };
  // A role is there so many times; data have a type, and of members of the reply itself it is known whether there are any.
  const key = (latter ?? former)?.kind === "count" ? "count" : reader.name === "reply" ? "member" : "data";
  return [
    toldAs(isReadable ? "reply-extended" : "reply-changed", {
      subject: [...(key === "member" ? [] : [reader]), ...(key === "data" ? [] : [step])],
      key: { construct: "reply", name: key },
      ...said,
      declared: { before, after },
    }),
  ];
}

/** Whether code that reads one shape may read another: who asks whether it is there may be told that it always is. */
function isReadAs(given: Shape, read: Shape): boolean {
  if (given.kind === "type") return read.kind === "type" && isAssignable(given.type, read.type);
  return read.kind === "count" && (given.count === read.count || (given.count === "one" && read.count === "maybe"));
}

function textOf(shape: Shape): string {
  return shape.kind === "count" ? shape.count : typeText(shape.type);
}

/** The functions of a module that read replies, by how their names begin, and the reply itself. */
function readersOf(contract: Contract): ReadonlyMap<string, Reader> {
  const open = withVariablesOpen(contract);
  const request = lower(open);
  const sent = { request, params: allParams(open) };
  const [approvers, flows, links, data] = [approversRead(sent), flowsRead(request), linksRead(sent), dataRead({ contract: open, request })];
  const found = new Map<string, Reader>();
  const reply = membersRead(request).map(({ name, type, list }): [string, Shape] => [
    name,
    { kind: "type", type: namedType(list ? `${type}[]` : type) },
  ]);
  found.set("reply", { form: request.action, members: new Map(reply) });
  if (approvers) found.set("approversOf", { form: approvers.flows ? "titled" : "all", members: countsOf(approvers.counts) });
  if (flows) found.set("flowsOf", { form: "titled", members: new Map() });
  if (links) found.set("signUrlRequestOf", { form: links.link.action, members: countsOf(links.counts) });
  if (data.length > 0) {
    const type = unionType(data.map((each) => each.type));
    found.set("userDataOf", { form: "data", members: new Map([["data", { kind: "type", type }]]) });
  }
  return found;
}

function countsOf(counts: PartyCounts): ReadonlyMap<string, Shape> {
  return new Map(Object.entries(counts).map(([role, count]) => [role, { kind: "count", count }]));
}

/** Where a contract names a role. */
function roleOrigin(tree: Tree, role: string): Origin | undefined {
  const found = field(tree, "role");
  if (found && literalOf(found) === role) return found.origin;
  for (const child of childrenOf(tree)) {
    const origin = roleOrigin(child, role);
    if (origin) return origin;
  }
  return undefined;
}
