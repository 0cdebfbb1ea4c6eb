package io.github.copguidelines.documents;

import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StageProgress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out the state of a strategy: all stages, their status and evidence, and open items. */
final class StrategyPage {

  private final DocumentWords words;
  private final PageParts parts;

  private StrategyPage(DocumentWords words) {
    this.words = words;
    this.parts = new PageParts(words);
  }

  static Page of(NationalStrategy strategy, Locale asked) {
    return new StrategyPage(DocumentWords.in(asked)).page(strategy);
  }

  private Page page(NationalStrategy strategy) {
    String country = strategy.country().map(words::country).orElse("");
    String title = words.of("strategy.title", Members.of("country", country));
    parts.head(
        "strategy.head.table",
        List.of(
            parts.row("statement.head.country", Optional.of(country)),
            parts.row("contribution.head.title", strategy.title().map(words::text)),
            parts.row(
                "strategy.head.lead",
                strategy.leadOrganisation().flatMap(one -> one.name()).map(words::text)),
            parts.row("strategy.head.adopted", strategy.adopted().map(words::date)),
            parts.row("strategy.head.period", strategy.period().map(words::period)),
            parts.row("strategy.head.asOf", strategy.asOf().map(words::date))),
        title,
        strategy.stages().stream().anyMatch(StrategyPage::isDerived));
    parts.paragraph(words.line("strategy.digest"));
    Map<String, StageProgress> known =
        strategy.stages().stream()
            .filter(one -> one.stage().isPresent())
            .collect(
                Collectors.toMap(
                    one -> one.stage().orElseThrow().code(), Function.identity(), (a, b) -> a));
    for (StageEntry entry : Catalogues.itu2020().strategy().stages()) {
      stage(entry, known.getOrDefault(entry.code().code(), StageProgress.builder().build()));
    }
    parts.grounds(strategy.note(), List.of());
    return parts.page(title);
  }

  private static boolean isDerived(StageProgress stage) {
    return PageParts.isDerived(stage.origin())
        || stage.items().stream().anyMatch(item -> PageParts.isDerived(item.origin()));
  }

  private void stage(StageEntry entry, StageProgress stage) {
    parts.heading(
        2, parts.marked(entry.code().code(), entry.title(), words.mark(entry.verification())));
    parts.paragraph(parts.words(status("strategy.status", stage.status())));
    Map<String, ChecklistItem> items =
        entry.checklist().stream()
            .collect(Collectors.toMap(ChecklistItem::code, Function.identity()));
    for (ItemProgress item : stage.items()) {
      String code = item.item().orElse("");
      Optional<ChecklistItem> known = Optional.ofNullable(items.remove(code));
      parts.heading(3, known.map(this::item).orElseGet(() -> parts.words(code)));
      parts.paragraph(parts.words(status("strategy.status", item.status())));
      parts.grounds(item.note(), item.evidence());
    }
    parts.grounds(stage.note(), stage.evidence());
    if (!items.isEmpty()) {
      parts.heading(3, words.line("strategy.open"));
      parts.bullets(
          entry.checklist().stream()
              .filter(one -> items.containsKey(one.code()))
              .map(this::item)
              .toList());
    }
  }

  private Line item(ChecklistItem item) {
    return parts.marked(item.code(), item.text(), words.mark(item.verification()));
  }

  private String status(String key, Optional<Progress> status) {
    String word =
        status.map(one -> words.of("progress." + one.code())).orElse(words.of("progress.unknown"));
    return words.of(key, Members.of("status", word));
  }
}
