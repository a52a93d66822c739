import { typeName } from "../../language/tables/names.ts";
import type { FromPdf } from "./from-pdf.ts";

/** A file that names the contract of the example, naming another one that was made in its place. */
export function withContract<File extends { readonly path: string; readonly text: string }>(file: File, { name, values }: FromPdf): File {
  const renamed = (text: string): string => text.replaceAll("buildPurchase", `build${typeName(name)}`).replaceAll("purchase.", `${name}.`);
  return { ...file, path: renamed(file.path), text: withValues(renamed(file.text), values) };
}

/** The call of the builder in a test, with other values. */
function withValues(text: string, values: ReadonlyMap<string, string>): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("      operatorId: "));
  if (first < 0) return text;
  const end = lines.findIndex((line, index) => index > first && !line.startsWith("      "));
  const params = [...values].map(([key, value]) => `      ${key}: ${JSON.stringify(value)},`);
  return lines.toSpliced(first, end - first, ...params).join("\n");
}
