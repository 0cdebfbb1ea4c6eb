// Report on the validation of documents
// https://copguidelines.github.io/schema/1.0/validation-report.schema.json

/**
 * The findings about several documents.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface ValidationReport {
  /**
   * The version of the wire format of the report, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** What there is, in numbers. */
  readonly summary?: ReportSummary;
  /** How many recommendations the records name, where that was asked for. */
  readonly coverage?: ReportedCoverage;
  /** The documents in the order in which they were given. Two may have one name. */
  readonly documents?: readonly ReportedDocument[];
  readonly [member: string]: unknown;
}

/** How many recommendations are named, by the code of their audience. */
export interface CoverageByAudience {
  /** The number for policy-makers. */
  readonly "policy-makers"?: CoverageCount;
  /** The number for industry. */
  readonly industry?: CoverageCount;
  /** The number for parents and educators. */
  readonly "parents-educators"?: CoverageCount;
  /** The number for children. */
  readonly children?: CoverageCount;
  readonly [member: string]: unknown;
}

/** How many recommendations are named, of how many. */
export interface CoverageCount {
  /**
   * How many at least one record names.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly named?: number;
  /**
   * How many there are.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly of?: number;
  readonly [member: string]: unknown;
}

/** What became of a finding since an earlier run. */
export type FindingStatus = "new" | "unchanged" | "fixed";

/**
 * A date known to the day, to the month, or only to the year, as in ISO 8601.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$
 * @example "2019"
 * @example "2019-06"
 * @example "2019-06-14"
 */
export type PartialDate = string;

/** A report in numbers. */
export interface ReportSummary {
  /**
   * How many documents were looked at.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly documents?: number;
  /**
   * How many of them have no error.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly withoutErrors?: number;
  /**
   * How many errors there are.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly errors?: number;
  /**
   * How many warnings there are, without those that were accepted.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly warnings?: number;
  /**
   * How many findings are worth knowing and no more.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly infos?: number;
  /**
   * How many warnings were accepted.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly accepted?: number;
  /**
   * How many findings an earlier report does not have. Absent where there was none.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly new?: number;
  /**
   * How many findings an earlier report has too. Absent where there was none.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly unchanged?: number;
  /**
   * How many findings of an earlier report are gone. Absent where there was none.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly fixed?: number;
  readonly [member: string]: unknown;
}

/** How many recommendations a set of records names. */
export interface ReportedCoverage {
  /**
   * How many records were counted.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly records?: number;
  /** The numbers for each audience. */
  readonly audiences?: CoverageByAudience;
  readonly [member: string]: unknown;
}

/** The findings about one document. */
export interface ReportedDocument {
  /** The name of the document. */
  readonly document: string;
  /**
   * The name of the file, where the document is one of many in it and is known by its record.
   * Absent where the document is known by its name.
   */
  readonly file?: string;
  /** The identifier of the record by which the document is known in its file. */
  readonly record?: string;
  /** The stage that it was judged at. */
  readonly stage?: Stage;
  /** Whether no finding is an error. */
  readonly valid?: boolean;
  /** The findings, sorted by their place. */
  readonly findings?: readonly ReportedFinding[];
  /** The warnings that somebody accepted, each with the reason. */
  readonly accepted?: readonly ReportedFinding[];
  /** The findings of an earlier report that are gone. */
  readonly fixed?: readonly ReportedFinding[];
  readonly [member: string]: unknown;
}

/** One finding with its message in the language of the report. */
export interface ReportedFinding {
  /** The identifier of the rule, for example PR-003. */
  readonly rule: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The place in the document, a JSON Pointer. */
  readonly pointer: string;
  /**
   * The place with the identifiers of items in lists, after an equals sign, for their numbers.
   * Absent where no item on the way has one.
   */
  readonly pointerById?: string;
  /**
   * The line, from 1, where it is known.
   * @minimum 1
   * @maximum 2147483647
   */
  readonly line?: number;
  /**
   * The column, from 1 and in UTF-16 code units, where it is known.
   * @minimum 1
   * @maximum 2147483647
   */
  readonly column?: number;
  /**
   * The cell of a spreadsheet, such as Records!D7, whose row and column are line and column. Absent
   * where the document is no spreadsheet.
   */
  readonly cell?: string;
  /** The key of the message. */
  readonly messageKey?: string;
  /** The values that stand in the message, by name. */
  readonly arguments?: { readonly [member: string]: unknown };
  /** The message. */
  readonly message?: string;
  /** What stays the same from run to run as long as the finding does. */
  readonly fingerprint?: string;
  /** What became of it since an earlier report. Absent where there was none. */
  readonly status?: FindingStatus;
  /** Why it was accepted. Absent where it was not. */
  readonly reason?: string;
  /** The last day on which it is accepted. Absent where it is not. */
  readonly until?: PartialDate;
  readonly [member: string]: unknown;
}

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";

/** How complete a record must be; each stage includes the ones before it. */
export type Stage = "draft" | "submission" | "acceptance" | "publication";
