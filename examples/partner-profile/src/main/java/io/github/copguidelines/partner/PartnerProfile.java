package io.github.copguidelines.partner;

import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a profile, writes the schemas that partners embed, and validates records against the
 * profile.
 */
public final class PartnerProfile {

  private PartnerProfile() {}

  /**
   * Runs the example.
   *
   * @param arguments the folder with {@code profile.yaml} and {@code records}, and the folder to
   *     write to
   */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
  }

  static void run(Path folder, Path target, PrintStream out) throws IOException {
    var read = CopYaml.lenient().read(folder.resolve("profile.yaml"), Profile.class);
    ProfileReview.of(read)
        .forEach(mistake -> out.println("profile.yaml " + Judge.told(mistake, Locale.ENGLISH)));
    CompiledProfile profile = CompiledProfile.of(read.value());
    Handout.write(profile, target, out);
    Judge judge = new Judge(profile, out);
    try (Stream<Path> files = Files.list(folder.resolve("records"))) {
      for (Path file : files.sorted().toList()) {
        judge.judge(file);
      }
    }
  }
}
