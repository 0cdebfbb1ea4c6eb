package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The place of a finding as SARIF has it: file with line and column, and the JSON Pointer. */
final class SarifLocation {

  private static final String UNRESERVED = "-._~/";

  /** The ends of names of files that have many documents. */
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

  /** Relative to where the run was started, as the name is; absolute where the name is. */
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

  /** Of {@code practices.xlsx#Records!7} or {@code practices.json#3} the file is the place. */
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

  private static String escaped(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
