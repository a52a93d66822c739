import type { Completion } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
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

/** A detail, a doc: those that say something. */
export function described(detail: string | undefined, documentation?: string): Pick<Completion, "detail" | "documentation"> {
  return {
    ...(detail === undefined || detail === "" ? {} : { detail }),
    ...(documentation === undefined || documentation === "" ? {} : { documentation }),
  };
}
