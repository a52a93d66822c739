import type { Flow } from "../facts.generated.ts";
import { all, given, hole, known } from "../hole.ts";
import type { Context, Problem } from "../problem.ts";
import { within } from "./within.ts";

/** A template or draft without its id, or no file where the page lets nobody upload one. */
export function* withoutResource(flow: Flow): Iterable<Problem> {
  for (const key of ["template", "draft"] as const) {
    if (flow[key] !== undefined && !given(flow[key])) yield { key, message: `\`${key}\` is empty, so nothing says which.` };
  }
  const page = within(flow, "page");
  const hasFile = flow.files === hole || all(flow.files).some(({ id }) => given(id));
  if (hasFile || flow.template !== undefined || flow.draft !== undefined || within(page, "showUpload") !== false) return;
  yield {
    ...(typeof page === "object" && page !== null ? { on: page, key: "showUpload" } : {}),
    message: "The page lets nobody upload a file, and the contract has none.",
  };
}

/** Approvers of a template without the role that they take in it. */
export function* withoutRole({ template, approvers }: Flow): Iterable<Problem> {
  if (!given(template)) return;
  for (const approver of all(approvers)) {
    if (!given(approver.recipientId))
      yield {
        on: approver,
        ...(approver.recipientId === undefined ? {} : { key: "recipientId" }),
        message: "The contract is made from a template, and this approver takes none of its roles.",
      };
  }
}

/** Roles of a template in a contract that is made from a file. */
export function* roleInFile({ files, template, draft, approvers }: Flow): Iterable<Problem> {
  if (!known(files) || given(template) || given(draft)) return;
  for (const approver of all(approvers)) {
    if (given(approver.recipientId))
      yield { on: approver, key: "recipientId", message: "The contract is made from a file, which has no roles." };
  }
}

/** What only a page that sends a file can forbid, in a contract that is made from a template. */
export function* sealOfTemplate({ template, approvers }: Flow): Iterable<Problem> {
  if (!given(template)) return;
  for (const approver of all(approvers)) {
    if (given(approver.canEditSeal))
      yield { on: approver, key: "canEditSeal", message: "This has an effect on files only, and the contract is made from a template." };
  }
}

/** What the template says of approvers, whatever the request says beside it. */
export function* settledByTemplate({ files, template, approvers }: Flow, { service }: Context): Iterable<Problem> {
  const keys = service === "ess" ? (["sign", "fill", "viewCheck", "signCheck"] as const) : (["fill", "signCheck"] as const);
  for (const approver of all(approvers))
    for (const key of keys)
      if (given(approver[key]) && given(template) && !given(files))
        yield { on: approver, key, message: `The contract is made from a template, which decides about \`${key}\`: this has no effect.` };
}
