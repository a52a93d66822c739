import { emittedFiles, type EmittedFile, fileOf } from "../../5-emit/emitted-files.ts";
import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Change, SubjectStep } from "../../model/change.ts";
import type { Contract, Param } from "../../model/contract.ts";
import { named, toldAs } from "./change.ts";

type Params = ReadonlyMap<string, Param>;

/** Whether the configuration of either version seals all files that have a reviewed PDF. */
export interface Sealed {
  readonly before: boolean;
  readonly after: boolean;
}

/** The ids that a parameter takes: all of them, also what stands for the file that was reviewed, or that alone. */
type Ids = "plain" | "plain-or-reviewed" | "reviewed";

/**
 * Parameters that are the ids of files, where a module holds what was reviewed: it has a constant that accepts the file, and a type of its ids.
 * Whether files are sealed that do not say so themselves, no contract says: the configuration of its project does.
 */
export function changesOfFiles(before: Contract, after: Contract, sealed: Sealed): readonly Change[] {
  const [was, is] = [emittedFiles(before, { sealed: sealed.before }), emittedFiles(after, { sealed: sealed.after })];
  const told = (former: Params, latter: Params, way: readonly SubjectStep[]): readonly Change[] =>
    [...latter.values()].flatMap((param) => {
      const known = former.get(param.name);
      if (known === undefined) return [];
      const subject = [...way, named(way.length === 0 ? "param" : "param-field", param.name, latter.keys())];
      const [from, to] = [fileOf(was, known), fileOf(is, param)];
      const kind = kindOf(from, to);
      const own =
        kind === undefined
          ? []
          : [
              toldAs(kind, {
                subject,
                key: { construct: "file", name: "pdf" },
                before: idsOf(from),
                after: idsOf(to),
                declared: { before: known.origin, after: param.origin },
              }),
            ];
      const [fields, fieldsNow] = [known.items, param.items];
      const inner = fields?.kind === "fields" && fieldsNow?.kind === "fields" ? told(fields.fields, fieldsNow.fields, subject) : [];
      return [...own, ...inner];
    });
  return told(before.params, after.params, []);
}

function kindOf(from: EmittedFile | undefined, to: EmittedFile | undefined): ChangeKind | undefined {
  const [was, is] = [idsOf(from), idsOf(to)];
  if (was === is && from?.constant === to?.constant) return undefined;
  // Who imports the constant of a file by its name finds it no more; who passes any id may not.
  if (from !== undefined && from.constant !== to?.constant) return "param-type-changed";
  return is === "reviewed" ? "param-type-changed" : "param-widened";
}

function idsOf(file: EmittedFile | undefined): Ids {
  return file === undefined ? "plain" : file.sealed ? "reviewed" : "plain-or-reviewed";
}
