// Answers to a survey
// https://copguidelines.github.io/schema/1.0/survey-response.schema.json

/**
 * A country's answers to the questions on child online protection of one edition of a survey.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, DOC-001, DOC-002,
 * DOC-003, DOC-004, DOC-005, DOC-008, PR-003, PR-004, PR-011, PR-012, PR-019, PR-022, PR-023,
 * PR-028, PR-029, PR-030.
 */
export interface SurveyResponse {
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
  /**
   * The code of the edition in the catalogue, for example GCI-v5.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly edition: string;
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: Country;
  /** The office that answers. */
  readonly respondent?: Organisation;
  /** The date of the answers. */
  readonly answered?: PartialDate;
  /**
   * The answers, in the order of the questions.
   * @minItems 1
   * @maxItems 1000
   */
  readonly answers: readonly SurveyAnswer[];
  /**
   * The laws, reports and links that the answers name.
   * @maxItems 1000
   */
  readonly references?: readonly Reference[];
  /** Notes on the whole document. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The answer to a question of a survey. */
export type Answer = "yes" | "partly" | "no" | "not-applicable";

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

/** The origin of a statement. */
export type StatementOrigin = "stated" | "derived";

/** The answer to one question of a survey, with its evidence. */
export interface SurveyAnswer {
  /**
   * The code of the question in the catalogue, for example GCI5-LEG-01.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly question: string;
  /** The answer; absent if there is none yet. */
  readonly answer?: Answer;
  /** The origin of the answer. */
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
 * A moment with its offset from UTC, as in RFC 3339.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]))$
 * @example "2026-11-25T08:30:00Z"
 * @example "2026-11-25T10:30:00.5+02:00"
 * @format date-time
 */
export type Timestamp = string;
