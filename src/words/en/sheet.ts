/** What the page of a review sheet says beside the sheet. */
export const sheetMessages = {
  title: "{name}: review sheet",
} as const;
