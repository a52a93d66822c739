/** A plain value that a sentence is about: a name, a number, a list of them. It holds no words of any language. */
type Datum = string | number | boolean | readonly (string | number)[];

/** What a sentence is about, by the names of its template's placeholders. */
export type MessageData = Readonly<Record<string, Datum>>;

/**
 * The same as a law says it. Where a law says one of two things, compilers who do not know its messages, as those of generated code, give each
 * the names of both: what is `undefined` is not there.
 */
export type SaidData = Readonly<Record<string, Datum | undefined>>;

/**
 * Templates of whole sentences by id. A template is text, words of the language in backticks, and placeholders `{name}` or `{name:kind arguments}`;
 * `{{` stands for two braces, and a brace with a blank behind it for itself.
 */
export type Messages = Readonly<Record<string, string>>;

/** The values that each kind of placeholder takes; `text` is the kind of `{name}`. */
interface Kinds {
  readonly text: string | number | boolean;
  /** A key of the language, in code quotes: in what is said of a request it is the member. */
  readonly key: string;
  /** A name or value as the file has it, in code quotes. */
  readonly code: string | number | boolean;
  /** A value in quotes. */
  readonly quoted: string;
  /** A value in quotes, cut where it is long; a number, and what is true or false, as it is. */
  readonly excerpt: string | number | boolean;
  /** One character: by its number where it cannot be seen. */
  readonly character: string;
  /** A construct of the language as people call it, `sign-component`; `{name:noun a}` with its article. */
  readonly noun: string;
  /** What a value is, with its article: `list`; `{name:type capital}` where a sentence begins. */
  readonly type: string;
  /** A number with its thousands apart. */
  readonly number: number;
  /** A number with its noun: `{hits:counted hit hits}`. */
  readonly counted: number;
  /** One of two words, by a number that stands elsewhere: `{hits:plural is are}`. */
  readonly plural: number;
  /** A moment in seconds since 1970, as clocks in China show it. */
  readonly moment: number;
  /** Numbers of pages with their noun: `{pages:pages Page Pages}` where a sentence begins with it. */
  readonly pages: readonly number[];
  /** Alternatives: `{names:or}` bare, `{names:or code}` each as that kind has it, `{names:or code 12}` no more than so many. */
  readonly or: readonly (string | number)[];
  /** The same with "and". */
  readonly and: readonly (string | number)[];
  /** The same with commas only. */
  readonly list: readonly (string | number)[];
  /** Names in code quotes, a word between each and the next: `{files:chain uses}`. */
  readonly chain: readonly string[];
}

/** The placeholders of a template as they are written, `name:kind arguments`. */
type Slots<T extends string> = T extends `${string}{${infer After}`
  ? After extends `{${infer Rest}`
    ? Slots<Rest>
    : After extends ` ${infer Rest}`
      ? Slots<Rest>
      : After extends `${infer Slot}}${infer Rest}`
        ? Slot | Slots<Rest>
        : never
  : never;

type NameOf<S extends string> = S extends `${infer Name}:${string}` ? Name : S;

type KindOf<S extends string> = S extends `${string}:${infer Kind} ${string}` ? Kind : S extends `${string}:${infer Kind}` ? Kind : "text";

/**
 * What a template has to be given: each placeholder by its name, with a value of its kind; a kind that there is not takes none. It is a
 * conditional type so that two of them are compared by what they hold, not by how the alias varies.
 */
export type DataOf<T extends string> = T extends string
  ? { readonly [S in Slots<T> as NameOf<S>]: KindOf<S> extends keyof Kinds ? Kinds[KindOf<S>] : never }
  : never;

/** A message by its id, with data where its template has placeholders. */
type Worded<Id, D> = [keyof D] extends [never]
  ? { readonly message: Id; readonly data?: never }
  : { readonly message: Id; readonly data: D };

/** A message of which nothing is known but its form. */
export interface AnyMessage {
  readonly message: string;
  readonly data?: SaidData;
}

/** What those who have these messages may say: an id with just the data of its template; `Left` are data that somebody else adds. */
export type MessageOf<M extends Messages, Left extends string = never> = string extends keyof M
  ? AnyMessage
  : { [Id in keyof M & string]: Worded<Id, Omit<DataOf<M[Id]>, Left>> }[keyof M & string];

/** What a test of one value answers: a message whose key somebody else fills in, or nothing where the value is right. */
export type Wrong<M extends Messages> = MessageOf<M, "key"> | undefined;

/** The helps of who has these messages, where it says none: none; any where the messages themselves are not known. */
export type NoHelps<M extends Messages> = string extends keyof M ? Messages : never;

/** One of these messages by itself: its id alone where it needs no data. */
export type WordingOf<M extends Messages> = [M] extends [never]
  ? never
  : string extends keyof M
    ? string | AnyMessage
    : MessageOf<M> | PlainIdOf<M>;

/** The ids of messages that need no data. */
export type PlainIdOf<M extends Messages> = string extends keyof M
  ? string
  : { [Id in keyof M & string]: [keyof DataOf<M[Id]>] extends [never] ? Id : never }[keyof M & string];

/** What stands before the last item of a list; before that of a `list` a comma, as before the others. */
type Conjunction = "or" | "and" | "list";

/** How a language writes values, kind by kind; `between` is what stands before the last items of a list, of which so many are left. */
export interface Formats {
  readonly code: (value: Kinds["code"]) => string;
  readonly quoted: (value: string) => string;
  readonly excerpt: (value: string) => string;
  readonly character: (value: string) => string;
  readonly noun: (value: string, words: readonly string[]) => string;
  readonly type: (value: string, words: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly counted: (value: number, words: readonly string[]) => string;
  readonly plural: (value: number, words: readonly string[]) => string;
  readonly moment: (seconds: number) => string;
  readonly pages: (value: readonly number[], words: readonly string[]) => string;
  readonly between: (conjunction: Conjunction, left: number) => string;
  /** What stands for the items of a list that are left out, with what joins it to those before. */
  readonly more: (count: number, conjunction: Conjunction) => string;
}

/** A piece of a sentence: text, or what stands in code quotes and is a word of the language. */
export type Piece = string | { readonly word: string };

const placeholder = /\{\{|`([^`]*)`|\{(\w+)(?::(\w+)((?: [^\s{}]+)*))?\}/gu;

/** A sentence in pieces. Words of the language are those that the template marks, never data, but for data of the kind `key`. */
export function piecesOf(template: string, data: SaidData, formats: Formats): readonly Piece[] {
  const parts: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    const { 0: all, 1: marked, 2: name, 3: kind = "text", 4: words = "", index } = match;
    if (index > end) parts.push(template.slice(end, index));
    end = index + all.length;
    if (marked !== undefined) parts.push(codeSpanOf(marked, data, formats));
    else if (name === undefined || data[name] === undefined) parts.push(all);
    else parts.push(...formattedDatum(data[name], kind, words.split(" ").slice(1), formats));
  }
  parts.push(template.slice(end));
  return parts;
}

/** What stands in code quotes: words of the language, where no data but keys are among them. */
function codeSpanOf(marked: string, data: SaidData, formats: Formats): Piece {
  const inner = piecesOf(marked, data, formats);
  const text = inner.map((part) => (typeof part === "string" ? part : part.word)).join("");
  const slots = [...marked.matchAll(placeholder)].filter(([, , name]) => name !== undefined);
  return slots.every(([, , , kind]) => kind === "key") ? { word: text } : `\`${text}\``;
}

function formattedDatum(value: Datum, kind: string, words: readonly string[], formats: Formats): readonly Piece[] {
  if (typeof value === "object") {
    if (kind === "chain") return [value.map(formats.code).join(` ${words.join(" ")} `)];
    if (kind !== "pages") return listedData(value, kind === "or" || kind === "list" ? kind : "and", words, formats);
    const numbers = value.filter((page) => typeof page === "number");
    return [formats.pages(numbers, words)];
  }
  if (kind === "key") return [{ word: String(value) }];
  if (kind === "code") return [formats.code(value)];
  if (typeof value === "string") return [textByKind(value, kind, words, formats)];
  if (typeof value === "number") return [numberByKind(value, kind, words, formats)];
  return [String(value)];
}

function textByKind(value: string, kind: string, words: readonly string[], formats: Formats): string {
  if (kind === "noun" || kind === "type") return formats[kind](value, words);
  return kind === "quoted" || kind === "excerpt" || kind === "character" ? formats[kind](value) : value;
}

function numberByKind(value: number, kind: string, words: readonly string[], formats: Formats): string {
  if (kind === "counted" || kind === "plural") return formats[kind](value, words);
  return kind === "number" || kind === "moment" ? formats[kind](value) : String(value);
}

function listedData(
  values: readonly (string | number)[],
  conjunction: Conjunction,
  [kind = "text", most = ""]: readonly string[],
  formats: Formats,
): readonly Piece[] {
  const shown = most === "" || values.length <= Number(most) ? values : values.slice(0, Number(most));
  const items = shown.map((value) => formattedDatum(value, kind, [], formats));
  const left = values.length - shown.length;
  const before = left > 0 ? "list" : conjunction;
  const said = items.flatMap((item, index) => (index === 0 ? item : [formats.between(before, items.length - index), ...item]));
  return left > 0 ? [...said, formats.more(left, conjunction)] : said;
}

/** A sentence of a contract, whose author writes the words of the language. */
export function filledTemplate(template: string, data: SaidData, formats: Formats): string {
  const parts = piecesOf(template, data, formats);
  return parts.map((part) => (typeof part === "string" ? part : `\`${part.word}\``)).join("");
}

/** The data of a sentence as programs may read them; a value of which only its quotes tell that it is one is masked like the sentence. */
export function shownDataOf(data: SaidData | undefined, text: (sentence: string) => string): MessageData {
  const plain = (value: string | number): string | number => {
    if (typeof value === "string") return text(`"${value}"`).slice(1, -1);
    const masked = text(String(value));
    return masked === String(value) ? value : masked;
  };
  const shownDatum = (value: Datum): Datum =>
    typeof value === "boolean" ? value : typeof value === "object" ? value.map(plain) : plain(value);
  return Object.fromEntries(Object.entries(dataOf(data)).map(([name, value]) => [name, shownDatum(value)]));
}

/** The data that are there. */
export function dataOf(said: SaidData = {}): MessageData {
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
