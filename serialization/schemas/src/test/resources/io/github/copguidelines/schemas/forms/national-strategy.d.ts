// State of a national strategy
// https://copguidelines.github.io/schema/1.0/national-strategy.schema.json

/**
 * A country's way through the stages of a national strategy on child online protection.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, DOC-001, DOC-002,
 * DOC-003, DOC-004, DOC-005, DOC-006, DOC-008, PR-003, PR-004, PR-011, PR-012, PR-019, PR-022,
 * PR-023, PR-028, PR-029, PR-030.
 */
export interface NationalStrategy {
  /**
   * The version of the wire format, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion: string;
  /**
   * The identifier, which never changes: lower-case words with hyphens.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly id: string;
  /**
   * The version of the document; from 1, it rises with each change that is sent.
   * @minimum 1
   * @maximum 1000000
   */
  readonly version?: number;
  /** The BCP 47 tag of the language in which it was first written. */
  readonly language: LanguageTag;
  /** The time when it was created. */
  readonly created?: Timestamp;
  /** The time of the last change. */
  readonly modified?: Timestamp;
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: Country;
  /** The title of the strategy, if it has one. */
  readonly title?: LocalizedText;
  /** The authority in charge. */
  readonly leadOrganisation?: Organisation;
  /** The date of adoption. */
  readonly adopted?: PartialDate;
  /** The time it is meant for. */
  readonly period?: Period;
  /** The day that the document describes. */
  readonly asOf: PartialDate;
  /**
   * The stages with known facts, in their order.
   * @maxItems 100
   */
  readonly stages?: readonly StageProgress[];
  /**
   * Laws, reports and links.
   * @maxItems 1000
   */
  readonly references?: readonly Reference[];
  /** The origin of the document. */
  readonly source?: RecordSource;
  /** The confidence in the document. */
  readonly confidence?: RecordConfidence;
  /** Notes on the whole document. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** An assigned ISO 3166-1 alpha-2 code. */
export type Country =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

/** The basis of a statement: a practice record, a source, or both, and the reason. */
export interface Evidence {
  /**
   * The identifier of the practice record.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly record?: string;
  /**
   * The version of that record.
   * @minimum 1
   * @maximum 1000000
   */
  readonly version?: number;
  /**
   * The identifier of a reference: within the record, or within this document if no record is
   * named.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly reference?: string;
  /**
   * The address of a source.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly url?: string;
  /** The reason why it is evidence. */
  readonly reason?: EvidenceReason;
  /**
   * The codes by which record and statement meet.
   * @maxItems 50
   * @uniqueItems true
   */
  readonly codes?: readonly string[];
  /** Notes. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** A reason why a record is evidence for a statement. */
export type EvidenceReason =
  | "recommendation"
  | "strategy-stage"
  | "frame-link"
  | "practice-kind"
  | "stated";

/** The progress of a country with one item of a checklist, with its evidence. */
export interface ItemProgress {
  /**
   * The code of the item in the catalogue, for example NS-01-C01.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly item: string;
  /** The progress; absent if it is not known. */
  readonly status?: Progress;
  /** The date when this was reached or last checked. */
  readonly date?: PartialDate;
  /** The origin of the statement. */
  readonly origin?: StatementOrigin;
  /**
   * The records and sources that support it.
   * @maxItems 1000
   */
  readonly evidence?: readonly Evidence[];
  /** Notes. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

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

/** An organization with a part in a practice. */
export interface Organisation {
  /** Its name. */
  readonly name: LocalizedText;
  /** The type of the organization. */
  readonly type?: OrganisationType;
  /** Its country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: Country;
  /**
   * The address of its website.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly website?: string;
  readonly [member: string]: unknown;
}

/**
 * A type of organization. Open list.
 * @minLength 1
 * @example "government-ministry"
 * @example "government-agency"
 */
export type OrganisationType =
  | "government-ministry"
  | "government-agency"
  | "regulator"
  | "law-enforcement"
  | "industry"
  | "ngo"
  | "research"
  | "international-organisation"
  | "public-private"
  | "judiciary"
  | "regional-organisation"
  | "industry-association"
  | "media"
  | "other"
  | (string & {});

/**
 * A date known to the day, to the month, or only to the year, as in ISO 8601.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$
 * @example "2019"
 * @example "2019-06"
 * @example "2019-06-14"
 */
export type PartialDate = string;

/**
 * A span of time: one partial date, or a start and an end with a slash between them.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)?)$
 * @example "2019"
 * @example "2019-06/2021-12"
 */
export type Period = string;

/** The state of progress. */
export type Progress = "not-started" | "in-progress" | "done" | "not-applicable";

/** The confidence in a record. */
export type RecordConfidence = "verified" | "partly" | "recalled" | "confirmed-by-owner";

/** The origin of a record. */
export type RecordOrigin = "submission" | "desk-research" | "import";

/** The origin of a record. */
export interface RecordSource {
  /** The origin of the record. */
  readonly kind: RecordOrigin;
  /**
   * Its identifier in the collection that it came from.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly originId?: string;
  /**
   * The page that it was first written from.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly url?: string;
  /** Notes, for example on parts that were not seen. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** A source of a practice record: a law, a report, a page. */
export interface Reference {
  /**
   * The identifier within the record.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly id: string;
  /**
   * The title, in the language of the source.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly title: string;
  /**
   * The publisher.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * The year in which it was published.
   * @minimum 1000
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * Its address: http, https or doi.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly url?: string;
  /**
   * The name of a file that comes with the record.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly file?: string;
  /**
   * The kind of source, for example law or report.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly kind?: string;
  /** The BCP 47 tag of its language. */
  readonly language?: LanguageTag;
  /** The date of access. */
  readonly accessed?: PartialDate;
  readonly [member: string]: unknown;
}

/** The progress of a country with one stage of its strategy. */
export interface StageProgress {
  /** The stage. */
  readonly stage: StrategyStage;
  /** The progress; absent if it is not known. */
  readonly status?: Progress;
  /** The origin of the statement. */
  readonly origin?: StatementOrigin;
  /**
   * The items of its checklist with known facts.
   * @maxItems 1000
   */
  readonly items?: readonly ItemProgress[];
  /**
   * The evidence for the stage as a whole.
   * @maxItems 1000
   */
  readonly evidence?: readonly Evidence[];
  /** Notes. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The origin of a statement. */
export type StatementOrigin = "stated" | "derived";

/** A stage of a national strategy, by its code in the catalogue. */
export type StrategyStage =
  | "NS-01"
  | "NS-02"
  | "NS-03"
  | "NS-04"
  | "NS-05"
  | "NS-06"
  | "NS-07"
  | "NS-08"
  | "NS-09"
  | "NS-10";

/**
 * A moment with its offset from UTC, as in RFC 3339.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]))$
 * @example "2026-11-25T08:30:00Z"
 * @example "2026-11-25T10:30:00.5+02:00"
 * @format date-time
 */
export type Timestamp = string;
