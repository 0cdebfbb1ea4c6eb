package io.github.copguidelines.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of the commands in languages other than English; the annotations contain the English
 * help.
 *
 * <p>The texts are in one file for each language next to this class: descriptions under the keys of
 * picocli, and the lines below the help as {@code cop.validate.footer.1}. If the text of an option
 * differs for a command, the command precedes its name. A missing text is in English. Examples are
 * the same in all languages, after their first word.
 */
final class HelpTexts extends ResourceBundle {

  private static final List<String> ASKING = List.of("--help", "-h");

  private final Properties texts;

  private HelpTexts(Properties texts) {
    this.texts = texts;
  }

  /** Translates the help if the arguments request it; otherwise it reads no file. */
  static void translate(CommandLine line, Locale language, String... arguments) {
    String name = "help_" + language.getLanguage() + ".properties";
    if (List.of(arguments).stream().noneMatch(ASKING::contains)) {
      return;
    }
    try (InputStream in = HelpTexts.class.getResourceAsStream(name)) {
      if (in != null) {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        HelpTexts bundle = new HelpTexts(texts);
        line.setResourceBundle(bundle);
        bundle.footer(line.getCommandSpec());
        line.getSubcommands().values().forEach(each -> bundle.footer(each.getCommandSpec()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void footer(CommandSpec command) {
    String[] lines = command.usageMessage().footer();
    int notes = 0;
    for (int i = 0; i < lines.length; i++) {
      int example = lines[i].indexOf(": cop ");
      if (example > 0) {
        String word = lines[i].substring(0, example);
        lines[i] = texts.getProperty("word." + word, word) + lines[i].substring(example);
      } else if (!lines[i].isEmpty()) {
        notes++;
        String key = command.qualifiedName(".") + ".footer." + notes;
        lines[i] = texts.getProperty(key, lines[i]);
      }
    }
    command.usageMessage().footer(lines);
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
