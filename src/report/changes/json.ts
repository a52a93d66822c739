import type { ShownSpan } from "../../model/findings.ts";
import { kindFacts } from "../../model/change-kinds.ts";
import { entry } from "../json.ts";
import { endOf, startOf } from "../position.ts";
import { approvalLines } from "./approvals.ts";
import type { ChangeReport, ReportedChange } from "./report.ts";

/** What the later version always is: files as they lie on the disk, whether they are committed or not. */
const workingTree = "working-tree";

/** Changes as one JSON document, version 1: the contract that other programs rely on. */
export function json({ sides, contracts, incomplete, counts, open, approvals, held, language }: ChangeReport): string {
  const { before } = sides;
  const document = {
    version: 1,
    sides: { before, after: workingTree },
    counts,
    open,
    approvals,
    ...(held === undefined || approvalLines(held, before, language).length === 0 ? {} : { held }),
    contracts: contracts.map(({ name, paths, changes, payload, ...contract }) => ({
      name,
      paths,
      counts: contract.counts,
      changes: changes.map(changeEntry),
      ...(payload === undefined ? {} : { payload }),
    })),
    incomplete: incomplete.map(({ which, path, findings }) => ({
      which,
      path,
      diagnostics: findings.diagnostics.map((each) => entry(each, language)),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** One change as it stands in the document. */
function changeEntry({ change, approval, matters, open }: ReportedChange): unknown {
  const { id, kind, audience, breaks, subject, says, key, place, former, environments, causes, inFlight, matched } = change;
  return {
    id,
    kind,
    group: kindFacts(kind).group,
    audience,
    breaks,
    subject,
    says,
    ...(key === undefined ? {} : { key }),
    ...("before" in change ? { before: change.before } : {}),
    ...("after" in change ? { after: change.after } : {}),
    ...(place === undefined ? {} : { place: placeEntry(place) }),
    ...(former === undefined ? {} : { former: placeEntry(former) }),
    ...(environments === undefined ? {} : { environments }),
    causes,
    ...(inFlight === undefined ? {} : { inFlight }),
    matched,
    matters,
    open,
    approval,
  };
}

function placeEntry(span: ShownSpan): unknown {
  return { file: span.source.path, range: { start: startOf(span), end: endOf(span) } };
}
