import { createRequire } from "node:module";
import { join } from "node:path";
import { packageFolder } from "./reader.ts";

/** The package that draws. */
export type CanvasPackage = typeof import("@napi-rs/canvas");

/** How to get the packages that draw pages. */
export const drawingPackages = "npm install --save-dev pdfjs-dist@^5.6.205 @napi-rs/canvas@^0.1.96";

/** The package that draws; `undefined` where it is not installed. It comes with the reader of PDFs where optional packages are installed. */
export function loadCanvas(): CanvasPackage | undefined {
  const reader = packageFolder();
  for (const from of [import.meta.url, ...(reader === undefined ? [] : [join(reader, "package.json")])]) {
    try {
      return createRequire(from)("@napi-rs/canvas") as CanvasPackage; // the package's own types
    } catch {
      continue;
    }
  }
  return undefined;
}
