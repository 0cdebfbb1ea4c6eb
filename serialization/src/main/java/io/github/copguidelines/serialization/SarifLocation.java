package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The place of a finding in SARIF: file with line and column, and the JSON Pointer. */
final class SarifLocation {

  /** The extensions of files with many documents. */
  private static final List<String> OF_MANY = List.of(".xlsx", ".csv", ".json", ".yaml", ".yml");

  private SarifLocation() {}

  static Map<String, Object> of(Finding finding, String document) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(document)));
    finding
        .line()
        .ifPresent(
            line -> {
              Map<String, Object> region = new LinkedHashMap<>();
              region.put("startLine", line);
              finding.column().ifPresent(column -> region.put("startColumn", column));
              physical.put("region", region);
            });
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    List<Map<String, Object>> logical = new ArrayList<>();
    logical.add(Map.of("fullyQualifiedName", finding.pointer().toString()));
    finding.cell().ifPresent(cell -> logical.add(Map.of("fullyQualifiedName", cell)));
    location.put("logicalLocations", logical);
    return location;
  }

  /** Returns the URI of a document: relative to the working folder or absolute, like the name. */
  static String uri(String document) {
    String slashes = file(document.replace('\\', '/'));
    String relative = slashes.startsWith("./") ? slashes.substring(2) : slashes;
    boolean drive = relative.matches("[A-Za-z]:/.*");
    if (relative.startsWith("/") || drive) {
      return "file://"
          + (drive ? "/" + relative.substring(0, 2) : "")
          + escaped(drive ? relative.substring(2) : relative);
    }
    return escaped(relative);
  }

  /**
   * Returns the file in a name such as {@code practices.xlsx#Records!7} or {@code
   * practices.json#3}.
   */
  private static String file(String name) {
    int from = name.lastIndexOf('/') + 1;
    for (String end : OF_MANY) {
      int part = name.toLowerCase(Locale.ROOT).indexOf(end + "#", from);
      if (part >= 0) {
        return name.substring(0, part + end.length());
      }
    }
    return name;
  }

  /** Escapes a path for a URI: unlike HTML form encoding, it keeps the slash and the tilde. */
  private static String escaped(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%2F", "/")
        .replace("%7E", "~");
  }
}
