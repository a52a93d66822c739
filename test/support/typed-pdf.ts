import { handMade } from "./pdf.ts";

/** What of the writer of the hand-made PDFs is used here. */
interface Writer {
  readonly font: () => object;
  readonly show: (font: object, x: number, y: number, text: string) => string;
  readonly document: (font: object, pages: readonly { readonly content: string }[]) => Buffer;
}

/** The bytes of a small PDF of one page as one types it: a line of text each, with a bar where the right column begins. */
export async function typedPdf(lines: readonly string[]): Promise<Buffer> {
  const { font, show, document } = (await import(new URL("writer.mjs", handMade).href)) as Writer;
  const used = font();
  const content = lines.flatMap((line, row) =>
    line.split("|").map((text, column) => (text === "" ? "" : show(used, 72 + 250 * column, 780 - 40 * row, text))),
  );
  return document(used, [{ content: content.join("") }]);
}
