/** What a judgement is told beside the values. */
export interface Context {
  /** The action whose request is judged. */
  readonly action: string;
  readonly service: "ess" | "essbasic";
  /** The clock, in Unix seconds; absent where nothing may depend on it. */
  readonly now?: number;
}

/** What a judgement finds: a sentence, and the key it is about. */
export interface Problem {
  /** The construct it is about, when that is another than the judged one. */
  readonly on?: object;
  /** The key; without one the construct as a whole. */
  readonly key?: string;
  /** Which item of the key's list. */
  readonly index?: number;
  /** What is wrong, personal values masked. */
  readonly message: string;
  /** What to do, where the law's own advice is not exact enough. */
  readonly help?: string;
  /** Further places that matter. */
  readonly related?: readonly { readonly on: object; readonly key?: string; readonly message: string }[];
}
