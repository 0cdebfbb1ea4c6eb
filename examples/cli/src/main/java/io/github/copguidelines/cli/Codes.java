package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.RecordForm;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.schemas.SchemaFormat;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the codes of options as they appear on the wire: {@code policy-makers}, {@code draft}. */
final class Codes {

  /** As many codes as are named rather than guessed. */
  private static final int FEW = 6;

  private Codes() {}

  static void register(CommandLine line) {
    register(line, Audience.class);
    register(line, Stage.class);
    register(line, DocumentType.class);
    register(line, CatalogueFormat.class);
    register(line, RecordForm.class);
    register(line, OutputFormat.class);
    register(line, StrategyStage.class);
    register(line, VerificationLevel.class);
    register(line, DocumentForm.class);
    register(line, ItuRegion.class);
    register(line, PracticeStage.class);
    register(line, EvidenceLevel.class);
    register(line, LifecycleState.class);
    line.registerConverter(
        PracticeKind.class,
        text -> known(text, "kind", PracticeKind.known(), listedAs("practice-kind")));
    line.registerConverter(Risk.class, text -> known(text, "risk", Risk.known(), risks()));
    line.registerConverter(
        Topic.class, text -> known(text, "topic", Topic.known(), listedAs("topics")));
    line.registerConverter(
        Stakeholder.class,
        text -> known(text, "stakeholder", Stakeholder.known(), listedAs("stakeholders")));
    line.registerConverter(Age.class, Age::parse);
    register(line, ReportFormat.class);
    line.registerConverter(SchemaFormat.class, Codes::form);
    line.registerConverter(Path.class, Codes::path);
    line.registerConverter(Locale.class, Languages::parse);
  }

  private static <T extends Code> void register(CommandLine line, Class<T> type) {
    List<T> known = List.of(type.getEnumConstants());
    line.registerConverter(
        type,
        text ->
            find(text, known)
                .orElseThrow(
                    () -> new TypeConversionException("choose one of " + list(known) + ".")));
  }

  private static String risks() {
    return "Categories and collections: "
        + list(Risk.known().stream().filter(risk -> risk.category().equals(risk.code())).toList())
        + ".";
  }

  private static String listedAs(String list) {
    return "'cop catalogue --format csv --list " + list + "' lists them.";
  }

  /**
   * Returns the value of an open list whose code a text is.
   *
   * @param otherwise what leads to all codes, to be said where none is near
   */
  static <T extends Code> T known(String text, String noun, List<T> known, String otherwise) {
    return find(text, known)
        .orElseThrow(
            () -> {
              List<String> codes = known.stream().map(Code::code).toList();
              return new TypeConversionException(unknown(text, noun, codes, otherwise));
            });
  }

  /** Returns the code that a text is, where the catalogue had to be asked for the codes. */
  static String choose(String option, String text, String noun, List<String> known) {
    String all = "Choose one of " + String.join(", ", known) + ".";
    return known.stream()
        .filter(code -> code.equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new Refusal(option + ": " + unknown(text, noun, known, all)));
  }

  /** Names the few codes that may be meant, if there are so many that one needs to guess. */
  private static String unknown(String text, String noun, List<String> known, String otherwise) {
    List<String> near = known.size() <= FEW ? List.of() : Nearest.to(text, known);
    return "no "
        + noun
        + " has this code. "
        + (near.isEmpty() ? otherwise : "Near: " + String.join(", ", near) + ".");
  }

  /** Returns the country code that a text is, in upper case. */
  static String country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (!Countries.isAssigned(code)) {
      throw Refusal.of("country.unknown", "code", text);
    }
    return code;
  }

  private static SchemaFormat form(String text) {
    return Code.find(SchemaFormat.class, text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "choose one of "
                        + Stream.of(SchemaFormat.values())
                            .map(SchemaFormat::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("this is not the name of a file or folder.");
    }
  }

  private static <T extends Code> Optional<T> find(String text, List<T> known) {
    return known.stream().filter(candidate -> candidate.code().equalsIgnoreCase(text)).findFirst();
  }

  static String list(List<? extends Code> known) {
    return known.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
