package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a profile, other than with its settings of fields. */
class ProfileReviewTest {

  private static final String FORMS =
      "[json-schema-2020-12, draft-07, openapi-3.1, typescript, table-schema, dictionary-md,"
          + " dictionary-html]";

  private static void check(String told, Profile.Builder profile) {
    assertEquals(told, Told.line(ProfileReview.of(profile.build())));
  }

  static List<Arguments> heads() {
    return List.of(
        arguments("", profile()),
        arguments("FIELD-004.record-id /id", profile().id("../elsewhere")),
        arguments("FIELD-004.record-id /id", profile().id("Example")),
        arguments("", profile().language("pt-BR")),
        arguments("FIELD-006 /language", profile().language("not a tag")),
        arguments("", profile().output("typescript")),
        arguments("PROF-017.output /output {codes=" + FORMS + "}", profile().output("draft-06")));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void whatAProfileSaysOfItselfNamesThingsThatThereAre(String told, Profile.Builder profile) {
    check(told, profile);
  }

  @Test
  void theFormsOfSchemasAreTheOnesThatAFindingNames() {
    assertEquals(FORMS, ProfileReview.outputs().toString());
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void recordsAloneHaveStages(DocumentType type) {
    check(
        type == DocumentType.PRACTICE_RECORD ? "" : "PROF-017.stage /stage",
        profile().type(type).stage(Stage.SUBMISSION));
    check("", profile().type(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://schemas.example.org/cop/", "http://example.org/"})
  void addressesOfSchemasBeginWithAnAddress(String base) {
    check("", profile().base(base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/cop",
        "example.org/cop/",
        "//example.org/cop/",
        "urn:example:cop/",
        "file:/cop/",
        "https://example.org/?of=/",
        "https://example.org/#cop/",
        "https://example.org/a b/"
      })
  void whatIsNoBeginningOfAnAddressIsTold(String base) {
    check("PROF-017.base /base", profile().base(base));
  }

  /** The list of areas is closed, that of stakeholders is open. */
  static List<Arguments> lists() {
    return List.of(
        arguments("", limit("CoverageArea", "national", "global")),
        arguments("", limit("Stakeholder", "government", "some-other")),
        arguments(
            "PROF-012.code-nearest /codeLists/0/codes/1 {nearest=national}",
            limit("CoverageArea", "global", "nationl")),
        arguments("PROF-012.code /codeLists/0/codes/0", limit("CoverageArea", "elsewhere")),
        arguments("PROF-014.none /codeLists/0/codes", limit("CoverageArea")),
        arguments(
            "PROF-011.list-nearest /codeLists/0/list {nearest=Stakeholder}",
            limit("Stakeholders", "government")));
  }

  private static CodeListLimit limit(String list, String... codes) {
    return CodeListLimit.builder().list(list).addCodes(codes).build();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListOfCodesIsLimitedToCodesThatItHas(String told, CodeListLimit limit) {
    check(told, profile().addCodeLists(limit));
  }

  @Test
  void aListIsLimitedOnce() {
    check(
        "PROF-014.twice /codeLists/2/list {other=/codeLists/0}",
        profile()
            .addCodeLists(
                limit("Audience", "children"),
                limit("Stakeholder", "government"),
                limit("Audience", "industrie")));
  }

  private static ExtensionField.Builder member(String name) {
    return ExtensionField.builder().name(name).schema(Members.of("type", "string"));
  }

  static List<Arguments> members() {
    return List.of(
        arguments("", member("exampleUnit")),
        arguments("", member("exampleUnit").in("/leadOrganisation")),
        arguments("", member("exampleUnit").in("/results/*")),
        arguments("", member("title").in("/leadOrganisation")),
        arguments("PROF-016.name /extensionFields/0/name", member("title")),
        arguments("PROF-016.name /extensionFields/0/name", member("name").in("/leadOrganisation")),
        arguments("PROF-016.object /extensionFields/0/in", member("exampleUnit").in("/results")),
        arguments("PROF-016.object /extensionFields/0/in", member("exampleUnit").in("/title")),
        arguments(
            "PROF-016.object /extensionFields/0/in", member("exampleUnit").in("/countries/*")),
        arguments(
            "PROF-011.unknown-nearest /extensionFields/0/in {nearest=title}",
            member("exampleUnit").in("/titel")),
        arguments("FIELD-007 /extensionFields/0/name", member(" ")));
  }

  @ParameterizedTest
  @MethodSource("members")
  void aMemberOfOnesOwnIsAddedToAnObject(String told, ExtensionField.Builder member) {
    check(told, profile().addExtensionFields(member.build()));
  }

  @Test
  void theSchemaOfAMemberIsReviewed() {
    check(
        "PROF-016.object /extensionFields/0/in; PROF-016.for-type"
            + " /extensionFields/0/schema/minimum",
        profile()
            .addExtensionFields(
                member("exampleUnit")
                    .in("/results")
                    .schema(Members.of("type", "string").with("minimum", 1))
                    .build()));
  }

  @Test
  void aMemberIsAddedOnceToAnObject() {
    check(
        "PROF-014.twice /extensionFields/2/name {other=/extensionFields/0}",
        profile()
            .addExtensionFields(
                member("exampleUnit").build(),
                member("exampleUnit").in("/leadOrganisation").build(),
                member("exampleUnit").schema(Members.none()).build()));
  }

  @Test
  void aMemberIsNotAddedToWhatIsNotUsed() {
    Profile.Builder profile =
        profile(
                field("/cost").use(FieldUse.REQUIRED),
                field("/leadOrganisation").use(FieldUse.DROPPED),
                field("/results").use(FieldUse.DROPPED))
            .addExtensionFields(
                member("exampleUnit").in("/cost").build(),
                member("name").in("/leadOrganisation").build(),
                member("exampleUnit").in("/results/*").build(),
                member("exampleUnit").build());

    check(
        "PROF-014.within /extensionFields/1/in {other=/fields/1}; "
            + "PROF-014.within /extensionFields/2/in {other=/fields/2}",
        profile);
  }

  /** Members that are not known, at every place of a profile that may have some. */
  private static Profile.Builder misspelt() {
    return profile(
            field("/cost")
                .use(FieldUse.REQUIRED)
                .extensions(Members.of("maxLenght", 4).with("reach", 1)))
        .extensions(Members.of("field", List.of()))
        .addCodeLists(
            CodeListLimit.builder()
                .from(limit("Audience", "children"))
                .extensions(Members.of("cods", 1))
                .build())
        .addExtensionFields(member("exampleUnit").extensions(Members.of("requierd", true)).build());
  }

  @Test
  void membersThatAProfileDoesNotHaveAreToldAtTheirPlaces() {
    check(
        "PROF-018.unknown-nearest /codeLists/0/cods {nearest=codes}; "
            + "PROF-018.unknown-nearest /extensionFields/0/requierd {nearest=required}; "
            + "PROF-018.unknown-nearest /field {nearest=fields}; "
            + "PROF-018.unknown-nearest /fields/0/maxLenght {nearest=maxLength}; "
            + "PROF-018.unknown /fields/0/reach",
        misspelt());
  }

  @Test
  void membersOfALaterVersionAreNoErrors() {
    check(
        "PROF-018.later-nearest /field warning {nearest=fields}",
        profile().schemaVersion("1.1").extensions(Members.of("field", List.of())));
    check(
        "PROF-018.later /reach warning",
        profile().schemaVersion("1.1").extensions(Members.of("reach", 1)));
    check(
        "PROF-018.unknown /reach",
        profile().schemaVersion("1.0.7").extensions(Members.of("reach", 1)));
  }
}
