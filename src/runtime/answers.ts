import type { Messages } from "./message.ts";

/** That actions answer the breach of a law with a code. */
export interface Claim {
  readonly code: string;
  /** The actions, by name; without them all that have the law. */
  readonly actions?: readonly string[];
  /** Whether a document ties the code to the mistake; else it is inferred, and the service may answer otherwise. */
  readonly documented?: true;
  /** Whether the code is about what is signed: of a component that is filled in, the service does not say it. */
  readonly signing?: true;
}

/** How bad the breach of a law is, and how the service answers it, action by action. */
export interface Answering {
  /** How bad its breach is. */
  readonly severity: "error" | "warning";
  /** The actions for which it is a mere warning, where that is not so for all. */
  readonly warningIn?: readonly string[];
  /** How the service answers its breach; of one action in the order in which the codes are told. */
  readonly claims?: readonly Claim[];
}

/** What a law says of itself where it judges: the rest of its rule is for people. */
export interface LawText extends Answering {
  /** As `flowspec check` reports it. */
  readonly name: string;
  /** What it may say. */
  readonly messages: Messages;
}

/** The same for one action, at one place. */
export interface Answers {
  readonly severity: "error" | "warning";
  /** The codes with which the service refuses it. */
  readonly api: readonly string[];
  /** Those of them that no document ties to the mistake. */
  readonly inferred: readonly string[];
}

/** How bad the breach of a law is, and how the service answers it, for one of the actions that have the law, at a place of a contract or request. */
export function answersOf(law: Answering, action: string, pointer: string): Answers {
  const part = partAt(pointer);
  const said = (law.claims ?? []).filter(({ actions, signing }) => actions?.includes(action) !== false && !(signing && part === "fill"));
  return {
    severity: law.warningIn?.includes(action) === true ? "warning" : law.severity,
    api: said.map(({ code }) => code),
    inferred: said.filter(({ documented }) => documented !== true).map(({ code }) => code),
  };
}

/** What the construct at a pointer is a part of, by the keys of a contract or the members of a request. */
export function partAt(pointer: string): "fill" | undefined {
  return /\/(?:fill|Components)\/\d+(?:\/|$)/u.test(pointer) ? "fill" : undefined;
}
