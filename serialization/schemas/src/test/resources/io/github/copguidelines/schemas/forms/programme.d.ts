// Programme of cooperation
// https://copguidelines.github.io/schema/1.0/programme.schema.json

/**
 * A programme of several partners: who, when, what for, for whom, by which measures.
 * Members depend on each other; the JSON Schema says how.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, DOC-003, DOC-004,
 * DOC-005, DOC-008, FIELD-008, PR-002, PR-003, PR-004, PR-011, PR-012, PR-017, PR-019, PR-022,
 * PR-023, PR-028, PR-029, PR-030.
 */
export interface Programme {
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
  /** Its name. */
  readonly title: LocalizedText;
  /** A short description that can be read on its own. */
  readonly summary?: LocalizedText;
  /** The organization responsible. */
  readonly leadOrganisation?: Organisation;
  /**
   * The partners, each with its role.
   * @maxItems 1000
   */
  readonly partners?: readonly Partner[];
  /**
   * The countries where it runs, as ISO 3166-1 alpha-2 codes.
   * @uniqueItems true
   */
  readonly countries?: readonly Country[];
  /**
   * The ITU regions.
   * @uniqueItems true
   */
  readonly ituRegions?: readonly ItuRegion[];
  /** The start date. */
  readonly started?: PartialDate;
  /** The end date, which may be in the future. */
  readonly ended?: PartialDate;
  /**
   * The objectives.
   * @maxItems 100
   */
  readonly objectives?: readonly LocalizedText[];
  /**
   * The stakeholders that act.
   * @uniqueItems true
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * The audiences.
   * @uniqueItems true
   */
  readonly audiences?: readonly Audience[];
  /**
   * The measures of the programme.
   * @maxItems 1000
   */
  readonly measures?: readonly Measure[];
  /**
   * Reports and links.
   * @maxItems 1000
   */
  readonly references?: readonly Reference[];
  /** The origin of the document. */
  readonly source?: RecordSource;
  /** The confidence in the document. */
  readonly confidence?: RecordConfidence;
  readonly [member: string]: unknown;
}

/** An audience of the guidelines. */
export type Audience = "policy-makers" | "industry" | "parents-educators" | "children";

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

/** A recommendation that a practice puts into effect, and how far. */
export interface Implementation {
  /**
   * The code of the recommendation, for example POL-LEG-01.
   * @pattern ^(?:(?![\s\S]{61})[A-Z]{3}(?:-[A-Z0-9]+)+)$
   */
  readonly code: string;
  /** The part of the recommendation that is put into effect. */
  readonly degree?: ImplementationDegree;
  /** Notes. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The part of a recommendation that a practice puts into effect. */
export type ImplementationDegree = "full" | "partial" | "supports";

/** A region of the ITU Development Sector, or the whole world. */
export type ItuRegion =
  | "africa"
  | "americas"
  | "arab-states"
  | "asia-pacific"
  | "cis"
  | "europe"
  | "global";

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

/** One measure of a programme. */
export interface Measure {
  /** Its name. */
  readonly title: LocalizedText;
  /** A description of the measure. */
  readonly description?: LocalizedText;
  /** The progress; absent if it is not known. */
  readonly status?: Progress;
  /** The start date. */
  readonly started?: PartialDate;
  /** The end date; absent while it runs. */
  readonly ended?: PartialDate;
  /**
   * The recommendations that it puts into effect.
   * @maxItems 1000
   */
  readonly implements?: readonly Implementation[];
  /**
   * The records and sources that support it.
   * @maxItems 1000
   */
  readonly evidence?: readonly Evidence[];
  readonly [member: string]: unknown;
}

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

/** An organization that works along in a practice, and in which role. */
export interface Partner {
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
  /** The role of the partner. */
  readonly role?: PartnerRole;
  readonly [member: string]: unknown;
}

/** The role of a partner in a practice. */
export type PartnerRole = "funder" | "implementer" | "adviser" | "evaluator" | "channel";

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

/**
 * A stakeholder of child online protection: government, regulator, hotline and so on. Open list.
 * @minLength 1
 * @example "government"
 * @example "ministry-of-education"
 */
export type Stakeholder =
  | "government"
  | "ministry-of-education"
  | "child-protection-authority"
  | "legislator"
  | "regulator"
  | "data-protection-authority"
  | "law-enforcement"
  | "judiciary"
  | "health-services"
  | "social-services"
  | "industry"
  | "internet-service-provider"
  | "mobile-operator"
  | "content-provider"
  | "online-retailer"
  | "app-developer"
  | "social-media-service"
  | "gaming-service"
  | "broadcaster"
  | "hardware-manufacturer"
  | "operating-system-developer"
  | "app-store"
  | "payment-provider"
  | "advertiser"
  | "civil-society"
  | "educators"
  | "parents"
  | "children"
  | "academia"
  | "media"
  | "hotline"
  | "helpline"
  | "safer-internet-centre"
  | "international-organisation"
  | (string & {});

/**
 * A moment with its offset from UTC, as in RFC 3339.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]))$
 * @example "2026-11-25T08:30:00Z"
 * @example "2026-11-25T10:30:00.5+02:00"
 * @format date-time
 */
export type Timestamp = string;
