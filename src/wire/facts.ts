/** What the service's definition says of one member. */
export interface Member {
  /** `string`, `number`, `boolean`, or the name of a structure of the same service. */
  readonly type: string;
  readonly list?: true;
  readonly required?: true;
  readonly deprecated?: true;
}

/** Structures by name, each with its members in the order of the definition. */
export type Structures = Readonly<Record<string, Readonly<Record<string, Member>>>>;
