package io.github.copguidelines.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conformance kit: documents with their expected findings, for programs in any language.
 *
 * <p>It is in the jar; its {@code README.md} explains its use. All methods are thread-safe.
 */
public final class ConformanceKit {

  private static final String FOLDER = "kit/";
  private static final String INDEX = "index.json";

  /** The earliest time in every archive format, so that the bytes are always the same. */
  private static final FileTime ALWAYS = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  private ConformanceKit() {}

  /** Returns the names of its files, with slashes, in the order of the index. */
  public static List<String> files() {
    List<String> files = new ArrayList<>(List.of("README.md", INDEX, "check.mjs"));
    try (InputStream in = open(INDEX)) {
      for (JsonNode one : JsonMapper.shared().readTree(in).required("cases")) {
        files.add(one.required("file").stringValue());
        files.add(one.required("expected").stringValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("The jar holds no kit that can be read.", e);
    }
    return List.copyOf(files);
  }

  /**
   * Opens one of its files.
   *
   * @param name one of {@link #files}
   * @throws IllegalArgumentException if it has no such file
   */
  public static InputStream open(String name) {
    InputStream in = ConformanceKit.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalArgumentException("The kit has no file " + name);
    }
    return in;
  }

  /**
   * Writes the kit to a folder, which it creates if necessary; existing files are replaced.
   *
   * @throws IOException if a file cannot be written
   */
  public static void writeTo(Path folder) throws IOException {
    for (String name : files()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (InputStream in = open(name)) {
        Files.write(file, in.readAllBytes());
      }
    }
  }

  /**
   * Writes the kit as a ZIP archive whose bytes are always the same.
   *
   * @param out the output, which is not closed
   * @throws IOException if it cannot be written to
   */
  public static void writeZip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String name : files()) {
      ZipEntry entry = new ZipEntry(name);
      entry.setLastModifiedTime(ALWAYS);
      zip.putNextEntry(entry);
      try (InputStream in = open(name)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }
}
