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
  /** The report in numbers. */
  readonly summary?: ReportSummary;
  /** The number of recommendations that the records name, if it was requested. */
  readonly coverage?: ReportedCoverage;
  /** The documents in the order in which they were given. Two may have one name. */
  readonly documents?: readonly ReportedDocument[];
  readonly [member: string]: unknown;
}

/** The numbers of recommendations that are named, by the code of their audience. */
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

/** The number of recommendations that are named, and of all. */
export interface CoverageCount {
  /**
   * The number that at least one record names.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly named?: number;
  /**
   * The number of all.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly of?: number;
  readonly [member: string]: unknown;
}

/** The change of a finding since an earlier run. */
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
   * The number of documents that were checked.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly documents?: number;
  /**
   * The number of documents without errors.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly withoutErrors?: number;
  /**
   * The number of errors.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly errors?: number;
  /**
   * The number of warnings, without accepted ones.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly warnings?: number;
  /**
   * The number of findings that are information only.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly infos?: number;
  /**
   * The number of accepted warnings.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly accepted?: number;
  /**
   * The number of findings that an earlier report does not have. Absent if there was no earlier
   * report.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly new?: number;
  /**
   * The number of findings that an earlier report also has. Absent if there was no earlier report.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly unchanged?: number;
  /**
   * The number of findings of an earlier report that are gone. Absent if there was no earlier
   * report.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly fixed?: number;
  readonly [member: string]: unknown;
}

/** The number of recommendations that a set of records names. */
export interface ReportedCoverage {
  /**
   * The number of records that were counted.
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
   * The name of the file, if it contains many documents and the document is identified by its
   * record. Absent if the document is known by its name.
   */
  readonly file?: string;
  /** The identifier of the record by which the document is known in its file. */
  readonly record?: string;
  /** The stage at which the document was checked. */
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
  /** The severity. */
  readonly severity: Severity;
  /** The place in the document, a JSON Pointer. */
  readonly pointer: string;
  /**
   * The place with the identifiers of items in lists, after an equals sign, for their numbers.
   * Absent if no item on the way has one.
   */
  readonly pointerById?: string;
  /**
   * The line, from 1, if it is known.
   * @minimum 1
   * @maximum 2147483647
   */
  readonly line?: number;
  /**
   * The column, from 1 and in UTF-16 code units, if it is known.
   * @minimum 1
   * @maximum 2147483647
   */
  readonly column?: number;
  /**
   * The cell of a spreadsheet, such as Records!D7, whose row and column are line and column. Absent
   * if the document is not a spreadsheet.
   */
  readonly cell?: string;
  /** The key of the message. */
  readonly messageKey?: string;
  /** The values in the message, by name. */
  readonly arguments?: { readonly [member: string]: unknown };
  /** The message. */
  readonly message?: string;
  /** A value that stays the same from run to run as long as the finding does. */
  readonly fingerprint?: string;
  /** The change since an earlier report. Absent if there was no earlier report. */
  readonly status?: FindingStatus;
  /** The reason for accepting it. Absent if it was not accepted. */
  readonly reason?: string;
  /** The last day on which it is accepted. Absent if it is not accepted. */
  readonly until?: PartialDate;
  readonly [member: string]: unknown;
}

/** The severity of a finding. */
export type Severity = "error" | "warning" | "info";

/** The completeness that a record must have; each stage includes the earlier ones. */
export type Stage = "draft" | "submission" | "acceptance" | "publication";
