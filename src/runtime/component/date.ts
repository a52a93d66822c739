import type { SignChild, SignComponent } from "../facts.generated.ts";
import { given, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { listedKeys } from "./words.ts";

/** The only form of a date that has gaps. */
const formWithGaps = "yyyy m d";

/** Options of a date that the service overlooks while it has no format. */
const dateKeys = ["font", "fontSize", "textAlign", "verticalAlign", "color", "bold", "gaps"] as const;

/** Gaps of a date are numbers of spaces. */
export function gapsForm(gaps: readonly unknown[]): string | undefined {
  const wrong = gaps.filter((gap) => typeof gap === "number").find((gap) => gap < 0);
  return wrong === undefined ? undefined : `holds ${wrong}, which is no number of spaces`;
}

/** Gaps are for dates that are written with gaps. */
export function* gapsOfFormat({ format, gaps }: SignComponent | SignChild): Iterable<Problem> {
  if (given(gaps) && known(format) && format !== formWithGaps)
    yield { key: "gaps", message: `\`gaps\` has no effect on the form ${JSON.stringify(format)}; only "${formWithGaps}" has gaps.` };
}

/** Options of a date come with its format. */
export function* optionsOfFormat(component: SignComponent | SignChild): Iterable<Problem> {
  if (component.type !== "date" || given(component.format)) return;
  const [first, ...more] = dateKeys.filter((key) => given(component[key]));
  if (first === undefined) return;
  const have = more.length > 0 ? "have" : "has";
  yield { key: first, message: `Without \`format\`, ${listedKeys([first, ...more])} ${have} no effect on a date.` };
}
