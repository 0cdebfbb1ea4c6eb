package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.spreadsheets.RecordSheets;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regular expressions of all modules, by where they stand: in static fields, in constraints,
 * and as words within code.
 */
final class PatternSources {

  private static final List<Class<?>> ONE_OF_EACH_MODULE =
      List.of(
          Finding.class,
          CompiledProfile.class,
          CopJson.class,
          CopSchemas.class,
          RecordSheets.class,
          PersonalDataScanner.class,
          CopValidator.class);

  /** Modules that no test here may depend on, beside that of the schemas: only read as text. */
  private static final List<String> READ_AS_TEXT = List.of("documents", "jackson2");

  /** {@code text.matches("...")} and its like. */
  private static final Pattern WITHIN_CODE =
      Pattern.compile(
          "\\.(matches|split|replaceAll|replaceFirst)\\(\\s*\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

  /** {@code Pattern.compile("...")}. */
  private static final Pattern LITERAL =
      Pattern.compile("Pattern\\s*\\.(compile)\\(\\s*\"((?:[^\"\\\\\n]|\\\\.)*+)\"\\s*[,)]");

  private static final Pattern COMPILED = Pattern.compile("Pattern\\s*\\.compile\\(");

  private static final Pattern SEARCHES =
      Pattern.compile(
          "\\.(?:find|lookingAt|results|replaceAll|replaceFirst|split|splitAsStream)\\(");

  private PatternSources() {}

  /**
   * A regular expression of the library.
   *
   * @param name where it stands
   * @param searched whether it is looked for within a text, and not only compared with all of it
   */
  record Found(String name, Pattern pattern, boolean searched) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Found> all() throws IOException, ReflectiveOperationException, URISyntaxException {
    Map<String, Found> found = new TreeMap<>();
    for (Class<?> module : ONE_OF_EACH_MODULE) {
      Path classes = classes(module);
      Path sources = folder(module).resolve("src/main/java");
      for (Path file : files(classes, ".class")) {
        String name = classes.relativize(file).toString().replace('/', '.');
        ofClass(name.substring(0, name.length() - ".class".length()), sources, found);
      }
      for (Path file : sources(module)) {
        ofText(WITHIN_CODE, file, found);
      }
    }
    for (Path file : readAsText()) {
      ofText(WITHIN_CODE, file, found);
      ofText(LITERAL, file, found);
    }
    return List.copyOf(found.values());
  }

  /**
   * Returns how often each source compiles a pattern that is not kept in a static field, where
   * {@link #all} does not see it.
   */
  static Map<String, Long> unseen() throws IOException, URISyntaxException {
    Map<String, Long> unseen = new TreeMap<>();
    for (Class<?> module : ONE_OF_EACH_MODULE) {
      for (Path file : sources(module)) {
        String text = Files.readString(file);
        long compiled = COMPILED.matcher(text).results().count();
        long kept =
            Pattern.compile("static final Pattern [A-Z_]+ =\\s*Pattern\\s*\\.compile\\(")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .count();
        if (compiled > kept) {
          unseen.put(file.getFileName().toString(), compiled - kept);
        }
      }
    }
    for (Path file : readAsText()) {
      String text = Files.readString(file);
      long compiled = COMPILED.matcher(text).results().count();
      long literal = LITERAL.matcher(text).results().count();
      if (compiled > literal) {
        unseen.put(file.getFileName().toString(), compiled - literal);
      }
    }
    return unseen;
  }

  private static List<Path> readAsText() throws IOException, URISyntaxException {
    List<Path> files = new ArrayList<>();
    for (String module : READ_AS_TEXT) {
      files.addAll(
          files(folder(CopSchemas.class).resolveSibling(module).resolve("src/main/java"), ".java"));
    }
    return files;
  }

  private static void ofText(Pattern calls, Path file, Map<String, Found> found)
      throws IOException {
    calls
        .matcher(Files.readString(file))
        .results()
        .map(
            call ->
                new Found(
                    file.getFileName() + " " + call.group(2),
                    Pattern.compile(call.group(2).translateEscapes()),
                    !call.group(1).equals("matches")))
        .forEach(call -> found.put(call.name(), call));
  }

  private static void ofClass(String name, Path sources, Map<String, Found> found)
      throws IOException, ReflectiveOperationException {
    if (name.endsWith("-info")) {
      return;
    }
    Class<?> type = Class.forName(name, false, PatternSources.class.getClassLoader());
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
        field.setAccessible(true);
        String at = name + "." + field.getName();
        String source =
            Files.readString(
                sources.resolve(name.replaceAll("\\$.*", "").replace('.', '/') + ".java"));
        found.put(
            at, new Found(at, (Pattern) field.get(null), isSearched(field.getName(), source)));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      constraint(method.getAnnotation(jakarta.validation.constraints.Pattern.class), found);
      ofType(method.getAnnotatedReturnType(), found);
    }
  }

  /** A matcher that is kept is taken for one that searches, where anything in the file does. */
  private static boolean isSearched(String field, String source) {
    return Stream.of(source.split(";", -1))
        .filter(statement -> statement.contains(field + ".") || statement.contains(field + "\n"))
        .anyMatch(
            statement ->
                SEARCHES.matcher(statement).find()
                    || (!statement.contains(".matches()") && SEARCHES.matcher(source).find()));
  }

  private static void ofType(AnnotatedType type, Map<String, Found> found) {
    constraint(type.getAnnotation(jakarta.validation.constraints.Pattern.class), found);
    if (type instanceof AnnotatedParameterizedType parameterized) {
      for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
        ofType(argument, found);
      }
    }
  }

  private static void constraint(
      jakarta.validation.constraints.Pattern constraint, Map<String, Found> found) {
    if (constraint != null) {
      String at = "@Pattern " + constraint.regexp();
      found.put(at, new Found(at, Pattern.compile(constraint.regexp()), false));
    }
  }

  /** The folder of a module, in whose {@code target} its classes or its jar are. */
  private static Path folder(Class<?> module) throws URISyntaxException {
    return Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolve("../..")
        .normalize();
  }

  private static Path classes(Class<?> module) throws URISyntaxException {
    return folder(module).resolve("target/classes");
  }

  private static List<Path> sources(Class<?> module) throws IOException, URISyntaxException {
    return files(folder(module).resolve("src/main/java"), ".java");
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(end)).sorted().forEach(found::add);
    }
    return found;
  }
}
