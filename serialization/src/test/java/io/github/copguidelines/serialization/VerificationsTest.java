package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of everything in a catalogue that says how sure it is. */
class VerificationsTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private final Verifications everything = Verifications.of(CATALOGUE);

  private static VerificationEntry entry(Verifications all, String key) {
    return all.list().stream()
        .filter(entry -> entry.key().filter(key::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  @Test
  void keysAreThoseByWhichEntriesCanBeMarked() {
    List<String> markable = new ArrayList<>();
    Catalogues.load(
        TextFiles.bundled(),
        new VerifiedMarks() {
          @Override
          boolean isConcerned() {
            return true;
          }

          @Override
          @Nullable Verification of(String key, @Nullable Verification facts) {
            if (facts != null) {
              markable.add(key);
            }
            return facts;
          }
        });
    Set<String> listed =
        Verifications.of(Catalogues.load(TextFiles.bundled(), VerifiedMarks.none())).list().stream()
            .flatMap(entry -> entry.key().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(markable), listed);
  }

  @Test
  void aListCanBeMarkedAsAWholeOrNotAtAll() {
    Set<String> marked = lists(true);
    Set<String> unmarked = lists(false);
    assertTrue(marked.contains("COP-POL-2020.sections"), marked.toString());
    assertTrue(unmarked.contains("terminology.en.entries"), unmarked.toString());
    marked.retainAll(unmarked);
    assertEquals(Set.of(), marked);
  }

  private Set<String> lists(boolean withKeys) {
    return everything.list().stream()
        .filter(entry -> entry.key().isPresent() == withKeys)
        .map(VerificationEntry::list)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRecommendationIsListedInOrderWithNameAndLevel() {
    assertEquals(
        CATALOGUE.recommendations().stream()
            .map(each -> each.code() + each.title().get("en") + each.verificationLevel())
            .toList(),
        everything.list().stream()
            .filter(each -> each.list().endsWith(".recommendations"))
            .map(each -> each.key().orElseThrow() + Optional.of(each.name()) + each.level())
            .toList());
  }

  @Test
  void otherEntriesHaveNamesToo() {
    assertEquals("Angola", entry(everything, "member-state.AO").name());
    assertEquals("Angola", entry(everything, "member-state.AO.membership").name());
    assertEquals("Dakar", entry(everything, "region.africa.office.Dakar").name());
    assertEquals(
        List.of(), everything.list().stream().filter(each -> each.name().isBlank()).toList());
  }

  @Test
  void levelsNarrowAndTogetherAreAll() {
    List<VerificationEntry> parts =
        Stream.of(VerificationLevel.values())
            .peek(
                level ->
                    assertTrue(
                        everything.at(level).list().stream()
                            .allMatch(each -> each.level() == level)))
            .flatMap(level -> everything.at(level).list().stream())
            .toList();
    assertEquals(everything.list().size(), parts.size());
    assertEquals(
        everything.list(),
        everything
            .at(VerificationLevel.VERIFIED, VerificationLevel.PARTLY, VerificationLevel.RECALLED)
            .list());
  }

  @Test
  void anItemOfAChecklistIsListedOnceItIsMarked() {
    String code = CATALOGUE.strategy().stages().get(0).checklist().get(0).code();
    String marks =
        "key,page,verifiedBy,verifiedOn,note\n" + code + ",3,Example Ministry,2026-01-05,\n";
    Catalogue marked =
        Catalogues.load(
            TextFiles.bundled(),
            VerifiedMarks.read(marks.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 5)));
    VerificationEntry entry = entry(Verifications.of(marked), code);
    assertEquals("strategy.stages.checklist", entry.list());
    assertEquals(VerificationLevel.VERIFIED, entry.level());
    assertEquals(3, entry.verification().page().orElseThrow());
  }

  @Test
  void aMappingIsListedOnlyWithAVerificationOfItsOwn() {
    CrosswalkTables tables = CATALOGUE.crosswalk().tables();
    Mapping own =
        Mapping.builder()
            .from(tables.mappings().get(0))
            .verification(
                Verification.builder().level(VerificationLevel.PARTLY).basis("a talk").build())
            .build();
    List<Mapping> mappings = new ArrayList<>(tables.mappings());
    mappings.set(0, own);
    Catalogue altered =
        Catalogue.builder()
            .crosswalk(CrosswalkTables.builder().from(tables).mappings(mappings).build())
            .build();
    assertEquals(
        List.of(own.verification().orElseThrow()),
        Verifications.of(altered).list().stream()
            .filter(each -> each.list().equals("crosswalk.mappings"))
            .map(VerificationEntry::verification)
            .toList());
  }

  @Test
  void csvHasALineForEachEntry() {
    List<String> lines = everything.csv().lines().toList();
    assertEquals("key,verification,name,list", lines.get(0));
    assertEquals(everything.list().size() + 1, lines.size());
    assertTrue(
        lines.contains(
            "member-state.AO,"
                + entry(everything, "member-state.AO").level().code()
                + ",Angola,vocabularies.memberStates"));
  }
}
