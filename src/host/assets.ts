/** The text of something that comes with the package and is not code, by its path from the package's folder. */
export async function readAsset(path: string): Promise<string> {
  const { packaged } = await import("./packaged.ts");
  return packaged(path);
}
