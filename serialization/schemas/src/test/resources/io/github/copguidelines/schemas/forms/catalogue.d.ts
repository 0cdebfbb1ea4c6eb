// Catalogue of the guidelines on child online protection
// https://copguidelines.github.io/schema/1.0/catalogue.schema.json

/**
 * A catalogue as one document: guidelines with their recommendations, code lists, and what stands
 * around them, with all texts in all languages. A digest in our own words, not ITU's. Codes are
 * never translated.
 * Rules that no type says: LIMIT-001, LIMIT-002, LIMIT-003, LIMIT-004, LIMIT-005, LIMIT-006,
 * READ-002, READ-003, READ-004, READ-006, READ-012, FIELD-006, FIELD-012.
 */
export interface Catalogue {
  /**
   * The version of the wire format, for example 1.0.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The guidelines, each with its recommendations. */
  readonly guidelines?: readonly Guideline[];
  /** The code lists with their labels. */
  readonly vocabularies?: Vocabularies;
  /** The stages of a national strategy. */
  readonly strategy?: StrategyModel;
  /** The questions on child online protection of the Global Cybersecurity Index. */
  readonly survey?: Survey;
  /** What a person needs to know who fills in a practice record. */
  readonly recordGuide?: RecordGuide;
  /** The terms to avoid, a list for each language. */
  readonly terminology?: readonly TermList[];
  /** The facts around the guidelines. */
  readonly context?: Context;
  /** The schemes of others and the mappings of our risks to them. */
  readonly crosswalk?: CrosswalkTables;
  readonly [member: string]: unknown;
}

/** Those whom the circular addresses. */
export interface Addressee {
  /**
   * Its code, for example regulators.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * The stakeholder groups that they belong to.
   * @uniqueItems true
   */
  readonly stakeholders?: readonly Stakeholder[];
  /** Their name. */
  readonly label?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  readonly [member: string]: unknown;
}

/**
 * Ages of children: a band of the guidelines by its code, or a free range of whole years from 0 to
 * 17 such as 6-11.
 * @minLength 1
 * @example "under-9"
 * @example "9-12"
 */
export type AgeBand =
  | "under-9"
  | "9-12"
  | "13-18"
  | "under-18"
  | "5-7-2009"
  | "8-12-2009"
  | "13-plus-2009"
  | (string & {});

/** A band of ages that a guideline addresses. */
export interface AgeBandEntry {
  /** The band. */
  readonly code: AgeBand;
  /**
   * The edition that uses it.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The lowest age; absent where there is none.
   * @minimum 0
   * @maximum 18
   */
  readonly minAge?: number;
  /**
   * The highest age, included.
   * @minimum 0
   * @maximum 18
   */
  readonly maxAge?: number;
  /**
   * The code of its material.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly material?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** How advice differs with the age of a child. */
export interface AgeDifferences {
  /**
   * Whom the guideline calls a child, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly childDefinition?: string;
  /**
   * What the guideline says of age, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly principle?: string;
  /** The ages that it names as examples. */
  readonly illustrations?: readonly AgeIllustration[];
  /** What else is known, each with how sure it is. */
  readonly notes?: readonly Fact[];
  /** How sure definition, principle and examples are. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An age that a guideline names as an example. */
export interface AgeIllustration {
  /**
   * The age in whole years.
   * @minimum 0
   * @maximum 18
   */
  readonly age: number;
  /**
   * What stage of life it stands for, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly stage?: string;
  readonly [member: string]: unknown;
}

/** Whom a guideline addresses. */
export type Audience = "policy-makers" | "industry" | "parents-educators" | "children";

/** An audience of the guidelines. */
export interface AudienceEntry {
  /** The audience. */
  readonly code: Audience;
  /**
   * The code of its guideline.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly guideline?: string;
  /**
   * Whom it joins.
   * @uniqueItems true
   */
  readonly members?: readonly Stakeholder[];
  /** Its name. */
  readonly label?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** Other terms in use for it, by language. */
  readonly otherTerms?: PossibleText;
  /** What it means, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** A document that the stages of a strategy rest on. */
export interface BasisDocument {
  /**
   * Its code, for example COP-POL-2020.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * What sort of document it is.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly kind?: string;
  /**
   * Who published it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * When it was published, as far as known, in words.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly published?: string;
  /**
   * What could be seen of it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly status?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** One thing that a country should be able to do. */
export interface Capability {
  /**
   * Its number.
   * @minimum 1
   * @maximum 100
   */
  readonly number: number;
  /**
   * Its name.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly name: string;
  /**
   * What it is, in English.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly about?: string;
  /**
   * The codes of the recommendations that it answers to.
   * @uniqueItems true
   */
  readonly recommendations?: readonly string[];
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}

/** A group of capabilities. */
export interface CapabilityDomain {
  /**
   * Its code, for example MNR-POL.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its name.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly name: string;
  /** Its capabilities in order. */
  readonly capabilities?: readonly Capability[];
  readonly [member: string]: unknown;
}

/** A language that the catalogue has texts in, and how far they can be relied on. */
export interface CatalogueLanguage {
  /** Its BCP 47 tag, for example ar. */
  readonly tag: LanguageTag;
  /** Whether its texts are a draft or were reviewed. */
  readonly status: TranslationStatus;
  readonly [member: string]: unknown;
}

/** One thing to check at a stage. */
export interface ChecklistItem {
  /**
   * Its code, for example NS-01-C01.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** What should be the case. */
  readonly text?: PossibleText;
  /** How sure the entry is; where it does not say, it is as sure as its stage. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

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

/** A group of children who need particular attention. */
export interface ChildGroupEntry {
  /** The group. */
  readonly code: ChildGroup;
  /**
   * The document that names it.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly basis?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** Other terms in use for it, by language. */
  readonly otherTerms?: PossibleText;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A right of the child that the materials for children name, with its articles in the Convention. */
export interface ChildRight {
  /**
   * Its code, for example privacy.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * The treaty.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly instrument?: string;
  /** The articles of the treaty. */
  readonly articles?: readonly number[];
  /** The codes of the materials that name it. */
  readonly materials?: readonly string[];
  /** The cards of the first exercise of the workbook that stand for it; that they do is our reading. */
  readonly cards?: readonly string[];
  /** Its name. */
  readonly name?: PossibleText;
  /** What it means online, in our own words. */
  readonly meaning?: PossibleText;
  /** How sure the numbers of the articles are. */
  readonly articleVerification?: Verification;
  /** How sure its use in the materials is. */
  readonly linkVerification?: Verification;
  readonly [member: string]: unknown;
}

/** The circular in which ITU asks its members to take part. */
export interface Circular {
  /**
   * Its number.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly number: string;
  /** Its date. */
  readonly date?: PartialDate;
  /**
   * Where it was issued.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /**
   * Who issued it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly issuer?: string;
  /**
   * Its subject, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly subject?: string;
  /** What it asks for, in English. */
  readonly asks?: readonly string[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The labels of one code list. */
export interface CodeList {
  /**
   * Its code, for example practice-kind.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Its entries in order. */
  readonly entries?: readonly CodeListEntry[];
  readonly [member: string]: unknown;
}

/** A code of a list with its label. */
export interface CodeListEntry {
  /**
   * The code.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** What people call it. */
  readonly label?: PossibleText;
  readonly [member: string]: unknown;
}

/** What a field is called in common, and which templates ask for it. */
export interface ComparedField {
  /**
   * Its name across templates, for example risks-addressed.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly name: string;
  /**
   * What it holds, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly meaning?: string;
  /**
   * What sort of value it holds, in words.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly type?: string;
  /** The codes of the templates that cannot be completed without it. */
  readonly requiredBy?: readonly string[];
  /** The codes of the templates that ask for it or expect it. */
  readonly askedBy?: readonly string[];
  /**
   * What else there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}

/**
 * What surrounds the guidelines: the circular that asks for practices, the resolution behind the
 * initiative, its working group, programme and launches, and a model that countries use beside it.
 */
export interface Context {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The circular that asks members to take part. */
  readonly circular?: Circular;
  /** Whom the circular addresses. */
  readonly addressees?: readonly Addressee[];
  /** The resolution behind the initiative. */
  readonly resolution?: Resolution;
  /** Facts of the initiative. */
  readonly initiative?: readonly Fact[];
  /** The working group of the Council. */
  readonly workingGroup?: WorkingGroup;
  /** The global programme. */
  readonly programme?: GlobalProgramme;
  /** How the guidelines of 2020 were presented in the regions. */
  readonly regionalLaunches?: RegionalLaunches;
  /** Declarations that speak of children online. */
  readonly declarations?: readonly Declaration[];
  /** The model of a national response to sexual exploitation and abuse. */
  readonly responseModel?: ResponseModel;
  readonly [member: string]: unknown;
}

/** A note that a checklist of a feature refers to the general guidelines for one key area. */
export interface CrossReference {
  /**
   * The code of the feature.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly feature: string;
  /**
   * The code of the key area.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly keyArea: string;
  /**
   * The number of the table referred to.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly table?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** Schemes of others, and the mappings of our risks to them. */
export interface CrosswalkTables {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** How the mappings are meant. */
  readonly notes?: readonly string[];
  /** The schemes. */
  readonly schemes?: readonly Scheme[];
  /** The mappings, scheme by scheme. */
  readonly mappings?: readonly Mapping[];
  /** Schemes that are not mapped, but that a reader may meet. */
  readonly relatedSchemes?: readonly RelatedScheme[];
  readonly [member: string]: unknown;
}

/** A declaration of governments that speaks of children online. */
export interface Declaration {
  /**
   * Its code, for example rome-leaders-declaration.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * Where it was adopted.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /** When it was adopted. */
  readonly date?: Period;
  /** What is known of it. */
  readonly facts?: readonly Fact[];
  readonly [member: string]: unknown;
}

/** An earlier survey, or another index, that asks about child online protection. */
export interface EarlierSurvey {
  /**
   * Its code, for example CYBERWELLNESS-2015.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /** The headings of its part on children, in English. */
  readonly headings?: readonly string[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An earlier edition of a guideline. */
export interface Edition {
  /**
   * The year.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * Its title, where it differs.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /** Its titles in other languages, as printed. */
  readonly otherTitles?: PossibleText;
  /**
   * The number of pages.
   * @minimum 1
   * @maximum 10000
   */
  readonly pages?: number;
  /**
   * What there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** What else is to be said about the proof, apart from its level. */
export type EvidenceFlag = "institutionalized" | "normative" | "negative-or-mixed";

/** A mark beside the level of proof. */
export interface EvidenceFlagEntry {
  /** The mark. */
  readonly code: EvidenceFlag;
  /**
   * The stage of the Food and Agriculture Organization that it corresponds to.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly fao?: string;
  /** What it says. */
  readonly meaning?: PossibleText;
  readonly [member: string]: unknown;
}

/** How strong the proof is that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/** A level of the ladder on which the proof that a practice works is graded. */
export interface EvidenceLevelEntry {
  /** The level. */
  readonly code: EvidenceLevel;
  /**
   * Its height, 0 to 4.
   * @minimum 0
   * @maximum 4
   */
  readonly level: number;
  /**
   * The stage of the Food and Agriculture Organization that it corresponds to.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly fao?: string;
  /**
   * UNICEF's kind of record that it corresponds to.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly unicef?: string;
  /** Its name. */
  readonly name?: PossibleText;
  /** What must be known to reach it. */
  readonly criterion?: PossibleText;
  readonly [member: string]: unknown;
}

/** What one member of a template is filled from. */
export interface ExportedMember {
  /**
   * The member of the template, for example action_line.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly member: string;
  /**
   * The fields of a practice record that fill it, and what stands there if they are empty.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly fields: string;
  readonly [member: string]: unknown;
}

/** One fact, in English and in our own words. */
export interface Fact {
  /**
   * The fact.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly text: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A feature of services, by which the guidelines for industry group their checklists. */
export interface Feature {
  /**
   * Its code, for example feature-a.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its letter.
   * @minLength 1
   * @maxLength 1
   * Not blank.
   */
  readonly letter?: string;
  /**
   * The number of its section.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly section?: string;
  /**
   * The number of the table that holds its checklist.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly table?: string;
  /** Its title. */
  readonly title?: PossibleText;
  /** What services it means, in our own words. */
  readonly description?: PossibleText;
  /** Kinds of services that have it. */
  readonly serviceKinds?: readonly LocalizedText[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** What the lists of regions and Member States rest on. */
export interface GeographyBasis {
  /** The day that they stand for. */
  readonly asOf?: PartialDate;
  /** How they were checked, part by part. */
  readonly checks?: readonly GeographyCheck[];
  /** Divisions of the world that they are not. */
  readonly otherDivisions?: readonly OtherDivision[];
  /** What to mind when they are used, in English. */
  readonly notes?: readonly string[];
  readonly [member: string]: unknown;
}

/** How a part of the geography was checked. */
export interface GeographyCheck {
  /**
   * What was checked, in English.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly claim: string;
  /**
   * How, in English.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly how?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A programme of cooperation. */
export interface GlobalProgramme {
  /**
   * Its name.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly name: string;
  /** Who runs it. */
  readonly partners?: readonly string[];
  /** When it began. */
  readonly launched?: PartialDate;
  /** What is known of it. */
  readonly facts?: readonly Fact[];
  readonly [member: string]: unknown;
}

/** One published document of the guidelines, as a digest in our own words. */
export interface Guideline {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * Its code, for example COP-POL-2020.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** Whom it addresses. */
  readonly audience: Audience;
  /**
   * The year of the edition.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** When it was published. */
  readonly published?: PartialDate;
  /**
   * Who published it.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * Its licence, and how that is known.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly licence?: string;
  /** Its numbers. */
  readonly isbn?: Isbn;
  /** The titles on the published editions that were seen or are recalled. */
  readonly officialTitles?: PossibleText;
  /**
   * Titles that were not seen but formed after those of its sister guidelines; a hint for
   * searching, not for citing.
   */
  readonly likelyTitles?: PossibleText;
  /** What it is about, in our own words. */
  readonly about?: PossibleText;
  /** What it is meant for, in English and in our own words. */
  readonly purposes?: readonly string[];
  /** The languages that it is published in, where that was seen. */
  readonly languages?: GuidelineLanguages;
  /** The organisations of its working group. */
  readonly contributors?: readonly string[];
  /**
   * The pages on which something of it was seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /**
   * What could be seen of it, and so how far the digest can be trusted.
   * @minLength 1
   * @maxLength 3000
   * Not blank.
   */
  readonly fidelity?: string;
  /** What else there is to say about it. */
  readonly notes?: readonly string[];
  /** Earlier editions. */
  readonly earlierEditions?: readonly Edition[];
  /** Documents beside it. */
  readonly relatedDocuments?: readonly RelatedDocument[];
  /** Its sections in order. */
  readonly sections?: readonly Section[];
  /** Its key areas in order. */
  readonly keyAreas?: readonly KeyArea[];
  /** Its features in order. */
  readonly features?: readonly Feature[];
  /** Where checklists refer to the general guidelines. */
  readonly crossReferences?: readonly CrossReference[];
  /** The ages it addresses. */
  readonly ageBands?: readonly AgeBandEntry[];
  /** What it says of the difference that age makes. */
  readonly ageDifferences?: AgeDifferences;
  /** Figures that it quotes. */
  readonly figures?: readonly Fact[];
  /** The rights of the child that it names. */
  readonly rights?: readonly ChildRight[];
  /** The materials that belong to it. */
  readonly materials?: readonly Material[];
  /** The groups of children to whom it gives particular attention. */
  readonly vulnerabilities?: readonly Vulnerability[];
  /** Its recommendations in order. */
  readonly recommendations?: readonly Recommendation[];
  readonly [member: string]: unknown;
}

/** The languages in which a guideline is published. */
export interface GuidelineLanguages {
  /**
   * The official languages of ITU that it is in.
   * @uniqueItems true
   */
  readonly official?: readonly LanguageTag[];
  /**
   * The languages of the editions for the Europe region.
   * @uniqueItems true
   */
  readonly europeRegion?: readonly LanguageTag[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A measure in common use. */
export interface IndicatorEntry {
  /**
   * Its code, for example REACH-CHILDREN.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** What kind of result it measures. */
  readonly level: ResultLevel;
  /**
   * Its unit, in English.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly unit?: string;
  /** What is counted. */
  readonly meaning?: PossibleText;
  readonly [member: string]: unknown;
}

/** The International Standard Book Numbers of a guideline, by language or form. */
export interface Isbn {
  /**
   * The number of the printed English edition.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly paper?: string;
  /**
   * The number of the English edition.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly en?: string;
  /**
   * The number of the French edition.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly fr?: string;
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

/** A key area: a group of recommendations of one guideline. */
export interface KeyArea {
  /**
   * Its code within the guideline.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its number, where it is numbered.
   * @minimum 1
   * @maximum 100
   */
  readonly number?: number;
  /** Whom it addresses, parents or educators, where the guideline tells them apart. */
  readonly group?: Stakeholder;
  /**
   * The topics it groups.
   * @uniqueItems true
   */
  readonly topics?: readonly Topic[];
  /** Its title. */
  readonly title?: PossibleText;
  /** What it is about, in our own words. */
  readonly description?: PossibleText;
  /** How sure the entry is. */
  readonly verification?: Verification;
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

/**
 * One of our risks beside one concept of another scheme. It reads as a sentence: the risk has, as
 * its relation, the concept.
 */
export interface Mapping {
  /** Our end: a risk, a category of risks or a collection. */
  readonly risk: Risk;
  /** How the concept relates to it. */
  readonly relation: MappingRelation;
  /**
   * The code of the scheme.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly scheme: string;
  /**
   * The notation of the concept; absent where the scheme as a whole is meant.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly concept?: string;
  /** How sure the editor is of the mapping. */
  readonly judgement?: MappingJudgement;
  /**
   * Why it was made so.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly rationale?: string;
  /** How sure the other end is: the concept or the scheme. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** How sure the editor of a mapping is of it, surest first. */
export type MappingJudgement = "high" | "medium" | "low";

/** How the concept of a scheme relates to our risk: the mapping properties of SKOS. */
export type MappingRelation =
  | "exact-match"
  | "close-match"
  | "broad-match"
  | "narrow-match"
  | "related-match";

/** A book, game or campaign that belongs to a guideline. */
export interface Material {
  /**
   * Its code, for example online-with-sango.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title as printed.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly title?: string;
  /**
   * Its subtitle as printed.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly subtitle?: string;
  /** The ages it is for. */
  readonly ageBand?: AgeBand;
  /**
   * The year of the edition.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The number of pages.
   * @minimum 1
   * @maximum 10000
   */
  readonly pages?: number;
  /** What sort of thing it is. */
  readonly kind?: PossibleText;
  /** What it holds, in our own words. */
  readonly content?: PossibleText;
  /** Its numbered parts. */
  readonly items?: readonly MaterialItem[];
  /** Its modules. */
  readonly modules?: readonly MaterialModule[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A numbered part of a material: a scenario or an exercise. */
export interface MaterialItem {
  /**
   * Its number.
   * @minimum 1
   * @maximum 1000
   */
  readonly number?: number;
  /**
   * Its title as printed.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly title?: string;
  readonly [member: string]: unknown;
}

/** A module of a material, a group of exercises. */
export interface MaterialModule {
  /**
   * Its title as printed.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly title?: string;
  /** Its exercises. */
  readonly exercises?: readonly MaterialItem[];
  /** What it is about. */
  readonly themes?: readonly string[];
  /**
   * How long it takes, in minutes.
   * @minimum 1
   * @maximum 10000
   */
  readonly durationMinutes?: number;
  readonly [member: string]: unknown;
}

/** A meeting of a working group. */
export interface Meeting {
  /**
   * Its number, from 1.
   * @minimum 1
   * @maximum 1000
   */
  readonly number: number;
  /** When it was held. */
  readonly date?: Period;
  /**
   * Where it was held, where that was seen.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A Member State of ITU and its region. */
export interface MemberState {
  /**
   * Its ISO 3166-1 alpha-2 code.
   * @pattern ^(?:[A-Z]{2})$
   */
  readonly country: string;
  /**
   * Its alpha-3 code.
   * @minLength 1
   * @maxLength 3
   * Not blank.
   */
  readonly alpha3?: string;
  /**
   * Its numeric code, three digits.
   * @minLength 1
   * @maxLength 3
   * Not blank.
   */
  readonly numeric?: string;
  /**
   * Its English short name.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly name?: string;
  /** Its region in the Development Sector. */
  readonly region: ItuRegion;
  /** How sure its membership is. */
  readonly membership?: Verification;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A name that ITU uses, or a key term of the field, in each language. */
export interface NameEntry {
  /**
   * Its code, for example member-states.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** The name. */
  readonly label?: PossibleText;
  /** Its short form, where there is one. */
  readonly shortForm?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** How sure a remembered number of a question is. */
export type NumberConfidence = "low" | "medium";

/** A participant in the work of ITU that is no Member State. */
export interface Observer {
  /**
   * Its ISO 3166-1 alpha-2 code.
   * @pattern ^(?:[A-Z]{2})$
   */
  readonly country: string;
  /**
   * Its alpha-3 code.
   * @minLength 1
   * @maxLength 3
   * Not blank.
   */
  readonly alpha3?: string;
  /**
   * Its numeric code, three digits.
   * @minLength 1
   * @maxLength 3
   * Not blank.
   */
  readonly numeric?: string;
  /**
   * Its English short name.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly name?: string;
  /** The region that serves it. */
  readonly region: ItuRegion;
  /**
   * In which capacity it takes part, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly status?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A division of the world that is easily taken for the regions of the ITU Development Sector. */
export interface OtherDivision {
  /**
   * Its name, in English.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly scheme: string;
  /**
   * In what it differs, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly why?: string;
  readonly [member: string]: unknown;
}

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

/** A pillar of the Global Cybersecurity Agenda, and so of the index. */
export type Pillar =
  | "legal"
  | "technical"
  | "organizational"
  | "capacity-development"
  | "cooperation";

/** Text by BCP 47 language tag; where there is none in any language, it is absent. */
export type PossibleText = { readonly [member: string]: string };

/** How sure the memory behind an entry is. */
export type RecallStrength = "strong" | "moderate" | "weak";

/**
 * One addressable thing that a guideline asks for. Title and summary are in our own words; the code
 * stays the same.
 */
export interface Recommendation {
  /**
   * Its code, for example POL-LEG-01.
   * @pattern ^(?:(?![\s\S]{61})[A-Z]{3}(?:-[A-Z0-9]+)+)$
   */
  readonly code: string;
  /** What sort of recommendation it is, where the guideline tells them apart. */
  readonly kind?: RecommendationKind;
  /** Whom it addresses. */
  readonly audience: Audience;
  /** Whom it addresses more closely, parents or educators. */
  readonly group?: Stakeholder;
  /**
   * The code of its key area.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly keyArea?: string;
  /**
   * The code of the feature whose checklist it belongs to, or general.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly feature?: string;
  /** Its topic. */
  readonly topic?: Topic;
  /** What is asked, in a line. */
  readonly title?: PossibleText;
  /** What is asked, in a few lines. */
  readonly summary?: PossibleText;
  /** The points it is made of. */
  readonly parts?: readonly LocalizedText[];
  /**
   * Who is to act.
   * @uniqueItems true
   */
  readonly actors?: readonly Stakeholder[];
  /**
   * The risks it answers.
   * @uniqueItems true
   */
  readonly risks?: readonly Risk[];
  /** The codes of the rights of the child that it serves. */
  readonly rights?: readonly string[];
  /** The ages it is for. */
  readonly ageBand?: AgeBand;
  /**
   * The code of the material that it stands in.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly material?: string;
  /**
   * The companion material that it stands in, where it is not in the guideline itself.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly companion?: string;
  /** Where in the document it stands. */
  readonly source?: SourceReference;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** What sort of recommendation an entry is, in the guidelines for policy-makers. */
export type RecommendationKind =
  | "principle"
  | "framework"
  | "implementation"
  | "checklist-area"
  | "checklist-detail";

/** How a practice record fills a template. */
export interface RecordExport {
  /**
   * The code of the template.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly target: string;
  /** The members of the template that a record can fill. */
  readonly members?: readonly ExportedMember[];
  readonly [member: string]: unknown;
}

/**
 * What a person needs to know who fills in a practice record: how strong a proof is, what to
 * declare, what to measure, and the names of fields and codes.
 */
export interface RecordGuide {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * What the record is made for, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly principle?: string;
  /** What the lists rest on, in English. */
  readonly notes?: readonly string[];
  /** The levels of proof, weakest first. */
  readonly evidenceLevels?: readonly EvidenceLevelEntry[];
  /** What else is to be said about a proof. */
  readonly evidenceFlags?: readonly EvidenceFlagEntry[];
  /** The statements that a safeguarding declaration answers. */
  readonly safeguardingStatements?: readonly SafeguardingEntry[];
  /** Measures in common use, so that results can be added up. */
  readonly indicators?: readonly IndicatorEntry[];
  /** The labels of code lists, of fields and of topics. */
  readonly codeLists?: readonly CodeList[];
  /** The forms and calls of others that the record was compared with. */
  readonly templates?: readonly RecordTemplate[];
  /**
   * The fields that these templates ask for. Compulsion is certain only where a template wants
   * every field filled; elsewhere it is our reading.
   */
  readonly fieldsCompared?: readonly ComparedField[];
  /** The templates that a record can fill. */
  readonly exports?: readonly RecordExport[];
  readonly [member: string]: unknown;
}

/** A form or call of somebody else by which practices are collected. */
export interface RecordTemplate {
  /**
   * Its code, for example ITU-WSIS.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its name, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly name: string;
  /**
   * Who publishes it.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * The year of the edition that is spoken of.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The address of the scheme, which was not always opened.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly address?: string;
  /**
   * What it is for, in English and in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly purpose?: string;
  /**
   * In which form it asks, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly form?: string;
  /** What it asks for, in English and in our own words. */
  readonly asksFor?: readonly string[];
  /** By what a submission is judged, in English. */
  readonly judgedBy?: readonly string[];
  /** The terms by which it grades or sorts. */
  readonly lists?: readonly TemplateList[];
  /**
   * What else there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** How sure the entry is, and where it was seen. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A region of the ITU Development Sector. */
export interface RegionEntry {
  /** The region. */
  readonly code: ItuRegion;
  /**
   * The abbreviation that ITU uses.
   * @minLength 1
   * @maxLength 10
   * Not blank.
   */
  readonly itu?: string;
  /**
   * What there is to say about its members, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly note?: string;
  /** The offices of ITU in it. */
  readonly offices?: readonly RegionalOffice[];
  /**
   * What there is to say about the offices, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly officesNote?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /** How sure its names are. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An event at which the guidelines were presented in a region. */
export interface RegionalLaunch {
  /** The region. */
  readonly region: ItuRegion;
  /** When it was held, where that was seen. */
  readonly date?: Period;
  /**
   * What it was, in English.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly event?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The events at which the guidelines were presented in the regions. */
export interface RegionalLaunches {
  /**
   * What they were, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /** The events. */
  readonly launches?: readonly RegionalLaunch[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An office of ITU in a region. */
export interface RegionalOffice {
  /**
   * The kind of office: regional or area.
   * @minLength 1
   * @maxLength 30
   * Not blank.
   */
  readonly kind: string;
  /**
   * Its city.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly city: string;
  /**
   * The ISO 3166-1 alpha-2 code of its country.
   * @pattern ^(?:[A-Z]{2})$
   */
  readonly country: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A document beside a guideline to which its entries refer. */
export interface RelatedDocument {
  /**
   * Its code.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title as printed.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * The year.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The number of pages.
   * @minimum 1
   * @maximum 10000
   */
  readonly pages?: number;
  /**
   * When and where it was presented, in English.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly presented?: string;
  /** The organisations that its authors came from. */
  readonly authorsFrom?: readonly string[];
  /**
   * Whom it addresses.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly audience?: string;
  /** The ages that it is for. */
  readonly ageBand?: AgeBand;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A scheme that is not mapped, but that a reader may meet. */
export interface RelatedScheme {
  /**
   * Its code, for example OECD-2011.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its English name, and what it is.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly name: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A resolution and its revisions. */
export interface Resolution {
  /**
   * Its code, for example PP-RES-179.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * The body that adopted it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly body?: string;
  /** Its revisions, oldest first. */
  readonly versions?: readonly ResolutionVersion[];
  /** What is known of its text. */
  readonly facts?: readonly Fact[];
  /** Related resolutions. */
  readonly related?: readonly string[];
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}

/** A revision of a resolution. */
export interface ResolutionVersion {
  /**
   * Where it was adopted.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place: string;
  /**
   * When it was adopted.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year: number;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A published model of what a country needs against child sexual exploitation and abuse. */
export interface ResponseModel {
  /**
   * Its code, for example WPGA-MNR.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * Who published it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * The edition whose capabilities are listed.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly edition?: string;
  /** What else there is to say about edition, sources and links, in English. */
  readonly notes?: readonly string[];
  /**
   * Where the notes were seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /** How it came about. */
  readonly history?: readonly Fact[];
  /** What it presupposes. */
  readonly enablers?: readonly string[];
  /** How sure the enablers are. */
  readonly enablersVerification?: Verification;
  /** Its domains in order. */
  readonly domains?: readonly CapabilityDomain[];
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** What kind of result was reached. */
export type ResultLevel = "output" | "outcome" | "impact";

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

/** A category of risks: one of the four Cs, or cross-cutting. */
export interface RiskCategoryEntry {
  /**
   * Its code, for example content.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /** Other codes in use for it. */
  readonly aliases?: readonly string[];
  /** Its name. */
  readonly label?: PossibleText;
  /** What it means, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** Risks that guidance often treats together. */
export interface RiskCollection {
  /** Its code, for example csea. */
  readonly code: Risk;
  /**
   * The risks.
   * @uniqueItems true
   */
  readonly members?: readonly Risk[];
  /**
   * What there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Its name. */
  readonly label?: PossibleText;
  readonly [member: string]: unknown;
}

/** A risk that children meet online. */
export interface RiskEntry {
  /** The risk. */
  readonly code: Risk;
  /**
   * The code of its category.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly category?: string;
  /**
   * Whether the entry is stable or proposed.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly status?: string;
  /**
   * What there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Other English names in use for it. */
  readonly alternatives?: readonly string[];
  /** Its name. */
  readonly label?: PossibleText;
  /** What it means, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** A statement that the one who submits a record makes. */
export interface SafeguardingEntry {
  /**
   * Its code, for example SG-01.
   * @pattern ^(?:SG-[0-9]{2})$
   */
  readonly code: string;
  /** Whether it may be answered as not applicable. */
  readonly notApplicableAllowed?: boolean;
  /** What is stated. */
  readonly statement?: PossibleText;
  readonly [member: string]: unknown;
}

/** A published scheme of risks, terms or rights, as a digest in our own words. */
export interface Scheme {
  /**
   * Its code, for example OECD-2021.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its English title.
   * @minLength 1
   * @maxLength 300
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
   * The year of its publication.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** The date that it carries. */
  readonly published?: PartialDate;
  /**
   * Where it is found.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly address?: string;
  /**
   * Its digital object identifier, without a prefix.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly doi?: string;
  /**
   * Its licence.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly licence?: string;
  /**
   * What it is for, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly purpose?: string;
  /**
   * What it took the place of.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly supersedes?: string;
  /**
   * Who adopted it, and when.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly approval?: string;
  /**
   * What else there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Whether the scheme stands here for its existence only, without its concepts. */
  readonly wholeOnly?: boolean;
  /**
   * Why concepts have no mapping.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly unmappedOnPurpose?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  /** Its concepts, wider ones first. */
  readonly concepts?: readonly SchemeConcept[];
  readonly [member: string]: unknown;
}

/** One concept of a published scheme: a category of risks, a term, an article. */
export interface SchemeConcept {
  /**
   * Its notation, for example OECD.CONTENT.HATEFUL; no other scheme has it.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly notation: string;
  /**
   * Its English name.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly name: string;
  /**
   * The notation of the wider concept.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly parent?: string;
  /**
   * The notation of the other wider concept, where the scheme is a table.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly column?: string;
  /**
   * The paragraphs that it stands for, for example 80-83.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly paragraphs?: string;
  /** The articles of the Convention on the Rights of the Child that it rests on. */
  readonly articles?: readonly number[];
  /**
   * What it is about, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly gist?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** Whether a second recollection, made blind, has an entry too. */
export type SecondWitness = "agrees" | "partly" | "absent" | "only";

/** A section of a guideline. */
export interface Section {
  /**
   * Its code within the guideline, for example 4.2.1 or front.2.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * The number or name that is printed before its title.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly number?: string;
  /** Its title. */
  readonly title?: PossibleText;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** Where in a published document an entry stands; what is not known is absent. */
export interface SourceReference {
  /**
   * The code of the document, for example COP-POL-2020.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly document: string;
  /**
   * The number of the section, for example 4.2.1.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly section?: string;
  /**
   * The number of the table.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly table?: string;
  /**
   * The number or name of the key area.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly keyArea?: string;
  /**
   * Which entry of that part it is.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly item?: string;
  /**
   * The part of the document, where it has no number.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly heading?: string;
  readonly [member: string]: unknown;
}

/** What stands in place of a region where none of the six fits. */
export interface SpecialRegion {
  /**
   * Its code, for example multi-region.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * What it says, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly meaning?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A stage of a national strategy: what it is for, what to check, what comes out of it. */
export interface StageEntry {
  /** The stage. */
  readonly code: StrategyStage;
  /**
   * Its place, from 1.
   * @minimum 1
   * @maximum 100
   */
  readonly order: number;
  /** The phase it belongs to. */
  readonly phase: StrategyPhase;
  /** Its name. */
  readonly title?: PossibleText;
  /** What it is for. */
  readonly purpose?: PossibleText;
  /** What is to be done before it is complete, in order. */
  readonly checklist?: readonly ChecklistItem[];
  /** What comes out of it. */
  readonly outputs?: readonly LocalizedText[];
  /**
   * The codes of the recommendations it rests on.
   * @uniqueItems true
   */
  readonly restsOn?: readonly string[];
  /** How sure the entry is. */
  readonly verification?: Verification;
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

/** A group of stakeholders. */
export interface StakeholderEntry {
  /** The stakeholder. */
  readonly code: Stakeholder;
  /**
   * The sphere: public, industry, society, support or international.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly kind?: string;
  /** The wider group. */
  readonly parent?: Stakeholder;
  /** Other codes in use for it. */
  readonly aliases?: readonly string[];
  /** Its name. */
  readonly label?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** Other terms in use for it, by language. */
  readonly otherTerms?: PossibleText;
  /** What it means, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** How a country comes to a national strategy on child online protection, in ordered stages. */
export interface StrategyModel {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * The code under which the stages stand, for example COP-NS-2021.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly document?: string;
  /**
   * What it is, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /**
   * What the order of the stages rests on, in English.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly orderingBasis?: string;
  /**
   * What the verification of a stage means, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly confidenceNote?: string;
  /** The documents that it rests on. */
  readonly restsOn?: readonly BasisDocument[];
  /**
   * The pages on which something of it was seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /** The stages in order. */
  readonly stages?: readonly StageEntry[];
  readonly [member: string]: unknown;
}

/** A phase in the life of a strategy, first to last. */
export type StrategyPhase =
  | "initiation"
  | "stocktaking-and-analysis"
  | "production"
  | "implementation"
  | "monitoring-and-evaluation";

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

/** What the Global Cybersecurity Index asks countries about child online protection. */
export interface Survey {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * What the index is, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /**
   * What could be seen of it, in English.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly fidelity?: string;
  /** Advice on its use, in English. */
  readonly notes?: readonly string[];
  /** The editions, oldest first. */
  readonly editions?: readonly SurveyEdition[];
  /** The questions on child online protection, by edition and pillar. */
  readonly questions?: readonly SurveyQuestion[];
  /**
   * Where the press figures in the notes were seen.
   * @uniqueItems true
   */
  readonly pressSources?: readonly string[];
  /** Earlier and related surveys. */
  readonly earlierSurveys?: readonly EarlierSurvey[];
  /** How sure the description of the index is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An edition of the Global Cybersecurity Index. */
export interface SurveyEdition {
  /**
   * Its code, for example GCI-v5.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its title.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly title?: string;
  /**
   * The year it stands for.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** When it was published. */
  readonly published?: PartialDate;
  /**
   * How many pillars it has.
   * @minimum 1
   * @maximum 100
   */
  readonly pillars?: number;
  /**
   * Numbers of questions and results, each with how sure it is, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly numbersNote?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A question of the index that touches child online protection, in our own words. */
export interface SurveyQuestion {
  /**
   * Its code, for example GCI5-LEG-01.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * The code of its edition.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly edition: string;
  /** The pillar it belongs to. */
  readonly pillar: Pillar;
  /**
   * Its number as remembered.
   * @minLength 1
   * @maxLength 20
   * Not blank.
   */
  readonly number?: string;
  /** How sure the number is. */
  readonly numberConfidence?: NumberConfidence;
  /** What is asked. */
  readonly question?: PossibleText;
  /**
   * How closely it concerns child online protection: direct, related, indirect; or the field of law
   * that it asks about.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly kind?: string;
  /**
   * What an answer is to be proved with, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly evidenceWanted?: string;
  /**
   * What it is about.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly topic?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A list of terms by which a template grades or sorts what it collects. */
export interface TemplateList {
  /**
   * What the list is of: stages, kinds, strategies, cross-cutting or pillars.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly name: string;
  /** Its terms in order. */
  readonly terms?: readonly TemplateTerm[];
  readonly [member: string]: unknown;
}

/** A term of a list that a template uses. */
export interface TemplateTerm {
  /**
   * The term, in English and in our own words.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly name: string;
  /**
   * What it means, where that was seen.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly meaning?: string;
  readonly [member: string]: unknown;
}

/** Terms that mean the same, what to say instead of them, and why. */
export interface TermEntry {
  /**
   * The English entry that it corresponds to, where there is one.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly concept?: string;
  /** The terms to avoid. */
  readonly avoid?: readonly string[];
  /** How they are found in a text. */
  readonly match: TermMatch;
  /** What to say instead. */
  readonly prefer?: readonly string[];
  /**
   * The reason, in the language of the list.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly why?: string;
  /**
   * When a term may stand, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly keepWhen?: string;
  /**
   * The edition of the published terminology guidelines that has it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly edition?: string;
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** How sure the entry is. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The terms of one language that a text about children should avoid, and what to say instead. */
export interface TermList {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The language of the terms, a BCP 47 tag. */
  readonly language: LanguageTag;
  /**
   * What the list is for, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly guidance?: string;
  /** How its terms are found in a text, in English. */
  readonly matching?: readonly string[];
  /** The entries in order. */
  readonly entries?: readonly TermEntry[];
  readonly [member: string]: unknown;
}

/** How a term is found in a text. */
export type TermMatch = "word" | "stem" | "substring";

/**
 * A topic of recommendations, such as reporting or age assurance. Open list.
 * @minLength 1
 * @example "guiding-principles"
 * @example "legal-framework"
 */
export type Topic =
  | "guiding-principles"
  | "legal-framework"
  | "regulatory-framework"
  | "reporting-illegal-content"
  | "reporting-user-concerns"
  | "actors-and-stakeholders"
  | "research"
  | "education-digital-literacy"
  | "educational-resources"
  | "child-protection"
  | "national-awareness"
  | "tools-services-settings"
  | "general"
  | "policy-institutional"
  | "sexual-exploitation"
  | "education"
  | "industry"
  | "governance"
  | "child-safeguarding-policy"
  | "due-diligence"
  | "impact-assessment"
  | "empowerment-approach"
  | "stakeholder-consultation"
  | "international-standards"
  | "remedy-and-grievance"
  | "industry-standards"
  | "prohibited-content"
  | "csam-reporting"
  | "hotlines"
  | "csam-governance"
  | "notice-and-takedown"
  | "supply-chain"
  | "evidence-preservation"
  | "safety-by-design"
  | "age-appropriate-design"
  | "rules-and-terms"
  | "content-classification"
  | "technical-measures"
  | "default-settings"
  | "data-collection"
  | "reporting-tools"
  | "moderation"
  | "staff-vetting"
  | "grooming-response"
  | "staff-conduct"
  | "support-services"
  | "advertising"
  | "customer-information"
  | "customer-education"
  | "parental-involvement"
  | "parental-capacity"
  | "school-materials"
  | "family-guidance"
  | "parental-information"
  | "positive-use"
  | "freedom-of-expression"
  | "filtering-transparency"
  | "civic-participation"
  | "educational-content"
  | "digital-literacy"
  | "access-and-inclusion"
  | "law-enforcement-cooperation"
  | "blocklists"
  | "reporting-portals"
  | "proactive-detection"
  | "transparency"
  | "parental-controls"
  | "safety-messages"
  | "digital-citizenship"
  | "child-contributors"
  | "escalation"
  | "editorial-checks"
  | "evidence-and-records"
  | "age-assurance"
  | "content-labelling"
  | "pricing-transparency"
  | "audience-fit"
  | "engagement-planning"
  | "positive-content"
  | "diversity"
  | "staff-welfare"
  | "user-content-ownership"
  | "content-removal"
  | "unwanted-contact"
  | "account-security"
  | "enforcement"
  | "safety-centre"
  | "accessibility"
  | "peer-support"
  | "ai-child-rights"
  | "ai-inclusive-design"
  | "ai-governance"
  | "ai-impact-assessment"
  | "ai-data-protection"
  | "ai-transparency"
  | "ai-redress"
  | "ai-oversight"
  | "ai-sensitive-disclosures"
  | "ai-explainability"
  | "ai-positive-use"
  | "filtering"
  | "terms-of-use"
  | "privacy"
  | "detection"
  | "ai-education"
  | "role-of-adults"
  | "discussion"
  | "household-technology"
  | "filtering-and-monitoring"
  | "family-expectations"
  | "awareness-of-services"
  | "age-of-digital-consent"
  | "payments"
  | "reporting"
  | "culture-of-support"
  | "childrens-education"
  | "personal-information"
  | "images"
  | "digital-relationships"
  | "critical-thinking"
  | "wellbeing"
  | "gaming"
  | "children-with-vulnerabilities"
  | "role-of-educators"
  | "device-security"
  | "policies"
  | "online-reputation"
  | "professional-communication"
  | "pupil-behaviour"
  | "teaching"
  | "staff-training"
  | "working-with-families"
  | "support"
  | "play"
  | "screen-time"
  | "inappropriate-content"
  | "learning"
  | "role-models"
  | "talk-to-adults"
  | "protective-settings"
  | "rights"
  | "trust-in-information"
  | "kindness"
  | "help"
  | "danger"
  | "device-protection"
  | "support-from-adults"
  | "non-discrimination"
  | "cyberbullying"
  | "meeting-up"
  | "harmful-content"
  | "digital-skills"
  | "information"
  | "participation"
  | "smart-rules"
  | "supervised-use"
  | "friends"
  | "netiquette"
  | "games"
  | "digital-footprint"
  | "grooming"
  | "copyright"
  | "commerce"
  | (string & {});

/** A topic of recommendations. */
export interface TopicEntry {
  /** The topic. */
  readonly code: Topic;
  /** Its name. */
  readonly label?: PossibleText;
  readonly [member: string]: unknown;
}

/** How far the texts of a language can be relied on. */
export type TranslationStatus = "draft" | "reviewed";

/** How sure a catalogue entry is, and on what ground. */
export interface Verification {
  /** How sure the entry is. */
  readonly level: VerificationLevel;
  /**
   * The addresses where it, or a part of it, was seen.
   * @uniqueItems true
   */
  readonly sources?: readonly string[];
  /**
   * On what else it rests, in words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly basis?: string;
  /** How sure the memory behind it is. */
  readonly recallStrength?: RecallStrength;
  /** Whether a second recollection has it too. */
  readonly secondWitness?: SecondWitness;
  /** Whether it should be checked before anything rests on it. */
  readonly doubtful?: boolean;
  /**
   * What else there is to say about it.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /**
   * The page of the document on which it was found.
   * @minimum 1
   * @maximum 10000
   */
  readonly page?: number;
  /**
   * Who checked it, an organisation or a role.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly verifiedBy?: string;
  /** When it was checked. */
  readonly verifiedOn?: PartialDate;
  readonly [member: string]: unknown;
}

/** How sure a catalogue entry is, surest first. */
export type VerificationLevel = "verified" | "partly" | "recalled";

/** The code lists of the catalogue. */
export interface Vocabularies {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The audiences. */
  readonly audiences?: readonly AudienceEntry[];
  /** The stakeholder groups. */
  readonly stakeholders?: readonly StakeholderEntry[];
  /** The bands of ages. */
  readonly ageBands?: readonly AgeBandEntry[];
  /** The groups of children. */
  readonly childGroups?: readonly ChildGroupEntry[];
  /** The categories of risks. */
  readonly riskCategories?: readonly RiskCategoryEntry[];
  /** The risks. */
  readonly risks?: readonly RiskEntry[];
  /** The collections of risks. */
  readonly riskCollections?: readonly RiskCollection[];
  /** The topics of recommendations. */
  readonly topics?: readonly TopicEntry[];
  /** The regions. */
  readonly regions?: readonly RegionEntry[];
  /** What stands in place of a region where none fits. */
  readonly specialRegions?: readonly SpecialRegion[];
  /** The Member States. */
  readonly memberStates?: readonly MemberState[];
  /** The participants that are no Member States. */
  readonly observers?: readonly Observer[];
  /** What the lists of regions and Member States rest on. */
  readonly geographyBasis?: GeographyBasis;
  /** Names that ITU uses and key terms of the field, in each language. */
  readonly names?: readonly NameEntry[];
  /** What the labels rest on, in English. */
  readonly notes?: readonly string[];
  /**
   * The pages on which labels were seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /** The languages that texts are in. */
  readonly languages?: readonly CatalogueLanguage[];
  readonly [member: string]: unknown;
}

/** A group of children to whom a guideline gives particular attention, and what it says of them. */
export interface Vulnerability {
  /** The group. */
  readonly code: ChildGroup;
  /**
   * The codes of the recommendations about it.
   * @uniqueItems true
   */
  readonly recommendations?: readonly string[];
  /** Its name. */
  readonly name?: PossibleText;
  /** What is said of it. */
  readonly summary?: PossibleText;
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** How sure the heading is. */
  readonly verification?: Verification;
  /** How sure the summary is. */
  readonly summaryVerification?: Verification;
  readonly [member: string]: unknown;
}

/** A working group of the ITU Council. */
export interface WorkingGroup {
  /**
   * Its code, for example CWG-COP.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * Its name.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly name?: string;
  /**
   * The decision that made it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly establishedBy?: string;
  /** What it is for. */
  readonly purpose?: readonly Fact[];
  /** Who may take part. */
  readonly participation?: readonly Fact[];
  /** What is sent to its meetings. */
  readonly contributions?: readonly Fact[];
  /** Who chaired it first. */
  readonly firstChair?: Fact;
  /** Its meetings in order, as far as known. */
  readonly meetings?: readonly Meeting[];
  /**
   * What else there is to say about it, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}
