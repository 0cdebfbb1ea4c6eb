package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.vocabulary.Adaptability;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.FundingSource;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.ParticipationLevel;
import io.github.copguidelines.vocabulary.PartnerRole;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Qualifier;
import io.github.copguidelines.vocabulary.ResultLevel;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether the Javadoc of constants says what the catalogue says of their source and verification;
 * rewrites it when asked to.
 */
class ConstantJavadocTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();

  /** What a class of constants says whose list no source is known of. */
  private static final String OWN = "this library's own";

  /** The lists that a type of codes has constants for. */
  private record Constants(Class<?> type, List<String> lists) {

    @Override
    public String toString() {
      return type.getSimpleName();
    }

    Path file() {
      return Path.of("../core/src/main/java", type.getName().replace('.', '/') + ".java");
    }

    /** Returns the names of its constants, in the order of the source. */
    List<String> names() {
      return Arrays.stream(type.getFields())
          .filter(field -> field.getType() == type)
          .map(Field::getName)
          .toList();
    }

    Map<String, ExportedCode> entries() {
      Map<String, ExportedCode> entries = new LinkedHashMap<>();
      lists.forEach(
          name ->
              CodeLists.of(CATALOGUE, name)
                  .entries()
                  .forEach(entry -> entries.put(entry.code(), entry)));
      return entries;
    }

    /** Returns what is said of a constant; nothing of what is no code, or of no entry. */
    Optional<String> said(String name, Map<String, ExportedCode> entries) {
      if (!names().contains(name)) {
        return Optional.empty();
      }
      try {
        Code code = (Code) type.getField(name).get(null);
        return Optional.ofNullable(entries.get(code.code())).flatMap(ConstantJavadoc::said);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
  }

  static List<Constants> types() {
    return List.of(
        new Constants(Audience.class, List.of("audiences")),
        new Constants(Stakeholder.class, List.of("stakeholders")),
        new Constants(AgeBand.class, List.of("age-bands")),
        new Constants(ChildGroup.class, List.of("child-groups")),
        new Constants(Risk.class, List.of("risks", "risk-categories", "risk-collections")),
        new Constants(ItuRegion.class, List.of("regions", "special-regions")),
        new Constants(StrategyStage.class, List.of("strategy-stages")),
        new Constants(EvidenceLevel.class, List.of("evidence-levels")),
        new Constants(EvidenceFlag.class, List.of("evidence-flags")),
        new Constants(PracticeKind.class, List.of("practice-kind")),
        new Constants(PracticeStage.class, List.of("practice-stage")),
        new Constants(CoverageArea.class, List.of("geographic-coverage")),
        new Constants(OrganisationType.class, List.of("organisation-type")),
        new Constants(PartnerRole.class, List.of("partner-role")),
        new Constants(ImplementationDegree.class, List.of("implementation-degree")),
        new Constants(ParticipationLevel.class, List.of("child-participation")),
        new Constants(EvaluationType.class, List.of("evaluation-type")),
        new Constants(Evaluator.class, List.of("evaluator")),
        new Constants(ResultLevel.class, List.of("result-level")),
        new Constants(Qualifier.class, List.of("qualifier")),
        new Constants(FundingSource.class, List.of("funding-source")),
        new Constants(Adaptability.class, List.of("adaptability")),
        new Constants(LifecycleState.class, List.of("lifecycle-state")),
        new Constants(WithdrawalReason.class, List.of("withdrawal-reason")),
        new Constants(Role.class, List.of("role")));
  }

  @Tag("generates")
  @ParameterizedTest
  @MethodSource("types")
  void constantsSayWhatTheCatalogueSaysOfThem(Constants constants) throws IOException {
    Map<String, ExportedCode> entries = constants.entries();
    String source = Files.readString(constants.file());
    String expected = ConstantJavadoc.rewritten(source, name -> constants.said(name, entries));

    assertEquals(
        constants.names(),
        ConstantJavadoc.names(source).stream().filter(constants.names()::contains).toList());
    GeneratedFile.assertCommitted(constants.file(), expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aListOfWhichNoSourceIsKnownSaysThatItIsOurOwn(Constants constants) throws IOException {
    boolean silent =
        constants.entries().values().stream().allMatch(e -> ConstantJavadoc.said(e).isEmpty());
    String type = ConstantJavadoc.ofType(Files.readString(constants.file()));
    assertTrue(
        !silent || type.contains(OWN), constants + " should say '" + OWN + "', or whose it is.");
  }

  @Test
  void whatIsCheckedIsToldInsteadOfWhatWasToldBefore() {
    String before =
        """
        enum A {
          /**
           * One.
           *
           * <p>Source: X; recalled.
           */
          ONE,
          /** Two. */
          TWO
        }
        """;
    String after = before.replace("recalled", "verified");
    String silent = before.replaceAll("(?s)/\\*\\*\n.*?\\*/", "/** One. */");
    Map<String, String> said = Map.of("ONE", "<p>Source: X; verified.");
    assertEquals(
        after, ConstantJavadoc.rewritten(before, name -> Optional.ofNullable(said.get(name))));
    assertTrue(silent.contains("  /** One. */\n  ONE,"), silent);
    assertEquals(silent, ConstantJavadoc.rewritten(after, name -> Optional.empty()));
    assertEquals(
        after, ConstantJavadoc.rewritten(silent, name -> Optional.ofNullable(said.get(name))));
  }
}
