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
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A draft of a contribution to the Council Working Group, written from practice records.
 *
 * <p>Each record becomes a section that names it and holds only its content. A text without a
 * version in the language of the draft is in another language, which the section names. Each
 * recommendation has the mark of its verification. The introduction states that codes and wording
 * are the library's, not ITU's. Title, summary and action are proposals for the sender to revise.
 * Thread-safe.
 */
public final class ContributionDraft {

  /** The greatest number of characters in a section. */
  private static final int LONGEST = 20_000;

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ID = 100;
  private static final int MOST_REFERENCES = 1_000;

  private final Catalogue catalogue;
  private final int meeting;
  private final Locale language;
  private final LocalDate day;
  private final RecordText words;

  private ContributionDraft(Catalogue catalogue, int meeting, Locale language, LocalDate day) {
    this.catalogue = catalogue;
    this.meeting = meeting;
    this.language = language;
    this.day = day;
    this.words = new RecordText(catalogue, language);
  }

  /**
   * Returns the draft. Its sources are the lead organisations of the records.
   *
   * @param meeting the number of the meeting; date and place come from the catalogue, if it has the
   *     meeting
   * @param records the records in the order of the sections; the newest revision of each identifier
   *     counts, and withdrawn records are skipped
   * @param day the date of the contribution
   * @param language the language of the draft
   * @throws IllegalArgumentException if no record remains
   */
  public static Contribution of(
      Catalogue catalogue,
      int meeting,
      Collection<PracticeRecord> records,
      LocalDate day,
      Locale language) {
    return of(catalogue, meeting, List.of(), records, day, language);
  }

  /**
   * Returns the draft that the organizations send.
   *
   * @param sources the organisations that send it; one without a name gets the name of its country.
   *     The title names their countries, or otherwise the countries of the records. Empty for the
   *     lead organisations of the records
   * @throws IllegalArgumentException if no record remains
   */
  public static Contribution of(
      Catalogue catalogue,
      int meeting,
      List<Organisation> sources,
      Collection<PracticeRecord> records,
      LocalDate day,
      Locale language) {
    List<PracticeRecord> current = CountryRecords.current(records);
    if (current.isEmpty()) {
      throw new IllegalArgumentException("A contribution is written from at least one record.");
    }
    return new ContributionDraft(catalogue, meeting, language, day).of(current, sources);
  }

  private Contribution of(List<PracticeRecord> records, List<Organisation> senders) {
    List<String> countries = countries(records, senders);
    return Contribution.builder()
        .schemaVersion(WireFormat.VERSION)
        .id(CountryRecords.id("contribution", Integer.toString(meeting), records.get(0).id()))
        .language(language.toLanguageTag())
        .meeting(meeting())
        .date(PartialDate.of(day))
        .addAllSources(
            senders.isEmpty() ? sources(records) : senders.stream().map(this::named).toList())
        .title(text(title(countries)))
        .summary(text(summary(records, countries)))
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

  /** Returns the source with a name: its own, or otherwise the name of its country. */
  private Organisation named(Organisation source) {
    return source.name().isEmpty() && source.country().isPresent()
        ? source.toBuilder().name(text(words.country(source.country().get()))).build()
        : source;
  }

  /** Returns the names of the countries that send it, in the order of the language. */
  private List<String> countries(List<PracticeRecord> records, List<Organisation> senders) {
    List<String> codes =
        senders.stream().map(Organisation::country).flatMap(Optional::stream).toList();
    return (codes.isEmpty()
            ? records.stream().flatMap(record -> record.countries().stream())
            : codes.stream())
        .distinct()
        .map(words::country)
        .sorted(Collator.getInstance(language))
        .toList();
  }

  private String title(List<String> countries) {
    if (countries.isEmpty()) {
      return word("title.none", Members.none());
    }
    List<String> counts = List.of(word("countries", Members.none()).split("\\|", -1));
    String from =
        countries.size() == 1
            ? countries.get(0)
            : counts.get(Math.min(countries.size() - 2, counts.size() - 1));
    return word("title", Members.of("country", from));
  }

  private String summary(List<PracticeRecord> records, List<String> countries) {
    String summary = word("summary", Members.copyOf(Map.of("count", records.size())));
    return countries.size() < 2
        ? summary
        : summary
            + "\n\n"
            + Messages.render(
                "derived.place.countries", Members.of("countries", countries), language);
  }

  private ContributionSection introduction(List<PracticeRecord> records) {
    return ContributionSection.builder()
        .text(text(word("intro", Members.none()) + "\n\n" + word("digest", Members.none())))
        .origin(StatementOrigin.DERIVED)
        .addAllEvidence(records.stream().map(ContributionDraft::evidence).toList())
        .build();
  }

  private List<ContributionSection> sections(PracticeRecord record) {
    LocalizedText heading =
        record
            .title()
            .map(
                title ->
                    LocalizedText.of(words.tag(title), cut(title.text(language), LONGEST_TITLE)))
            .orElseGet(() -> text(cut(record.id(), LONGEST_TITLE)));
    List<ContributionSection> sections = new ArrayList<>();
    for (String part : parts(words.of(record))) {
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

  /** Joins paragraphs to sections of at most the greatest length. */
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

  /**
   * Returns the references of all records, with the record's identifier as the prefix of theirs.
   */
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
    // Do not split surrogate pairs.
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
