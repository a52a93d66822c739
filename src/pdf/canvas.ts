import { createRequire } from "node:module";
import { join } from "node:path";
import { packageFolder } from "./reader.ts";

/** The package that draws. */
export type CanvasPackage = typeof import("@napi-rs/canvas");

/** How to get the packages that draw pages. */
export const drawingPackages = "npm install --save-dev pdfjs-dist@^5.6.205 @napi-rs/canvas@^0.1.96";

/** The package that draws; `undefined` where it is not installed. It comes with the reader of PDFs where optional packages are installed. */
export function loadCanvas(): CanvasPackage | undefined {
  return required("@napi-rs/canvas") as CanvasPackage | undefined; // the package's own types
}

/** The version of the package that draws, without loading it; `undefined` where it is not installed. */
export function canvasVersion(): string | undefined {
  return (required("@napi-rs/canvas/package.json") as { readonly version: string } | undefined)?.version; // as npm wants it
}

function required(name: string): unknown {
  const reader = packageFolder();
  for (const from of [import.meta.url, ...(reader === undefined ? [] : [join(reader, "package.json")])]) {
    try {
      return createRequire(from)(name);
    } catch {
      continue;
    }
  }
  return undefined;
}
