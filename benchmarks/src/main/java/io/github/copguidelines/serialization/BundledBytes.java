package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The files that loading the catalogue reads, in memory: what is measured is no disk. */
final class BundledBytes {

  private static final String TEXTS = "texts/";
  private static final String ENGLISH = TEXTS + "en/";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Loads the catalogue once and keeps whatever it opens, and the English texts. */
  BundledBytes() {
    kept(VerifiedMarks.FILE, Catalogues.bundled(VerifiedMarks.FILE));
    TextFiles texts = new TextFiles(name -> kept(TEXTS + name, TextFiles.bundled(name)));
    Catalogues.readAll(
        Catalogues.load(texts, marks(), name -> kept(name, Catalogues.bundled(name))));
    if (files.keySet().stream().anyMatch(name -> name.startsWith(ENGLISH))) {
      throw new IllegalStateException("Loading reads texts: the tree has to count them as well.");
    }
    texts.texts("en");
  }

  private @Nullable InputStream kept(String name, @Nullable InputStream in) {
    if (in == null) {
      return null;
    }
    try (in) {
      files.put(name, in.readAllBytes());
      return open(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file by the name that the catalogue gives it; null where there is none. */
  @Nullable InputStream open(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? null : new Whole(bytes);
  }

  /** Hands out the bytes themselves: copying them is no part of loading, nor of a parse. */
  private static final class Whole extends ByteArrayInputStream {

    Whole(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized byte[] readAllBytes() {
      return buf;
    }
  }

  /**
   * Loads a catalogue, as {@link Catalogues#itu2020()} does on its first use, and all its parts.
   */
  Catalogue load() {
    Catalogue catalogue = Catalogues.load(new TextFiles(this::text), marks(), this::open);
    Catalogues.readAll(catalogue);
    return catalogue;
  }

  /** The texts of a language that no load opened are taken from the jar, for whoever asks later. */
  private @Nullable InputStream text(String name) {
    InputStream kept = open(TEXTS + name);
    return kept == null ? TextFiles.bundled(name) : kept;
  }

  private VerifiedMarks marks() {
    return VerifiedMarks.read(Objects.requireNonNull(files.get(VerifiedMarks.FILE)), LocalDate.MAX);
  }

  /** Returns the facts, byte for byte: what a load reads but for three short tables. */
  List<byte[]> facts() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".json"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * Returns the English texts, which lie in properties files, as JSON documents: one object for
   * each file.
   */
  List<byte[]> english(JsonMapper mapper) {
    List<byte[]> documents = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith(ENGLISH)) {
            Map<String, String> texts = new LinkedHashMap<>();
            TextLines.read(bytes, texts);
            documents.add(mapper.writeValueAsBytes(texts));
          }
        });
    return documents;
  }
}
