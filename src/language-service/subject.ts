import { isContractName } from "../model/files.ts";
import type { ActionName, Contract } from "../model/contract.ts";
import { actionNames } from "../model/contract.ts";
import { child, type DocumentNode } from "../model/document.ts";
import { compare } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { keysTo, type KeyWay } from "../language/readers/place.ts";
import type { Construct } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import type { Readable } from "../workspace/workspace.ts";
import type { EditorProject } from "./project.ts";

/** A contract; a file that contracts use; the configuration of the project. */
type SubjectKind = "contract" | "part" | "configuration";

/** A text that is asked about, as it stands this moment, with what is known of it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly source: Source;
  /** What it says as far as it can be read: with `isCut` what stands before the first mistake of syntax. Its places are those of `source`. */
  readonly document?: DocumentNode;
  readonly isCut: boolean;
  /** The text as it could last be read as a whole; the present one, where that can. Its places are those of its own source. */
  readonly readable?: Readable;
  /** Where the text stands: at the top of the contract that it is, or at each place of a contract that uses it. */
  readonly standings: readonly Standing[];
}

/** A place of a contract where a text stands. */
export interface Standing {
  /** The path of the contract. */
  readonly contract: string;
  /** The pointer of the map whose keys the text has: `""` for a contract itself. */
  readonly pointer: string;
  /** What that map is. */
  readonly construct: Construct;
  readonly action?: ActionName;
  /** What the contract means, as it was last understood: its places may be those of an earlier text. */
  readonly meaning?: Contract;
}

/** A text with what is known of it; nothing of a path that nobody has opened or read. The contracts that it stands in were checked before. */
export function subjectOf(path: string, project: EditorProject): Subject | undefined {
  const known = project.workspace.document(path);
  if (known === undefined) return undefined;
  const { source, value, cut, readable } = known;
  const kind = path === project.config ? "configuration" : isContract(path, value) ? "contract" : "part";
  return {
    kind,
    source,
    ...(value === undefined ? {} : { document: value }),
    isCut: cut === true,
    ...(readable === undefined ? {} : { readable }),
    standings: kind === "configuration" ? [] : kind === "contract" ? [ownStanding(path, value, project)] : usedStandings(path, project),
  };
}

/** Whether a text is a contract: by its name, or since it says so. Other files than contracts have actions, too. */
export function isContract(path: string, document: DocumentNode | undefined): boolean {
  return isContractName(path) || child(document, "flowspec") !== undefined;
}

function ownStanding(path: string, document: DocumentNode | undefined, { workspace }: EditorProject): Standing {
  const meaning = workspace.meaning(path);
  const action = actionIn(document) ?? meaning?.action;
  return {
    contract: path,
    pointer: "",
    construct: wholeContract,
    ...(action === undefined ? {} : { action }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** The contracts that use a file, directly or by another, in order: those of the index, and those that were checked before it was read. */
export function contractsUsing(path: string, { workspace, index }: Pick<EditorProject, "workspace" | "index">): readonly string[] {
  return [...new Set([...index.usersOf(path), ...workspace.usersOf(path)])].toSorted(compare);
}

/** The places where contracts use a file, in the order of the contracts. */
function usedStandings(path: string, project: EditorProject): readonly Standing[] {
  const { workspace } = project;
  return contractsUsing(path, project).flatMap((contract) => {
    const meaning = workspace.meaning(contract);
    const document = workspace.document(contract)?.readable?.document;
    if (meaning === undefined || document === undefined) return [];
    return meaning.uses
      .filter(({ file }) => file.path === path)
      .flatMap(({ pointer }) => {
        const { construct } = keysTo(document, pointer);
        return construct === undefined ? [] : [{ contract, pointer, construct, action: meaning.action, meaning }];
      });
  });
}

/** The action that a contract says, where it is one. */
function actionIn(document: DocumentNode | undefined): ActionName | undefined {
  const node = child(document, "action");
  return node?.kind === "scalar" ? actionNames.find((name) => name === node.value) : undefined;
}

/**
 * The way through the tables to a value of a text, by its pointer in that text: of a file that contracts use it begins at what the map is that uses
 * it, and is nothing where no contract is known to use it.
 */
export function wayTo(
  { document, standings, kind }: Pick<Subject, "document" | "standings" | "kind">,
  pointer: string,
): KeyWay | undefined {
  const [standing] = standings;
  if (document === undefined || kind === "configuration" || standing === undefined) return undefined;
  return keysTo(document, pointer, standing.construct);
}
