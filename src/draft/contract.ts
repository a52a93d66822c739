import { formatSource } from "../format/format.ts";
import type { Box } from "../model/box.ts";
import type { Proposal, Proposed } from "../pdf/place/proposal.ts";
import type { draftedMessages } from "../words/en/drafted.ts";
import type { Say } from "../words/saying.ts";
import type { ComponentList, WrittenItem } from "./insert.ts";
import { partyWordOf, usualRole } from "./party-words.ts";
import { hasSeal } from "./proposals.ts";

/** What a contract is made of. */
export interface DraftInput {
  readonly name: string;
  /** Where its JSON Schema is, from its folder. */
  readonly schema: string;
  /** Its PDF, from its folder. */
  readonly pdf: string;
  /** What it is called, where its title is a usual one. */
  readonly title: string | undefined;
  readonly proposed: Proposed;
  /** The last page of its PDF: width and height in points. */
  readonly lastPage: Pick<Box, "width" | "height">;
  readonly write: (proposal: Proposal) => WrittenItem;
  readonly say: Say<typeof draftedMessages>;
}

/** A contract that was made from a PDF. */
export interface Draft {
  readonly text: string;
  /** The proposals in it, by the pointers of their components. */
  readonly at: ReadonlyMap<string, Proposal>;
  /** The values of its sample, without the moment. */
  readonly values: ReadonlyMap<string, string>;
  /** How many proposals belong to no party that the document names. */
  readonly nobody: number;
  /** How many parties have nothing to sign in the PDF that was found, and got a place that was made up. */
  readonly placeless: number;
}

/** The moment at which the sample is judged. */
const sampleMoment = "2026-01-05T09:00:00+08:00";

/** A contract with parties, components and a sample as a PDF seems to want them, in the canonical layout. Nothing personal of the PDF is in it. */
export function draftOf(input: DraftInput): Draft {
  const { name, schema, pdf, title, say } = input;
  const { parties, nobody } = partiesOf(input);
  const params: readonly Param[] = [
    {
      name: "operatorId",
      declared: `{ type: user-id, description: ${quoted(say("operator"))} }`,
      sample: "yDRcontractClerkUserId0000000001",
    },
    { name: "fileId", declared: `{ type: file-id, description: ${quoted(say("file"))} }`, sample: "yDRcontractPdfFileId000000000001" },
    ...(title === undefined ? [{ name: "title", declared: "{ type: text, label: 合同名称, maxLength: 60 }", sample: "合同" }] : []),
    ...parties.flatMap((party) => party.params),
  ];
  const at = new Map<string, Proposal>();
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    `# ${say("head")}`,
    "",
    "flowspec: 1",
    `name: ${name}`,
    "action: CreateFlowByFiles",
    "params:",
    ...params.map((param) => `  ${param.name}: ${param.declared}`),
    `# ${say("samples")}`,
    "samples:",
    "  review:",
    `    now: ${sampleMoment}`,
    ...params.map((param) => `    ${param.name}: ${quoted(param.sample)}`),
    'initiator: { userId: "{{operatorId}}" }',
    `title: ${title ?? '"{{title}}"'}`,
    `# ${say("order")}`,
    "order: sequential",
    "deadline: +30d",
    "files:",
    `  - { id: "{{fileId}}", pdf: ${quoted(pdf)} }`,
    ...(input.proposed.parties.length === 0 ? [`# ${say("no-parties")}`] : []),
    "approvers:",
    ...parties.flatMap((party, index) => approverLines(party, index, input, at)),
    "",
  ];
  const text = lines.join("\n");
  const values = new Map(params.map((param) => [param.name, param.sample]));
  const placeless = parties.filter(({ proposals }) => !signs(proposals)).length;
  return { text: formatSource({ path: `${name}.flow.yaml`, text }).value ?? text, at, values, nobody, placeless };
}

interface Param {
  readonly name: string;
  readonly declared: string;
  readonly sample: string;
}

/** A party as the contract has it. */
interface DraftParty {
  readonly role: string | undefined;
  readonly kind: "company" | "person";
  /** Whether the document shows the kind. */
  readonly isShown: boolean;
  readonly params: readonly Param[];
  readonly proposals: readonly Proposal[];
}

function partiesOf({ proposed: { parties, proposals } }: DraftInput): { readonly parties: readonly DraftParty[]; readonly nobody: number } {
  const used = new Set(["operatorId", "fileId", "title"]);
  if (parties.length > 0) {
    const drafted = parties.map(({ name, kind }, index) => {
      const own = proposals.filter(({ party }) => party === name);
      return draftParty(index, name, kind, own, used);
    });
    return { parties: drafted, nobody: proposals.filter(({ party }) => party === undefined).length };
  }
  // What is sealed is a company's, and what is signed by hand a person's; of whose the rest is nothing is known.
  const of = (type: string): readonly Proposal[] => proposals.filter(({ component }) => component["type"] === type).slice(0, 1);
  const both = [draftParty(0, "甲方", "company", of("seal"), used), draftParty(1, "乙方", "person", of("signature"), used)];
  return { parties: both, nobody: proposals.length - both.reduce((sum, party) => sum + party.proposals.length, 0) };
}

const people = ["典子谦", "李四", "王五", "赵六", "钱七", "孙八", "周九", "吴十"];
const companies = ["典子谦示例企业", "星河示例科技有限公司", "云帆示例商贸有限公司", "北辰示例实业有限公司"];

function draftParty(
  index: number,
  word: string,
  known: "company" | "person" | undefined,
  proposals: readonly Proposal[],
  used: Set<string>,
): DraftParty {
  const kind = known ?? (hasSeal(proposals) ? "company" : "person");
  const role = usualRole(word);
  const label = role ?? `签署方 ${index + 1}`;
  const base = baseName(partyWordOf(word)?.name ?? `party${index + 1}`, used);
  const person = people[index] ?? `${people[index % people.length]}${index}`;
  const mobile = `132${String(index).padStart(8, "0")}`;
  const company = companies[index] ?? `示例${index + 1}有限公司`;
  const params =
    kind === "company"
      ? [
          { name: `${base}Organization`, declared: `{ type: organization, label: ${quoted(label)} }`, sample: company },
          { name: `${base}Signatory`, declared: `{ type: person-name, label: ${quoted(`${label}经办人`)} }`, sample: person },
          { name: `${base}SignatoryMobile`, declared: `{ type: mobile, label: ${quoted(`${label}经办人手机`)} }`, sample: mobile },
        ]
      : [
          { name: base, declared: `{ type: person-name, label: ${quoted(label)} }`, sample: person },
          { name: `${base}Mobile`, declared: `{ type: mobile, label: ${quoted(`${label}手机`)} }`, sample: mobile },
        ];
  return { role, kind, isShown: known !== undefined, params, proposals };
}

/** A name that no other party has. */
function baseName(name: string, used: Set<string>): string {
  let free = name;
  for (let count = 2; used.has(free); count++) free = `${name}${count}`;
  used.add(free);
  return free;
}

function approverLines(party: DraftParty, index: number, input: DraftInput, at: Map<string, Proposal>): readonly string[] {
  const { role, kind, params, isShown } = party;
  const { say, write } = input;
  const [first, second, third] = params.map(({ name }) => `"{{${name}}}"`);
  const lists = (["sign", "fill"] as const).flatMap((list) => {
    const own = party.proposals.filter((proposal) => proposal.list === list);
    own.forEach((proposal, item) => at.set(`/approvers/${index}/${list}/${item}`, proposal));
    const items = own.length > 0 || list === "fill" ? own.map(write) : [placeless(kind, index, input)];
    return listLines(list, items);
  });
  const keys = [
    ...(role === undefined ? [] : [`role: ${quoted(role)}`]),
    ...(isShown ? [] : [`# ${say(kind === "company" ? "as-company" : "as-person")}`]),
    `type: ${kind}`,
    ...(kind === "company" ? [`organization: ${first}`, `name: ${second}`, `mobile: ${third}`] : [`name: ${first}`, `mobile: ${second}`]),
    ...lists,
  ];
  return ["  -", ...keys.map((line) => `    ${line}`)];
}

/** Whether something of a party is signed. */
function signs(proposals: readonly Proposal[]): boolean {
  return proposals.some(({ list }) => list === "sign");
}

function listLines(list: ComponentList, items: readonly WrittenItem[]): readonly string[] {
  if (items.length === 0) return [];
  return [`${list}:`, ...items.flatMap(({ comment, text }) => [`  # ${comment}`, `  - ${text}`])];
}

/** Something to sign for a party for which nothing was found: at the foot of the last page, beside those of other parties. */
function placeless(kind: DraftParty["kind"], index: number, { lastPage: { width, height }, say }: DraftInput): WrittenItem {
  const x = Math.round(Math.min(60 + 160 * (index % 3), Math.max(0, width - 120)));
  const y = Math.round(Math.max(0, height - 180));
  const type = kind === "company" ? "seal" : "signature";
  return { comment: say("no-place"), text: `{ type: ${type}, at: { page: last, x: ${x}, y: ${y} } }` };
}

/** A text in the quotes that hold any of them; the layout takes away those that are not needed. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
