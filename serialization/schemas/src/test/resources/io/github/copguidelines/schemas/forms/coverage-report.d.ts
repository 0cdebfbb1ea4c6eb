// Report on what practice records cover
// https://copguidelines.github.io/schema/1.0/coverage-report.schema.json

/**
 * The entries of the catalogue that a set of practice records covers, and the gaps. Absence of a
 * record is not absence of practice.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface CoverageReport {
  /**
   * The version of the wire format of the report, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The date of the report. */
  readonly date?: PartialDate;
  /**
   * The number of records that were counted. Records with the same identifier count once.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** The number of records by evidence level, weakest first. */
  readonly evidence?: readonly EvidenceCount[];
  /**
   * The largest number of records that are named for each cell and degree. Counts always include
   * all records.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly mostListed?: number;
  /** The tables, one for each dimension. */
  readonly dimensions?: readonly CoverageTable[];
  /** The records that cells name, in the order in which they came. */
  readonly records?: readonly CountedRecord[];
  /** The changes since an earlier report. Absent if none was given. */
  readonly comparison?: CoverageComparison;
  readonly [member: string]: unknown;
}

/** An audience of the guidelines. */
export type Audience = "policy-makers" | "industry" | "parents-educators" | "children";

/** The data that the report shows of a record that it names. */
export interface CountedRecord {
  /** The identifier of the record. */
  readonly id: string;
  /** The title of the record. */
  readonly title?: LocalizedText;
  /** The countries where the practice runs. */
  readonly countries?: readonly string[];
  /** The strength of the evidence. Absent if the record states nothing. */
  readonly evidenceLevel?: EvidenceLevel;
  readonly [member: string]: unknown;
}

/**
 * One entry of a list of the catalogue, with the records that name it. Where the count is 0, it is
 * a gap.
 */
export interface CoverageCell {
  /** The code of the entry. Of a crossing, that of the category of risks. */
  readonly code: string;
  /** The audience, of a recommendation or a crossing. */
  readonly audience?: Audience;
  /**
   * The verification of the entry. Absent for this library's own codes and words, which no document
   * has.
   */
  readonly verification?: VerificationLevel;
  /**
   * The number of records that name it.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** The number of its recommendations that are named, for an audience, a topic or a stage. */
  readonly recommendations?: CoverageCount;
  /** The strongest evidence level among the records. Absent if none states one. */
  readonly bestEvidence?: EvidenceLevel;
  /** The number of these records by evidence level, weakest first. */
  readonly evidence?: readonly EvidenceCount[];
  /** The records, those with the highest degree first. */
  readonly coveredBy?: readonly CoveringRecords[];
  readonly [member: string]: unknown;
}

/** The changes in one dimension. */
export interface CoverageChanges {
  /** The dimension. */
  readonly dimension: CoverageDimension;
  /** The entries that records name now and did not name before, with the present records. */
  readonly newlyCovered?: readonly CoverageCell[];
  /** The entries that records named before and do not name now, with the earlier records. */
  readonly noLongerCovered?: readonly CoverageCell[];
  /**
   * The number of entries that are named as before.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly stillCovered?: number;
  /**
   * The number of entries that no record names, as before.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly stillGaps?: number;
  readonly [member: string]: unknown;
}

/** The changes between an earlier coverage and a later one, or between two sets of records. */
export interface CoverageComparison {
  /** The date of the earlier report, if it is known. */
  readonly date?: PartialDate;
  /**
   * The number of records that the earlier report counted.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** The changes, dimension by dimension. */
  readonly dimensions?: readonly CoverageChanges[];
  /** The records of the earlier report that are named here. */
  readonly records?: readonly CountedRecord[];
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

/** A dimension by which coverage is counted. */
export type CoverageDimension =
  | "recommendation"
  | "audience"
  | "risk-category"
  | "risk"
  | "audience-risk-category"
  | "topic"
  | "strategy-stage"
  | "region"
  | "country";

/**
 * The cells of one dimension, such as all recommendations. Cells beyond the list of the catalogue
 * are last and count neither as covered nor as gaps.
 */
export interface CoverageTable {
  /** The dimension. */
  readonly dimension: CoverageDimension;
  /**
   * The number of entries of the list that at least one record names.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly covered?: number;
  /**
   * The number of entries of the list.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly of?: number;
  /** The number of entries that no record names, by verification. */
  readonly gaps?: readonly VerificationCount[];
  /** The entries in the order of the catalogue. */
  readonly cells?: readonly CoverageCell[];
  readonly [member: string]: unknown;
}

/** The records behind a cell, grouped by degree. */
export interface CoveringRecords {
  /**
   * The part of a recommendation that they put into effect. Absent if nothing is stated, and for
   * entries other than recommendations.
   */
  readonly degree?: ImplementationDegree;
  /**
   * The number of records.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** The identifiers of the records, at most as many as the report names of each cell. */
  readonly records?: readonly string[];
  readonly [member: string]: unknown;
}

/** The number of records with an evidence level. */
export interface EvidenceCount {
  /** The evidence level. Absent for records that state none. */
  readonly evidenceLevel?: EvidenceLevel;
  /**
   * The number of records with it.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  readonly [member: string]: unknown;
}

/** The strength of the evidence that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/** The part of a recommendation that a practice puts into effect. */
export type ImplementationDegree = "full" | "partial" | "supports";

/**
 * A well-formed BCP 47 language tag, for example en, zh-Hant or pt-BR.
 * @pattern ^(?:(?![\s\S]{101})[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?)$
 * @example "en"
 * @example "fr-CA"
 * @example "zh-Hans"
 */
export type LanguageTag = string;

/**
 * Text in one or more languages, by BCP 47 language tag.
 * @minProperties 1
 */
export type LocalizedText = { readonly [member: string]: string };

/**
 * A date known to the day, to the month, or only to the year, as in ISO 8601.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$
 * @example "2019"
 * @example "2019-06"
 * @example "2019-06-14"
 */
export type PartialDate = string;

/** The number of catalogue entries with a level of verification. */
export interface VerificationCount {
  /** The level. Absent for codes and words of this library's own. */
  readonly verification?: VerificationLevel;
  /**
   * The number of entries.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  readonly [member: string]: unknown;
}

/** The verification of a catalogue entry, surest first. */
export type VerificationLevel = "verified" | "partly" | "recalled";
