/** What is advised of any code, beside its own helps: one template each. */
export const commonHelps = {
  "straight-quotes": 'Write straight quotes, `"`: YAML takes typographic ones for a part of the text.',
} as const;
