package io.github.copguidelines.serialization;

import io.github.copguidelines.model.NotSerialized;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * The file formats of an application's artifacts, by name, file name or media type.
 *
 * <pre>{@code
 * FileFormat format =
 *     FileFormats.installed().writing(Contribution.class).ofFile("contribution.docx").orElseThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class FileFormats {

  private static final Comparator<FileFormat> ORDER =
      Comparator.comparing(FileFormat::name).thenComparing(format -> format.getClass().getName());

  private final List<FileFormat> all;

  private FileFormats(List<FileFormat> all) {
    this.all = all;
  }

  /** Loaded on first use, by the class loader of this library. */
  private static final class Installed {
    static final FileFormats FORMATS =
        new FileFormats(
            ServiceLoader.load(FileFormat.class, FileFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(ORDER)
                .toList());
  }

  /** Returns the formats that artifacts on the class path or module path provide. */
  public static FileFormats installed() {
    return Installed.FORMATS;
  }

  /** Returns the formats that read documents of a type. */
  public FileFormats reading(Class<?> type) {
    return matching(format -> format.reads(type));
  }

  /** Returns the formats that write documents of a type. */
  public FileFormats writing(Class<?> type) {
    return matching(format -> format.writes(type));
  }

  /** Returns the formats that match a condition. */
  public FileFormats matching(Predicate<FileFormat> condition) {
    return new FileFormats(all.stream().filter(condition).toList());
  }

  /** Returns the format with a name; empty if there is none. */
  public Optional<FileFormat> named(String name) {
    return first(format -> format.name().equalsIgnoreCase(name));
  }

  /** Returns the format for the extension of a file name; empty for an unknown extension. */
  public Optional<FileFormat> ofFile(String fileName) {
    return first(format -> format.isNameOf(fileName));
  }

  /** Returns the format with a media type, ignoring parameters; empty if there is none. */
  public Optional<FileFormat> ofMediaType(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip();
    return first(format -> format.mediaTypes().stream().anyMatch(bare::equalsIgnoreCase));
  }

  private Optional<FileFormat> first(Predicate<FileFormat> condition) {
    return all.stream().filter(condition).findFirst();
  }

  /** Returns the formats, sorted by name. */
  public List<FileFormat> list() {
    return all;
  }

  /** Returns the names of the formats, in alphabetical order. */
  public List<String> names() {
    return all.stream().map(FileFormat::name).distinct().toList();
  }

  /** Returns the extensions of files, with the dot. */
  public List<String> extensions() {
    return all.stream().flatMap(format -> format.extensions().stream()).distinct().toList();
  }
}
