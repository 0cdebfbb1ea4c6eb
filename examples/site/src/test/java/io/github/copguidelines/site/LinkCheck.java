package io.github.copguidelines.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of pages, without network, and looks for what a page would load. */
final class LinkCheck {

  private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)((?:\\s[^<>]*)?)/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*");

  private final Path site;
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int links;

  private LinkCheck(Path site) {
    this.site = site;
  }

  /** Returns the check of these pages of a site, done. */
  static LinkCheck of(Path site, Collection<Path> pages) throws IOException {
    LinkCheck check = new LinkCheck(site);
    for (Path page : pages) {
      check.check(page);
    }
    return check;
  }

  List<String> faults() {
    return faults;
  }

  /** Returns how many links within the site were followed. */
  int links() {
    return links;
  }

  private void check(Path page) throws IOException {
    Matcher tags = TAG.matcher(Files.readString(page));
    Set<String> seen = new HashSet<>();
    while (tags.find()) {
      Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
      while (attributes.find()) {
        String name = attributes.group(1);
        String value = attributes.group(2).replace("&amp;", "&");
        if (name.equals("id") && !seen.add(value)) {
          faults.add(site.relativize(page) + ": twice the id " + value);
        } else if (name.equals("href") || name.equals("src")) {
          boolean loaded = !tags.group(1).equals("a");
          follow(page, value, loaded);
        } else if (name.equals("style") || name.startsWith("on") || name.equals("srcset")) {
          faults.add(site.relativize(page) + ": " + name);
        }
      }
    }
  }

  private void follow(Path page, String target, boolean loaded) throws IOException {
    String place = site.relativize(page) + ": " + target;
    if (SCHEME.matcher(target).matches()) {
      if (loaded) {
        faults.add(place + " would be loaded from elsewhere");
      }
      return;
    }
    links++;
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (!file.startsWith(site) || !Files.isRegularFile(file)) {
      faults.add(place + " is not there");
    } else if (hash >= 0 && !ids(file).contains(target.substring(hash + 1))) {
      faults.add(place + " names no place there");
    }
  }

  private Set<String> ids(Path file) throws IOException {
    Set<String> known = ids.get(file);
    if (known == null) {
      known = new HashSet<>();
      Matcher found = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(Files.readString(file));
      while (found.find()) {
        known.add(found.group(1));
      }
      ids.put(file, known);
    }
    return known;
  }
}
