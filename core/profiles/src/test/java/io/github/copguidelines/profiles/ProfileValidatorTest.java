package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.catalogue.NameEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CoverageArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents are judged by what a profile asks of them. */
class ProfileValidatorTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** Schemas of a member of one's own, and values of it. */
  static List<Arguments> values() {
    Map<String, Object> text = Map.of("type", "string", "minLength", 2, "maxLength", 3);
    Map<String, Object> rate = Map.of("type", "number", "minimum", number("0.5"), "maximum", 5);
    Map<String, Object> list = Map.of("type", "array", "minItems", 1, "maxItems", 3);
    Map<String, Object> set = Map.of("type", "array", "uniqueItems", true);
    return List.of(
        arguments("PROF-006.string @", Map.of("type", "string"), 1),
        arguments("PROF-006.boolean @", Map.of("type", "boolean"), "true"),
        arguments("", Map.of("type", "boolean"), false),
        arguments("PROF-006.number @", Map.of("type", "number"), "1"),
        arguments("PROF-006.integer @", Map.of("type", "integer"), number("1.5")),
        arguments("PROF-006.integer @", Map.of("type", "integer"), "1"),
        arguments("", Map.of("type", "integer"), number("1.0")),
        arguments("", Map.of("type", "integer"), number("1E+3")),
        arguments("PROF-006.array @", Map.of("type", "array"), "a"),
        arguments("PROF-006.object @", Map.of("type", "object"), List.of()),
        arguments("PROF-003 @ {value=a}", Map.of("type", "string", "const", "a"), "b"),
        arguments("", Map.of("type", "string", "const", "a"), "a"),
        arguments("", Map.of("type", "number", "const", 1), number("1.0")),
        arguments(
            "PROF-003 @ {value=[a, 1]}",
            Map.of("type", "array", "const", List.of("a", 1)),
            List.of("a")),
        arguments(
            "PROF-004 @ {codes=[a, b]}", Map.of("type", "string", "enum", List.of("a", "b")), "c"),
        arguments("", Map.of("type", "string", "enum", List.of("a", "b")), "b"),
        arguments("PROF-005.shorter @ {bound=2}", text, "a"),
        arguments("", text, "ab"),
        arguments("", text, "abc"),
        arguments("", text, "a\ud83d\ude00b"),
        arguments("PROF-005.longer @ {bound=3}", text, "abcd"),
        arguments("PROF-005.form @", Map.of("type", "string", "pattern", "^[0-9]+$"), "12a"),
        arguments("", Map.of("type", "string", "pattern", "^[0-9]+$"), "12"),
        arguments("PROF-005.less @ {bound=0.5}", rate, number("0.4")),
        arguments("", rate, number("0.5")),
        arguments("", rate, 5),
        arguments("PROF-005.more @ {bound=5}", rate, number("5.01")),
        arguments("PROF-005.fewer @ {bound=1}", list, List.of()),
        arguments("", list, List.of(1)),
        arguments("", list, List.of(1, 1, 1)),
        arguments("PROF-005.too-many @ {bound=3}", list, List.of(1, 2, 3, 4)),
        arguments("", set, List.of(1, 2, "1")),
        arguments("PROF-005.twice @/2", set, List.of(1, 2, number("1.0"))),
        arguments("PROF-005.twice @/1", set, List.of(Map.of("a", 1), Map.of("a", 1))),
        arguments("", Map.of("type", "array", "uniqueItems", false), List.of("a", "a")),
        arguments(
            "PROF-006.integer @/1",
            Map.of("type", "array", "items", Map.of("type", "integer")),
            List.of(1, "2", 3)),
        arguments("PROF-002 @", Map.of("type", "array", "maxItems", 0), List.of(1)),
        arguments("", Map.of("type", "array", "maxItems", 0), List.of()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aMemberOfOnesOwnIsJudgedByItsSchema(String told, Map<String, Object> schema, Object value) {
    CompiledProfile compiled =
        CompiledProfile.of(
            profile()
                .addExtensionFields(
                    ExtensionField.builder()
                        .name("exampleUnit")
                        .schema(Members.copyOf(schema))
                        .build())
                .build());
    PracticeRecord record =
        PracticeRecord.builder().id("example").extensions(Members.of("exampleUnit", value)).build();

    assertEquals(told.replace("@", "/exampleUnit"), Told.line(compiled.judge(record)));
  }

  /** An object of one's own has a name, and nothing else but a number. */
  static List<Arguments> objects() {
    return List.of(
        arguments("", Map.of("name", "a", "number", 1)),
        arguments("PROF-001 /exampleUnit/name", Map.of("number", 1)),
        arguments("PROF-006.string /exampleUnit/name", Map.of("name", 1)),
        arguments("PROF-002 /exampleUnit/other", Map.of("name", "a", "other", 1)));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectOfOnesOwnIsJudgedMemberByMember(String told, Map<String, Object> value) {
    Map<String, Object> schema =
        Map.of(
            "type",
            "object",
            "required",
            List.of("name"),
            "additionalProperties",
            false,
            "properties",
            Map.of("name", Map.of("type", "string"), "number", Map.of("type", "number")));
    Profile profile =
        profile()
            .addExtensionFields(
                ExtensionField.builder().name("exampleUnit").schema(Members.copyOf(schema)).build())
            .build();
    PracticeRecord record =
        PracticeRecord.builder().id("example").extensions(Members.of("exampleUnit", value)).build();

    assertEquals(told, Told.line(CompiledProfile.of(profile).judge(record)));
  }

  private static PracticeRecord record() {
    return PracticeRecord.builder()
        .id("example")
        .title(LocalizedText.of("en", "Example").with("fr", "Exemple"))
        .addKeywords("schools", "parents")
        .coverage(CoverageArea.NATIONAL)
        .addAudiences(Audience.CHILDREN)
        .cost(Cost.builder().year(2020).build())
        .addResults(Result.builder().value(number("5")).build())
        .addResults(Result.builder().value(number("7.5")).unit("schools").build())
        .build();
  }

  static List<Arguments> settings() {
    return List.of(
        arguments("", field("/title").use(FieldUse.REQUIRED)),
        arguments("PROF-001 /summary", field("/summary").use(FieldUse.REQUIRED)),
        arguments("", field("/title/fr").use(FieldUse.REQUIRED)),
        arguments("PROF-001 /title/sw", field("/title/sw").use(FieldUse.REQUIRED)),
        arguments("PROF-001 /results/0/unit", field("/results/*/unit").use(FieldUse.REQUIRED)),
        arguments("PROF-002 /results/1/unit", field("/results/*/unit").use(FieldUse.DROPPED)),
        arguments("PROF-002 /cost", field("/cost").use(FieldUse.DROPPED)),
        arguments("PROF-002 /results", field("/results").use(FieldUse.DROPPED)),
        arguments("", field("/partners").use(FieldUse.DROPPED)),
        arguments("PROF-002 /title/fr", field("/title/fr").use(FieldUse.DROPPED)),
        arguments("PROF-003 /coverage {value=global}", field("/coverage").fixed("global")),
        arguments("", field("/coverage").fixed("national")),
        arguments(
            "PROF-003 /keywords {value=[parents, schools]}",
            field("/keywords").fixed(List.of("parents", "schools"))),
        arguments(
            "PROF-004 /audiences/0 {codes=[industry]}", field("/audiences").addCodes("industry")),
        arguments(
            "PROF-005.shorter /title/en {bound=8}; PROF-005.shorter /title/fr {bound=8}",
            field("/title").minLength(8)),
        arguments("PROF-005.longer /title/fr {bound=6}", field("/title/fr").maxLength(6)),
        arguments("PROF-005.form /title/fr", field("/title/fr").pattern("Exam.*")),
        arguments("PROF-005.form /title/en", field("/title").pattern("Exem.*")),
        arguments(
            "PROF-005.less /results/0/value {bound=6}",
            field("/results/*/value").minimum(number("6"))),
        arguments(
            "PROF-005.more /results/1/value {bound=7}",
            field("/results/*/value").maximum(number("7"))),
        arguments("PROF-005.fewer /keywords {bound=3}", field("/keywords").minItems(3)),
        arguments("PROF-005.too-many /results {bound=1}", field("/results").maxItems(1)),
        arguments("PROF-005.fewer /keywords {bound=3}", field("/keywords").minItems(3)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aFieldIsJudgedByItsSetting(String told, FieldSetting.Builder setting) {
    assertEquals(told, Told.line(CompiledProfile.of(profile(setting).build()).judge(record())));
  }

  @Test
  void codesAreJudgedWhereverTheirListIsUsed() {
    Profile profile =
        profile()
            .addCodeLists(CodeListLimit.builder().list("Audience").addCodes("industry").build())
            .build();

    assertEquals(
        "PROF-004 /audiences/0 {codes=[industry]}",
        Told.line(CompiledProfile.of(profile).judge(record())));
  }

  @Test
  void whatTheProfileLeavesIsToldAsTheListThatItIs() {
    Profile profile = profile(field("/keywords").fixed(List.of("homes"))).build();

    assertEquals(
        Optional.of(List.of("homes")),
        CompiledProfile.of(profile).judge(record()).get(0).arguments().get("value"));
  }

  /** Such a text is never absent; without any language it counts as left out. */
  @Test
  void aTextThatEveryObjectHasIsLeftOutByLeavingItEmpty() {
    CompiledProfile compiled =
        CompiledProfile.of(
            profile(field("/vocabularies/names/*/label").use(FieldUse.DROPPED))
                .type(DocumentType.CATALOGUE)
                .build());
    NameEntry empty = NameEntry.builder().code("first").build();
    NameEntry labelled =
        NameEntry.builder().code("second").label(LocalizedText.of("en", "Second")).build();
    CatalogueDocument document =
        CatalogueDocument.builder()
            .vocabularies(Vocabularies.builder().addNames(empty, labelled).build())
            .build();

    assertEquals("PROF-002 /vocabularies/names/1/label", Told.line(compiled.judge(document)));
  }

  @Test
  void findingsAreInTheOrderOfTheDocument() {
    Profile profile =
        profile(
                field("/results").use(FieldUse.DROPPED),
                field("/title/en").maxLength(6),
                field("/keywords").maxLength(6))
            .build();

    assertEquals(
        "PROF-005.longer /title/en {bound=6}; PROF-005.longer /keywords/0 {bound=6}; "
            + "PROF-005.longer /keywords/1 {bound=6}; PROF-002 /results",
        Told.line(CompiledProfile.of(profile).judge(record())));
  }
}
