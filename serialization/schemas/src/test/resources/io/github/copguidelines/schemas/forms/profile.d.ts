// Profile: the requirements of a partner beyond the model
// https://copguidelines.github.io/schema/1.0/profile.schema.json

/**
 * The requirements of a partner for documents of a type, beyond those of the library. A profile
 * only narrows: a document that is valid under it is valid without it.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface Profile {
  /**
   * The version of the wire format, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * The name of the profile in addresses and file names, lower-case words with hyphens.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly id: string;
  /** The title of the profile for people. */
  readonly title?: LocalizedText;
  /** The purpose of the profile. */
  readonly description?: LocalizedText;
  /** The type of the documents; practice-record if absent. */
  readonly type?: DocumentType;
  /** The least stage that documents must meet; draft if absent. */
  readonly stage?: Stage;
  /**
   * The base address of its schemas: an absolute address that ends with a slash.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly base?: string;
  /** The language of titles and descriptions in its schemas; English if absent. */
  readonly language?: LanguageTag;
  /**
   * The default form of its schema, for example draft-07.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly output?: string;
  /** Its requirements for fields of the library. */
  readonly fields?: readonly FieldSetting[];
  /** The code lists from which it allows only some codes. */
  readonly codeLists?: readonly CodeListLimit[];
  /** The members that it adds. */
  readonly extensionFields?: readonly ExtensionField[];
  readonly [member: string]: unknown;
}

/** Limits the codes of a list that documents of a profile may use, wherever the list is used. */
export interface CodeListLimit {
  /**
   * The name of the list, for example Stakeholder.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly list: string;
  /**
   * The codes that may be used.
   * @minItems 1
   */
  readonly codes: readonly string[];
  readonly [member: string]: unknown;
}

/** A type of independent document. */
export type DocumentType =
  | "practice-record"
  | "contribution"
  | "survey-response"
  | "national-strategy"
  | "programme"
  | "submission"
  | "catalogue"
  | "validation-report"
  | "coverage-report"
  | "validation-settings"
  | "profile";

/** A member outside the model that documents of a profile may or must have. */
export interface ExtensionField {
  /**
   * The place of the object that has the member, as in field; the document itself if absent.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly in?: string;
  /**
   * The name of the member; no field of the library has it.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly name: string;
  /** Whether documents must have it; absent means no. */
  readonly required?: boolean;
  /**
   * The values that it may have: JSON Schema with the keywords type, title, description, enum,
   * const, default, minLength, maxLength, pattern, minimum, maximum, items, minItems, maxItems,
   * uniqueItems, properties, required, and additionalProperties with the value false.
   */
  readonly schema: { readonly [member: string]: unknown };
  readonly [member: string]: unknown;
}

/** The requirements of a profile for one field, beyond those of the library. */
export interface FieldSetting {
  /**
   * The place of the field, a JSON Pointer in which * matches every entry of a list. A language tag
   * may follow a localized text, as in /title/fr.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly field: string;
  /** Whether documents have the field at all; absent means that they may. */
  readonly use?: FieldUse;
  /** The only value that the field may have. */
  readonly fixed?:
    | readonly unknown[]
    | boolean
    | number
    | { readonly [member: string]: unknown }
    | string;
  /** The value that tools may fill in for a document without the field. */
  readonly default?:
    | readonly unknown[]
    | boolean
    | number
    | { readonly [member: string]: unknown }
    | string;
  /** The codes or texts that may be used; all, if there are none. */
  readonly codes?: readonly string[];
  /**
   * The least number of characters of each text.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly minLength?: number;
  /**
   * The greatest number of characters of each text.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly maxLength?: number;
  /**
   * The regular expression that each text matches as a whole.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly pattern?: string;
  /** The least number. */
  readonly minimum?: number;
  /** The greatest number. */
  readonly maximum?: number;
  /**
   * The least number of entries.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly minItems?: number;
  /**
   * The greatest number of entries.
   * @minimum 0
   * @maximum 2147483647
   */
  readonly maxItems?: number;
  readonly [member: string]: unknown;
}

/** Whether documents of a profile have a field or omit it. */
export type FieldUse = "required" | "dropped";

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

/** The completeness that a record must have; each stage includes the earlier ones. */
export type Stage = "draft" | "submission" | "acceptance" | "publication";
