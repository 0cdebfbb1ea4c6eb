// Practice record, while it is being written
// https://copguidelines.github.io/schema/1.0/practice-record-draft.schema.json

/**
 * One documented practice of a member: actors, activities, place, audiences, risks, recommendations
 * that it puts into effect, and results. It describes institutions and contains nothing about an
 * identifiable child.
 * Members depend on each other; the JSON Schema says how.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, FIELD-008, FIELD-010,
 * PR-002, PR-003, PR-004, PR-005, PR-007, PR-008, PR-009, PR-010, PR-011, PR-012, PR-013, PR-014,
 * PR-015, PR-016, PR-017, PR-018, PR-019, PR-020, PR-021, PR-022, PR-023, PR-024, PR-025, PR-026,
 * PR-027, PR-028, PR-029, PR-030.
 */
export interface PracticeRecord {
  /**
   * The version of the wire format, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion: string;
  /**
   * The identifier, which never changes: lower-case words with hyphens, or COPP-2026-0001.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly id: string;
  /**
   * The version of the record; from 1, it rises with each accepted revision.
   * @minimum 1
   * @maximum 1000000
   */
  readonly version: number;
  /** The state in the lifecycle. */
  readonly status: LifecycleState;
  /** The name of the practice, 5 to 150 characters in each language. */
  readonly title: LocalizedText;
  /** A short description that can be read on its own, 50 to 1500 characters in each language. */
  readonly summary?: LocalizedText;
  /** The BCP 47 tag of the language in which the record was first written. */
  readonly language: LanguageTag;
  /** The kind of practice. */
  readonly kind?: PracticeKind;
  /**
   * Up to 20 keywords.
   * @maxItems 20
   * @uniqueItems true
   */
  readonly keywords?: readonly string[];
  /**
   * The countries where it runs, as ISO 3166-1 alpha-2 codes.
   * @uniqueItems true
   */
  readonly countries?: readonly Country[];
  /**
   * The ITU regions; global is never combined with others.
   * @uniqueItems true
   */
  readonly ituRegions?: readonly ItuRegion[];
  /** The area that the practice covers. */
  readonly coverage?: CoverageArea;
  /** The start date. */
  readonly started?: PartialDate;
  /** The end date; absent while it runs. */
  readonly ended?: PartialDate;
  /** The stage of the practice in its own life; absent if it is not known. */
  readonly stage?: PracticeStage;
  /**
   * The BCP 47 tags of the languages of its materials.
   * @uniqueItems true
   */
  readonly practiceLanguages?: readonly LanguageTag[];
  /** The organization responsible. */
  readonly leadOrganisation?: Organisation;
  /** The partners, each with its role. */
  readonly partners?: readonly Partner[];
  /**
   * The stakeholders that act.
   * @uniqueItems true
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * The audiences of the practice.
   * @uniqueItems true
   */
  readonly audiences?: readonly Audience[];
  /**
   * The ages of the children it is meant for.
   * @uniqueItems true
   */
  readonly ageBands?: readonly AgeBand[];
  /**
   * The groups of children it gives particular attention to.
   * @uniqueItems true
   */
  readonly groups?: readonly ChildGroup[];
  /** The participation of children in the practice. */
  readonly childParticipation?: ChildParticipation;
  /**
   * The risks that it addresses: risks, categories or collections.
   * @uniqueItems true
   */
  readonly risks?: readonly Risk[];
  /** The recommendations it puts into effect. */
  readonly implements?: readonly Implementation[];
  /**
   * The stages of a national strategy that it serves.
   * @uniqueItems true
   */
  readonly strategyStages?: readonly StrategyStage[];
  /**
   * Its places in other frameworks, such as a target of the SDGs.
   * @uniqueItems true
   */
  readonly frameLinks?: readonly FrameLink[];
  /** The situation or risk that it addresses. */
  readonly problem?: LocalizedText;
  /**
   * The objectives, at most 10.
   * @maxItems 10
   */
  readonly objectives?: readonly LocalizedText[];
  /** The activities, step by step, without operational detail on offences. */
  readonly activities?: readonly LocalizedText[];
  /** The new elements of the practice. */
  readonly innovation?: LocalizedText;
  /** The ways in which it includes everyone. */
  readonly inclusion?: Inclusion;
  /** The results that were reached, and the targets. */
  readonly results?: readonly Result[];
  /** The strength of the evidence; the reviewer sets it. */
  readonly evidenceLevel?: EvidenceLevel;
  /**
   * Marks of the evidence apart from its level.
   * @uniqueItems true
   */
  readonly evidenceFlags?: readonly EvidenceFlag[];
  /** The method of the assessment. */
  readonly evaluation?: readonly Evaluation[];
  /** The factors that made it work. */
  readonly successFactors?: readonly LocalizedText[];
  /** Difficulties and failures. */
  readonly challenges?: readonly LocalizedText[];
  /** The lessons learned, and advice to others. */
  readonly lessons?: readonly LocalizedText[];
  /** Effects that nobody intended. */
  readonly unintendedEffects?: LocalizedText;
  /** The plans. */
  readonly nextSteps?: LocalizedText;
  /** The cost. */
  readonly cost?: Cost;
  /** The means by which the practice lasts. */
  readonly sustainability?: Sustainability;
  /** Whether and how others can repeat it. */
  readonly transferability?: Transferability;
  /**
   * The licence of the materials, an SPDX or Creative Commons identifier.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly licence?: string;
  /** Laws, reports and links. */
  readonly references?: readonly Reference[];
  /** Pictures, recordings and files. */
  readonly media?: readonly Media[];
  /** The submitter's declaration about the protection of children. */
  readonly safeguardingDeclaration?: SafeguardingDeclaration;
  /** The person who submitted it; never published. */
  readonly submitter?: Submitter;
  /** The office that answers questions. */
  readonly publicContact?: PublicContact;
  /** The origin of the record. */
  readonly source: RecordSource;
  /** The confidence in the record. */
  readonly confidence?: RecordConfidence;
  /** The changes of state, oldest first; only appended to. */
  readonly events?: readonly LifecycleEvent[];
  /** The time when the record was created. */
  readonly created: Timestamp;
  /** The time of the last change of the record. */
  readonly modified: Timestamp;
  /** The day on which the owner last confirmed it. */
  readonly lastConfirmed?: PartialDate;
  /** The date on which it is due for review; by default two years after publication. */
  readonly reviewDue?: PartialDate;
  /** The methods by which the record was translated. */
  readonly translations?: readonly Translation[];
  /**
   * The warnings about this record that somebody has checked and accepts.
   * @maxItems 200
   */
  readonly accepted?: readonly Acceptance[];
  readonly [member: string]: unknown;
}

/**
 * States that somebody has checked and accepts a warning, the reason, and the end date. Errors
 * cannot be accepted.
 */
export interface Acceptance {
  /**
   * The identifier of the rule, for example PR-011.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly rule: string;
  /**
   * The place of the warning, a JSON Pointer in which * matches any one index or name.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly pointer: string;
  /**
   * The identifier of the record that it is about; of any record if absent.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly record?: string;
  /**
   * The reason for accepting the warning, in words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly reason: string;
  /** The last day, month or year in which it holds. */
  readonly until: PartialDate;
  readonly [member: string]: unknown;
}

/** Whether others can take a practice over. */
export type Adaptability = "as-is" | "with-adaptation" | "context-specific" | "unknown";

/**
 * Ages of children: a band of the guidelines by its code, or a free range of whole years from 0 to
 * 17 such as 6-11.
 * @pattern ^(?:under-9|9-12|13-18|under-18|5-7-2009|8-12-2009|13-plus-2009|(?:[0-9]|1[0-7])-(?:[0-9]|1[0-7]))$
 * @example "13-18"
 * @example "under-18"
 * @example "6-11"
 */
export type AgeBand = string;

/** An audience of the guidelines. */
export type Audience = "policy-makers" | "industry" | "parents-educators" | "children";

/**
 * A group of children who need particular attention. Open list.
 * @minLength 1
 * @example "children-with-disabilities"
 * @example "children-with-autism-spectrum-disorder"
 */
export type ChildGroup =
  | "children-with-disabilities"
  | "children-with-autism-spectrum-disorder"
  | "migrant-children"
  | "children-with-special-needs"
  | "other-vulnerable-groups"
  | "refugee-and-displaced-children"
  | "girls"
  | "lgbti-children"
  | "children-in-poverty"
  | "children-in-rural-or-remote-areas"
  | "indigenous-and-minority-children"
  | "children-in-alternative-care"
  | "children-in-street-situations"
  | "children-victims-and-survivors"
  | "children-deprived-of-liberty"
  | "children-in-emergencies"
  | "out-of-school-children"
  | (string & {});

/** The participation of children in making or assessing a practice. */
export interface ChildParticipation {
  /** The level of participation. */
  readonly level: ParticipationLevel;
  /** A description of the participation. */
  readonly description?: LocalizedText;
  /** The protection of the children meanwhile. */
  readonly safeguards?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The least connection that a practice needs. */
export type Connectivity = "offline" | "low-bandwidth" | "broadband" | "unknown";

/** Whether consent to show a person was given and recorded. */
export type Consent = "recorded" | "not-recorded" | "not-applicable";

/** The cost of a practice. */
export interface Cost {
  /**
   * The ISO 4217 code of the currency of the amounts.
   * @pattern ^(?:[A-Z]{3})$
   */
  readonly currency?: string;
  /** The cost of setting up. */
  readonly setUp?: CostAmount;
  /** The cost of running it for a year. */
  readonly yearlyRunning?: CostAmount;
  /** The band of the whole cost. */
  readonly band?: CostBand;
  /**
   * The cost for each person reached, in currency.
   * @minimum 0
   */
  readonly costPerBeneficiary?: number;
  /**
   * The sources of the money.
   * @uniqueItems true
   */
  readonly fundingSources?: readonly FundingSource[];
  /**
   * The staff, in full-time equivalents.
   * @minimum 0
   */
  readonly staff?: number;
  /**
   * The year of the prices.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  readonly [member: string]: unknown;
}

/** A sum of money, exact, qualified or by its band. */
export interface CostAmount {
  /**
   * The sum, in the currency of the cost.
   * @minimum 0
   */
  readonly amount?: number;
  /** The relation of the sum to the exact one; absent if it is exact. */
  readonly qualifier?: Qualifier;
  /** The band of the sum. */
  readonly band?: CostBand;
  readonly [member: string]: unknown;
}

/** A band of cost, in United States dollars. */
export type CostBand = "under-10k" | "10k-100k" | "100k-1m" | "over-1m" | "unknown";

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

/** The area that a practice covers. */
export type CoverageArea = "local" | "subnational" | "national" | "regional" | "global";

/**
 * The number of a result for one group of people; small groups are suppressed so that nobody can be
 * singled out.
 */
export interface DisaggregatedValue {
  /**
   * The sex.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly sex?: string;
  /** The ages. */
  readonly ageBand?: AgeBand;
  /**
   * The disability.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly disability?: string;
  /**
   * The kind of area, for example urban or rural.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly area?: string;
  /** The number; absent if suppressed. */
  readonly value?: number;
  /** The relation of the number to the exact one; absent if it is exact. */
  readonly qualifier?: Qualifier;
  /** Whether the number was left out because it is small. */
  readonly suppressed?: boolean;
  readonly [member: string]: unknown;
}

/** Whether research with children had an ethics review. */
export type EthicsReview = "approved" | "not-required" | "unknown";

/** The assessment of a practice, with its finding. */
export interface Evaluation {
  /** The method of the assessment. */
  readonly type: EvaluationType;
  /** The role of the evaluator. */
  readonly evaluator?: Evaluator;
  /**
   * The year of the assessment.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** Size and kind of the sample, in words. */
  readonly sample?: LocalizedText;
  /** The finding. */
  readonly finding?: EvaluationFinding;
  /** The finding in a sentence. */
  readonly conclusion?: LocalizedText;
  /** Whether there was an ethics review. */
  readonly ethicsReview?: EthicsReview;
  /**
   * The identifier of the reference to its report.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly reference?: string;
  readonly [member: string]: unknown;
}

/** The finding of an evaluation. */
export type EvaluationFinding = "positive" | "mixed" | "none" | "negative";

/** A method of assessing a practice. */
export type EvaluationType =
  | "none"
  | "self-assessment"
  | "monitoring-data"
  | "pre-post"
  | "quasi-experimental"
  | "randomized"
  | "qualitative"
  | "systematic-review";

/** The role of an evaluator. */
export type Evaluator = "internal" | "external" | "independent";

/** A mark of the evidence apart from its level. */
export type EvidenceFlag = "institutionalized" | "normative" | "negative-or-mixed";

/** The strength of the evidence that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/**
 * A place in another framework: scheme, colon, place in it, for example SDG:16.2 or WSIS:C5. Open
 * list.
 * @minLength 1
 * @example "SDG:16.2"
 * @example "WSIS:C5"
 */
export type FrameLink =
  | `SDG:${string}`
  | `WSIS:${string}`
  | `CRC:${string}`
  | `GC25:${string}`
  | `INSPIRE:${string}`
  | `BIK:${string}`
  | `WPGA-MNR:${string}`
  | `GCI-v4:${string}`
  | `GCI-v5:${string}`
  | (string & {});

/** Whether the money will last. */
export type FundingOutlook = "secured" | "partly" | "at-risk" | "unknown";

/** The sources of the money. */
export type FundingSource =
  | "national-budget"
  | "local-budget"
  | "donor"
  | "industry"
  | "fees"
  | "mixed"
  | "in-kind";

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

/** The ways in which a practice includes everyone, one statement for each. */
export interface Inclusion {
  /** Measures on gender. */
  readonly gender?: LocalizedText;
  /** Measures on disability. */
  readonly disability?: LocalizedText;
  /** Measures on languages. */
  readonly language?: LocalizedText;
  /** Measures on remote areas. */
  readonly remoteAreas?: LocalizedText;
  readonly [member: string]: unknown;
}

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

/** A change of state that a practice record went through. */
export interface LifecycleEvent {
  /** The state before. */
  readonly from: LifecycleState;
  /** The state after. */
  readonly to: LifecycleState;
  /** The time of the change of state. */
  readonly at: Timestamp;
  /** The role in which somebody made the change. */
  readonly by: Role;
  /**
   * The organization of whoever made the change; no name of a person.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly organisation?: string;
  /** The reason for the change of state, in words. */
  readonly reason?: LocalizedText;
  /** The reason for the withdrawal. */
  readonly reasonCode?: WithdrawalReason;
  readonly [member: string]: unknown;
}

/** The state of a practice record in its life. */
export type LifecycleState =
  | "draft"
  | "submitted"
  | "under-review"
  | "returned-for-revision"
  | "accepted"
  | "published"
  | "withdrawn"
  | "archived";

/**
 * Text in one or more languages, by BCP 47 language tag.
 * @minProperties 1
 */
export type LocalizedText = { readonly [member: string]: string };

/** Whether others can have the materials. */
export type MaterialsAvailability = "yes-open" | "yes-on-request" | "no";

/**
 * A picture, recording or file that comes with a record.
 * Members depend on each other; the JSON Schema says how.
 */
export interface Media {
  /**
   * The name of a file that comes with the record.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly file?: string;
  /**
   * Its address.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly url?: string;
  /** Its caption. */
  readonly caption?: LocalizedText;
  /** A description of the content for people who cannot see or hear it. */
  readonly alternativeText?: LocalizedText;
  /**
   * The holder of the rights.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly rightsHolder?: string;
  /**
   * Its licence.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly licence?: string;
  /** Whether children can be seen or heard. */
  readonly showsChildren?: boolean;
  /** Whether consent is on record. */
  readonly consent?: Consent;
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

/** A level of participation of children in making or assessing a practice. */
export type ParticipationLevel = "none" | "consulted" | "collaborative" | "child-led";

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

/**
 * A span of time: one partial date, or a start and an end with a slash between them.
 * A day that no calendar has, such as 2019-02-30, is refused by the reader.
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?(?:/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)?)$
 * @example "2019"
 * @example "2019-06/2021-12"
 */
export type Period = string;

/**
 * A kind of practice. Open list.
 * @minLength 1
 * @example "law"
 * @example "regulation"
 */
export type PracticeKind =
  | "law"
  | "regulation"
  | "national-strategy"
  | "hotline"
  | "helpline"
  | "reporting-portal"
  | "school-curriculum"
  | "awareness-campaign"
  | "research-survey"
  | "industry-tool"
  | "law-enforcement-unit"
  | "capacity-building"
  | "international-cooperation"
  | "child-participation"
  | "coordination-body"
  | "standard-or-code"
  | "victim-support"
  | "funding-programme"
  | (string & {});

/** A stage in the life of a practice. */
export type PracticeStage =
  | "planned"
  | "pilot"
  | "ongoing"
  | "scaled"
  | "completed"
  | "discontinued"
  | "in-force"
  | "repealed";

/** Something that has to be in place before a practice can be repeated elsewhere. */
export interface Precondition {
  /** The kind of precondition. */
  readonly kind: PreconditionKind;
  /** A description of the condition. */
  readonly description?: LocalizedText;
  readonly [member: string]: unknown;
}

/** A kind of condition that has to be in place before a practice can be repeated elsewhere. */
export type PreconditionKind =
  | "legal"
  | "institutional"
  | "technical"
  | "financial"
  | "skills"
  | "culture";

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

/** The relation of a number to the exact one, if only the relation is known. */
export type Qualifier = "about" | "at-least" | "at-most" | "more-than" | "fewer-than";

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

/** A repetition of a practice elsewhere. */
export interface Replication {
  /**
   * The countries, as ISO 3166-1 alpha-2 codes.
   * @minItems 1
   * @uniqueItems true
   */
  readonly countries: readonly Country[];
  /**
   * The year in which it was repeated.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The identifier of a reference that describes it.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly reference?: string;
  readonly [member: string]: unknown;
}

/** A result that was reached or is aimed at, in words and, if possible, in numbers. */
export interface Result {
  /** The result that was reached, or the aim if there is only a target. */
  readonly description: LocalizedText;
  /** The kind of result. */
  readonly level?: ResultLevel;
  /**
   * The code of a common indicator, or its name in words.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly indicator?: string;
  /** The number; absent if the result is an event. */
  readonly value?: number;
  /** The relation of the number to the exact one; absent if it is exact. */
  readonly qualifier?: Qualifier;
  /**
   * The unit that the number counts, for example schools or per cent.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly unit?: string;
  /** The number before. */
  readonly baseline?: number;
  /** The number aimed at, and by when. */
  readonly target?: ResultTarget;
  /** The time that the number covers. */
  readonly period?: Period;
  /** The number by group. */
  readonly disaggregation?: readonly DisaggregatedValue[];
  /**
   * The identifier of the reference that it comes from.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly dataSource?: string;
  readonly [member: string]: unknown;
}

/** A kind of result. */
export type ResultLevel = "output" | "outcome" | "impact";

/** The number that a practice aims at; it counts what the unit of the result states. */
export interface ResultTarget {
  /** The number aimed at. */
  readonly value: number;
  /** The relation of the number to the one aimed at; absent if it is exact. */
  readonly qualifier?: Qualifier;
  /** The date by which the number is to be reached; it may be in the future. */
  readonly due?: PartialDate;
  readonly [member: string]: unknown;
}

/**
 * A risk that children meet online: category/slug, a whole category, or a collection of risks. Open
 * list.
 * @minLength 1
 * @example "content/csam"
 * @example "content/illegal"
 */
export type Risk =
  | "content/csam"
  | "content/illegal"
  | "content/harmful"
  | "content/age-inappropriate"
  | "content/hate"
  | "content/disinformation"
  | "contact/grooming"
  | "contact/sexual-extortion"
  | "contact/harassment"
  | "contact/radicalisation"
  | "contact/trafficking"
  | "conduct/cyberbullying"
  | "conduct/self-generated-sexual-content"
  | "conduct/hateful-behaviour"
  | "conduct/risky-behaviour"
  | "contract/commercial-exploitation"
  | "contract/fraud"
  | "contract/gambling-and-hidden-costs"
  | "contract/profiling-and-marketing"
  | "contract/persuasive-design"
  | "cross/privacy"
  | "cross/security"
  | "cross/health-and-wellbeing"
  | "cross/advanced-technology"
  | "cross/discrimination"
  | "content"
  | "contact"
  | "conduct"
  | "contract"
  | "cross"
  | "csea"
  | "peer-violence"
  | "consumer-protection"
  | (string & {});

/** The role in which somebody changes the state of a practice record. */
export type Role = "submitter" | "reviewer" | "editor" | "system";

/** The submitter's declaration about the protection of children in a practice and its record. */
export interface SafeguardingDeclaration {
  /** The date of the declaration. */
  readonly date: PartialDate;
  /**
   * The answers, one for each statement of the catalogue.
   * @minItems 1
   */
  readonly statements: readonly SafeguardingStatement[];
  readonly [member: string]: unknown;
}

/** The answer to one statement of the safeguarding declaration. */
export interface SafeguardingStatement {
  /**
   * The code of the statement, for example SG-01.
   * @pattern ^(?:SG-[0-9]{2})$
   */
  readonly code: string;
  /** The answer. */
  readonly answer: StatementAnswer;
  /** Notes. */
  readonly note?: LocalizedText;
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

/** The answer to one statement of the safeguarding declaration. */
export type StatementAnswer = "confirmed" | "not-applicable" | "not-confirmed";

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
  readonly capacity?: SubmitterCapacity;
  readonly [member: string]: unknown;
}

/** The capacity in which somebody submits a record. */
export type SubmitterCapacity =
  | "government-focal-point"
  | "sector-member"
  | "partner"
  | "library-editor";

/** The means by which a practice lasts. */
export interface Sustainability {
  /** A description in words. */
  readonly description?: LocalizedText;
  /** Whether the money will last. */
  readonly fundingOutlook?: FundingOutlook;
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

/** Whether others can repeat, adapt or extend a practice, and on what conditions. */
export interface Transferability {
  /** The repetitions elsewhere. */
  readonly replicatedIn?: readonly Replication[];
  /** The conditions that have to be in place. */
  readonly preconditions?: readonly Precondition[];
  /** Whether others can take it over. */
  readonly adaptable?: Adaptability;
  /** The advice to them. */
  readonly adaptationAdvice?: LocalizedText;
  /** The least connection that it needs. */
  readonly minimumConnectivity?: Connectivity;
  /** Whether the materials can be had. */
  readonly materialsAvailable?: MaterialsAvailability;
  readonly [member: string]: unknown;
}

/** The translation of a record into a language. */
export interface Translation {
  /** The BCP 47 tag of the language. */
  readonly language: LanguageTag;
  /** The method of translation. */
  readonly method: TranslationMethod;
  /** Whether a person reviewed it. */
  readonly reviewed?: boolean;
  readonly [member: string]: unknown;
}

/** A method of translation. */
export type TranslationMethod = "human" | "machine";

/** A reason for withdrawing a practice record. */
export type WithdrawalReason =
  | "owner-request"
  | "not-eligible"
  | "duplicate"
  | "superseded"
  | "inaccurate"
  | "safeguarding"
  | "legal"
  | "no-answer";
