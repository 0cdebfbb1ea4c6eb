package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The references of a part of a workbook, by identifier; immutable. */
final class XlsxLinks {

  /** A reference to a part: its type and its target. */
  record Link(String type, String target, boolean isExternal) {

    boolean isOf(String sort) {
      return type.endsWith("/" + sort);
    }
  }

  private final Map<String, Link> links;

  private XlsxLinks(Map<String, Link> links) {
    this.links = links;
  }

  /** Returns the references of a part; empty if it has no list of references. */
  static XlsxLinks of(XlsxParts parts, String part) throws Refused {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    byte[] list =
        parts.find(folder + "_rels/" + part.substring(slash) + ".rels").orElse(new byte[0]);
    return list.length == 0 ? new XlsxLinks(Map.of()) : read(list, folder);
  }

  /** Reads a list of references of a part in a folder, whose name ends with a slash or is empty. */
  static XlsxLinks read(byte[] list, String folder) throws Refused {
    Map<String, Link> links = new HashMap<>();
    XmlPart xml = XmlPart.open(list);
    while (xml.nextElement()) {
      if (xml.isAt("Relationship")) {
        boolean external = xml.attribute("TargetMode").toLowerCase(Locale.ROOT).equals("external");
        String target = xml.attribute("Target");
        links.put(
            xml.attribute("Id"),
            new Link(
                xml.attribute("Type"), external ? target : resolved(folder, target), external));
        if (links.size() > SheetBounds.STYLES) {
          throw Refused.by(SheetRules.BOUNDS, "size", SheetBounds.SIZE);
        }
      }
    }
    return new XlsxLinks(links);
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String from = folder;
    String to = target;
    while (to.startsWith("../")) {
      to = to.substring(3);
      int end = from.lastIndexOf('/', from.length() - 2);
      from = from.substring(0, end + 1);
    }
    return from + (to.startsWith("./") ? to.substring(2) : to);
  }

  Map<String, Link> all() {
    return links;
  }

  /** Returns the target of the first reference of a type; empty if there is none. */
  String target(String sort) {
    return links.values().stream()
        .filter(link -> link.isOf(sort) && !link.isExternal())
        .map(Link::target)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
