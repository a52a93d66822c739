import type { ScalarNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import type { PlacedWord } from "../placeholders.ts";

/**
 * What a name is the name of. `number` is that of an item (`index`), which nobody declares; `unknown` is what means nothing where it stands.
 */
export type NameKind =
  "param" | "field" | "item" | "implicit-item" | "number" | "variable" | "word" | "role" | "sample" | "component" | "unknown";

/** A text that a name stands in: a key, or a value. */
export type Written = Pick<ScalarNode, "span" | "value">;

/** A place where something is named. */
export interface Occurrence {
  readonly kind: NameKind;
  /** Tells the thing that is named from all others of the project. */
  readonly thing: string;
  readonly name: string;
  /**
   * The way to its declaration: a parameter, and the fields behind it; of an item, and of its number, that to its list; of a word that to its enum. Of
   * everything else the name.
   */
  readonly path: readonly string[];
  /** Where the name is written: without quotes, braces, and whatever else stands around it. */
  readonly span: Span;
  /** The key or the value that it stands in. */
  readonly text: Written;
  /** Of the place that declares it: all of the declaration. */
  readonly declares?: Span;
  /** Of what nobody declares: where it comes from, the list of a repetition. */
  readonly leadsTo?: Span;
  /** Whether a list is sent there as it is, so that the names of the fields of its items are part of the request. */
  readonly sendsFields?: true;
  /** In braces, what stands behind the colon: the format that its value is written in. */
  readonly format?: PlacedWord;
  /** Whether other texts stand beside the name in the same text, or may: as in conditions, and around braces. */
  readonly isPart: boolean;
}

/** The place of something in a text, to tell it from that of anything else. */
export function placeOf({ source, start }: Span): string {
  return `${source.path}:${start}`;
}
