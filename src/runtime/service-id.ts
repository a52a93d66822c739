/** How many characters the ids have that the service gives to files and seals. */
export const serviceIdLength = 32;

/** Whether a text has the form of an id that the service gives to files and seals: 32 letters and digits. */
export function isServiceId(value: string): boolean {
  return value.length === serviceIdLength && /^[a-zA-Z0-9]*$/u.test(value);
}
