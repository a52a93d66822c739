import { isServiceId } from "../../runtime/service-id.ts";
import type { File } from "../../runtime/facts.generated.ts";
import { type Hole, all, countOf, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** A flow has not more than one file. */
const onlyFile = constructRule(
  {
    name: "file-ids-one",
    refusals: ["file-ids-one", "file-ids-one-channel"],
    messages: {
      several: "A contract takes one file, and this one has {count}.",
    },
    docs: {
      what: "A contract has one file.",
      why: "The member is a list, but the service takes no second file yet.",
      fix: "Merge the files into one PDF, or send a group.",
      wrong: 'files:\n  - { id: "{{file}}" }\n  - { id: "{{annex}}" }',
      right: 'files:\n  - { id: "{{file}}" }',
    },
  },
  ["flow"],
  ({ files }) => {
    const { least } = countOf(files);
    if (least > 1) return [{ key: "files", message: "several", data: { count: least } }];
    return [];
  },
);

/** Whether there is a file; one without an id is there, and its missing key is reported as such. */
function hasFile(files: readonly File[] | Hole | undefined): boolean {
  return files === hole || all(files).some(({ id }) => id !== "");
}

/** A flow has a file. */
const fileRequired = constructRule(
  {
    name: "file-ids-required",
    refusals: ["file-ids-required"],
    messages: {
      "no-file": "The contract has no file.",
    },
    docs: {
      what: "A contract that is sent from files has one.",
      why: "There would be nothing to sign.",
      fix: "Add `files`, with the id that UploadFiles returned.",
      wrong: "files: []",
      right: 'files:\n  - { id: "{{file}}" }',
    },
  },
  ["flow"],
  ({ files }) => (hasFile(files) ? [] : [{ key: "files", message: "no-file" }]),
);

/** A flow has a file, a template or a draft. */
const resourceRequired = constructRule(
  {
    name: "prepare-resource-id-required",
    refusals: ["prepare-resource-id-required"],
    messages: {
      nothing: "The contract has no file, no template and no draft.",
    },
    docs: {
      what: "A contract that is prepared on the embedded page starts from a file, a template or a draft.",
      why: "The service refuses the request, even where the page could ask for a file.",
      fix: "Add `files`, `template` or `draft`.",
      wrong: 'files:\n  - { id: "" }',
      right: "template: yDRtemplateId0000000000000000001",
    },
  },
  ["flow"],
  ({ files, template, draft }) => {
    if (hasFile(files) || isPresent(template) || isPresent(draft)) return [];
    return [{ key: "files", message: "nothing" }];
  },
);

/** A file's id is one that UploadFiles returns. */
const fileIdShape = constructRule(
  {
    name: "file-id-shape",
    refusals: ["file-id-shape"],
    messages: {
      "no-id": "{id:excerpt} is no id that UploadFiles returns, of 32 letters and digits; the service may not find the file.",
    },
    docs: {
      what: "A file id has 32 letters and digits.",
      why: "All ids that UploadFiles returns do; another one is a file's name, a path, or cut off, and no file is found by it.",
      fix: "Write the id that UploadFiles returned.",
      wrong: "files:\n  - { id: contract.pdf }",
      right: 'files:\n  - { id: "{{file}}" }',
    },
  },
  ["file"],
  ({ id }) => {
    if (!isConcrete(id) || isServiceId(id)) return [];
    return [{ key: "id", message: "no-id", data: { id } }];
  },
);

/** A flow with a file has no template. */
const noTemplate = constructRule(
  {
    name: "template-not-with-files",
    refusals: ["template-not-with-files"],
    messages: {
      template: "A group that is sent from files has no `template`; the service may refuse it.",
    },
    docs: {
      what: "Contracts of a group that is sent from files have no template.",
      why: "The member is for groups that are made of templates; beside a file it is meaningless.",
      fix: "Remove `template`.",
      wrong: 'flows:\n  - { title: 劳动合同, files: [{ id: "{{file}}" }], template: yDRtemplateId0000000000000000001 }',
      right: 'flows:\n  - { title: 劳动合同, files: [{ id: "{{file}}" }] }',
    },
  },
  ["flow"],
  function* (flow) {
    if (!isPresent(flow.files) || !isPresent(flow.template)) return;
    const related = [{ on: flow, key: "files", message: "the-file" }];
    yield { key: "template", message: "template", related };
  },
);

/** An embedded page starts from one resource: the request has room for one only. */
const singleResource = constructRule(
  {
    name: "one-resource",
    refusals: [],
    messages: {
      two: "The contract starts from {first:key} and from {second:key}, and only one can be sent.",
    },
    docs: {
      what: "A contract that is prepared on the embedded page has one of `files`, `template` and `draft`.",
      why: "The request has room for one: the other would be dropped, and the contract made from something else.",
      fix: "Keep the one that the contract is made from.",
      wrong: 'files:\n  - { id: "{{file}}" }\ndraft: yDRtemplateId0000000000000000001',
      right: "draft: yDRtemplateId0000000000000000001",
    },
  },
  ["flow"],
  function* (flow, { action }) {
    if (action !== "CreatePrepareFlow" && action !== "ChannelCreatePrepareFlow") return;
    const [first, second] = (["files", "template", "draft"] as const).filter((key) => isPresent(flow[key]));
    if (first === undefined || second === undefined) return;
    const related = [{ on: flow, key: first, message: "the-other" }];
    yield { key: second, message: "two", data: { first, second }, related };
  },
);

/** Laws on what a contract is made of. */
export const fileRules: readonly Rule[] = [onlyFile, fileRequired, resourceRequired, singleResource, fileIdShape, noTemplate];
