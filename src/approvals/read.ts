import { parse } from "../1-parse/parse.ts";
import { whole } from "../1-parse/parsed.ts";
import { approvalForm, approvalIdWhole, approvalReasonRequired, approvalUnique, approvalUntilDate } from "../codes/approvals.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { quoting, renaming } from "../diagnostics/fixes.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { changeKinds } from "../model/change-kinds.ts";
import type { Result } from "../model/diagnostic.ts";
import { child, type DocumentNode, isUnread, type MapNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { isDate } from "../runtime/encode.ts";
import { type Approval, type ApprovalKey, approvalKeys } from "./approval.ts";

/** The approvals of a flowspec.approvals.yaml, and everything that is wrong with it. An entry with an error approves nothing. */
export function readApprovals(source: Source): Result<readonly Approval[]> {
  const { value, diagnostics } = whole(parse(source));
  if (value === undefined) return { diagnostics };
  const collector: Collector = { diagnostics: [...diagnostics] };
  return { value: unique(entriesOf(value, collector), collector), diagnostics: collector.diagnostics };
}

/** A file without an entry, which may hold comments, is read as an empty map. */
function entriesOf(document: DocumentNode, collector: Collector): readonly Approval[] {
  if (document.kind === "list") return document.items.flatMap((item) => approvalOf(item, collector) ?? []);
  const isEmpty =
    (document.kind === "map" && document.span.start === document.span.end) || (document.kind === "scalar" && document.value === null);
  if (!isEmpty && !isUnread(document)) add(collector, approvalForm, { message: "no-list", help: "one-each", ...at(document) });
  return [];
}

function approvalOf(node: DocumentNode, collector: Collector): Approval | undefined {
  if (node.kind !== "map") {
    if (!isUnread(node)) add(collector, approvalForm, { message: "no-map", help: "one-each", ...at(node) });
    return undefined;
  }
  const before = collector.diagnostics.length;
  refuseOtherKeys(node, collector);
  const missing = (["change", "contract"] as const).filter((key) => !node.entries.has(key));
  if (missing.length > 0) add(collector, approvalForm, { message: "lacks", data: { keys: missing }, help: "by-command", ...at(node) });
  const change = idOf(node, collector);
  const contract = textAt(node, "contract", collector);
  const kind = kindOf(node, collector);
  const says = textAt(node, "says", collector, "may be empty");
  const reason = sayingOf(node, "reason", collector);
  const by = sayingOf(node, "by", collector);
  const until = dateOf(node, collector);
  if (collector.diagnostics.length > before) return undefined;
  // Where nothing was found, each of them is there.
  if (change === undefined || contract === undefined || reason === undefined || by === undefined) return undefined;
  return {
    change,
    contract,
    ...(kind === undefined ? {} : { kind }),
    ...(says === undefined ? {} : { says }),
    reason,
    by,
    ...(until === undefined ? {} : { until }),
    node,
  };
}

function refuseOtherKeys({ entries }: MapNode, collector: Collector): void {
  for (const [name, { key, value }] of entries) {
    if ((approvalKeys as readonly string[]).includes(name)) continue;
    const guess = nearest(name, approvalKeys);
    add(collector, approvalForm, {
      message: "unknown-key",
      data: { name },
      help: guess === undefined ? { message: "known-keys", data: { keys: approvalKeys } } : { message: "did-you-mean", data: { guess } },
      fixes: renaming(key, name, guess, approvalKeys),
      span: key,
      pointer: value.pointer,
    });
  }
}

/** A text that says something; nothing where there is none, or something else, which is reported. */
function textAt(node: MapNode, key: ApprovalKey, collector: Collector, empty?: "may be empty"): string | undefined {
  const value = child(node, key);
  if (value === undefined || isUnread(value)) return undefined;
  if (value.kind === "scalar" && typeof value.value === "string") {
    if (empty !== undefined || value.value.trim() !== "") return value.value;
    add(collector, approvalForm, { message: "says-nothing", data: { key }, help: "by-command", ...at(value) });
  } else if (value.kind === "scalar" && typeof value.value === "number") {
    add(collector, approvalForm, { message: "digits", data: { key }, help: "quotes", fixes: [quoting(value.span)], ...at(value) });
  } else add(collector, approvalForm, { message: "no-text", data: { key }, help: "by-command", ...at(value) });
  return undefined;
}

function idOf(node: MapNode, collector: Collector): string | undefined {
  const value = child(node, "change");
  // YAML takes an id of digits alone for a number; that it is only the beginning of one is said first.
  const isNumber = value?.kind === "scalar" && typeof value.value === "number";
  const written = isNumber ? value.span.source.text.slice(value.span.start, value.span.end) : undefined;
  const id = written !== undefined && isBeginning(written) ? written : textAt(node, "change", collector);
  if (id === undefined || value === undefined || /^[0-9a-f]{32}$/u.test(id)) return id;
  if (isBeginning(id)) add(collector, approvalIdWhole, { message: "short", data: { count: id.length }, help: "whole", ...at(value) });
  else add(collector, approvalIdWhole, { message: "no-id", help: "whole", ...at(value) });
  return undefined;
}

function isBeginning(id: string): boolean {
  return /^[0-9a-f]{1,31}$/u.test(id);
}

function kindOf(node: MapNode, collector: Collector): Approval["kind"] | undefined {
  const word = textAt(node, "kind", collector);
  const value = child(node, "kind");
  const kind = changeKinds.find((each) => each === word);
  if (word === undefined || value === undefined || kind !== undefined) return kind;
  const guess = nearest(word, changeKinds);
  add(collector, approvalForm, {
    message: "unknown-kind",
    data: { word },
    help: guess === undefined ? "list-kinds" : { message: "did-you-mean", data: { guess } },
    ...at(value),
  });
  return undefined;
}

/** Why, or by whom: an approval that lacks it, or leaves it blank, approves nothing. */
function sayingOf(node: MapNode, key: "reason" | "by", collector: Collector): string | undefined {
  const value = child(node, key);
  const isBlank = value?.kind === "scalar" && !isUnread(value) && (value.value === null || String(value.value).trim() === "");
  if (value !== undefined && !isBlank) return textAt(node, key, collector);
  const message = key === "reason" ? "no-reason" : "nobody";
  add(collector, approvalReasonRequired, { message, help: key, ...at(value ?? node) });
  return undefined;
}

function dateOf(node: MapNode, collector: Collector): string | undefined {
  const value = child(node, "until");
  if (value === undefined || isUnread(value)) return undefined;
  const given = value.kind === "scalar" ? (value.value ?? "") : "";
  if (typeof given === "string" && isDate(given)) return given;
  if (given === "") add(collector, approvalUntilDate, { message: "wants-date", help: "form", ...at(value) });
  else add(collector, approvalUntilDate, { message: "no-date", data: { given }, help: "form", ...at(value) });
  return undefined;
}

/** Of approvals of one change the first; each further one is reported. */
function unique(approvals: readonly Approval[], collector: Collector): readonly Approval[] {
  const byChange = new Map<string, Approval>();
  for (const approval of approvals) {
    const first = byChange.get(approval.change);
    if (first === undefined) byChange.set(approval.change, approval);
    else
      add(collector, approvalUnique, {
        message: "twice",
        help: "remove",
        related: [{ span: first.node.span, message: "the-first" }],
        ...at(approval.node),
      });
  }
  return [...byChange.values()];
}
