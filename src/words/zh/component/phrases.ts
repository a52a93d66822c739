/** A number that is too small or too large. */
export const outOfRange = { "out-of-range": "{key:key} 为 {value}，应在 {least} 到 {most} 之间。" } as const;

/** Why another value is wrong, where there is nothing more to say. */
export const nothingElse = "其他写法，服务端会拒绝。";

/** The same of numbers. */
export const noOtherNumber = "超出这个范围，服务端会拒绝。";

/** Why characters that no document names are doubtful. */
export const undocumented = "文档没有写其他字符，服务端可能拒绝。";
