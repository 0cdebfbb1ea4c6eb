// Submission: the envelope of what a member sends
// https://copguidelines.github.io/schema/1.0/submission.schema.json

/**
 * The envelope of what a member sends: who, on whose behalf, which documents, with which
 * declaration.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, DOC-002, DOC-003,
 * DOC-004, DOC-005, DOC-008, PR-003, PR-004, PR-011, PR-012, PR-019, PR-022, PR-023, PR-028,
 * PR-029, PR-030.
 */
export interface Submission {
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
  /** The sender; never published. */
  readonly sender: Submitter;
  /** On whose behalf it is sent. */
  readonly onBehalfOf: Organisation;
  /** The time of sending. */
  readonly submitted?: Timestamp;
  /**
   * The documents that are sent.
   * @minItems 1
   */
  readonly documents: readonly SubmittedDocument[];
  /** The sender's declaration about the protection of children in the whole submission. */
  readonly safeguardingDeclaration: SafeguardingDeclaration;
  /**
   * The files that come with it.
   * @maxItems 1000
   */
  readonly attachments?: readonly Attachment[];
  /** A message from the sender. */
  readonly message?: LocalizedText;
  readonly [member: string]: unknown;
}

/** A file that comes with a submission, by its checksum. */
export interface Attachment {
  /**
   * Its name, relative to the submission.
   * @pattern ^(?:(?![\s\S]{501})(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+(?:/(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+)*)$
   */
  readonly file: string;
  /** A title that describes the file. */
  readonly title?: LocalizedText;
  /**
   * Its media type, for example application/pdf.
   * @pattern ^(?:[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100})$
   */
  readonly mediaType?: string;
  /**
   * Its size in bytes.
   * @minimum 0
   * @maximum 1000000000
   */
  readonly bytes?: number;
  /**
   * Its SHA-256 checksum, in lower-case hexadecimal digits.
   * @pattern ^(?:[0-9a-f]{64})$
   */
  readonly sha256: string;
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

/** The submitter's declaration about the protection of children in a practice and its record. */
export interface SafeguardingDeclaration {
  /** The date of the declaration. */
  readonly date: PartialDate;
  /**
   * The answers, one for each statement of the catalogue.
   * Members depend on each other; the JSON Schema says how.
   * @minItems 1
   */
  readonly statements: readonly SafeguardingStatement[];
  readonly [member: string]: unknown;
}

/**
 * The answer to one statement of the safeguarding declaration.
 * Members depend on each other; the JSON Schema says how.
 */
export interface SafeguardingStatement {
  /**
   * The code of the statement, for example SG-01.
   * @pattern ^(?:SG-[0-9]{2})$
   */
  readonly code:
    | "SG-01"
    | "SG-02"
    | "SG-03"
    | "SG-04"
    | "SG-05"
    | "SG-06"
    | "SG-07"
    | "SG-08"
    | "SG-09"
    | "SG-10"
    | "SG-11"
    | "SG-12";
  /** The answer. */
  readonly answer: StatementAnswer;
  /** Notes. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The answer to one statement of the safeguarding declaration. */
export type StatementAnswer = "confirmed" | "not-applicable" | "not-confirmed";

/** A document that a submission sends, by its identifier and checksum. */
export interface SubmittedDocument {
  /** The type of the document. */
  readonly type: SubmittedType;
  /**
   * Its identifier.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly id: string;
  /**
   * Its version.
   * @minimum 1
   * @maximum 1000000
   */
  readonly version?: number;
  /**
   * The name of its file, relative to the submission.
   * @pattern ^(?:(?![\s\S]{501})(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+(?:/(?!\.\.?(?:/|$))[^\u0000-\u001F\u007F\\/:*?"<>|]+)*)$
   */
  readonly file?: string;
  /**
   * The SHA-256 checksum of the file, in lower-case hexadecimal digits.
   * @pattern ^(?:[0-9a-f]{64})$
   */
  readonly sha256?: string;
  readonly [member: string]: unknown;
}

/** The type of a document in a submission. */
export type SubmittedType =
  | "practice-record"
  | "contribution"
  | "survey-response"
  | "national-strategy"
  | "programme";

/** The person who submitted a record; never published. */
export interface Submitter {
  /**
   * The name of the submitter.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly name?: string;
  /**
   * The role in the organization.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly role?: string;
  /**
   * The organization.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly organisation?: string;
  /**
   * The e-mail address.
   * @pattern ^(?:(?![\s\S]{255})[^\u0000-\u0020@<>"]+@[^\u0000-\u0020@<>".]+(?:\.[^\u0000-\u0020@<>".]+)+)$
   */
  readonly email?: string;
  /** The capacity in which the record is sent in. */
  readonly capacity: SubmitterCapacity;
  readonly [member: string]: unknown;
}

/** The capacity in which somebody submits a record. */
export type SubmitterCapacity =
  | "government-focal-point"
  | "sector-member"
  | "partner"
  | "library-editor";

/**
 * A moment with its offset from UTC, as in RFC 3339.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]))$
 * @example "2026-11-25T08:30:00Z"
 * @example "2026-11-25T10:30:00.5+02:00"
 * @format date-time
 */
export type Timestamp = string;
