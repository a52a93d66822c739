/** A fact as a text; what depends on a parameter is an ellipsis. */
export function text(value: unknown): string {
  if (typeof value === "symbol") return "…";
  if (typeof value === "boolean") return value ? "✓" : "";
  if (Array.isArray(value)) return value.map(text).join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
