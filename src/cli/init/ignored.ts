/**
 * The text of a .prettierignore that leaves a folder alone, too, with the line ends that it has; the same text where it does already.
 */
export function ignoring(text: string, folder: string): string {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const names = [folder, `/${folder}`].flatMap((name) => [name, `${name}/`, `${name}/*`, `${name}/**`]);
  if (lines.some((line) => names.includes(line))) return text;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text}${text === "" || text.endsWith("\n") ? "" : end}${folder}/${end}`;
}
