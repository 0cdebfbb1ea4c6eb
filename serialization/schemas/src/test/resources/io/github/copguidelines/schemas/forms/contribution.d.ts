// Contribution to a meeting
// https://copguidelines.github.io/schema/1.0/contribution.schema.json

/**
 * A practice or position sent to a meeting of the Council Working Group on Child Online Protection.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, DOC-002, DOC-003,
 * DOC-004, DOC-005, DOC-007, DOC-008, PR-003, PR-004, PR-011, PR-012, PR-019, PR-022, PR-023,
 * PR-028, PR-029, PR-030.
 */
export interface Contribution {
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
  /** The meeting that it is sent to. */
  readonly meeting: MeetingReference;
  /**
   * The number or name of the item of the agenda that it is about.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly agendaItem?: string;
  /**
   * The number that the secretariat gave it.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly documentNumber?: string;
  /** Its date. */
  readonly date: PartialDate;
  /**
   * The contributors.
   * @minItems 1
   * @maxItems 1000
   */
  readonly sources: readonly Organisation[];
  /** The office that answers questions about it. */
  readonly contact?: PublicContact;
  /** Its title. */
  readonly title: LocalizedText;
  /** A summary. */
  readonly summary?: LocalizedText;
  /** The action requested of the meeting. */
  readonly actionRequested?: LocalizedText;
  /**
   * The resolutions that it refers to.
   * @maxItems 100
   * @uniqueItems true
   */
  readonly resolutions?: readonly string[];
  /**
   * Its text, part by part.
   * @minItems 1
   * @maxItems 1000
   */
  readonly body: readonly ContributionSection[];
  /**
   * The practice records that it was built from.
   * @uniqueItems true
   */
  readonly records?: readonly string[];
  /**
   * Laws, reports and links.
   * @maxItems 1000
   */
  readonly references?: readonly Reference[];
  /**
   * The annexes.
   * @maxItems 100
   */
  readonly annexes?: readonly Annex[];
  readonly [member: string]: unknown;
}

/** Something that comes with a contribution. */
export interface Annex {
  /** Its title. */
  readonly title: LocalizedText;
  /**
   * The name of its file, relative to the contribution.
   * @pattern ^(?:(?![\s\S]{501})(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+(?:/(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+)*)$
   */
  readonly file?: string;
  /**
   * Its address.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly url?: string;
  readonly [member: string]: unknown;
}

/** A part of the body of a contribution, with its evidence. */
export interface ContributionSection {
  /** Its heading. */
  readonly heading?: LocalizedText;
  /** Its text; a blank line parts paragraphs. */
  readonly text: LocalizedText;
  /** The origin of the text. */
  readonly origin?: StatementOrigin;
  /**
   * The records and sources that support it.
   * @maxItems 1000
   */
  readonly evidence?: readonly Evidence[];
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

/** The meeting that a contribution is sent to. */
export interface MeetingReference {
  /**
   * The code of the group, for example CWG-COP.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly group: string;
  /**
   * Which meeting it is.
   * @minimum 1
   * @maximum 1000
   */
  readonly number?: number;
  /** The date of the meeting. */
  readonly date?: Period;
  /**
   * The place of the meeting.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly place?: string;
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

/**
 * A span of time: one partial date, or a start and an end with a slash between them.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)?)$
 * @example "2019"
 * @example "2019-06/2021-12"
 */
export type Period = string;

/** The office that answers questions about a practice; no personal address is needed. */
export interface PublicContact {
  /** The unit. */
  readonly unit?: LocalizedText;
  /**
   * The e-mail address of the office.
   * @pattern ^(?:(?![\s\S]{255})[^\u0000-\u0020@<>"]+@[^\u0000-\u0020@<>".]+(?:\.[^\u0000-\u0020@<>".]+)+)$
   */
  readonly email?: string;
  /**
   * The address of a contact form.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly form?: string;
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

/** The origin of a statement. */
export type StatementOrigin = "stated" | "derived";

/**
 * A moment with its offset from UTC, as in RFC 3339.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]))$
 * @example "2026-11-25T08:30:00Z"
 * @example "2026-11-25T10:30:00.5+02:00"
 * @format date-time
 */
export type Timestamp = string;
