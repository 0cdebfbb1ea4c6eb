package io.github.copguidelines.serialization.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The namespaces of the graph, and the addresses of our resources in it. */
final class Vocabulary {

  /** The base address of names, which need not resolve. */
  private static final String BASE = "https://copguidelines.github.io/vocabulary/";

  private static final Map<String, String> PREFIXES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "dc", "http://purl.org/dc/elements/1.1/",
                  "dcterms", "http://purl.org/dc/terms/",
                  "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                  "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Vocabulary() {}

  static Map<String, String> prefixes() {
    return PREFIXES;
  }

  /**
   * Returns the address of a list, or of an entry by the name of its list, a slash and its code.
   */
  static String ours(String path) {
    String categories = RiskLists.CATEGORIES + "/";
    // Categories are concepts among the risks, of which they are the broader ones.
    String place =
        path.startsWith(categories)
            ? RiskLists.RISKS + "/" + path.substring(categories.length())
            : path;
    // The code of an appendix contains a space.
    return BASE + place.replace(" ", "%20");
  }

  static String scheme(String code) {
    return BASE + "schemes/" + code;
  }

  static String concept(String scheme, String notation) {
    return scheme(scheme) + "/" + notation;
  }
}
