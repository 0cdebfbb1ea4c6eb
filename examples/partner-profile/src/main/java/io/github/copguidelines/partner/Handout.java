package io.github.copguidelines.partner;

import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the regulator's handout: the profile in every format that other tools load. */
final class Handout {

  private Handout() {}

  static void write(CompiledProfile profile, Path target, PrintStream out) throws IOException {
    CopSchema schema = CopSchemas.of(profile);
    Files.createDirectories(target);
    for (SchemaFormat format : SchemaFormat.values()) {
      // Two drafts of JSON Schema have the same file name, so each has its own folder.
      Path file = target.resolve(format.code()).resolve(schema.fileName(format));
      Files.createDirectories(file.getParent());
      Files.writeString(file, schema.text(format));
      out.println("wrote " + target.relativize(file).toString().replace('\\', '/'));
    }
  }
}
