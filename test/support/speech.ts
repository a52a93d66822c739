import type { Speech } from "../../src/cli/io.ts";
import { english } from "../../src/words/english.ts";

/** The languages of a command that a test calls by itself, beside the command line. */
export const englishSpeech: Speech = { terminal: english, output: english };
