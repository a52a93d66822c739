import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/pdf/extract.ts";
import type { PdfDocument } from "../../src/pdf/document.ts";
import { searchable } from "../../src/pdf/searchable.ts";
import type { Glyph } from "../../src/pdf/stretches.ts";
import { codePoint, compared, isFolded } from "../../src/pdf/characters.ts";
import { isRadical, unified } from "../../src/pdf/radicals.ts";
import { runs } from "../support/long.ts";
import { handMade, pdfFacts, printed } from "../support/pdf.ts";

const shown = async (file: string, keyword: string, folder?: URL): Promise<readonly unknown[]> => {
  const { keywords } = await pdfFacts(file, [keyword], folder);
  return (keywords[0]?.hits ?? []).map(({ box: { x, y, width, height }, folded }) => [
    x,
    y,
    width,
    height,
    ...(folded ? [folded.join(" ")] : []),
  ]);
};

describe("text is read in fonts that tell nothing of their height", () => {
  test("those that every reader has, as high as poppler says", async () => {
    expect(await shown("standard-fonts.pdf", "Party")).toEqual([
      [72, 132.4, 29.6, 12.6],
      [72, 172.4, 31.1, 12.6],
      [72, 213.2, 42, 11],
      [72, 253.2, 42, 11],
      [72, 289.3, 32.7, 15.6],
    ]);
  });

  test("fonts of type 3, by the box of their glyphs where they have one", async () => {
    expect(await shown("type3.pdf", "甲方盖章")).toEqual([
      [72, 131.4, 48, 12],
      [72, 171.2, 48, 13.2],
      [72, 212.4, 48, 9.6],
    ]);
  });

  test.each([
    ["noto-sans.pdf", [[33.7, 43.4, 72, 12, "U+2F45"]]],
    ["noto-serif.pdf", [[33.7, 42.7, 72, 12, "U+2F45"]]],
    ["micro-hei.pdf", [[33.7, 39.8, 72, 14.1]]],
  ])("%s, as Chromium prints", async (file, places) => {
    expect(await shown(file, "甲方（盖章）", printed)).toEqual(places);
    const { keywords, pages } = await pdfFacts(file, ["乙方签字", "董事长", "Party A", "office"], printed);
    expect(keywords.map(({ hits }) => hits.length)).toEqual([1, 1, 1, 1]);
    expect(pages).toMatchObject([{ content: "text" }]);
    expect(pages[0]).not.toHaveProperty("doubtful"); // its replacements say what the fonts say but for radicals
  });

  test("and what no font can show is said", async () => {
    const { pages } = await pdfFacts("lost-font.pdf");
    expect(pages.map(({ content, doubtful }) => [content, doubtful])).toEqual([
      ["unreadable", ["unreadable"]],
      ["text", ["unreadable"]],
    ]);
  });
});

/** Numbers as a file may write them, some of which no page can have. */
const operand = fc.constantFrom("0", "1", "-1", "12", "0.001", "1e9", "99999999999", "9".repeat(400), "-0", ".", "--5", "null", "NaN");

test("no number of a run is NaN or infinite, whatever a file says, and text without a place is counted as lost", async () => {
  const { plain } = (await import(new URL("make.mjs", handMade).href)) as { plain: (content: string, resources: string) => Buffer };
  await fc.assert(
    fc.asyncProperty(fc.array(operand, { minLength: 20, maxLength: 20 }), async (n) => {
      const [at, spacing, size] = [n.slice(0, 6).join(" "), `${n[6]} Tc ${n[7]} Tw ${n[8]} Tz ${n[9]} Ts`, n[10]];
      const content = `q ${n.slice(11, 17).join(" ")} cm BT /F ${size} Tf ${spacing} ${at} Tm (Party A) Tj [(B) ${n[17]} (C)] TJ ET Q BT /F 12 Tf (D) Tj ET`;
      const font = `<</Type/Font/Subtype/Type1/BaseFont/Courier/FirstChar 65/LastChar 66/Widths[${n[18]} ${n[19]}]>>`;
      const read = await extract(new Uint8Array(plain(content, `/Font<</F ${font}>>`)));
      if ("failure" in read) {
        expect(read.failure.kind).toBe("damaged"); // the reader takes no list of what is no number
        return;
      }
      expect(wrongNumbers(read.value)).toEqual([]);
      expect(charactersOf(read.value)).toContain("D");
    }),
    { numRuns: runs(100, 3000), seed: 9 },
  );
});

function glyphsOf(document: PdfDocument): readonly Glyph[] {
  const { lines, outside } = searchable(document);
  return [...lines, ...outside].flatMap(({ line }) => line.glyphs);
}

function charactersOf(document: PdfDocument): readonly string[] {
  return glyphsOf(document).map(({ character }) => character);
}

function wrongNumbers(document: PdfDocument): readonly number[] {
  const all = [
    ...document.pages.flatMap(({ width, height }) => [width, height]),
    ...glyphsOf(document).flatMap(({ start, end, top, bottom, size }) => [start, end, top, bottom, size]),
  ];
  return all.filter((each) => !Number.isFinite(each));
}

describe("radicals", () => {
  test("are the letters that they look like, each of them", () => {
    const all = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, index) => String.fromCodePoint(0x2e80 + index)).filter((each) =>
      /\p{Radical}/u.test(each),
    );
    expect(all).toHaveLength(115 + 214);
    const unlike = all.filter((radical) => !/^\p{Unified_Ideograph}$/u.test(unified(radical)) || compared(radical) !== unified(radical));
    expect(unlike.map(codePoint)).toEqual(["U+2E80"]); // the one that Unicode has no letter for
    expect(all.every(isRadical)).toBe(true);
  });

  test("that are drawn as one of several letters are any of them, and so are these, with a word", () => {
    expect(["⼾", "户", "戶", "戸"].map(compared)).toEqual(["户", "户", "户", "户"]);
    expect(["⼾", "户", "戶", "戸"].map(isFolded)).toEqual([true, false, true, true]);
  });

  test("are found as letters, and said; a glyph that is said to be both is one letter", async () => {
    expect(await shown("radicals.pdf", "董事长")).toEqual([[72, 131.1, 36, 13.4, "U+2ED3"]]);
    expect(await shown("radicals.pdf", "甲方")).toEqual([
      [72, 171.1, 24, 13.4, "U+2F45"],
      [72, 211.1, 24, 13.4, "U+2F45"],
    ]);
    expect(await shown("radicals.pdf", "文件")).toEqual([[72, 251.1, 24, 13.4, "U+2F42"]]);
    expect(await shown("radicals.pdf", "甲⽅")).toEqual([
      [72, 171.1, 24, 13.4],
      [72, 211.1, 24, 13.4],
    ]);
  });
});
