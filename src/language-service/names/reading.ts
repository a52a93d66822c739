import { parse } from "../../1-parse/parse.ts";
import type { Parsed } from "../../1-parse/parsed.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Refusal } from "../../model/files.ts";
import type { Source } from "../../model/source.ts";
import { rootOf, saidBy, saidByBroken } from "../index/said.ts";
import type { EditorProject } from "../project.ts";
import type { Bound } from "./bind/contract.ts";
import { namesIn } from "./names-in.ts";

/** A text and what it says, as far as it can be read. */
export interface ReadFile extends Parsed {
  readonly source: Source;
}

/** The texts of a project as they are while one question is answered: each is read and parsed once. */
export interface Reading {
  readonly project: EditorProject;
  /** A file; why there is no text, where there is none. */
  readonly file: (path: string) => Promise<ReadFile | Refusal>;
  /** The names of a contract, or of a file that no contract uses, once those that it uses are read. */
  readonly names: (contract: string) => Promise<Bound>;
}

/** What is read of a project from now on, for one question. */
export function readingOf(project: EditorProject): Reading {
  const files = new Map<string, Promise<ReadFile | Refusal>>();
  const bound = new Map<string, Promise<Bound>>();
  const folder = project.settings.project ?? ".";
  const file = (path: string): Promise<ReadFile | Refusal> => {
    const known = files.get(path) ?? readFile(path, project, folder);
    files.set(path, known);
    return known;
  };
  const names = async (contract: string): Promise<Bound> => {
    const read = new Map<string, DocumentNode>();
    const wanted = new Set([contract]);
    for (const path of wanted) {
      const found = await file(path);
      if (typeof found === "string") continue;
      const { source, value, cut } = found;
      if (value) read.set(path, value);
      const { uses } = cut || value === undefined ? saidByBroken(source, value, folder) : saidBy(source.path, value, folder);
      for (const used of uses) wanted.add(used);
    }
    return { ...namesIn(contract, (path) => read.get(path), folder), files: [...wanted] };
  };
  return {
    project,
    file,
    names: (contract) => {
      const known = bound.get(contract) ?? names(contract);
      bound.set(contract, known);
      return known;
    },
  };
}

async function readFile(path: string, { workspace }: EditorProject, folder: string): Promise<ReadFile | Refusal> {
  const source = await workspace.text(path, rootOf(path, folder));
  if (typeof source === "string") return source;
  const known = workspace.document(source.path);
  return known && known.source.text === source.text ? known : { source, ...parse(source) };
}
