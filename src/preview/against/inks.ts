import type { Marks } from "../../model/mark.ts";
import { marksOf } from "../marks.ts";
import type { BoxView } from "../model.ts";
import type { AgainstBox } from "./model.ts";

/** The colours of what is no different, and of the former and the later version, as `#rrggbb`: readable upon white. */
export const inks: Readonly<Record<AgainstBox["state"], string>> = { same: "#6b7483", before: "#a63f08", after: "#1a56bd" };

/** What is drawn in a box, in the one ink of its version. */
export function inkedMarks(box: BoxView, state: AgainstBox["state"]): Marks {
  const { paths, texts } = marksOf(box);
  const [ink, opacity] = [inks[state], state === "same" ? 0.6 : 0.8];
  return { paths: paths.map((path) => ({ ...path, ink, opacity })), texts: texts.map((text) => ({ ...text, ink, opacity })) };
}
