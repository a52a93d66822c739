/** What is wrong with the way a command was called. */
export const usageMessages = {
  "no-language": "{from} takes one of {known:list}, not {given:quoted}",
} as const;
