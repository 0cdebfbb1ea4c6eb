// Settings of validation
// https://copguidelines.github.io/schema/1.0/validation-settings.schema.json

/**
 * Warnings that are accepted and severities that are changed. Errors stay errors.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface ValidationSettings {
  /**
   * The version of the wire format, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The warnings that are accepted. */
  readonly accepted?: readonly Acceptance[];
  /** The severities that are changed. Of two for one rule, the later counts. */
  readonly severities?: readonly SeveritySetting[];
  readonly [member: string]: unknown;
}

/**
 * States that somebody has checked and accepts a warning, the reason, and the end date. Errors
 * cannot be accepted.
 */
export interface Acceptance {
  /**
   * The identifier of the rule, for example PR-011.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly rule: string;
  /**
   * The place of the warning, a JSON Pointer in which * matches any one index or name.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly pointer: string;
  /**
   * The identifier of the record that it is about; of any record if absent.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly record?: string;
  /**
   * The reason for accepting the warning, in words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly reason: string;
  /** The last day, month or year in which it holds. */
  readonly until: PartialDate;
  readonly [member: string]: unknown;
}

/**
 * A date known to the day, to the month, or only to the year, as in ISO 8601.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$
 * @example "2019"
 * @example "2019-06"
 * @example "2019-06-14"
 */
export type PartialDate = string;

/** The severity of a finding. */
export type Severity = "error" | "warning" | "info";

/**
 * Gives the findings of a rule another severity. Errors, and rules of safeguarding, are not
 * lowered.
 */
export interface SeveritySetting {
  /** The identifier of the rule whose findings change, for example PR-011. */
  readonly rule: string;
  /** The severity that its findings get. */
  readonly severity: Severity;
  readonly [member: string]: unknown;
}
