/** How Handlebars compiles the template of review sheets, which are Markdown: what comes into them is escaped before. */
export const reviewOptions = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true } as const;

/** How it compiles those of pages, which are HTML: it escapes every text but the one that is HTML already. */
export const previewOptions = { strict: true, knownHelpersOnly: true } as const;
