import type { ConstructFacts } from "../language/readers/facts.ts";
import { usersOf } from "../model/files.ts";
import type { Span } from "../model/source.ts";
import { startOf } from "../report/position.ts";
import type { Context } from "./context.ts";

/** Where something was written. */
export interface Where {
  /** Its line in the contract, from 1; of what a used file has, that of the `use` that brings it in. 0 where the contract has neither. */
  readonly line: number;
  /** Its own line in words, and the file where that is another. */
  readonly place: string;
}

/** Where a construct was written; of one that nothing tells of, the first line. */
export function whereOf(place: ConstructFacts | undefined, context: Context): Where {
  if (place === undefined) return { line: 1, place: context.words.say("line", { line: 1 }) };
  return whereWritten(place.origin.span, place.origin.pointer, context);
}

/** Where something at a pointer of the contract was written. */
export function whereWritten(span: Span, pointer: string, { uses, path, words: { say } }: Context): Where {
  const { line } = startOf(span);
  const file = span.source.path;
  if (file === path) return { line, place: say("line", { line }) };
  const use = usersOf(uses, span, pointer).at(-1);
  const isBrought = use?.at.source.path === path;
  return { line: isBrought ? startOf(use.at).line : 0, place: say("line-of", { file, line }) };
}
