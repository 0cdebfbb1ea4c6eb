package io.github.copguidelines.cli;

import io.github.copguidelines.form.FilledForm;
import io.github.copguidelines.form.FormField;
import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PrintableText;
import java.util.Locale;

/**
 * Formats filled forms for people: the name of each field, with its values and their places below.
 */
final class FormText {

  private final StringBuilder text = new StringBuilder();
  private final Terminal terminal;
  private final Locale language;

  FormText(Terminal terminal, Locale language) {
    this.terminal = terminal;
    this.language = language;
  }

  void add(PracticeRecord record, FilledForm form) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    Words heading =
        Words.of(
            "form.heading",
            "form",
            terminal.isolated(form.form().orElse("")),
            "record",
            terminal.isolated(PrintableText.of(record.id())));
    text.append(terminal.heading(terminal.sentence(heading.in(language), language))).append('\n');
    form.fields().forEach(this::add);
  }

  private void add(FormField field) {
    text.append("  ").append(field.name().orElse("")).append('\n');
    if (field.missing().orElse(false)) {
      line("[" + Words.of("form.missing").in(language) + "]", "");
    }
    for (FormValue value : field.values()) {
      String shown = value.text().map(one -> one.text(language)).or(value::value).orElse("");
      String from =
          value.byDefault().orElse(false)
              ? Words.of("form.default").in(language)
              : PrintableText.of(value.pointer().orElse(""));
      line(PrintableText.of(shown), from);
    }
  }

  private void line(String shown, String place) {
    text.append("    ").append(terminal.sentence(shown, language));
    text.append(place.isEmpty() ? "" : "  (" + place + ")").append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
