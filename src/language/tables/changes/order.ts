/** Which values of a key protect more than others, and where the documents of the service say so. */
export type Order = Scale & { readonly source: Source };

/** What an order rests on. */
interface Source {
  /** The members of the service whose description says it, as `service.Structure.Member`; none where nothing is sent. */
  readonly at: readonly string[];
  /** What is said of them, in our own words. */
  readonly says: string;
}

export type Scale = Ladder | Amount | Moment | Presence | Choice | Pages;

/**
 * Words, the weakest first; those of one step are not ordered by anybody. Of a list of words, all of which are allowed, the weakest counts; where that is the same the
 * strongest; and where that is the same too it is weaker to allow more of them.
 */
export interface Ladder {
  readonly by: "ladder";
  readonly steps: readonly (readonly (string | boolean)[])[];
  /** What is so where nothing is said; none where no document says it. */
  readonly absent?: Word;
  /** The same of structures of which the documents say something else; an empty list where they name none. */
  readonly absentIn?: Readonly<Record<string, Word>>;
  /** Why another word of the same step may lower protection, of these words. */
  readonly another?: { readonly among: readonly string[]; readonly why: string };
  /** Keys of the records around that go before it, the way from the record that has them. */
  readonly below?: readonly (readonly [string, ...string[]])[];
  /** Things below that each say it for themselves where it is absent: the key of their list, and their construct. */
  readonly above?: { readonly list: string; readonly construct: string };
}

/** What is so where nothing is said: a word, or all of some. */
type Word = string | boolean | readonly string[];

/** A number, of which more protects more. Zero says nothing, as if it were absent. */
export interface Amount {
  readonly by: "amount";
  /** What is taken where nothing is said, by the number of pages: each up to so many. */
  readonly absent: readonly (readonly [pages: number, taken: number])[];
  /** The same of structures that take one number, however many pages there are. */
  readonly absentIn?: Readonly<Record<string, number>>;
  /** A key beside it by whose words it means nothing. */
  readonly idleBy?: { readonly key: string; readonly words: readonly string[] };
  /** The smallest that is taken. */
  readonly least: number;
}

/** A moment, of which the later is more. Zero says nothing, as if it were absent. */
export interface Moment {
  readonly by: "moment";
  /** How many seconds after now it is where nothing is said; none where no document says it, or it depends on something else. */
  readonly absent?: number;
}

/** Whether something is said at all. */
export interface Presence {
  readonly by: "presence";
  /** Which of both is more. */
  readonly more: "given" | "absent";
  /** Whether a value that the contract has written is more than one that whoever fills it in gives. */
  readonly written?: true;
  /** Why another written value may lower protection, though nobody can say which of both is more. */
  readonly another?: string;
}

/** A list of which it counts what is in it. */
export interface Choice {
  readonly by: "choice";
  /** Whether few of them are more, since only these are allowed, or many, since all of these are demanded. */
  readonly more: "few" | "many";
  /** What nothing stands for. */
  readonly absent: "all" | "none";
  /** Words that others contain. */
  readonly contains?: Readonly<Record<string, readonly string[]>>;
  /** A key beside it that makes it mean nothing. */
  readonly idleBeside?: string;
}

/** Ranges of pages, of which more pages are more. */
interface Pages {
  readonly by: "pages";
}
