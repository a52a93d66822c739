export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** ajv's standalone validator: answers whether a value fits, and leaves its errors on itself. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
