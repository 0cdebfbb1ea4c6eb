package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the codes of options as they stand on the wire: {@code policy-makers}, {@code draft}. */
final class Codes {

  private Codes() {}

  static void register(CommandLine line) {
    register(line, Audience.class, List.of(Audience.values()));
    register(line, Stage.class, List.of(Stage.values()));
    register(line, OutputFormat.class, List.of(OutputFormat.values()));
    register(line, Risk.class, Risk.known());
  }

  private static <T extends Code> void register(CommandLine line, Class<T> type, List<T> known) {
    line.registerConverter(type, text -> find(text, known));
  }

  private static <T extends Code> T find(String text, List<T> known) {
    String code = text.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> candidate.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("Choose one of: " + list(known) + "."));
  }

  private static String list(List<? extends Code> known) {
    return known.stream().map(Code::code).collect(Collectors.joining(", "));
  }
}
