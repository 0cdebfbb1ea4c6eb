// Practice record, while it is being written
// https://copguidelines.github.io/schema/1.0/practice-record-draft.schema.json

/**
 * One documented practice of a member: who does what, where, for whom, against which risks, which
 * recommendations it puts into effect, and with what result. It describes institutions and holds
 * nothing about an identifiable child.
 * Members depend on each other; the JSON Schema says how.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012, FIELD-008, FIELD-010,
 * PR-002, PR-003, PR-004, PR-005, PR-007, PR-008, PR-009, PR-010, PR-011, PR-012, PR-013, PR-014,
 * PR-015, PR-016, PR-017, PR-018, PR-019, PR-020, PR-021, PR-022, PR-023, PR-024, PR-025, PR-026,
 * PR-027, PR-028.
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
  /** A short description that stands alone, 50 to 1500 characters in each language. */
  readonly summary?: LocalizedText;
  /** The BCP 47 tag of the language in which the record was first written. */
  readonly language: LanguageTag;
  /** What sort of thing the practice is. */
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
   * The ITU regions; global stands alone.
   * @uniqueItems true
   */
  readonly ituRegions?: readonly ItuRegion[];
  /** How far it reaches. */
  readonly coverage?: CoverageArea;
  /** When it began. */
  readonly started?: PartialDate;
  /** When it ended; absent while it runs. */
  readonly ended?: PartialDate;
  /** Where the practice stands in its own life; absent where that is not known. */
  readonly stage?: PracticeStage;
  /**
   * The BCP 47 tags of the languages of its materials.
   * @uniqueItems true
   */
  readonly practiceLanguages?: readonly LanguageTag[];
  /** Who is responsible. */
  readonly leadOrganisation?: Organisation;
  /** Who works along, and in which role. */
  readonly partners?: readonly Partner[];
  /**
   * Who acts.
   * @uniqueItems true
   */
  readonly stakeholders?: readonly Stakeholder[];
  /**
   * Whom the practice is meant for.
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
  /** How children took part. */
  readonly childParticipation?: ChildParticipation;
  /**
   * The risks it answers: risks, categories or collections.
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
   * Its places in other frames, such as a target of the SDGs.
   * @uniqueItems true
   */
  readonly frameLinks?: readonly FrameLink[];
  /** The situation or risk that it answers. */
  readonly problem?: LocalizedText;
  /**
   * What it sets out to reach, at most 10 objectives.
   * @maxItems 10
   */
  readonly objectives?: readonly LocalizedText[];
  /** How it works, step by step, without operational detail on offences. */
  readonly activities?: readonly LocalizedText[];
  /** What is new about it. */
  readonly innovation?: LocalizedText;
  /** How it includes everyone. */
  readonly inclusion?: Inclusion;
  /** What was reached, and what is aimed at. */
  readonly results?: readonly Result[];
  /** How strong the proof is; the reviewer sets it. */
  readonly evidenceLevel?: EvidenceLevel;
  /**
   * What else is to be said about the proof.
   * @uniqueItems true
   */
  readonly evidenceFlags?: readonly EvidenceFlag[];
  /** How the practice was assessed. */
  readonly evaluation?: readonly Evaluation[];
  /** What made it work. */
  readonly successFactors?: readonly LocalizedText[];
  /** Difficulties and failures. */
  readonly challenges?: readonly LocalizedText[];
  /** What was learned and what others are advised. */
  readonly lessons?: readonly LocalizedText[];
  /** Effects that nobody meant to have. */
  readonly unintendedEffects?: LocalizedText;
  /** What is planned. */
  readonly nextSteps?: LocalizedText;
  /** What it costs. */
  readonly cost?: Cost;
  /** How it lasts. */
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
  /** What the submitter declared about the protection of children. */
  readonly safeguardingDeclaration?: SafeguardingDeclaration;
  /** Who sent it in; never published. */
  readonly submitter?: Submitter;
  /** The office to ask. */
  readonly publicContact?: PublicContact;
  /** How the record came into being. */
  readonly source: RecordSource;
  /** How sure the record is. */
  readonly confidence?: RecordConfidence;
  /** The changes of state, oldest first; only appended to. */
  readonly events?: readonly LifecycleEvent[];
  /** When the record was made. */
  readonly created: Timestamp;
  /** When the record was last changed. */
  readonly modified: Timestamp;
  /** The day on which the owner last confirmed it. */
  readonly lastConfirmed?: PartialDate;
  /** When it is due for review; two years after publication by default. */
  readonly reviewDue?: PartialDate;
  /** How the translations of the record were made. */
  readonly translations?: readonly Translation[];
  /**
   * The warnings about this record that somebody looked at and accepts.
   * @maxItems 200
   */
  readonly accepted?: readonly Acceptance[];
  readonly [member: string]: unknown;
}

/**
 * Says that somebody looked at a warning and accepts it, why, and until when. Errors cannot be
 * accepted.
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
   * The place of the warning, a JSON Pointer in which * stands for any one index or name.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly pointer: string;
  /**
   * The identifier of the record that it is about; of any record where absent.
   * @pattern ^(?:(?![\s\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4}))$
   */
  readonly record?: string;
  /**
   * Why the warning is accepted, in words.
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

/** Whom a guideline addresses. */
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

/** How children took part in making or assessing a practice. */
export interface ChildParticipation {
  /** How far children took part. */
  readonly level: ParticipationLevel;
  /** How children took part. */
  readonly description?: LocalizedText;
  /** How children were protected meanwhile. */
  readonly safeguards?: LocalizedText;
  readonly [member: string]: unknown;
}

/** The least connection that a practice needs. */
export type Connectivity = "offline" | "low-bandwidth" | "broadband" | "unknown";

/** Whether consent to show a person was given and recorded. */
export type Consent = "recorded" | "not-recorded" | "not-applicable";

/** What a practice costs. */
export interface Cost {
  /**
   * The ISO 4217 code of the currency of the amounts.
   * @pattern ^(?:[A-Z]{3})$
   */
  readonly currency?: string;
  /** What it cost to set up. */
  readonly setUp?: CostAmount;
  /** What it costs a year. */
  readonly yearlyRunning?: CostAmount;
  /** The order of the whole cost. */
  readonly band?: CostBand;
  /**
   * The cost for each person reached, in currency.
   * @minimum 0
   */
  readonly costPerBeneficiary?: number;
  /**
   * Where the money comes from.
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

/** A sum of money, exact, qualified or by its order. */
export interface CostAmount {
  /**
   * The sum, in the currency of the cost.
   * @minimum 0
   */
  readonly amount?: number;
  /** How the sum relates to the exact one; absent where it is exact. */
  readonly qualifier?: Qualifier;
  /** The order of the sum. */
  readonly band?: CostBand;
  readonly [member: string]: unknown;
}

/** An order of cost, in United States dollars. */
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

/** How far a practice reaches. */
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
  /** The number; absent where suppressed. */
  readonly value?: number;
  /** How the number relates to the exact one; absent where it is exact. */
  readonly qualifier?: Qualifier;
  /** Whether the number was left out because it is small. */
  readonly suppressed?: boolean;
  readonly [member: string]: unknown;
}

/** Whether research with children had an ethics review. */
export type EthicsReview = "approved" | "not-required" | "unknown";

/** How a practice was assessed, and with what finding. */
export interface Evaluation {
  /** How the practice was assessed. */
  readonly type: EvaluationType;
  /** Who assessed it. */
  readonly evaluator?: Evaluator;
  /**
   * The year of the assessment.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** Size and kind of the sample, in words. */
  readonly sample?: LocalizedText;
  /** What was found. */
  readonly finding?: EvaluationFinding;
  /** What was found, in a sentence. */
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

/** What an evaluation found. */
export type EvaluationFinding = "positive" | "mixed" | "none" | "negative";

/** How a practice was assessed. */
export type EvaluationType =
  | "none"
  | "self-assessment"
  | "monitoring-data"
  | "pre-post"
  | "quasi-experimental"
  | "randomized"
  | "qualitative"
  | "systematic-review";

/** Who assessed a practice. */
export type Evaluator = "internal" | "external" | "independent";

/** What else is to be said about the proof, apart from its level. */
export type EvidenceFlag = "institutionalized" | "normative" | "negative-or-mixed";

/** How strong the proof is that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/**
 * A place in another frame: scheme, colon, place in it, for example SDG:16.2 or WSIS:C5. Open list.
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

/** Where the money comes from. */
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
  /** How much of it. */
  readonly degree?: ImplementationDegree;
  /** What there is to say about it. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** How much of a recommendation a practice puts into effect. */
export type ImplementationDegree = "full" | "partial" | "supports";

/** How a practice includes everyone, a statement each. */
export interface Inclusion {
  /** What it does about gender. */
  readonly gender?: LocalizedText;
  /** What it does about disability. */
  readonly disability?: LocalizedText;
  /** What it does about languages. */
  readonly language?: LocalizedText;
  /** What it does about remote areas. */
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
  /** When the state changed. */
  readonly at: Timestamp;
  /** In which role somebody made the change. */
  readonly by: Role;
  /**
   * The organisation of whoever made the change; no name of a person.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly organisation?: string;
  /** Why the state changed, in words. */
  readonly reason?: LocalizedText;
  /** Why the record was withdrawn. */
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
  /** What it shows, for those who cannot see or hear it. */
  readonly alternativeText?: LocalizedText;
  /**
   * Who holds the rights.
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

/** An organisation with a part in a practice. */
export interface Organisation {
  /** Its name. */
  readonly name: LocalizedText;
  /** What sort of body it is. */
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
 * What sort of body an organisation is. Open list.
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

/** How children take part in making or assessing a practice. */
export type ParticipationLevel = "none" | "consulted" | "collaborative" | "child-led";

/** An organisation that works along in a practice, and in which role. */
export interface Partner {
  /** Its name. */
  readonly name: LocalizedText;
  /** What sort of body it is. */
  readonly type?: OrganisationType;
  /** Its country, as an ISO 3166-1 alpha-2 code. */
  readonly country?: Country;
  /**
   * The address of its website.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly website?: string;
  /** What it does. */
  readonly role?: PartnerRole;
  readonly [member: string]: unknown;
}

/** What a partner does in a practice. */
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
 * What sort of thing a practice is. Open list.
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

/** Where a practice stands in its own life. */
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
  /** Of which kind the precondition is. */
  readonly kind: PreconditionKind;
  /** What it is. */
  readonly description?: LocalizedText;
  readonly [member: string]: unknown;
}

/** What has to be in place before a practice can be repeated elsewhere. */
export type PreconditionKind =
  | "legal"
  | "institutional"
  | "technical"
  | "financial"
  | "skills"
  | "culture";

/** The office to ask about a practice; no personal address is needed. */
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

/** How a number relates to the exact one, where only that is known. */
export type Qualifier = "about" | "at-least" | "at-most" | "more-than" | "fewer-than";

/** How sure a record is. */
export type RecordConfidence = "verified" | "partly" | "recalled" | "confirmed-by-owner";

/** How a record came into being. */
export type RecordOrigin = "submission" | "desk-research" | "import";

/** How a record came into being. */
export interface RecordSource {
  /** How the record came into being. */
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
  /** What there is to say about it, for example what was not seen. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/** A source that a practice record rests on: a law, a report, a page. */
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
   * Who published it.
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
   * What it is, for example law or report.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly kind?: string;
  /** The BCP 47 tag of its language. */
  readonly language?: LanguageTag;
  /** When it was looked at. */
  readonly accessed?: PartialDate;
  readonly [member: string]: unknown;
}

/** Where a practice was repeated. */
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
   * The identifier of a reference that tells of it.
   * @pattern ^(?:(?![\s\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)$
   */
  readonly reference?: string;
  readonly [member: string]: unknown;
}

/** One thing that was reached or is aimed at, in words and, where possible, in numbers. */
export interface Result {
  /** What was reached, or what is aimed at where there is only a target. */
  readonly description: LocalizedText;
  /** What kind of result it is. */
  readonly level?: ResultLevel;
  /**
   * The code of a common indicator, or its name in words.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly indicator?: string;
  /** The number; absent where the result is an event. */
  readonly value?: number;
  /** How the number relates to the exact one; absent where it is exact. */
  readonly qualifier?: Qualifier;
  /**
   * What the number counts, for example schools or per cent.
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

/** What kind of result was reached. */
export type ResultLevel = "output" | "outcome" | "impact";

/** The number that a practice aims at; it counts what the unit of the result states. */
export interface ResultTarget {
  /** The number aimed at. */
  readonly value: number;
  /** How the number relates to the one aimed at; absent where it is exact. */
  readonly qualifier?: Qualifier;
  /** The date by which the number is to be reached; it may lie in the future. */
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

/** In which role somebody moves a practice record on. */
export type Role = "submitter" | "reviewer" | "editor" | "system";

/** What the submitter declares about the protection of children in a practice and its record. */
export interface SafeguardingDeclaration {
  /** When it was made. */
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
  /** What there is to say about it. */
  readonly note?: LocalizedText;
  readonly [member: string]: unknown;
}

/**
 * Who acts for child online protection: government, regulator, hotline and so on. Open list.
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

/** Who sent a record in; never published. */
export interface Submitter {
  /**
   * The name of the submitter.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly name?: string;
  /**
   * The role in the organisation.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly role?: string;
  /**
   * The organisation.
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

/** In which capacity somebody submits a record. */
export type SubmitterCapacity =
  | "government-focal-point"
  | "sector-member"
  | "partner"
  | "library-editor";

/** How a practice lasts. */
export interface Sustainability {
  /** How, in words. */
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
  /** Where it was repeated. */
  readonly replicatedIn?: readonly Replication[];
  /** What has to be in place. */
  readonly preconditions?: readonly Precondition[];
  /** Whether others can take it over. */
  readonly adaptable?: Adaptability;
  /** What they are advised. */
  readonly adaptationAdvice?: LocalizedText;
  /** The least connection that it needs. */
  readonly minimumConnectivity?: Connectivity;
  /** Whether the materials can be had. */
  readonly materialsAvailable?: MaterialsAvailability;
  readonly [member: string]: unknown;
}

/** How a record was translated into a language. */
export interface Translation {
  /** The BCP 47 tag of the language. */
  readonly language: LanguageTag;
  /** How it was made. */
  readonly method: TranslationMethod;
  /** Whether a person reviewed it. */
  readonly reviewed?: boolean;
  readonly [member: string]: unknown;
}

/** How a translation was made. */
export type TranslationMethod = "human" | "machine";

/** Why a practice record was withdrawn. */
export type WithdrawalReason =
  | "owner-request"
  | "not-eligible"
  | "duplicate"
  | "superseded"
  | "inaccurate"
  | "safeguarding"
  | "legal"
  | "no-answer";
