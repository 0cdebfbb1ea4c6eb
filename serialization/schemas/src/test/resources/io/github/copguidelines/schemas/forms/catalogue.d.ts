// Catalogue of the guidelines on child online protection
// https://copguidelines.github.io/schema/1.0/catalogue.schema.json

/**
 * A catalogue as one document: guidelines with their recommendations, code lists and context, with
 * all texts in all languages. A digest in our own words, not ITU's. Codes are never translated.
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
  /** The guide for people who fill in a practice record. */
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
   * The lowest age; absent if there is none.
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
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The differences of advice by the age of a child. */
export interface AgeDifferences {
  /**
   * The definition of a child in the guideline, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly childDefinition?: string;
  /**
   * The statement of the guideline about age, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly principle?: string;
  /** The ages that it names as examples. */
  readonly illustrations?: readonly AgeIllustration[];
  /** Further facts, each with its verification. */
  readonly notes?: readonly Fact[];
  /** The verification of the definition, the principle and the examples. */
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
   * The stage of life that it represents, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly stage?: string;
  readonly [member: string]: unknown;
}

/** An audience of the guidelines. */
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
   * The groups that it includes.
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
  /** The meaning, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** A document on which the stages of a strategy are based. */
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
   * The type of the document.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly kind?: string;
  /**
   * The publisher.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * The date of publication, as far as known, in words.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly published?: string;
  /**
   * The part of it that could be seen, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly status?: string;
  /** The verification of the entry. */
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
   * A description, in English.
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
   * Notes, in English.
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
  /** The condition to check. */
  readonly text?: PossibleText;
  /** The verification of the entry; if absent, the verification of its stage applies. */
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
  /** The verification of the entry. */
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
  /** The cards of the first exercise of the workbook that represent it, in our reading. */
  readonly cards?: readonly string[];
  /** Its name. */
  readonly name?: PossibleText;
  /** The meaning online, in our own words. */
  readonly meaning?: PossibleText;
  /** The verification of the numbers of the articles. */
  readonly articleVerification?: Verification;
  /** The verification of its use in the materials. */
  readonly linkVerification?: Verification;
  readonly [member: string]: unknown;
}

/** The circular in which ITU invites its members to take part. */
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
   * The place of issue.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /**
   * The issuer.
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
  /** The request, in English. */
  readonly asks?: readonly string[];
  /** The verification of the entry. */
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
   * Notes, in English.
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
  /** The label for people. */
  readonly label?: PossibleText;
  readonly [member: string]: unknown;
}

/** A field under its common name, with the templates that request it. */
export interface ComparedField {
  /**
   * Its name across templates, for example risks-addressed.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly name: string;
  /**
   * The content, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly meaning?: string;
  /**
   * The type of the value, in words.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly type?: string;
  /** The codes of the templates that cannot be completed without it. */
  readonly requiredBy?: readonly string[];
  /** The codes of the templates that request or expect it. */
  readonly askedBy?: readonly string[];
  /**
   * Notes.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}

/**
 * The context of the guidelines: the circular that requests practices, the resolution behind the
 * initiative, its working group, programme and launches. It also has a model that countries use.
 */
export interface Context {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /** The circular that invites members to take part. */
  readonly circular?: Circular;
  /** The addressees of the circular. */
  readonly addressees?: readonly Addressee[];
  /** The resolution behind the initiative. */
  readonly resolution?: Resolution;
  /** Facts of the initiative. */
  readonly initiative?: readonly Fact[];
  /** The working group of the Council. */
  readonly workingGroup?: WorkingGroup;
  /** The global programme. */
  readonly programme?: GlobalProgramme;
  /** The presentation of the guidelines of 2020 in the regions. */
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
  /** The verification of the entry. */
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
  /** Notes on the meaning of the mappings. */
  readonly notes?: readonly string[];
  /** The schemes. */
  readonly schemes?: readonly Scheme[];
  /** The mappings, scheme by scheme. */
  readonly mappings?: readonly Mapping[];
  /** Schemes that are not mapped, but that a reader may meet. */
  readonly relatedSchemes?: readonly RelatedScheme[];
  readonly [member: string]: unknown;
}

/** A declaration, joint statement or treaty that speaks of children online. */
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
   * The place of adoption.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /** The date of adoption. */
  readonly date?: Period;
  /** The facts that are known. */
  readonly facts?: readonly Fact[];
  readonly [member: string]: unknown;
}

/** An earlier survey, or another index, with questions about child online protection. */
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
  /** The verification of the entry. */
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
   * Its title, if it differs.
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
   * Notes.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A mark of the evidence apart from its level. */
export type EvidenceFlag = "institutionalized" | "normative" | "negative-or-mixed";

/** A mark of the evidence apart from its level. */
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
  /** The meaning. */
  readonly meaning?: PossibleText;
  readonly [member: string]: unknown;
}

/** The strength of the evidence that a practice works, weakest first. */
export type EvidenceLevel = "not-assessed" | "innovative" | "promising" | "good" | "proven";

/** A level of the ladder on which the proof that a practice works is graded. */
export interface EvidenceLevelEntry {
  /** The level. */
  readonly code: EvidenceLevel;
  /**
   * Its rank, 0 (lowest) to 4.
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
  /** The evidence that is needed to reach it. */
  readonly criterion?: PossibleText;
  readonly [member: string]: unknown;
}

/** The fields that fill one member of a template. */
export interface ExportedMember {
  /**
   * The member of the template, for example action_line.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly member: string;
  /**
   * The fields of a practice record that fill it, and the value if they are empty.
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
  /** The verification of the entry. */
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
  /** The services that it covers, in our own words. */
  readonly description?: PossibleText;
  /** Kinds of services that have it. */
  readonly serviceKinds?: readonly LocalizedText[];
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The sources of the lists of regions and Member States. */
export interface GeographyBasis {
  /** The day for which they are valid. */
  readonly asOf?: PartialDate;
  /** The verification, part by part. */
  readonly checks?: readonly GeographyCheck[];
  /** Divisions of the world that they are not. */
  readonly otherDivisions?: readonly OtherDivision[];
  /** Advice on their use, in English. */
  readonly notes?: readonly string[];
  readonly [member: string]: unknown;
}

/** The verification of a part of the geography. */
export interface GeographyCheck {
  /**
   * The part that was checked, in English.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly claim: string;
  /**
   * The method, in English.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly how?: string;
  /** The verification of the entry. */
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
  /** The partners that run it. */
  readonly partners?: readonly string[];
  /** The date of the launch. */
  readonly launched?: PartialDate;
  /** The facts that are known. */
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
  /** The audience that it addresses. */
  readonly audience: Audience;
  /**
   * The year of the edition.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** The date of publication. */
  readonly published?: PartialDate;
  /**
   * The publisher.
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
  /** The subject, in our own words. */
  readonly about?: PossibleText;
  /** The purpose, in English and in our own words. */
  readonly purposes?: readonly string[];
  /** The languages that it is published in, if that was seen in a source. */
  readonly languages?: GuidelineLanguages;
  /** The organizations of its working group. */
  readonly contributors?: readonly string[];
  /**
   * The pages on which something of it was seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /**
   * The part of it that could be seen, which shows how reliable the digest is.
   * @minLength 1
   * @maxLength 3000
   * Not blank.
   */
  readonly fidelity?: string;
  /** Notes. */
  readonly notes?: readonly string[];
  /** Earlier editions. */
  readonly earlierEditions?: readonly Edition[];
  /** Related documents. */
  readonly relatedDocuments?: readonly RelatedDocument[];
  /** Its sections in order. */
  readonly sections?: readonly Section[];
  /** Its key areas in order. */
  readonly keyAreas?: readonly KeyArea[];
  /** Its features in order. */
  readonly features?: readonly Feature[];
  /** The references from checklists to the general guidelines. */
  readonly crossReferences?: readonly CrossReference[];
  /** The ages it addresses. */
  readonly ageBands?: readonly AgeBandEntry[];
  /** Its advice on differences of age. */
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
  /** The verification of the entry. */
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
  /** The kind of result that it measures. */
  readonly level: ResultLevel;
  /**
   * Its unit, in English.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly unit?: string;
  /** The unit that is counted. */
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
   * Its number, if it has one.
   * @minimum 1
   * @maximum 100
   */
  readonly number?: number;
  /** The group that it addresses, parents or educators, if the guideline distinguishes them. */
  readonly group?: Stakeholder;
  /**
   * The topics it groups.
   * @uniqueItems true
   */
  readonly topics?: readonly Topic[];
  /** Its title. */
  readonly title?: PossibleText;
  /** The subject, in our own words. */
  readonly description?: PossibleText;
  /** The verification of the entry. */
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
 * One of our risks with one concept of another scheme. It reads as a sentence: the risk has, as its
 * relation, the concept.
 */
export interface Mapping {
  /** Our end: a risk, a category of risks or a collection. */
  readonly risk: Risk;
  /** The relation of the concept to the risk. */
  readonly relation: MappingRelation;
  /**
   * The code of the scheme.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly scheme: string;
  /**
   * The notation of the concept; absent if the scheme as a whole is meant.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly concept?: string;
  /** The editor's confidence in the mapping. */
  readonly judgement?: MappingJudgement;
  /**
   * The reason for the mapping.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly rationale?: string;
  /** The verification of the other end: the concept or the scheme. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The editor's confidence in a mapping, surest first. */
export type MappingJudgement = "high" | "medium" | "low";

/** The relation of the concept of a scheme to our risk: the mapping properties of SKOS. */
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
  /** The kind of material. */
  readonly kind?: PossibleText;
  /** The content, in our own words. */
  readonly content?: PossibleText;
  /** Its numbered parts. */
  readonly items?: readonly MaterialItem[];
  /** Its modules. */
  readonly modules?: readonly MaterialModule[];
  /** The verification of the entry. */
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
  /** The themes. */
  readonly themes?: readonly string[];
  /**
   * The duration in minutes.
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
  /** The date of the meeting. */
  readonly date?: Period;
  /**
   * The place of the meeting, if it was seen in a source.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place?: string;
  /** The verification of the entry. */
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
  /** The verification of its membership. */
  readonly membership?: Verification;
  /** The verification of the entry. */
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
  /** Its short form, if there is one. */
  readonly shortForm?: PossibleText;
  /**
   * The languages whose label was seen in a source. Every other label is recalled or our own
   * translation.
   * @uniqueItems true
   */
  readonly labelsSeen?: readonly LanguageTag[];
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The confidence in a remembered number of a question. */
export type NumberConfidence = "low" | "medium";

/** A participant in the work of ITU that is not a Member State. */
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
   * The capacity in which it takes part, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly status?: string;
  /** The verification of the entry. */
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
   * The difference, in English.
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

/** Text by BCP 47 language tag; absent if there is none in any language. */
export type PossibleText = { readonly [member: string]: string };

/** The strength of the memory behind an entry. */
export type RecallStrength = "strong" | "moderate" | "weak";

/**
 * One addressable request of a guideline. Title and summary are in our own words; the code stays
 * the same.
 */
export interface Recommendation {
  /**
   * Its code, for example POL-LEG-01.
   * @pattern ^(?:(?![\s\S]{61})[A-Z]{3}(?:-[A-Z0-9]+)+)$
   */
  readonly code: string;
  /** The kind of recommendation, if the guideline distinguishes kinds. */
  readonly kind?: RecommendationKind;
  /** The audience that it addresses. */
  readonly audience: Audience;
  /** The group within the audience that it addresses: parents or educators. */
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
  /** The request in a line. */
  readonly title?: PossibleText;
  /** The request in a few lines. */
  readonly summary?: PossibleText;
  /** The points it is made of. */
  readonly parts?: readonly LocalizedText[];
  /**
   * The stakeholders that are to act.
   * @uniqueItems true
   */
  readonly actors?: readonly Stakeholder[];
  /**
   * The risks that it addresses.
   * @uniqueItems true
   */
  readonly risks?: readonly Risk[];
  /** The codes of the rights of the child that it serves. */
  readonly rights?: readonly string[];
  /** The ages it is for. */
  readonly ageBand?: AgeBand;
  /**
   * The code of the material that contains it.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly material?: string;
  /**
   * The companion material that contains it, if it is not in the guideline itself.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly companion?: string;
  /** The place in the document. */
  readonly source?: SourceReference;
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A kind of recommendation, in the guidelines for policy-makers. */
export type RecommendationKind =
  | "principle"
  | "framework"
  | "implementation"
  | "checklist-area"
  | "checklist-detail";

/** The mapping from a practice record to a template. */
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
 * The guide for people who fill in a practice record: levels of evidence, safeguarding statements,
 * indicators, and names of fields and codes.
 */
export interface RecordGuide {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * The purpose of the record, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly principle?: string;
  /** The sources of the lists, in English. */
  readonly notes?: readonly string[];
  /** The levels of proof, weakest first. */
  readonly evidenceLevels?: readonly EvidenceLevelEntry[];
  /** Marks of the evidence apart from its level. */
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
   * The fields that these templates request. A field is certainly compulsory only if a template
   * requires every field; elsewhere this is our reading.
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
   * The publisher.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly publisher?: string;
  /**
   * The year of the edition.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /**
   * The address of the form or call. It was not always opened.
   * @pattern ^(?:(?![\s\S]{2001})(?:https?://[^\u0000-\u0020\u007F<>"]+|doi:10\.[^\u0000-\u0020\u007F<>"]+))$
   */
  readonly address?: string;
  /**
   * The purpose, in English and in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly purpose?: string;
  /**
   * The form of its questions, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly form?: string;
  /** The information that it requests, in English and in our own words. */
  readonly asksFor?: readonly string[];
  /** The criteria for judging a submission, in English. */
  readonly judgedBy?: readonly string[];
  /** The terms by which it grades or sorts. */
  readonly lists?: readonly TemplateList[];
  /**
   * Notes.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** The verification of the entry, with the place where it was seen. */
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
   * Notes on its members, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly note?: string;
  /** The offices of ITU in it. */
  readonly offices?: readonly RegionalOffice[];
  /**
   * Notes on the offices, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly officesNote?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /** The verification of its names. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** An event at which the guidelines were presented in a region. */
export interface RegionalLaunch {
  /** The region. */
  readonly region: ItuRegion;
  /** The date of the event, if it was seen in a source. */
  readonly date?: Period;
  /**
   * A description of the event, in English.
   * @minLength 1
   * @maxLength 500
   * Not blank.
   */
  readonly event?: string;
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The events at which the guidelines were presented in the regions. */
export interface RegionalLaunches {
  /**
   * A description of the events, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /** The events. */
  readonly launches?: readonly RegionalLaunch[];
  /** The verification of the entry. */
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
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A related document to which the entries of a guideline refer. */
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
   * The time and place of its presentation, in English.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly presented?: string;
  /** The organizations that its authors came from. */
  readonly authorsFrom?: readonly string[];
  /**
   * The audience that it addresses.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly audience?: string;
  /** The ages that it is for. */
  readonly ageBand?: AgeBand;
  /** The verification of the entry. */
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
  /** The verification of the entry. */
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
  /** The facts that are known of its text. */
  readonly facts?: readonly Fact[];
  /** Related resolutions. */
  readonly related?: readonly string[];
  /**
   * Notes, in English.
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
   * The place of adoption.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly place: string;
  /**
   * The date of adoption.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year: number;
  /** The verification of the entry. */
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
   * The publisher.
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
  /** Notes on edition, sources and links, in English. */
  readonly notes?: readonly string[];
  /**
   * The addresses where the notes were seen.
   * @uniqueItems true
   */
  readonly addresses?: readonly string[];
  /** Its history. */
  readonly history?: readonly Fact[];
  /** The conditions that it presupposes. */
  readonly enablers?: readonly string[];
  /** The verification of the enablers. */
  readonly enablersVerification?: Verification;
  /** Its domains in order. */
  readonly domains?: readonly CapabilityDomain[];
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A kind of result. */
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
  /** The meaning, in our own words. */
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
   * Notes.
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
   * Notes.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Other English names in use for it. */
  readonly alternatives?: readonly string[];
  /** Its name. */
  readonly label?: PossibleText;
  /** The meaning, in our own words. */
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
  /** The text of the statement. */
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
   * The publisher.
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
   * The address where it is found.
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
   * The purpose, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly purpose?: string;
  /**
   * The document that it replaced.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly supersedes?: string;
  /**
   * The body that adopted it, with the date.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly approval?: string;
  /**
   * Notes.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** Whether the scheme is listed without its concepts. */
  readonly wholeOnly?: boolean;
  /**
   * The reason why concepts have no mapping.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly unmappedOnPurpose?: string;
  /** The verification of the entry. */
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
   * The notation of the other wider concept, if the scheme is a table.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly column?: string;
  /**
   * The paragraphs that it covers, for example 80-83.
   * @minLength 1
   * @maxLength 40
   * Not blank.
   */
  readonly paragraphs?: string;
  /** The articles of the Convention on the Rights of the Child on which it is based. */
  readonly articles?: readonly number[];
  /**
   * The subject, in our own words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly gist?: string;
  /** The verification of the entry. */
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
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** The place of an entry in a published document; unknown parts are absent. */
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
   * The part of the document, if it has no number.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly heading?: string;
  readonly [member: string]: unknown;
}

/** A value in place of a region if none of the six fits. */
export interface SpecialRegion {
  /**
   * Its code, for example multi-region.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly code: string;
  /**
   * The meaning, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly meaning?: string;
  /** Its name. */
  readonly label?: PossibleText;
  /** The verification of the entry. */
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
  /** The purpose. */
  readonly purpose?: PossibleText;
  /** The items to complete before the stage is done, in order. */
  readonly checklist?: readonly ChecklistItem[];
  /** The outputs of the stage. */
  readonly outputs?: readonly LocalizedText[];
  /**
   * The codes of the recommendations on which it is based.
   * @uniqueItems true
   */
  readonly restsOn?: readonly string[];
  /** The verification of the entry. */
  readonly verification?: Verification;
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
  /** The meaning, in our own words. */
  readonly description?: PossibleText;
  readonly [member: string]: unknown;
}

/** The way to a national strategy on child online protection, in ordered stages. */
export interface StrategyModel {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * The code of the set of stages, for example COP-NS-2021.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly document?: string;
  /**
   * A description, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /**
   * The basis for the order of the stages, in English.
   * @minLength 1
   * @maxLength 2000
   * Not blank.
   */
  readonly orderingBasis?: string;
  /**
   * The meaning of the verification of a stage, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly confidenceNote?: string;
  /** The documents on which the model is based. */
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

/** The questions of the Global Cybersecurity Index to countries about child online protection. */
export interface Survey {
  /**
   * The version of the wire format.
   * @pattern ^(?:[0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)$
   */
  readonly schemaVersion?: string;
  /**
   * A description of the index, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly about?: string;
  /**
   * The part of it that could be seen, in English.
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
   * The addresses where the press figures in the notes were seen.
   * @uniqueItems true
   */
  readonly pressSources?: readonly string[];
  /** Earlier and related surveys. */
  readonly earlierSurveys?: readonly EarlierSurvey[];
  /** The verification of the description of the index. */
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
   * The year of the edition.
   * @minimum 1900
   * @maximum 9999
   */
  readonly year?: number;
  /** The date of publication. */
  readonly published?: PartialDate;
  /**
   * The number of pillars.
   * @minimum 1
   * @maximum 100
   */
  readonly pillars?: number;
  /**
   * Numbers of questions and results, each with its verification, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly numbersNote?: string;
  /** The verification of the entry. */
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
  /** The confidence in the number. */
  readonly numberConfidence?: NumberConfidence;
  /** The question. */
  readonly question?: PossibleText;
  /**
   * The closeness to child online protection: direct, related, indirect; or the field of law of the
   * question.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly kind?: string;
  /**
   * The evidence that an answer needs, in English.
   * @minLength 1
   * @maxLength 300
   * Not blank.
   */
  readonly evidenceWanted?: string;
  /**
   * The subject.
   * @minLength 1
   * @maxLength 60
   * Not blank.
   */
  readonly topic?: string;
  /** The verification of the entry. */
  readonly verification?: Verification;
  readonly [member: string]: unknown;
}

/** A list of terms by which a template grades or sorts what it collects. */
export interface TemplateList {
  /**
   * The subject of the list: stages, kinds, strategies, cross-cutting or pillars.
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
   * The meaning, if it was seen in a source.
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
   * The English entry that it corresponds to, if there is one.
   * @minLength 1
   * @maxLength 100
   * Not blank.
   */
  readonly concept?: string;
  /** The terms to avoid. */
  readonly avoid?: readonly string[];
  /** The method of finding them in a text. */
  readonly match: TermMatch;
  /** The terms to use instead. */
  readonly prefer?: readonly string[];
  /**
   * The reason, in the language of the list.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly why?: string;
  /**
   * The cases in which a term may be used, in English.
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
   * Notes, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** The verification of the entry. */
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
   * The purpose of the list, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly guidance?: string;
  /** The method of finding its terms in a text, in English. */
  readonly matching?: readonly string[];
  /** The entries in order. */
  readonly entries?: readonly TermEntry[];
  readonly [member: string]: unknown;
}

/** A method of finding a term in a text. */
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

/** The reliability of the texts of a language. */
export type TranslationStatus = "draft" | "reviewed";

/** The verification of a catalogue entry: its level and its grounds. */
export interface Verification {
  /** The verification of the entry. */
  readonly level: VerificationLevel;
  /**
   * The addresses where it, or a part of it, was seen.
   * @uniqueItems true
   */
  readonly sources?: readonly string[];
  /**
   * Other grounds, in words.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly basis?: string;
  /** The strength of the memory behind it. */
  readonly recallStrength?: RecallStrength;
  /** Whether a second recollection has it too. */
  readonly secondWitness?: SecondWitness;
  /** Whether it should be checked before use. */
  readonly doubtful?: boolean;
  /**
   * Notes.
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
   * The organization or role that checked it.
   * @minLength 1
   * @maxLength 200
   * Not blank.
   */
  readonly verifiedBy?: string;
  /** The date of the check. */
  readonly verifiedOn?: PartialDate;
  readonly [member: string]: unknown;
}

/** The verification of a catalogue entry, surest first. */
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
  /** The values in place of a region if none fits. */
  readonly specialRegions?: readonly SpecialRegion[];
  /** The Member States. */
  readonly memberStates?: readonly MemberState[];
  /** The participants that are not Member States. */
  readonly observers?: readonly Observer[];
  /** The sources of the lists of regions and Member States. */
  readonly geographyBasis?: GeographyBasis;
  /** Names that ITU uses and key terms of the field, in each language. */
  readonly names?: readonly NameEntry[];
  /** The sources of the labels, in English. */
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
  /** The statement about the group. */
  readonly summary?: PossibleText;
  /**
   * Notes, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  /** The verification of the heading. */
  readonly verification?: Verification;
  /** The verification of the summary. */
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
  /** The purpose. */
  readonly purpose?: readonly Fact[];
  /** The bodies that may take part. */
  readonly participation?: readonly Fact[];
  /** The documents that are sent to its meetings. */
  readonly contributions?: readonly Fact[];
  /** The first chair. */
  readonly firstChair?: Fact;
  /** Its meetings in order, as far as known. */
  readonly meetings?: readonly Meeting[];
  /**
   * Notes, in English.
   * @minLength 1
   * @maxLength 1000
   * Not blank.
   */
  readonly note?: string;
  readonly [member: string]: unknown;
}
