import { componentTypeMessages } from "../words/en/component-types.ts";
import { previewMessages } from "../words/en/preview.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";

/** How a preview speaks: what it says, and what it calls components. */
export interface PreviewSay {
  readonly language: Language;
  readonly say: Say<typeof previewMessages>;
  readonly kind: Say<typeof componentTypeMessages>;
}

export function previewIn(language: Language): PreviewSay {
  return {
    language,
    say: saying("preview", previewMessages, language),
    kind: saying("componentTypes", componentTypeMessages, language),
  };
}
