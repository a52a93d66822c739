import { isCompany, isOther } from "./meaning.ts";

/** So many rows of a document are looked at for a head that names the parties. */
const headRows = 40;
const entry = /^(?<word>\p{Script=Han}{2,8})(?:\([^()]{1,12}\))?:(?<name>[^:]{4,40})$/u;
const definition = /[(“"](?:以下|下)?(?:统?简|合?)称(?:为|作)?[:“”"‘’「」]{0,3}(?<word>\p{Script=Han}{2,8})[“”"‘’「」]{0,2}[)”"]/gu;

/**
 * Words that a document itself uses for its parties, though no contract usually does: whoever stands in its head before the name of a company
 * (`旅行社：某某国际旅行社有限公司`), and whatever it says it calls somebody.
 */
export function knownWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts.slice(0, headRows)) {
    const { word = "", name = "" } = entry.exec(text)?.groups ?? {};
    if (isCompany(name) && !isOther(word)) words.add(word);
  }
  for (const text of texts) {
    if (!text.includes("称")) continue;
    for (const { groups } of text.matchAll(definition)) if (!isOther(groups?.["word"] ?? "")) words.add(groups?.["word"] ?? "");
  }
  for (const word of ["本合同", "本协议", "合同", "协议", "产品", "项目", "标的", "服务", "货物"]) words.delete(word);
  return words;
}
