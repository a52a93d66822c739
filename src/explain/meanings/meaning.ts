import type { CodeExplanation } from "../code.ts";
import type { ServiceCodeExplanation } from "../service-code.ts";
import type { FrameKey } from "../tables/frame.ts";
import type { LawKeys } from "../tables/laws.ts";
import type { ActionMeaning } from "./action.ts";
import type { ConstructMeaning } from "./construct.ts";
import type { FormatMeaning } from "./format.ts";
import type { KeyMeaning } from "./key.ts";
import type { MemberMeaning, StructureMeaning } from "./member.ts";
import type { ElsewhereMeaning, OtherNameMeaning } from "./other-name.ts";
import type { ParamTypeMeaning } from "./param-type.ts";
import type { PlaceholderMeaning } from "./placeholder.ts";
import type { ReplyMeaning } from "./reply.ts";
import type { CodeMeaning, WordMeaning } from "./word.ts";

/** What a name, or a sentence, means; one of several where it means several things. */
export type Meaning =
  | DiagnosticMeaning
  | ServiceCodeMeaning
  | SentenceMeaning
  | ActionMeaning
  | KeyMeaning
  | ConstructMeaning
  | FrameKeyMeaning
  | WordMeaning
  | CodeMeaning
  | ParamTypeMeaning
  | FormatMeaning
  | PlaceholderMeaning
  | MemberMeaning
  | StructureMeaning
  | ReplyMeaning
  | OtherNameMeaning
  | ElsewhereMeaning;

/** A diagnostic code. */
export interface DiagnosticMeaning extends CodeExplanation {
  readonly kind: "diagnostic";
  /** The keys that it looks at, where it is a law. */
  readonly keys: LawKeys;
  /** Its page in the repository. */
  readonly docs: string;
}

/** An error code of the service. */
export interface ServiceCodeMeaning extends ServiceCodeExplanation {
  readonly kind: "service-code";
}

/** Codes of which a sentence may be, the likeliest first. */
export interface SentenceMeaning {
  readonly kind: "sentence";
  readonly candidates: readonly SentenceCandidate[];
}

interface SentenceCandidate {
  readonly code: string;
  /** What the code is about. */
  readonly about: string;
  /** How well the sentence fits, up to 1. */
  readonly fit: number;
  /** The diagnostics that predict the code. */
  readonly predictedBy: readonly string[];
}

/** A key that no table has. */
export interface FrameKeyMeaning extends FrameKey {
  readonly kind: "frame-key";
}
