import { typeName } from "../../language/tables/names.ts";
import type { FromPdf } from "./from-pdf.ts";

/** A file that names the contract of the example, naming another one that was made in its place. */
export function withContract<File extends { readonly path: string; readonly text: string }>(file: File, { name, values }: FromPdf): File {
  const renamed = (text: string): string => text.replaceAll("buildPurchase", `build${typeName(name)}`).replaceAll("purchase.", `${name}.`);
  const params = [...values].map(([key, value]) => `      ${key}: ${JSON.stringify(value)},\n`).join("");
  const text = file.text.replace(/(?<=\{\n)(?: {6}\w+: .*\n)+/u, () => params);
  return { ...file, path: renamed(file.path), text: renamed(text) };
}
