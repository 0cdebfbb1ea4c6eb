package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes documents as files, in a temporary folder next to the target until all are complete. */
final class FolderWriter implements DocumentWriter {

  private final Path folder;
  private final Path draft;
  private final DocumentFormat format;
  private final boolean replace;

  /**
   * The number of documents for each name so far, in lower case, because some systems ignore case.
   */
  private final Map<String, Integer> names = new HashMap<>();

  private FolderWriter(Path folder, Path draft, DocumentFormat format, boolean replace) {
    this.folder = folder;
    this.draft = draft;
    this.format = format;
    this.replace = replace;
  }

  static FolderWriter begin(Path folder, DocumentFormat format, boolean replace)
      throws IOException {
    // A link stays a link; its target is on the same disk as the files to move.
    Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    Path name = real.getFileName();
    Path draft = real.resolveSibling("." + (name == null ? "" : name) + "." + UUID.randomUUID());
    Files.createDirectories(draft);
    return new FolderWriter(real, draft, format, replace);
  }

  @Override
  public void add(Extensible document) throws IOException {
    write(document, format.write(document));
  }

  @Override
  public void add(ReadResult<? extends Extensible> document) throws IOException {
    Extensible object =
        document
            .toOptional()
            .orElseThrow(() -> new IllegalArgumentException("No object could be built."));
    write(object, format.write(document));
  }

  private void write(Extensible document, String text) throws IOException {
    Files.writeString(draft.resolve(name(id(document))), text, StandardOpenOption.CREATE_NEW);
  }

  private static String id(Extensible document) {
    return Bindings.boundType(document.getClass())
        .flatMap(type -> ModelType.of(type).property("id"))
        .map(property -> text(property, document))
        .orElseThrow(() -> new IllegalArgumentException("A document has no identifier."));
  }

  private static String text(Property property, Extensible document) {
    Object held = property.get(document);
    return held instanceof Optional<?> optional
        ? optional.map(String::valueOf).orElse("")
        : held.toString();
  }

  private String name(String id) {
    String name = FileNames.of(id);
    int number = names.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    return name + (number == 1 ? "" : "." + number) + format.ending();
  }

  @Override
  public void finish() throws IOException {
    if (Files.notExists(folder)) {
      Files.move(draft, folder);
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(draft)) {
      files = all.sorted().toList();
    }
    if (!replace) {
      for (Path file : files) {
        Path target = folder.resolve(file.getFileName().toString());
        if (Files.exists(target)) {
          throw new FileAlreadyExistsException(target.toString());
        }
      }
    }
    for (Path file : files) {
      move(file, folder.resolve(file.getFileName().toString()));
    }
  }

  private void move(Path file, Path target) throws IOException {
    if (replace) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(file, target);
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.notExists(draft)) {
      return;
    }
    try (Stream<Path> all = Files.list(draft)) {
      for (Path file : all.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(draft);
  }
}
