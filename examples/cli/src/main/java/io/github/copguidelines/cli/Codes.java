package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.RecordForm;
import io.github.copguidelines.catalogue.Catalogue;
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

/** Reads the codes of options as they appear on the wire: {@code policy-makers}, {@code draft}. */
final class Codes {

  /** The greatest number of codes that a message lists in full. */
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
        PracticeKind.class, text -> known(text, PracticeKind.known(), listedAs("practice-kind")));
    line.registerConverter(Risk.class, text -> known(text, Risk.known(), listedAs("risks")));
    line.registerConverter(Topic.class, text -> known(text, Topic.known(), listedAs("topics")));
    line.registerConverter(
        Stakeholder.class, text -> known(text, Stakeholder.known(), listedAs("stakeholders")));
    line.registerConverter(Age.class, Age::parse);
    register(line, ReportFormat.class);
    line.registerConverter(SchemaFormat.class, Codes::form);
    line.registerConverter(Path.class, Codes::path);
    line.registerConverter(Locale.class, Languages::parse);
  }

  private static <T extends Code> void register(CommandLine line, Class<T> type) {
    List<T> known = List.of(type.getEnumConstants());
    List<String> codes = known.stream().map(Code::code).toList();
    line.registerConverter(
        type, text -> find(text, known).orElseThrow(() -> unknown(text, oneOf(codes))));
  }

  private static Words listedAs(String list) {
    return Words.of("usage.lists", "command", "cop catalogue --format csv --list " + list);
  }

  /** Returns the sentence that names all codes. */
  static Words oneOf(List<String> codes) {
    return Words.of("usage.one-of", "codes", codes);
  }

  /** Returns the error for an unknown code of an option. */
  static Refusal unknown(String text, Words hint) {
    return Refusal.of("usage.unknown", "value", text, "hint", hint);
  }

  /** Returns the error for the value of an option that is not a date in one of these formats. */
  static Refusal notDate(String option, String... forms) {
    return Refusal.of("usage.date", "forms", List.of(forms)).forOption(option);
  }

  /** Rejects a number outside 1 to a bound. */
  static void checkRange(String option, int number, int most) {
    if (number < 1 || number > most) {
      throw Refusal.of("usage.range", "most", most).forOption(option);
    }
  }

  /**
   * Returns the value of an open list with a code; rejects unknown codes.
   *
   * @param otherwise a hint on how to list all codes, for texts without a near code
   */
  static <T extends Code> T known(String text, List<T> known, Words otherwise) {
    return find(text, known)
        .orElseThrow(
            () -> unknown(text, hint(text, known.stream().map(Code::code).toList(), otherwise)));
  }

  /** Returns a code if it is among the codes from the catalogue; rejects others. */
  static String choose(String option, String text, List<String> known) {
    return known.stream()
        .filter(code -> code.equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> unknown(text, hint(text, known, oneOf(known))).forOption(option));
  }

  /**
   * Returns a hint with the nearest codes; the other hint if there are none, or if few codes are
   * known.
   */
  private static Words hint(String text, List<String> known, Words otherwise) {
    List<String> near = known.size() <= FEW ? List.of() : Nearest.to(text, known);
    return near.isEmpty() ? otherwise : Words.of("usage.near", "near", near);
  }

  /** Returns a text as a country code in upper case; rejects other texts. */
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
                unknown(
                    text,
                    oneOf(Stream.of(SchemaFormat.values()).map(SchemaFormat::code).toList())));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Refusal.of("file.no-name", "file", text);
    }
  }

  private static <T extends Code> Optional<T> find(String text, List<T> known) {
    return known.stream().filter(candidate -> candidate.code().equalsIgnoreCase(text)).findFirst();
  }

  /** Returns the code of a verification level, with its name if the catalogue has one. */
  static String named(VerificationLevel level, Catalogue catalogue, Locale language) {
    String name = catalogue.recordGuide().label("verification", level, language);
    return name.equals(level.code()) ? name : level.code() + " (" + name + ")";
  }

  static String list(List<? extends Code> known) {
    return known.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
