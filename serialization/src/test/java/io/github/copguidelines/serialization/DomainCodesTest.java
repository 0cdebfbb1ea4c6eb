package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whether the catalogue has what the facts it was made of had. The list of their codes is
 * committed; how many there are of each is counted in it and nowhere else. Where the facts are
 * there, {@link DomainWalkTest} walks them whole.
 */
class DomainCodesTest {

  private static final Map<String, List<String>> EXPECTED = committed();
  private static final Map<String, List<String>> CATALOGUE = DomainCodes.of(Catalogues.itu2020());

  /**
   * Lists of this library's own, which may grow: {@link CatalogueTest} and {@link RecordFieldsTest}
   * compare them with the model, code by code and in order.
   */
  private static final Set<String> OURS = Set.of("record-field", "risk");

  static Iterable<String> topics() {
    return EXPECTED.keySet();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyCodeIsReachedInItsOrder(String topic) {
    List<String> expected = Objects.requireNonNull(EXPECTED.get(topic));
    List<String> found = CATALOGUE.getOrDefault(topic, List.of());

    assertFalse(expected.isEmpty());
    if (OURS.contains(topic)) {
      assertTrue(found.containsAll(expected), topic);
    } else {
      assertEquals(expected, found);
    }
  }

  @Test
  void everyTopicOfTheCatalogueIsInTheList() {
    Set<String> found = new TreeSet<>(CATALOGUE.keySet());
    // A language whose terms came later is none of the sources.
    found.removeIf(topic -> topic.startsWith("term-") && !EXPECTED.containsKey(topic));
    assertEquals(new TreeSet<>(EXPECTED.keySet()), found);
  }

  @Test
  void noCodeStandsTwiceInATopic() {
    EXPECTED.forEach(
        (topic, codes) -> assertEquals(codes.stream().distinct().toList(), codes, topic));
  }

  /** Topics whose entries have no code in the inputs: they are counted, or named by us. */
  private static final Set<String> NAMED_BY_US = Set.of("strategy-output", "declaration");

  /** Fields that the inputs only have as words of a description, such as "(more than)". */
  private static final Set<String> FIELDS_NAMED_BY_US = Set.of("result.qualifier");

  @Test
  void everyCodeOfTheListIsInTheInputs() {
    DomainWalkTest.assumeInputs();
    Set<String> inputs = new HashSet<>();
    DomainWalk.files(DomainWalkTest.INPUTS)
        .forEach(file -> namesAndValues(DomainWalk.read(file), inputs));
    Map<String, List<String>> lacking = new TreeMap<>();
    EXPECTED.forEach(
        (topic, codes) -> {
          List<String> unknown =
              codes.stream()
                  .filter(code -> !isIn(inputs, code) && !FIELDS_NAMED_BY_US.contains(code))
                  .toList();
          if (!unknown.isEmpty() && !NAMED_BY_US.contains(topic)) {
            lacking.put(topic, unknown);
          }
        });
    assertEquals(Map.of(), lacking);
  }

  /** A link is two codes; a field of an object has the object before it, a section its document. */
  private static boolean isIn(Set<String> inputs, String code) {
    return inputs.contains(HeldValues.plain(code))
        || inputs.contains(HeldValues.plain(code.substring(code.indexOf(' ') + 1)))
        || Stream.of(code.split("[ .]", -1))
            .allMatch(part -> part.matches("\\d+") || inputs.contains(HeldValues.plain(part)));
  }

  private static void namesAndValues(JsonNode node, Set<String> all) {
    if (node.isValueNode()) {
      all.add(HeldValues.plain(node.asString("")));
    }
    node.propertyStream().forEach(member -> all.add(HeldValues.plain(member.getKey())));
    node.forEach(each -> namesAndValues(each, all));
  }

  private static Map<String, List<String>> committed() {
    Map<String, List<String>> topics = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(DomainCodesTest.class.getResourceAsStream("domain-codes.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\t", 2);
        topics.computeIfAbsent(cells[0], topic -> new ArrayList<>()).add(cells[1]);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return topics;
  }
}
