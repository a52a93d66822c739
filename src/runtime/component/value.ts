import type { FillComponent, SignComponent } from "../facts.generated.ts";
import { isDate } from "../encode.ts";
import { hole, known } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";
import { noPictographs } from "../text.ts";

const mostFiles = 6;

/** Types whose values are plain texts. */
const textTypes: ReadonlySet<unknown> = new Set(["text", "multiline-text", "district"]);

/** What the value of a component is, in the words of a sentence that begins with its key; nothing where it is right. */
type ValueTest = (value: string) => string | undefined;

/** Judges the value of the components that `of` picks, where it is a text. */
export function judgedValue(of: (component: FillComponent) => boolean, test: ValueTest): (component: FillComponent) => Iterable<Problem> {
  return (component) => {
    if (!of(component)) return [];
    const { value } = component;
    const wrong = typeof value === "string" && known(value) ? test(value) : undefined;
    return wrong === undefined ? [] : [{ key: "value", message: `\`value\` ${wrong}.` }];
  };
}

/** A day of the calendar. */
export function calendarDay(value: string): string | undefined {
  return isDate(value) ? undefined : `is ${excerpt(value)}, which is no day of the calendar`;
}

/** A decimal number. */
export function decimalNumber(value: string): string | undefined {
  return /^[+-]?\d+(?:\.\d+)?$/u.test(value) ? undefined : `is ${excerpt(value)}, which is no number`;
}

/** The id of an uploaded file. */
export function uploadedFile(value: string): string | undefined {
  return /^[\w-]+$/u.test(value) ? undefined : `is ${excerpt(value)}, which is no id of an uploaded file`;
}

/** A text of one line. */
export function singleLine(value: string): string | undefined {
  return /[\n\r]/u.test(value) ? "has a line break, and a text has one line; the service may refuse it" : undefined;
}

/** Attachments are not too many. */
export function countOfFiles(component: FillComponent): readonly Problem[] {
  if (component.type !== "attachment") return [];
  const { value } = component;
  if (Array.isArray(value) && value.length > mostFiles)
    return [{ key: "value", message: `This holds ${value.length} files, and at most ${mostFiles} can be attached.` }];
  return [];
}

/** What is chosen in a selector is one of its options. */
export function* chosenOption(component: FillComponent | SignComponent): Iterable<Problem> {
  if (component.type !== "selector") return;
  const { options, multiple, value } = component;
  if (!known(options)) return;
  const chosen = chosenIn(value);
  const foreign = chosen.find((choice) => !options.includes(choice) && noPictographs(choice) === undefined);
  // An option may hold the separator itself: on the wire, the value is one text.
  if (options.some((option) => typeof option === "symbol" || option === chosen.join("、"))) return;
  if (foreign !== undefined) yield { key: "value", message: `${excerpt(foreign)} is none of the options.` };
  else if (chosen.length > 1 && multiple !== true && multiple !== hole)
    yield { key: "value", message: `${chosen.length} options are chosen, and only one can be unless \`multiple\` is true.` };
}

/** Neither a plain text nor what is chosen in a selector has pictographs. */
export function plainValue(component: FillComponent): readonly Problem[] {
  const { type } = component;
  if (type !== "selector" && !textTypes.has(type)) return [];
  const { value } = component;
  const texts = type === "selector" ? chosenIn(value) : typeof value === "string" ? [value] : [];
  const wrong = texts.map(noPictographs).find((found) => found !== undefined);
  if (wrong !== undefined) return [{ key: "value", message: `\`value\` ${wrong}.` }];
  return [];
}

function chosenIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((choice: unknown) => typeof choice === "string") : [];
}
