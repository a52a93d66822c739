// The thread in which pages are drawn: see draw-pdf.ts.
import { draw } from "./draw.ts";
import type { Drawing } from "./drawing.ts";
import { answer } from "./thread.ts";

answer((bytes, request) => draw(bytes, request as Drawing)); // what draw-pdf.ts sends, copied
