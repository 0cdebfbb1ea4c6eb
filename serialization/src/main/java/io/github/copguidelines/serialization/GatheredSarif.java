package io.github.copguidelines.serialization;

import io.github.copguidelines.report.ReportedCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** SARIF that is gathered: the indexes of rules are known when all rules are. */
final class GatheredSarif implements GatheredForm {

  /** No text holds it, since within texts a line feed is escaped. */
  private static final Pattern INDEX =
      Pattern.compile("(\"ruleId\": \"([^\"]*)\",\n *\"ruleIndex\": )" + SarifReport.NO_INDEX);

  private final Locale locale;
  private final String between = JsonFrame.between(GatheredSarif::around);
  private final SortedSet<String> rules = new TreeSet<>();
  private final List<Object> failures = new ArrayList<>();

  GatheredSarif(Locale locale) {
    this.locale = locale;
  }

  private static Object around(List<?> items) {
    return SarifReport.log(new TreeSet<>(), items, List.of(), new ReportNumbers(), Locale.ROOT);
  }

  @Override
  public Text text(DocumentReport document) {
    return new Text(
        JsonFrame.items(
            SarifReport.results(document, rule -> SarifReport.NO_INDEX, locale),
            GatheredSarif::around),
        SarifReport.rules(List.of(document)),
        SarifReport.failures(document, locale));
  }

  @Override
  public void add(Text text) {
    rules.addAll(text.rules());
    failures.addAll(text.failures());
  }

  @Override
  public String between() {
    return between;
  }

  @Override
  public JsonFrame frame(ReportNumbers numbers, Optional<ReportedCoverage> coverage, boolean any) {
    return JsonFrame.of(items -> SarifReport.log(rules, items, failures, numbers, locale), any);
  }

  @Override
  public String last(String texts) {
    List<String> indexes = List.copyOf(rules);
    return INDEX
        .matcher(texts)
        .replaceAll(found -> found.group(1) + indexes.indexOf(found.group(2)));
  }
}
