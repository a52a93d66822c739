import { within } from "../../runtime/approver/within.ts";
import { all, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** A template or draft without its id, or no file where the page lets nobody upload one. */
const resourceGiven = constructRule(
  {
    name: "channel-prepare-resource-id-required",
    refusals: ["channel-prepare-resource-id-required"],
    messages: {
      empty: "{key:key} is empty, so nothing says which.",
      "no-file": "The page lets nobody upload a file, and the contract has none.",
    },
    docs: {
      what: "A template or a draft has an id, and so has a file where the page lets nobody upload one.",
      why: "There would be nothing to sign, so the service refuses the request.",
      fix: "Give the id, or let the page show the upload.",
      wrong: "action: ChannelCreatePrepareFlow\nembed: { showUpload: false }",
      right: 'action: ChannelCreatePrepareFlow\nfiles: [{ id: "{{file}}" }]\nembed: { showUpload: false }',
    },
  },
  ["flow"],
  function* (flow) {
    for (const key of ["template", "draft"] as const) {
      if (flow[key] !== undefined && !isPresent(flow[key])) yield { key, message: "empty", data: { key } };
    }
    const embed = within(flow, "embed");
    const hasFile = flow.files === hole || all(flow.files).some(({ id }) => isPresent(id));
    if (hasFile || flow.template !== undefined || flow.draft !== undefined || within(embed, "showUpload") !== false) return;
    yield { ...(typeof embed === "object" && embed !== null ? { on: embed, key: "showUpload" } : {}), message: "no-file" };
  },
);

/** Approvers of a template without the role that they take in it. */
const roleGiven = constructRule(
  {
    name: "prepare-template-recipient",
    refusals: ["prepare-template-recipient"],
    messages: {
      "no-role": "The contract is made from a template, and this approver takes none of its roles.",
    },
    docs: {
      what: "In a contract from a template, each approver takes one of its roles by `recipientId`.",
      why: "The service could not tell whose components are whose, and refuses the request.",
      fix: "Add `recipientId`, as the template has it.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: person }',
      right: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
    },
  },
  ["flow"],
  function* ({ template, approvers }) {
    if (!isPresent(template)) return;
    for (const approver of all(approvers)) {
      if (!isPresent(approver.recipientId))
        yield { on: approver, ...(approver.recipientId === undefined ? {} : { key: "recipientId" }), message: "no-role" };
    }
  },
);

/** Roles of a template in a contract that is made from a file. */
const noRoleInFile = constructRule(
  {
    name: "recipient-id-not-for-files",
    refusals: ["recipient-id-not-for-files"],
    messages: {
      role: "The contract is made from a file, which has no roles.",
    },
    docs: {
      what: "In a contract from a file, approvers have no `recipientId`.",
      why: "Only templates have roles; here it means nothing, so a template was probably meant.",
      fix: "Remove it, or send the contract from a template.",
      wrong: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
      right: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: person }',
    },
  },
  ["flow"],
  function* ({ files, template, draft, approvers }) {
    if (!isConcrete(files) || isPresent(template) || isPresent(draft)) return;
    for (const approver of all(approvers)) {
      if (isPresent(approver.recipientId)) yield { on: approver, key: "recipientId", message: "role" };
    }
  },
);

/** What only a page that sends a file can forbid, in a contract that is made from a template. */
const sealsOfFiles = constructRule(
  {
    name: "forbid-modify-seal-embedded-only",
    refusals: ["forbid-modify-seal-embedded-only"],
    messages: {
      "files-only": "This has an effect on files only, and the contract is made from a template.",
    },
    docs: {
      what: "`canEditSeal` is said only in contracts from a file.",
      why: "The seals of a template are the template's matter, and the service ignores it there.",
      fix: "Remove it.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: company, canEditSeal: false }',
      right: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: company, canEditSeal: false }',
    },
  },
  ["flow"],
  function* ({ template, approvers }) {
    if (!isPresent(template)) return;
    for (const approver of all(approvers)) {
      if (isPresent(approver.canEditSeal)) yield { on: approver, key: "canEditSeal", message: "files-only" };
    }
  },
);

/** What the template says of approvers, whatever the request says beside it. */
const leftToTemplate = constructRule(
  {
    name: "template-approver-no-effect",
    refusals: ["template-approver-no-effect"],
    messages: {
      "template-decides": "The contract is made from a template, which decides about {key:key}: this has no effect.",
    },
    docs: {
      what: "In a contract from a template, what approvers sign and fill, and how they prove who they are, is said by the template.",
      why: "The service goes by the template there, and ignores what the request says.",
      fix: "Change the template, or send the contract from a file.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}", signCheck: [face] }',
      right: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
    },
  },
  ["flow"],
  function* ({ files, template, approvers }, { service }) {
    const keys = service === "ess" ? (["sign", "fill", "viewCheck", "signCheck"] as const) : (["fill", "signCheck"] as const);
    for (const approver of all(approvers))
      for (const key of keys)
        if (isPresent(approver[key]) && isPresent(template) && !isPresent(files))
          yield { on: approver, key, message: "template-decides", data: { key } };
  },
);

/** Laws on what templates and files ask of approvers. */
export const templateRules: readonly Rule[] = [resourceGiven, roleGiven, noRoleInFile, sealsOfFiles, leftToTemplate];
