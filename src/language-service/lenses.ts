import { type Entry } from "../model/document.ts";
import type { Contract } from "../model/contract.ts";
import { field, literalOf, type Tree } from "../model/tree.ts";
import { lensMessages } from "../words/en/lenses.ts";
import { saying } from "../words/saying.ts";
import type { Lens } from "./answers.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";
import { samplesIn } from "./samples.ts";

/**
 * What can be done with a contract, above its name, and with each of its samples: no more than what works for it. A contract that could never be
 * understood has nothing of it.
 */
export function lensesOf({ kind, document, standings: [standing] }: Subject, project: EditorProject): readonly Lens[] {
  const meaning = standing?.meaning;
  if (kind !== "contract" || document?.kind !== "map" || meaning === undefined) return [];
  const say = saying("lenses", lensMessages, project.language);
  const canPreview = namesPdf(meaning);
  const [first] = ["name", "flowspec", "action"].flatMap((key) => document.entries.get(key) ?? []);
  const own =
    first === undefined ? [] : [...(canPreview ? [lens(first, say("preview"), "preview")] : []), lens(first, say("targets"), "targets")];
  const known = new Set(meaning.samples.map(({ name }) => name));
  const each = samplesIn(document).filter(([name]) => known.has(name));
  return [
    ...own,
    ...each.flatMap(([sample, entry]) => [
      { ...lens(entry, say("payload"), "payload"), sample },
      ...(canPreview ? [{ ...lens(entry, say("preview-with"), "preview"), sample }] : []),
    ]),
  ];
}

function lens({ key }: Entry, title: string, command: "preview" | "targets" | "payload"): Lens {
  return { span: key, title, command: `flowspec.${command}` };
}

/** Whether there is a PDF that a contract can be shown on, or one of its contracts. */
function namesPdf({ root }: Contract): boolean {
  return [root, ...valuesOf(field(root, "flows"))].some((flow) =>
    valuesOf(field(flow, "files")).some((file) => {
      const pdf = field(file, "pdf");
      return pdf !== undefined && literalOf(pdf) !== "";
    }),
  );
}

function valuesOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === "list" ? tree.items.map(({ value }) => value) : [];
}
