package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.context.Meeting;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.contribution.MeetingReference;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.WireFormat;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A draft of a contribution to the Council Working Group, written from practice records.
 *
 * <p>Each record becomes a section that names it and says only what is in it, in the language asked
 * for where the record has it and else in another, which is reported. Title, summary and action are
 * proposals of the library's; whoever sends it makes them their own. Thread-safe.
 */
public final class ContributionDraft {

  /** As many characters as a section may have. */
  private static final int LONGEST = 20_000;

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ID = 100;
  private static final int MOST_REFERENCES = 1_000;

  private final Catalogue catalogue;
  private final int meeting;
  private final Locale language;
  private final LocalDate day;

  private ContributionDraft(Catalogue catalogue, int meeting, Locale language, LocalDate day) {
    this.catalogue = catalogue;
    this.meeting = meeting;
    this.language = language;
    this.day = day;
  }

  /**
   * Returns the draft.
   *
   * @param meeting the number of the meeting; date and place are those of the catalogue, where it
   *     knows it
   * @param records the records in the order of the sections; of each identifier the newest revision
   *     counts, and those withdrawn are passed over
   * @param day the date of the contribution
   * @param language the language to write in
   * @throws IllegalArgumentException if no record remains
   */
  public static Contribution of(
      Catalogue catalogue,
      int meeting,
      Collection<PracticeRecord> records,
      LocalDate day,
      Locale language) {
    List<PracticeRecord> current = CountryRecords.current(records);
    if (current.isEmpty()) {
      throw new IllegalArgumentException("A contribution is written from at least one record.");
    }
    return new ContributionDraft(catalogue, meeting, language, day).of(current);
  }

  private Contribution of(List<PracticeRecord> records) {
    List<Organisation> sources = sources(records);
    return Contribution.builder()
        .schemaVersion(WireFormat.VERSION)
        .id(CountryRecords.id("contribution", Integer.toString(meeting), records.get(0).id()))
        .language(language.toLanguageTag())
        .meeting(meeting())
        .date(PartialDate.of(day))
        .addAllSources(sources)
        .title(text(title(records, sources)))
        .summary(text(word("summary", Members.copyOf(Map.of("count", records.size())))))
        .actionRequested(text(word("action", Members.none())))
        .addBody(introduction(records))
        .addAllBody(records.stream().flatMap(record -> sections(record).stream()).toList())
        .addAllRecords(records.stream().map(PracticeRecord::id).distinct().toList())
        .addAllReferences(references(records))
        .build();
  }

  private MeetingReference meeting() {
    Optional<WorkingGroup> group = catalogue.context().workingGroup();
    MeetingReference.Builder named =
        MeetingReference.builder()
            .group(group.map(WorkingGroup::code).orElse("CWG-COP"))
            .number(meeting);
    group.stream()
        .flatMap(one -> one.meetings().stream())
        .filter(one -> one.number() == meeting)
        .findFirst()
        .ifPresent(known -> named(known, named));
    return named.build();
  }

  private static void named(Meeting known, MeetingReference.Builder named) {
    named.date(known.date()).place(known.place());
  }

  private static List<Organisation> sources(List<PracticeRecord> records) {
    return records.stream()
        .map(PracticeRecord::leadOrganisation)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private String title(List<PracticeRecord> records, List<Organisation> sources) {
    if (records.size() == 1 && records.get(0).title().isPresent()) {
      return cut(records.get(0).title().get().text(language), LONGEST_TITLE);
    }
    String names =
        sources.stream()
            .map(Organisation::name)
            .flatMap(Optional::stream)
            .map(name -> name.text(language))
            .collect(Collectors.joining("; "));
    return names.isEmpty()
        ? word("title.none", Members.none())
        : cut(word("title", Members.of("organisation", names)), LONGEST_TITLE);
  }

  private ContributionSection introduction(List<PracticeRecord> records) {
    return ContributionSection.builder()
        .text(text(word("intro", Members.none())))
        .origin(StatementOrigin.DERIVED)
        .addAllEvidence(records.stream().map(ContributionDraft::evidence).toList())
        .build();
  }

  private List<ContributionSection> sections(PracticeRecord record) {
    LocalizedText heading =
        text(
            cut(
                record.title().map(title -> title.text(language)).orElse(record.id()),
                LONGEST_TITLE));
    List<ContributionSection> sections = new ArrayList<>();
    for (String part : parts(new RecordText(catalogue, language).of(record))) {
      sections.add(
          ContributionSection.builder()
              .heading(heading)
              .text(text(part))
              .origin(StatementOrigin.DERIVED)
              .addEvidence(evidence(record))
              .build());
    }
    return sections;
  }

  /** Puts paragraphs together as long as a section may hold them. */
  private static List<String> parts(List<String> paragraphs) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String paragraph : paragraphs) {
      String whole = cut(paragraph, LONGEST);
      if (part.length() > 0 && part.length() + 2 + whole.length() > LONGEST) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() == 0 ? "" : "\n\n").append(whole);
    }
    parts.add(part.toString());
    return parts;
  }

  private static Evidence evidence(PracticeRecord record) {
    return Proof.of(record, EvidenceReason.STATED, List.of());
  }

  /** Returns the references of all records, each with the record before its own identifier. */
  private static List<Reference> references(List<PracticeRecord> records) {
    List<Reference> all = new ArrayList<>();
    for (PracticeRecord record : records) {
      for (Reference reference : record.references()) {
        String id = record.id() + "." + reference.id().orElse(Integer.toString(all.size()));
        if (id.length() <= LONGEST_ID && all.size() < MOST_REFERENCES) {
          all.add(reference.toBuilder().id(id).build());
        }
      }
    }
    return all;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    // No character is cut in two.
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "\u2026";
  }

  private LocalizedText text(String words) {
    return LocalizedText.of(language.toLanguageTag(), words);
  }

  private String word(String key, Members arguments) {
    return Messages.render("derived.contribution." + key, arguments, language);
  }
}
