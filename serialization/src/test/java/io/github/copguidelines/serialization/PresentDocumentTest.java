package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document of the present version pays nothing for the older ones. */
class PresentDocumentTest {

  private static final String MIGRATION = "io.github.copguidelines.serialization.migration.";

  /** Loads our classes anew and writes down which. */
  private static final class Watching extends URLClassLoader {

    private final List<String> loaded = Collections.synchronizedList(new ArrayList<>());

    Watching(URL... urls) {
      super(urls, PresentDocumentTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.github.copguidelines.serialization.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known == null) {
          loaded.add(name);
          known = findClass(name);
        }
        return known;
      }
    }

    List<String> reading(String format, String document) throws Exception {
      Class<?> record = loadClass("io.github.copguidelines.practice.PracticeRecord");
      Object reader =
          loadClass("io.github.copguidelines.serialization." + format)
              .getMethod("lenient")
              .invoke(null);
      reader
          .getClass()
          .getMethod("read", byte[].class, Class.class)
          .invoke(reader, document.getBytes(StandardCharsets.UTF_8), record);
      return loaded.stream()
          .filter(name -> name.startsWith(MIGRATION) || name.contains(".Older"))
          .toList();
    }
  }

  private static Watching watching() throws Exception {
    return new Watching(Path.of("target/classes").toUri().toURL());
  }

  @Test
  void nothingOfTheMigrationIsLoadedForIt() throws Exception {
    try (Watching classes = watching()) {
      assertEquals(
          List.of(), classes.reading("CopJson", "{\"schemaVersion\":\"1.0\",\"id\":\"a\"}"));
      assertEquals(
          List.of(),
          classes.reading("CopYaml", "schemaVersion: '1.1'\nid: a\ntitle: A\nstarted: 7\n"));
      assertEquals(List.of(), classes.reading("CopYaml", "title:\n  en: No identifier\n"));
    }
  }

  @Test
  void itIsLoadedForAnOlderOne() throws Exception {
    try (Watching classes = watching()) {
      assertTrue(
          classes
              .reading("CopYaml", "schemaVersion: '0.9'\nid: a\n")
              .contains(MIGRATION + "Migrations"));
    }
  }
}
