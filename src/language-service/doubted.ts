import { hasErrors } from "../model/diagnostic.ts";
import type { Span } from "../model/source.ts";
import { findingsOf } from "./found-here.ts";
import type { EditorProject } from "./project.ts";
import type { Sent } from "./sent.ts";
import { under } from "./under.ts";
import type { Understood } from "./understood.ts";

/** Whether an error makes it doubtful what is sent for a value. */
export type IsDoubted = (sent: Pick<Sent, "pointer" | "span" | "isGiven" | "isTime">) => boolean;

/**
 * Which values of a contract its errors make doubtful: those that hold one, those that one is about, those of the same party, and, where a parameter or
 * a sample is wrong, all that are made of these. Nothing while the contract was not checked as it stands.
 */
export async function doubtedIn({ standing, meaning }: Understood, project: EditorProject): Promise<IsDoubted | undefined> {
  const { workspace } = project;
  const { contract } = standing;
  if ((await workspace.stale([contract])).length > 0) return undefined;
  if (workspace.isSound(contract) === true) return () => false;
  const found = await findingsOf(contract, project);
  if (found === undefined) return undefined;
  const errors = [...found].flatMap(([path, { diagnostics }]) =>
    diagnostics
      .filter((each) => hasErrors([each]))
      .map(({ span }) => ({ path, start: span.start, end: span.end, pointers: pointersOf(path, span) })),
  );
  const pointers = errors.flatMap((error) => error.pointers);
  const places = [...new Set(pointers.map(partyOf))];
  const isOfValues = (pointer: string): boolean => isAt(pointer, "/params") || isAt(pointer, "/samples");
  // What is wrong in no text of the contract is so in what it is given: its environment.
  const areValuesWrong = pointers.some(isOfValues) || errors.some((error) => error.pointers.length === 0);
  return ({ pointer, span, isGiven, isTime }) =>
    (areValuesWrong && (isGiven || isTime)) ||
    places.some((place) => isAt(pointer, place) || isAt(place, pointer)) ||
    errors.some(({ path, start, end }) => path === span.source.path && start <= span.end && span.start <= end);

  /** Where an error is in the contract: of a file that is used more than once several. */
  function pointersOf(path: string, span: Span): readonly string[] {
    const document = workspace.document(path)?.value;
    const at = (document && under(document, span.start)?.node.pointer) ?? "";
    const used = meaning.uses.filter(({ file }) => file.path === path).map(({ pointer }) => `${pointer}${at}`);
    return path === contract ? [at, ...used] : used;
  }
}

/** Whether a place is another, or lies in it. */
function isAt(pointer: string, outer: string): boolean {
  return outer === "" || pointer === outer || pointer.startsWith(`${outer}/`);
}

/** The party, or other element of a list of a contract, that a place lies in; of another place that itself. */
function partyOf(pointer: string): string {
  const steps = pointer.split("/");
  const own = steps[1] === "flows" ? 3 : 1;
  return Number.isInteger(Number(steps[own + 1] ?? Number.NaN)) && steps[own + 1] !== "" ? steps.slice(0, own + 2).join("/") : pointer;
}
