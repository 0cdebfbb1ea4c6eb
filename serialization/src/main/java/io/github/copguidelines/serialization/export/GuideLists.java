package io.github.copguidelines.serialization.export;

import io.github.copguidelines.guide.EvidenceFlagEntry;
import io.github.copguidelines.guide.EvidenceLevelEntry;
import io.github.copguidelines.guide.IndicatorEntry;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.guide.SafeguardingEntry;

/**
 * Makes the lists of the guide to practice records, this library's own proposal; its code lists
 * keep their names.
 */
final class GuideLists {

  static final String EVIDENCE_LEVELS = "evidence-levels";
  static final String EVIDENCE_FLAGS = "evidence-flags";

  private GuideLists() {}

  static void addTo(CodeListsBuilder all, RecordGuide guide) {
    all.add(EVIDENCE_LEVELS, guide.evidenceLevels(), GuideLists::level);
    all.add(EVIDENCE_FLAGS, guide.evidenceFlags(), GuideLists::flag);
    all.add("safeguarding-statements", guide.safeguardingStatements(), GuideLists::statement);
    all.add("indicators", guide.indicators(), GuideLists::indicator);
    guide
        .codeLists()
        .forEach(
            list ->
                all.add(
                    list.code(),
                    list.entries(),
                    entry -> EntryDraft.of(entry.code(), entry.label()).ours()));
  }

  private static EntryDraft level(EvidenceLevelEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.name()).describedAs(entry.criterion()).ours();
  }

  private static EntryDraft flag(EvidenceFlagEntry entry) {
    return EntryDraft.of(entry.code().code(), entry.meaning()).ours();
  }

  private static EntryDraft statement(SafeguardingEntry entry) {
    return EntryDraft.of(entry.code(), entry.statement()).ours();
  }

  private static EntryDraft indicator(IndicatorEntry entry) {
    return EntryDraft.of(entry.code(), entry.meaning()).ours();
  }
}
