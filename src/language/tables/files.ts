import { code, type Item, list, literal, literalOf, record, type Tree, mayBeText } from "../../model/tree.ts";
import { across, withDomains } from "./codecs.ts";
import { type Column, type Construct, construct, key, type LiftMembers, type LowerMembers } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

/** The file of a contract. `pdf` and `sealed` are for flowspec alone and are not sent. */
export const file: Construct = construct(
  "file",
  "The PDF that is signed.",
  {
    id: key(slot.fileId, "Id that UploadFiles returned."),
    pdf: key(slot.text, "The local original, relative to this file: for pre-flight and preview, not sent."),
    sealed: key(
      slot.fixed(slot.boolean),
      "Builders take only ids of files that were uploaded as `pdf` was reviewed. Default: as the configuration says, no. Not sent.",
    ),
  },
  { required: ["id"], bare: true },
);

/** What `ResourceType` says of `ResourceId`. */
const resourceTypes = { template: 1, files: 2, draft: 3 } as const;
const resource = ["ResourceId", "ResourceType"];
const forms = [ess.prepare, basic.prepare];

function idsOf(files: Tree): Tree | undefined {
  if (files.kind !== "list") return undefined;
  const items: Item[] = [];
  for (const item of files.items) {
    const id = item.value.kind === "record" ? item.value.fields.get("id") : undefined;
    if (id === undefined) return undefined;
    items.push({ ...item, value: id });
  }
  return { ...files, items };
}

const lowerFileIds: LowerMembers = (files) => {
  const ids = idsOf(files);
  return ids ? [["FileIds", ids]] : [];
};

const liftFileIds: LiftMembers = (read) => {
  const ids = read("FileIds");
  if (ids?.kind !== "list" || !ids.items.every(({ value }) => mayBeText(value))) return undefined;
  return list(
    ids.items.map(({ value }) => record([["id", value]], value.origin)),
    ids.origin,
  );
};

const lowerResourceFile: LowerMembers = (files) => {
  const [first] = idsOf(files)?.kind === "list" ? (idsOf(files) as Extract<Tree, { kind: "list" }>).items : [];
  return first ? lowerResource("files", first.value) : [];
};

/** A resource that is said to be a file and is not named is no file at all. */
const liftResourceFile: LiftMembers = (read) => {
  const type = read("ResourceType");
  // What the id is of, nobody knows: it is of something.
  if (type?.kind === "unknown") return type;
  const id = liftResource("files", read);
  if (type && literalOf(type) === resourceTypes.files && read("ResourceId") === undefined) return list([], type.origin);
  return id && list([record([["id", id]], id.origin)], id.origin);
};

function lowerResource(form: keyof typeof resourceTypes, id: Tree): [string, Tree][] {
  return [
    ["ResourceId", id],
    ["ResourceType", code(resourceTypes[form], id.origin)],
  ];
}

/** A resource without a type is a file. A template or a draft without an id is still one, with an empty id. */
function liftResource(form: keyof typeof resourceTypes, read: (member: string) => Tree | undefined): Tree | undefined {
  const id = read("ResourceId");
  const type = read("ResourceType");
  if (type?.kind === "unknown") return undefined;
  if ((literalOf(type) ?? resourceTypes.files) !== resourceTypes[form]) return undefined;
  if (id === undefined && type !== undefined && form !== "files") return literal("", type.origin);
  return id && mayBeText(id) ? id : undefined;
}

/** Columns of `files` for the structures that hold a list of ids, and those that hold one resource. */
export function fileColumns(...structures: readonly string[]): readonly Column[] {
  return [
    across(["FileIds"], lowerFileIds, liftFileIds, ...structures),
    withDomains(across(resource, lowerResourceFile, liftResourceFile, ...forms), {
      ResourceType: { values: Object.values(resourceTypes), refusals: ["prepare-resource-type-enum"] },
    }),
  ];
}

/** The column of `template` or `draft` where it is a resource. */
export function resourceColumn(form: "template" | "draft"): Column {
  return across(
    resource,
    (id) => lowerResource(form, id),
    (read) => liftResource(form, read),
    ...forms,
  );
}
