import { fileOrTemplate, idOfUpload, oneFile, oneResource, someFile, someResource } from "../../runtime/contract/files.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const onlyFile: Rule = constructRule(
  {
    name: "file-ids-one",
    refusals: ["file-ids-one", "file-ids-one-channel"],
    docs: {
      what: "A contract has one file.",
      why: "The member is a list, but the service takes no second file yet.",
      mend: "Merge the files into one PDF, or send a group.",
      wrong: "files:\n  - { id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }\n  - { id: yDRSRUUgygj6rqi6UuO4zjEBDACwAjgT }",
      right: "files:\n  - { id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }",
    },
  },
  ["flow"],
  oneFile,
);

const fileRequired: Rule = constructRule(
  {
    name: "file-ids-required",
    refusals: ["file-ids-required"],
    docs: {
      what: "A contract that is sent from files has one.",
      why: "There would be nothing to sign.",
      mend: "Add `files`, with the id that UploadFiles returned.",
      wrong: "files: []",
      right: "files:\n  - { id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }",
    },
  },
  ["flow"],
  someFile,
);

const resourceRequired: Rule = constructRule(
  {
    name: "prepare-resource-id-required",
    refusals: ["prepare-resource-id-required"],
    docs: {
      what: "A contract that is prepared on the embedded page starts from a file, a template or a draft.",
      why: "The service refuses the request, even where the page could ask for a file.",
      mend: "Add `files`, `template` or `draft`.",
      wrong: 'files:\n  - { id: "" }',
      right: "template: yDwXXUUckpst7nrqUuypEJ4S7NM8rjq1",
    },
  },
  ["flow"],
  someResource,
);

const fileIdShape: Rule = constructRule(
  {
    name: "file-id-shape",
    refusals: ["file-id-shape"],
    docs: {
      what: "A file id has 32 letters and digits.",
      why: "All ids that UploadFiles returns do; another one is a file's name, a path, or cut off, and no file is found by it.",
      mend: "Write the id that UploadFiles returned.",
      wrong: "files:\n  - { id: contract.pdf }",
      right: "files:\n  - { id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }",
    },
  },
  ["file"],
  idOfUpload,
);

const noTemplate: Rule = constructRule(
  {
    name: "template-not-with-files",
    refusals: ["template-not-with-files"],
    docs: {
      what: "Contracts of a group that is sent from files have no template.",
      why: "The member is for groups that are made of templates; beside a file it is meaningless.",
      mend: "Remove `template`.",
      wrong:
        "flows:\n  - { title: 劳动合同, files: [{ id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }], template: yDwXXUUckpst7nrqUuypEJ4S7NM8rjq1 }",
      right: "flows:\n  - { title: 劳动合同, files: [{ id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }] }",
    },
  },
  ["flow"],
  fileOrTemplate,
);

const singleResource: Rule = constructRule(
  {
    name: "one-resource",
    refusals: [],
    docs: {
      what: "A contract that is prepared on the embedded page has one of `files`, `template` and `draft`.",
      why: "The request has room for one: the other would be dropped, and the contract made from something else.",
      mend: "Keep the one that the contract is made from.",
      wrong: "files:\n  - { id: yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc }\ndraft: yDwXXUUckpst7nrqUuypEJ4S7NM8rjq1",
      right: "draft: yDwXXUUckpst7nrqUuypEJ4S7NM8rjq1",
    },
  },
  ["flow"],
  oneResource,
);

/** Laws on what a contract is made of. */
export const fileRules: readonly Rule[] = [onlyFile, fileRequired, resourceRequired, singleResource, fileIdShape, noTemplate];
