/** What ajv reports of one place; `verbose`, so that the schema's own words are at hand. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** Set on what a key's name has against itself; `propertyNames` says it as well. */
  readonly propertyName?: string;
}

/** A stand-alone validator made from a schema: false leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Every error that a validator finds in a value; none when it fits. Nothing else reads what a validator leaves behind. */
export function errorsOf(validate: Validator, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The segments of a JSON Pointer. */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Enough of a value to recognise it by. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
