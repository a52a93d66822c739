// What the scripts of the layouts use of the tests and the sources.
export { extract } from "../../../src/pdf/extract.ts";
export { proposed } from "../../../src/pdf/place/propose.ts";
export { compacted, readCompact, writtenCompact } from "./compact.ts";
export { layouts, layoutsFolder, printsOf } from "./corpus.ts";
export { placedIn } from "./places.ts";
export { scores, table } from "./table.ts";
