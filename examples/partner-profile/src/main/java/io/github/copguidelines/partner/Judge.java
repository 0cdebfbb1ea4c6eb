package io.github.copguidelines.partner;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Validates records against the library's rules and the profile, in the profile's language. */
final class Judge {

  private final CompiledProfile profile;
  private final CopValidator validator;
  private final Locale language;
  private final PrintStream out;

  Judge(CompiledProfile profile, PrintStream out) {
    this.profile = profile;
    this.validator = CopValidator.with(Catalogues.itu2020()).withProfile(profile);
    this.language = profile.profile().language().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    this.out = out;
  }

  void judge(Path file) throws IOException {
    var read = CopYaml.lenient().read(file, PracticeRecord.class);
    List<Finding> errors =
        validator.validate(read, profile.profile().leastStage()).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    out.println(file.getFileName() + (errors.isEmpty() ? ": meets the profile" : ":"));
    errors.forEach(error -> out.println("  " + told(error, language)));
  }

  static String told(Finding finding, Locale language) {
    return finding.pointer() + " " + finding.message(language) + " [" + finding.rule() + "]";
  }
}
