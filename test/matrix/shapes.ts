import type { Shape } from "./shape.ts";
import { bundledShapes } from "./shapes/bundles.ts";
import { javaScriptShapes } from "./shapes/javascript.ts";
import { testedShapes } from "./shapes/tests.ts";
import { typeScriptShapes } from "./shapes/typescript.ts";

/** Every kind of project that builders are tried in. */
export const shapes: readonly Shape[] = [...typeScriptShapes, ...javaScriptShapes, ...testedShapes, ...bundledShapes];
