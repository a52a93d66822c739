/** A number between two others, or equal to one of them. */
export function between(least: number, most: number): (value: number) => string | undefined {
  return (value) => (value >= least && value <= most ? undefined : `is ${value}, and ${least} to ${most} are allowed`);
}
