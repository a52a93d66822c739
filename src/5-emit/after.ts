import { type FunctionDeclarationStructure, type InterfaceDeclarationStructure, StructureKind } from "./structures.ts";
import { typeName } from "../language/tables/names.ts";
import type { PartyCounts } from "../runtime/reply/found.ts";
import { approversRead, dataRead, flowsRead, linksRead } from "./after-read.ts";
import { isPreview, replyMembers } from "./after-reply.ts";
import { type AfterWords, afterWords } from "./after-words.ts";
import { callCode, type Code, nameCode, textCode } from "./code.ts";
import type { Compiled } from "./compiled.ts";
import { dataCode } from "./data.ts";
import { type About, aliasOf, runtimeCode, type Section, type Statement } from "./section.ts";
import { listType, namedType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";
import { typeKey } from "./type-doc.ts";

/**
 * What comes after a request is sent: the type of the reply, and pure functions that read it and make the next call. Their names begin
 * with words that no other function of a module begins with, so that no two contracts have one of the same name.
 */
export const after: Section = (compiled, about) =>
  [reply, approvers, flows, signUrl, userData].flatMap((section) => section(compiled, about));

/** The type of what the service answers. */
const reply: Section = ({ contract, request }, about) => [
  members(
    `${typeName(contract.name)}Reply`,
    [wordsOf(about).reply(request.action), ...(isPreview(request) ? [wordsOf(about).onlyPreview] : [])].join(wordsOf(about).space),
    replyMembers(request, about),
    about,
  ),
];

/** The approvers of a reply: by role, where the contract has some; of one contract of several, by its title. */
const approvers: Section = (compiled, about) => {
  const { contract } = compiled;
  const read = approversRead(compiled);
  if (read === undefined) return [];
  const { path, counts, flows: titled } = read;
  const name = typeName(contract.name);
  const type = `${name}Approvers`;
  const hasRoles = Object.keys(counts).length > 0;
  const returned = (withRoles: string, without: string): string =>
    hasRoles ? `${about.runtime(withRoles)}<${type}>` : about.runtime(without);
  const words = wordsOf(about);
  const reader =
    titled === undefined
      ? {
          doc: words.approversOf,
          returnType: returned("ReadApprovers", "ReadAllApprovers"),
          body: callCode(runtimeCode(about, "approversByRole"), nameCode("reply"), sent(path), dataCode(counts)),
        }
      : {
          doc: words.approversOfTitled,
          more: [{ name: "title", type: "string" }],
          returnType: returned("ReadTitledApprovers", "ReadAllTitledApprovers"),
          body: callCode(
            runtimeCode(about, "approversByTitle"),
            nameCode("reply"),
            sent(titled.list),
            textCode(titled.order),
            nameCode("title"),
            dataCode(counts),
          ),
        };
  const byRole = (): Statement =>
    members(type, words.approvers(contract.name), partyMembers(counts, namedType(about.runtime("FoundApprover"))), about);
  return [...(hasRoles ? [byRole()] : []), answering(compiled, about, { name: `approversOf${name}`, ...reader })];
};

/** The contracts of a reply, by title. */
const flows: Section = (compiled, about) => {
  const { contract, request } = compiled;
  const read = flowsRead(request);
  if (read === undefined) return [];
  const { list, order } = read;
  const words = wordsOf(about);
  return [
    answering(compiled, about, {
      name: `flowsOf${typeName(contract.name)}`,
      doc: [words.flowsOf, words.orders[order], words.equalTitles].join(words.space),
      returnType: about.runtime("ReadFlows"),
      body: callCode(runtimeCode(about, "flowsByTitle"), nameCode("reply"), sent(list), textCode(order)),
    }),
  ];
};

/** The body of the call that makes a link with which a party signs. */
const signUrl: Section = (compiled, about) => {
  const read = linksRead(compiled);
  if (read === undefined) return [];
  const { link, path, counts } = read;
  const { contract } = compiled;
  const name = typeName(contract.name);
  return [
    members(
      `${name}SignUrls`,
      wordsOf(about).signUrls(contract.name, link.action),
      partyMembers(counts, namedType(about.runtime(`${link.action}Body`))),
      about,
    ),
    exported({
      name: `signUrlRequestOf${name}`,
      docs: [wordsOf(about).signUrlRequestOf(link.action)],
      typeParameters: [{ name: "Role", constraint: `keyof ${name}SignUrls` }],
      parameters: [
        { name: "role", type: "Role" },
        { name: "flowId", type: "string" },
        { name: "sent", type: `${name}Request` },
      ],
      returnType: `${name}SignUrls[Role]`,
      statements: [
        `return ${about.slots.value(
          callCode(runtimeCode(about, link.by), dataCode(counts), nameCode("role"), nameCode("flowId"), nameCode("sent"), sent(path)),
        )};`,
      ],
    }),
  ];
};

/** What was sent along, read back; also where requests come from, where they say so. */
const userData: Section = (compiled, about) => {
  const { contract } = compiled;
  const different = dataRead(compiled);
  const words = wordsOf(about);
  const isTraced = about.settings.provenance;
  if (different.length === 0 && !isTraced) return [];
  const name = typeName(contract.name);
  const type = different.length === 0 ? namedType("undefined") : unionType(different.map((each) => each.type));
  const shapes = dataCode(different.map(({ shape }) => shape));
  const traced = [textCode(contract.name), nameCode(`${name}Descriptor`)];
  const body = callCode(
    runtimeCode(about, isTraced ? "readTracedUserData" : "readUserData"),
    nameCode("base64"),
    shapes,
    ...(isTraced ? traced : []),
  );
  return [
    aliasOf(`${name}UserData`, about.slots.aliased(type), words.userData),
    exported({
      name: `userDataOf${name}`,
      docs: [[words.userDataOf(contract.name), ...(isTraced ? [words.traced] : [])].join(words.space)],
      parameters: [{ name: "base64", type: "unknown" }],
      returnType: `${about.runtime(isTraced ? "ReadTracedUserData" : "ReadUserData")}<${name}UserData>`,
      statements: [`return ${about.slots.value(body)};`],
    }),
  ];
};

function wordsOf({ settings }: About): AfterWords {
  return afterWords[settings.language];
}

/** A function of a reply and what was sent. */
function answering(
  { contract }: Compiled,
  about: About,
  {
    name,
    doc,
    more = [],
    returnType,
    body,
  }: {
    readonly name: string;
    readonly doc: string;
    readonly more?: readonly { readonly name: string; readonly type: string }[];
    readonly returnType: string;
    readonly body: Code;
  },
): Statement {
  const types = typeName(contract.name);
  return exported({
    name,
    docs: [doc],
    parameters: [{ name: "reply", type: `${types}Reply` }, { name: "sent", type: `${types}Request` }, ...more],
    returnType,
    statements: [`return ${about.slots.value(body)};`],
  });
}

/** A member of what was sent. */
function sent(path: string): Code {
  return nameCode("sent", ...path.split("."));
}

/** One member for each role. */
function partyMembers(counts: PartyCounts, each: TypeCode): readonly TypeMember[] {
  return Object.entries(counts).map(([name, count]) => ({
    name,
    isOptional: false,
    isReadonly: true,
    type: count === "one" ? each : count === "many" ? listType(each, true) : unionType([each, namedType("undefined")]),
  }));
}

function members(name: string, doc: string, list: readonly TypeMember[], { slots }: About): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs: [doc],
    properties: list.map((each) => ({
      name: typeKey(each.name),
      hasQuestionToken: each.isOptional,
      isReadonly: each.isReadonly,
      type: slots.type(each.type),
      ...(each.doc === undefined ? {} : { docs: [each.doc] }),
    })),
  };
}

function exported(structure: Omit<FunctionDeclarationStructure, "kind" | "isExported">): FunctionDeclarationStructure {
  return { ...structure, kind: StructureKind.Function, isExported: true };
}
