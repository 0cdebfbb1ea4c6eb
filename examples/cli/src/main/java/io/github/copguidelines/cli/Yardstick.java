package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The validator, settings and baseline of a run.
 *
 * @param stage the requested stage; otherwise the stage of the profile
 * @param validator the validator, with catalogue, settings and profile
 * @param settings the file of settings, which also reports acceptances that no finding uses
 * @param earlier the report of an earlier run at the same stage
 */
record Yardstick(
    Stage stage,
    CopValidator validator,
    Optional<SettingsFile> settings,
    Optional<Baseline> earlier) {

  /** Reads the files that the options name; each may be absent. */
  static Yardstick read(
      Optional<Stage> wanted,
      Optional<String> profile,
      Optional<String> config,
      Optional<String> baseline,
      Locale language,
      Terminal terminal)
      throws IOException {
    Optional<CompiledProfile> compiled = Optional.empty();
    if (profile.isPresent()) {
      compiled = Optional.of(ProfileFile.ofRecords(profile.get(), language, terminal));
    }
    Stage least = compiled.map(one -> one.profile().leastStage()).orElse(Stage.DRAFT);
    Stage stage = wanted.orElse(least);
    if (!stage.includes(least)) {
      throw Refusal.of("profile.stage", "stage", least.code());
    }
    Optional<SettingsFile> settings = Optional.empty();
    if (config.isPresent()) {
      settings = Optional.of(SettingsFile.read(config.get(), language));
    }
    Optional<Baseline> earlier = Optional.empty();
    if (baseline.isPresent()) {
      earlier = Optional.of(Baseline.read(baseline.get()));
      refuseAnotherStage(baseline.get(), earlier.get(), stage);
    }
    CopValidator validator =
        CopValidator.with(Bundled.catalogue())
            .withSettings(settings.map(SettingsFile::settings).orElseGet(ValidationSettings::none));
    return new Yardstick(
        stage, compiled.map(validator::withProfile).orElse(validator), settings, earlier);
  }

  /** Rejects a baseline of another stage, because findings of that stage would seem fixed. */
  private static void refuseAnotherStage(String file, Baseline earlier, Stage stage) {
    if (earlier.stage().filter(other -> other != stage).isPresent()) {
      String other = earlier.stage().get().code();
      throw Refusal.of("baseline.stage", "file", file, "stage", other);
    }
  }
}
