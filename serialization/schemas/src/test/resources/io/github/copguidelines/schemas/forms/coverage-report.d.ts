// Report on what practice records cover
// https://copguidelines.github.io/schema/1.0/coverage-report.schema.json

/**
 * What a set of practice records covers of the catalogue, and what not. Absence of a record is not
 * absence of practice.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface CoverageReport {
  /**
   * The version of the wire format of the report, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The date for which the report stands. */
  readonly date?: PartialDate;
  /**
   * How many records were counted. Records with one identifier are one.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** How many records have which evidence level, weakest first. */
  readonly evidence?: readonly EvidenceCount[];
  /**
   * How many records are named at most for each cell and degree. Counts are always of all records.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly mostListed?: number;
  /** The tables, one for each dimension. */
  readonly dimensions?: readonly CoverageTable[];
  /** The records that cells name, in the order in which they came. */
  readonly records?: readonly CountedRecord[];
  /** What changed since an earlier report. Absent where none was given. */
  readonly comparison?: CoverageComparison;
  readonly [member: string]: unknown;
}

/** Whom a guideline addresses. */
export type Audience = "policy-makers" | "industry" | "parents-educators" | "children";

/** What the report shows of a record that it names. */
export interface CountedRecord {
  /** The identifier of the record. */
  readonly id: string;
  /** The title of the record. */
  readonly title?: LocalizedText;
  /** The countries where the practice runs. */
  readonly countries?: readonly string[];
  /** How strong the proof is. Absent where the record states nothing. */
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
  /** How sure the entry is. Absent for codes and words of this library's own, which no document has. */
  readonly verification?: VerificationLevel;
  /**
   * How many records name it.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** How many of its recommendations are named, for an audience, a topic or a stage. */
  readonly recommendations?: CoverageCount;
  /** The strongest evidence level among the records. Absent where none states one. */
  readonly bestEvidence?: EvidenceLevel;
  /** How many of the records have which evidence level, weakest first. */
  readonly evidence?: readonly EvidenceCount[];
  /** The records, those with the highest degree first. */
  readonly coveredBy?: readonly CoveringRecords[];
  readonly [member: string]: unknown;
}

/** What changed in one dimension. */
export interface CoverageChanges {
  /** The dimension. */
  readonly dimension: CoverageDimension;
  /** What records name now and did not before, with the records of now. */
  readonly newlyCovered?: readonly CoverageCell[];
  /** What records named before and do not now, with the records of before. */
  readonly noLongerCovered?: readonly CoverageCell[];
  /**
   * How many entries are named as before.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly stillCovered?: number;
  /**
   * How many entries are named by no record, as before.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly stillGaps?: number;
  readonly [member: string]: unknown;
}

/** What changed between an earlier coverage and a later one, or between two sets of records. */
export interface CoverageComparison {
  /** The date of the earlier report, where it is known. */
  readonly date?: PartialDate;
  /**
   * How many records the earlier report counted.
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

/** What coverage is counted by. */
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
 * stand last and count neither as covered nor as gaps.
 */
export interface CoverageTable {
  /** The dimension. */
  readonly dimension: CoverageDimension;
  /**
   * How many entries of the list at least one record names.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly covered?: number;
  /**
   * How many entries the list has.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly of?: number;
  /** How many entries no record names, by how sure they are. */
  readonly gaps?: readonly VerificationCount[];
  /** The entries in the order of the catalogue. */
  readonly cells?: readonly CoverageCell[];
  readonly [member: string]: unknown;
}

/** The records that a cell rests on, those of one degree together. */
export interface CoveringRecords {
  /**
   * How much of a recommendation they put into effect. Absent where nothing is stated, and for all
   * that is no recommendation.
   */
  readonly degree?: ImplementationDegree;
  /**
   * How many records there are.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  /** The identifiers of the records, at most as many as the report names of each cell. */
  readonly records?: readonly string[];
  readonly [member: string]: unknown;
}

/** How many records have an evidence level. */
export interface EvidenceCount {
  /** The evidence level. Absent for records that state none. */
  readonly evidenceLevel?: EvidenceLevel;
  /**
   * How many records have it.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  readonly [member: string]: unknown;
}

/** How strong the proof is that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/** How much of a recommendation a practice puts into effect. */
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

/** How many entries of the catalogue are as sure as a level says. */
export interface VerificationCount {
  /** The level. Absent for codes and words of this library's own. */
  readonly verification?: VerificationLevel;
  /**
   * How many entries there are.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly count?: number;
  readonly [member: string]: unknown;
}

/** How sure a catalogue entry is, surest first. */
export type VerificationLevel = "verified" | "partly" | "recalled";
