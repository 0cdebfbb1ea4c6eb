package io.github.copguidelines.serialization.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From 0.9 to 1.0: the flat record of the first collection of practices.
 *
 * <p>Format 0.9 has texts in English alone, which become texts by language; one organisation with a
 * {@code kind}; one region; a {@code status} that says how the practice goes, now the {@code
 * stage}; results with {@code text} and {@code year}, targets among them; prose under {@code
 * implements}, which the library's own table makes into codes; one address as {@code source}; and
 * null, an empty list or the status {@code unknown} for what is not known. It knows no lifecycle: a
 * record begins as version 1 in the state {@code draft}. When it was made is not in it, and is not
 * made up.
 */
final class FlatRecord implements Migration {

  private static final String ENGLISH = "en";

  /** Words of a result that has not been reached yet. */
  private static final Pattern AIM =
      Pattern.compile(
          "(?<![a-z])(?:aimed at|planned|target|to be)(?![a-z])", Pattern.CASE_INSENSITIVE);

  private static final String[] MEMBERS = {
    "title",
    "summary",
    "organisation",
    "countries",
    "itu_region",
    "kind",
    "audiences",
    "stakeholders",
    "risks",
    "started",
    "ended",
    "status",
    "languages",
    "results",
    "references",
    "implements",
    "confidence",
    "source",
    "confidence_note",
  };

  @Override
  public String from() {
    return "0.9";
  }

  @Override
  public String to() {
    return "1.0";
  }

  @Override
  public Migrated apply(Map<String, ? extends @Nullable Object> document) {
    Shape record = new Shape(document);
    String language = document.get("language") instanceof String given ? given : ENGLISH;
    record.leaveOutUnknown(MEMBERS);
    record.localize("title", "title", language);
    record.localize("summary", "summary", language);
    record.reshape(
        "organisation",
        "leadOrganisation",
        organisation -> {
          organisation.leaveOutUnknown("name", "kind");
          organisation.localize("name", "name", language);
          organisation.rename("kind", "type");
        });
    record.wrap("itu_region", "ituRegions");
    record.numberToText("started", "started");
    record.numberToText("ended", "ended");
    if ("unknown".equals(record.get("status"))) {
      record.leaveOut("status");
    }
    record.rename("status", "stage");
    record.rename("languages", "practiceLanguages");
    record.reshapeEach("results", result -> result(result, language));
    references(record);
    new FlatSource(record).apply();
    record.put("schemaVersion", to());
    record.putIfAbsent("version", 1);
    record.putIfAbsent("status", "draft");
    record.putIfAbsent("language", language);
    return record.migrated();
  }

  private static void result(Shape result, String language) {
    result.leaveOutUnknown("text", "value", "unit", "year");
    if (result.get("text") instanceof String text && AIM.matcher(text).find()) {
      result.nest("value", "target", "value", value -> value);
      result.nest("year", "target", "due", String::valueOf);
    }
    result.localize("text", "description", language);
    result.numberToText("year", "period");
  }

  /** References had no identifiers; they are numbered in their order. */
  private static void references(Shape record) {
    if (!(record.get("references") instanceof List<?> references)) {
      return;
    }
    Set<Object> taken = new HashSet<>();
    for (Object reference : references) {
      if (reference instanceof Map<?, ?> members && members.get("id") instanceof String id) {
        taken.add(id);
      }
    }
    int[] number = {0};
    record.reshapeEach(
        "references",
        reference -> {
          number[0]++;
          reference.leaveOutUnknown("title", "url", "publisher");
          String id = "ref-" + number[0];
          if (!taken.contains(id)) {
            reference.putIfAbsent("id", id);
          }
        });
  }
}
