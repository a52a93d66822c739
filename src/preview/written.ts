import type { Child, Component } from "../runtime/component/lists.ts";
import type { SignComponent } from "../runtime/facts.generated.ts";
import { isConcrete } from "../runtime/hole.ts";
import type { Look } from "./looks.ts";
import type { TextStyle } from "./marks.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** What a component writes, and in which letters. */
export interface Written {
  readonly written: string;
  readonly isBlank: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly textStyle: TextStyle;
}

/** What says how something is written, of whichever component may have it. */
type Styled = Pick<
  SignComponent,
  "sealKinds" | "options" | "text" | "format" | "gaps" | "placeholder" | "textAlign" | "verticalAlign" | "color" | "bold" | "fontSize"
>;

/** The size of a font that has none of its own. */
const usualSize = 12;

/** What a component will show as far as the contract says: its value, else how it looks when it has one. */
export function writtenBy(component: Component | Child, look: Look, words: PreviewSay): Written {
  const value = text("value" in component ? component.value : undefined, words);
  const styled: Styled = component;
  const { fontSize } = styled;
  return {
    written: value === "" ? blankOf(styled, look, words) : value,
    isBlank: value === "",
    fontSize: typeof fontSize === "number" ? fontSize : usualSize,
    textStyle: styleOf(styled, look),
  };
}

type SealKind = Exclude<Extract<SignComponent["sealKinds"], readonly unknown[]>[number], symbol>;

/** What seals have under their star, by the kind of which alone they may be. These words are what is printed, in whatever language the preview speaks. */
const sealWords: Readonly<Record<SealKind, string>> = {
  official: "公章",
  contract: "合同专用章",
  finance: "财务专用章",
  personnel: "人事专用章",
  other: "印章",
};

function blankOf({ sealKinds, options, text: statement, format, gaps, placeholder }: Styled, { shape }: Look, words: PreviewSay): string {
  if (shape === "round-seal") {
    const [kind, ...others] = isConcrete(sealKinds) ? sealKinds : [];
    return isConcrete(kind) && others.length === 0 ? sealWords[kind] : sealWords.other;
  }
  if (shape === "square-seal") return "法定代表人章";
  if (shape === "choice") return isConcrete(options) ? options.map((option) => text(option, words)).join(" / ") : "";
  if (shape === "copied")
    return isConcrete(statement)
      ? [statement]
          .flat()
          .map((part) => text(part, words))
          .join("")
      : "";
  if (shape === "date") return blankDate(isConcrete(format) ? format : "yyyy年m月d日", isConcrete(gaps) ? gaps : []);
  return isConcrete(placeholder) ? placeholder : "";
}

/** A date of a format before anybody has signed, as wide as one will be. */
function blankDate(format: string, gaps: readonly (number | symbol)[]): string {
  const spaces = gaps.map((gap) => " ".repeat(typeof gap === "number" ? gap : 1));
  let gap = 0;
  const spaced = format.startsWith("yyyy m d") ? format.replaceAll(/(?<=[ym]) /gu, () => spaces[gap++] ?? " ") : format;
  return spaced.replaceAll(/yyyy|HH|MM|SS|[md]/gu, (part) => (part === "yyyy" ? "____" : "__"));
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

function styleOf({ textAlign, verticalAlign, color, bold }: Styled, { shape }: Look): TextStyle {
  return {
    anchor: isConcrete(textAlign) ? anchors[textAlign] : "start",
    vertical: isConcrete(verticalAlign) ? verticalAlign : shape === "lines" ? "top" : "middle",
    ...(isConcrete(color) && /^#[\dA-Fa-f]{6}$/u.test(color) ? { ink: color } : {}),
    isBold: bold === true,
  };
}
