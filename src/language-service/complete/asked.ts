import type { Completion } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { paragraphs, said } from "../markdown.ts";
import { plainDetail, shortDetail } from "./detail.ts";
import type { Said } from "./said.ts";

/** What proposals are asked for. */
export interface Asked {
  readonly subject: Subject;
  readonly offset: number;
  readonly project: EditorProject;
  readonly said: Said;
}

/** Proposals of which each stands once: of two of one label the first. */
export function different(items: readonly Completion[]): readonly Completion[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** Of several proposals that are likely the first alone is the one that an editor chooses beforehand. */
export function onePreferred(items: readonly Completion[]): readonly Completion[] {
  const first = items.findIndex(({ isPreferred }) => isPreferred);
  return items.map(({ isPreferred, ...item }, index) => (isPreferred && index === first ? { ...item, isPreferred } : item));
}

/** A detail, a doc: those that say something. A detail is plain text; of one that is too long for it the doc has the whole. */
export function described(detail = "", documentation = ""): Pick<Completion, "detail" | "documentation"> {
  const plain = plainDetail(detail);
  const short = shortDetail(plain);
  const doc = paragraphs(documentation, short === plain ? undefined : said(detail));
  return { ...(short === "" ? {} : { detail: short }), ...(doc === undefined ? {} : { documentation: doc }) };
}
