import { roleInFile, sealOfTemplate, settledByTemplate, withoutResource, withoutRole } from "../../runtime/approver/template.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const resourceGiven = constructRule(
  {
    name: "channel-prepare-resource-id-required",
    refusals: ["channel-prepare-resource-id-required"],
    docs: {
      what: "A template or a draft has an id, and so has a file where the page lets nobody upload one.",
      why: "There would be nothing to sign, so the service refuses the request.",
      mend: "Give the id, or let the page show the upload.",
      wrong: "action: ChannelCreatePrepareFlow\npage: { showUpload: false }",
      right: 'action: ChannelCreatePrepareFlow\nfiles: [{ id: "{{file}}" }]\npage: { showUpload: false }',
    },
  },
  ["flow"],
  withoutResource,
);

const roleGiven = constructRule(
  {
    name: "prepare-template-recipient",
    refusals: ["prepare-template-recipient"],
    docs: {
      what: "In a contract from a template, each approver takes one of its roles by `recipientId`.",
      why: "The service could not tell whose components are whose, and refuses the request.",
      mend: "Add `recipientId`, as the template has it.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: person }',
      right: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
    },
  },
  ["flow"],
  withoutRole,
);

const noRoleInFile = constructRule(
  {
    name: "recipient-id-not-for-files",
    refusals: ["recipient-id-not-for-files"],
    docs: {
      what: "In a contract from a file, approvers have no `recipientId`.",
      why: "Only templates have roles; here it means nothing, so a template was probably meant.",
      mend: "Remove it, or send the contract from a template.",
      wrong: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
      right: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: person }',
    },
  },
  ["flow"],
  roleInFile,
);

const sealsOfFiles = constructRule(
  {
    name: "forbid-modify-seal-embedded-only",
    refusals: ["forbid-modify-seal-embedded-only"],
    docs: {
      what: "`canEditSeal` is said only in contracts from a file.",
      why: "The seals of a template are the template's matter, and the service ignores it there.",
      mend: "Remove it.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: company, canEditSeal: false }',
      right: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: company, canEditSeal: false }',
    },
  },
  ["flow"],
  sealOfTemplate,
);

const leftToTemplate = constructRule(
  {
    name: "template-approver-no-effect",
    refusals: ["template-approver-no-effect"],
    docs: {
      what: "In a contract from a template, what approvers sign and fill, and how they prove who they are, is said by the template.",
      why: "The service goes by the template there, and ignores what the request says.",
      mend: "Change the template, or send the contract from a file.",
      wrong: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}", signCheck: [face] }',
      right: 'template: "{{template}}"\napprovers:\n  - { type: person, recipientId: "{{role}}" }',
    },
  },
  ["flow"],
  settledByTemplate,
);

/** Laws on what templates and files ask of approvers. */
export const templateRules: readonly Rule[] = [resourceGiven, roleGiven, noRoleInFile, sealsOfFiles, leftToTemplate];
