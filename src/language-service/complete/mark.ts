/** Stands for what is written, in the text that is parsed: a word that nobody writes. */
export const mark = "flowspec_cursor_7c1";
