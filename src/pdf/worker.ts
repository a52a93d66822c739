// The thread in which PDFs are read: see read.ts.
import { extract } from "./extract.ts";
import { answer } from "./thread.ts";

answer((bytes) => extract(bytes));
