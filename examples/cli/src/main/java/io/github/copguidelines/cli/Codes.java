package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the codes of options as they stand on the wire: {@code policy-makers}, {@code draft}. */
final class Codes {

  private Codes() {}

  static void register(CommandLine line) {
    register(line, Audience.class, List.of(Audience.values()));
    register(line, Stage.class, List.of(Stage.values()));
    register(line, CatalogueFormat.class, List.of(CatalogueFormat.values()));
    register(line, OutputFormat.class, List.of(OutputFormat.values()));
    line.registerConverter(Risk.class, Codes::risk);
    line.registerConverter(Path.class, Codes::path);
    line.registerConverter(Locale.class, Languages::parse);
  }

  private static <T extends Code> void register(CommandLine line, Class<T> type, List<T> known) {
    line.registerConverter(
        type,
        text ->
            find(text, known)
                .orElseThrow(
                    () ->
                        new TypeConversionException(
                            "choose one of " + list(known.stream()) + ".")));
  }

  private static Risk risk(String text) {
    return find(text, Risk.known())
        .orElseThrow(() -> new TypeConversionException("no risk has this code. " + hint(text)));
  }

  /** The few codes that may be meant; where none is near, the ones that lead to all. */
  private static String hint(String text) {
    List<String> near = Nearest.to(text, Risk.known().stream().map(Code::code).toList());
    return near.isEmpty()
        ? "Categories and collections: "
            + list(Risk.known().stream().filter(risk -> risk.category().equals(risk.code())))
            + "."
        : "Near: " + String.join(", ", near) + ".";
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("this is no name of a file or folder.");
    }
  }

  private static <T extends Code> Optional<T> find(String text, List<T> known) {
    String code = text.toLowerCase(Locale.ROOT);
    return known.stream().filter(candidate -> candidate.code().equals(code)).findFirst();
  }

  private static String list(Stream<? extends Code> known) {
    return known.map(Code::code).collect(Collectors.joining(", "));
  }
}
