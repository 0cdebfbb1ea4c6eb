package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of what a profile asks, keywords sorted and without quotation marks. */
class OverlayBuilderTest {

  private static String sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, String> texts = new TreeMap<>();
      map.forEach((name, held) -> texts.put((String) name, sorted(held)));
      return texts.toString();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(held -> texts.add(sorted(held)));
      return texts.toString();
    }
    return String.valueOf(value);
  }

  private static String schema(Profile.Builder profile) {
    return sorted(OverlayBuilder.of(profile.id("example").build()));
  }

  private static String ofFields(FieldSetting.Builder... settings) {
    List<FieldSetting> fields = new ArrayList<>();
    for (FieldSetting.Builder setting : settings) {
      fields.add(setting.build());
    }
    return schema(Profile.builder().fields(fields));
  }

  private static FieldSetting.Builder field(String place) {
    return FieldSetting.builder().field(place);
  }

  private static String properties(String properties) {
    return "{properties={" + properties + "}, type=object}";
  }

  @Test
  void aProfileThatAsksNothingAsksForAnObject() {
    assertEquals("{type=object}", schema(Profile.builder()));
  }

  static List<Arguments> bounds() {
    String languages = "additionalProperties={%s, type=string}, type=object";
    return List.of(
        Arguments.of(field("/language").fixed("en"), "language={const=en}"),
        Arguments.of(field("/language").defaultValue("en"), "language={default=en}"),
        Arguments.of(field("/keywords").minItems(2), "keywords={minItems=2, type=array}"),
        Arguments.of(field("/keywords").maxItems(5), "keywords={maxItems=5, type=array}"),
        Arguments.of(
            field("/language").minLength(2).maxLength(3).pattern("[a-z]+"),
            "language={maxLength=3, minLength=2, pattern=^(?:[a-z]+)$, type=string}"),
        Arguments.of(
            field("/title").minLength(9), "title={" + languages.formatted("minLength=9") + "}"),
        Arguments.of(
            field("/objectives").maxLength(9),
            "objectives={items={" + languages.formatted("maxLength=9") + "}, type=array}"),
        Arguments.of(
            field("/title/FR").maxLength(9),
            "title={allOf=[{properties={fr={maxLength=9, type=string}}, type=object}],"
                + " type=object}"),
        Arguments.of(
            field("/keywords").codes(List.of("a", "b")),
            "keywords={items={enum=[a, b], type=string}, type=array}"),
        Arguments.of(
            field("/version").minimum(BigDecimal.ONE).maximum(BigDecimal.TEN),
            "version={maximum=10, minimum=1, type=integer}"),
        Arguments.of(
            field("/results/*/value").minimum(new BigDecimal("0.5")),
            "results={items={properties={value={minimum=0.5, type=number}}, type=object},"
                + " type=array}"));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void boundsStandWhereTheValuesAre(FieldSetting.Builder setting, String properties) {
    assertEquals(properties(properties), ofFields(setting));
  }

  static List<Arguments> required() {
    return List.of(
        Arguments.of(
            field("/language"), "{properties={language={}}, required=[language], type=object}"),
        Arguments.of(
            field("/title"),
            "{properties={title={minProperties=1, type=object}}, required=[title], type=object}"),
        Arguments.of(
            field("/keywords"),
            "{properties={keywords={minItems=1, type=array}}, required=[keywords], type=object}"),
        Arguments.of(
            field("/keywords").minItems(0),
            "{properties={keywords={minItems=1, type=array}}, required=[keywords], type=object}"),
        Arguments.of(
            field("/keywords").minItems(3),
            "{properties={keywords={minItems=3, type=array}}, required=[keywords], type=object}"),
        Arguments.of(
            field("/objectives").minItems(3),
            "{properties={objectives={minItems=3, type=array}}, required=[objectives],"
                + " type=object}"),
        Arguments.of(
            field("/results/*/value"),
            properties(
                "results={items={properties={value={}}, required=[value], type=object},"
                    + " type=array}")),
        Arguments.of(
            field("/title/fr"),
            properties(
                "title={allOf=[{properties={fr={}}, type=object}], required=[fr],"
                    + " type=object}")));
  }

  @ParameterizedTest
  @MethodSource("required")
  void whatIsRequiredMustHaveSomethingInIt(FieldSetting.Builder setting, String schema) {
    assertEquals(schema, ofFields(setting.use(FieldUse.REQUIRED)));
  }

  static List<Arguments> dropped() {
    return List.of(
        Arguments.of("/language", "language=false"),
        Arguments.of("/title", "title=false"),
        Arguments.of("/title/fr", "title={properties={fr=false}, type=object}"),
        Arguments.of("/objectives", "objectives={maxItems=0, type=array}"),
        Arguments.of(
            "/results/*/unit",
            "results={items={properties={unit=false}, type=object}, type=array}"));
  }

  @ParameterizedTest
  @MethodSource("dropped")
  void whatIsDroppedMayBeEmptyWhereThatIsAsIfItWereAbsent(String place, String properties) {
    assertEquals(properties(properties), ofFields(field(place).use(FieldUse.DROPPED)));
  }

  @Test
  void aTextThatIsAlwaysThereMayBeEmptyWhereItIsDropped() {
    Profile.Builder catalogue = Profile.builder().type(DocumentType.CATALOGUE);
    String regions = "vocabularies={properties={regions={items={properties={%s}, type=object},";

    assertEquals(
        properties(
            regions.formatted("label={maxProperties=0, type=object}")
                + " type=array}}, type=object}"),
        schema(
            catalogue.fields(
                List.of(field("/vocabularies/regions/*/label").use(FieldUse.DROPPED).build()))));
    assertEquals(
        properties(
            regions.formatted("label={properties={fr=false}, type=object}")
                + " type=array}}, type=object}"),
        schema(
            catalogue.fields(
                List.of(field("/vocabularies/regions/*/label/fr").use(FieldUse.DROPPED).build()))));
  }

  @Test
  void keywordsOfWhatIsDroppedStandInTheSameOrderAlways() {
    Profile profile =
        Profile.builder()
            .id("example")
            .fields(List.of(field("/objectives").use(FieldUse.DROPPED).build()))
            .build();

    assertEquals(
        "{type=object, properties={objectives={type=array, maxItems=0}}}",
        OverlayBuilder.of(profile).toString());
  }

  @Test
  void settingsOfOnePlaceAreJoined() {
    assertEquals(
        "{properties={results={items={properties={unit={maxLength=9, type=string}, value={}},"
            + " required=[value, unit], type=object}, minItems=2, type=array},"
            + " title={allOf=[{properties={fr={}}, type=object}, {properties={en={}},"
            + " type=object}], minProperties=1, required=[fr, en], type=object}},"
            + " required=[title], type=object}",
        ofFields(
            field("/results/*/value").use(FieldUse.REQUIRED),
            field("/results").minItems(2),
            field("/results/*/unit").use(FieldUse.REQUIRED).maxLength(9),
            field("/title/fr").use(FieldUse.REQUIRED),
            field("/title/en").use(FieldUse.REQUIRED),
            field("/title").use(FieldUse.REQUIRED)));
  }

  private static CodeListLimit limit(String list, String... codes) {
    return CodeListLimit.builder().list(list).codes(List.of(codes)).build();
  }

  @Test
  void aListOfCodesIsLimitedWhereverItIsUsed() {
    assertEquals(
        properties(
            "kind={enum=[law, hotline], type=string},"
                + " partners={items={properties={role={enum=[funder], type=string}}, type=object},"
                + " type=array},"
                + " stakeholders={items={enum=[industry], type=string}, type=array}"),
        schema(
            Profile.builder()
                .codeLists(
                    List.of(
                        limit("PracticeKind", "law", "hotline"),
                        limit("PartnerRole", "funder"),
                        limit("Stakeholder", "industry")))));
  }

  @Test
  void ofCodesThatFieldAndListLimitThoseOfBothAreLeft() {
    assertEquals(
        properties("kind={enum=[law], type=string}"),
        schema(
            Profile.builder()
                .fields(List.of(field("/kind").codes(List.of("helpline", "law")).build()))
                .codeLists(List.of(limit("PracticeKind", "law", "hotline")))));
  }

  @Test
  void noListOfCodesPutsAFieldBackThatIsDropped() {
    assertEquals(
        properties("kind=false"),
        schema(
            Profile.builder()
                .fields(List.of(field("/kind").use(FieldUse.DROPPED).build()))
                .codeLists(List.of(limit("PracticeKind", "law")))));
  }

  private static ExtensionField.Builder extension(String name) {
    return ExtensionField.builder().name(name).schema(Members.of("type", "string"));
  }

  @Test
  void membersOfOnesOwnHaveTheirOwnSchemaAndOnlyThoseThatMustBeThereAreRequired() {
    assertEquals(
        "{properties={exampleA={type=string}, exampleB={type=string}, exampleC={type=string},"
            + " results={items={properties={exampleD={type=string}}, required=[exampleD],"
            + " type=object}, type=array}}, required=[exampleA], type=object}",
        schema(
            Profile.builder()
                .extensionFields(
                    List.of(
                        extension("exampleA").required(true).build(),
                        extension("exampleB").required(false).build(),
                        extension("exampleC").build(),
                        extension("exampleD").in("/results/*").required(true).build()))));
  }
}
