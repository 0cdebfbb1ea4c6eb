package io.github.copguidelines.service;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The real practices that lie beside the examples. */
final class Practices {

  private static final Path FOLDER = Path.of("../data/practices");

  private Practices() {}

  /** Returns the documents in JSON, by identifier. */
  static Map<String, String> all() throws IOException {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        PracticeRecord record = CopYaml.lenient().read(file, PracticeRecord.class).value();
        documents.put(record.id(), CopJson.lenient().write(record));
      }
    }
    return documents;
  }

  /** Returns one of them under another identifier. */
  static String as(String id) throws IOException {
    String document = all().values().iterator().next();
    return document.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"");
  }

  /** Returns one of them under another identifier and with more members, at the beginning. */
  static String with(String id, String members) throws IOException {
    return as(id).replaceFirst("\\{", "{" + members + ",");
  }
}
