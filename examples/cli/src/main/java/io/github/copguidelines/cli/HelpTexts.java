package io.github.copguidelines.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of the commands, in every language.
 *
 * <p>The texts are in one file for each language next to this class: descriptions under the keys of
 * picocli, with the command before the name of an option if its text there is another one, and the
 * notes below the examples as {@code cop.validate.footer.1}. A missing text is in English. Examples
 * are in the annotations, because they are the same in all languages after their first word.
 */
final class HelpTexts extends ResourceBundle {

  private static final List<String> ASKING = List.of("--help", "-h");

  private final Properties texts;

  private HelpTexts(Properties texts) {
    this.texts = texts;
  }

  /** Adds the texts if arguments ask for help; else no file is read. */
  static void add(CommandLine line, Locale language, String... arguments) {
    if (List.of(arguments).stream().anyMatch(ASKING::contains)) {
      Properties english = texts("en", new Properties());
      HelpTexts bundle = new HelpTexts(texts(language.getLanguage(), english));
      line.setResourceBundle(bundle);
      bundle.footer(line.getCommandSpec());
      line.getSubcommands().values().forEach(each -> bundle.footer(each.getCommandSpec()));
    }
  }

  private static Properties texts(String language, Properties missing) {
    try (InputStream in = HelpTexts.class.getResourceAsStream("help_" + language + ".properties")) {
      Properties texts = new Properties(missing);
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void footer(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    for (String line : command.usageMessage().footer()) {
      int example = line.indexOf(": cop ");
      lines.add(example < 0 ? line : word(line.substring(0, example)) + line.substring(example));
    }
    String key = command.qualifiedName(".") + ".footer.";
    for (int i = 1; texts.getProperty(key + i) != null; i++) {
      lines.add("");
      lines.add(texts.getProperty(key + i));
    }
    command.usageMessage().footer(lines.toArray(String[]::new));
  }

  private String word(String english) {
    return texts.getProperty("word." + english);
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.getProperty(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.stringPropertyNames());
  }
}
