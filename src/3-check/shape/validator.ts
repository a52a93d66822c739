export interface ShapeError {
  readonly instancePath: string;
  /** Whether it says only that a value is no placeholder, where that is one of several things it may be. */
  readonly ofPlaceholder?: true;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** ajv's standalone validator: answers whether a value fits, and leaves its errors on itself. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
