import type { Formats, Messages } from "../runtime/message.ts";
import type { CodeDocs } from "../model/diagnostic.ts";
import type { LanguageName } from "../model/language-name.ts";

/** What a language says of a code: its messages and helps by id, and the parts of its page that are sentences. */
export interface CodeWords {
  readonly messages?: Messages;
  readonly helps?: Messages;
  readonly docs: Pick<CodeDocs, "what" | "why" | "fix">;
}

/** What only the pages of codes say, by the names of the codes. */
export type CodePages = Readonly<Record<string, Pick<CodeDocs, "what" | "why">>>;

/** The consts of the runtime that hold messages which belong to no law. */
type RuntimeMessages =
  | "passedMessages"
  | "environmentMessages"
  | "commonFaultMessages"
  | "timeFaultMessages"
  | "dateFaultMessages"
  | "dayFaultMessages"
  | "amountFaultMessages"
  | "wordFaultMessages"
  | "numberFaultMessages"
  | "listFaultMessages"
  | "personNameTypeMessages"
  | "mobileTypeMessages"
  | "emailTypeMessages"
  | "idCardTypeMessages"
  | "organizationTypeMessages"
  | "usccTypeMessages"
  | "givenIdTypeMessages"
  | "urlTypeMessages"
  | "refusedMessages"
  | "reviewedFileMessages"
  | "reviewedIdMessages"
  | "idHourMessages"
  | "keyMessages";

/** What builders say in a language other than English, which stands in the runtime itself. */
export interface RuntimeWords {
  /** How it writes the values of sentences: the name of a const of the runtime. */
  readonly formats: string;
  /** Messages of the runtime that belong to no law, by the names of their consts there. */
  readonly messages: Readonly<Record<RuntimeMessages, Messages>>;
}

/** How flowspec speaks in a language. English says in it only what does not stand with the codes and families themselves. */
export interface Language {
  readonly name: LanguageName;
  readonly formats: Formats;
  /** What stands between alternatives: one that comes twice is said once. */
  readonly alternatives: readonly string[];
  /** Puts right the end of a text before a word that was spelt otherwise: an article. */
  readonly before?: (text: string, word: string) => string;
  /** Puts the next piece of a sentence behind what stands before it; one behind the other, where a language says nothing of it. */
  readonly joined?: (text: string, next: string) => string;
  /** By the name of the code. */
  readonly codes: Readonly<Record<string, CodeWords>>;
  /** What only the pages of codes say, where it was loaded (`loadPages`): a check shows none of it. */
  readonly codePages?: CodePages;
  /** The comments in examples of codes, by the English with `#` for each number; they are loaded with the pages. */
  readonly exampleComments?: Readonly<Record<string, string>>;
  /** What is advised by more than one code, by id. */
  readonly commonHelps: Messages;
  /** Titles of fixes, by id. */
  readonly fixTitles: Messages;
  /** What is said of further places, by id. */
  readonly relatedNotes: Messages;
  /** What the program says beside findings; English stands in `words/en`, with whoever says it. */
  readonly families?: Readonly<Record<string, Messages>>;
  /** What builders say. */
  readonly runtime?: RuntimeWords;
}
