package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.contribution.MeetingReference;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a contribution out, from the table at its head to its annexes. */
final class ContributionPage {

  /** The greatest number of lines in a cell of the head. */
  private static final int MOST_LINES = 5;

  private final Contribution contribution;
  private final DocumentWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ContributionPage(Contribution contribution, Locale asked) {
    this.contribution = contribution;
    this.words = DocumentWords.in(asked);
  }

  static Page of(Contribution contribution, Locale asked) {
    return new ContributionPage(contribution, asked).page();
  }

  private Page page() {
    blocks.add(head());
    told(contribution.title()).ifPresent(title -> blocks.add(new Block.Heading(1, title)));
    if (contribution.body().stream().anyMatch(ContributionPage::isDerived)) {
      blocks.add(paragraph(Block.Style.NOTICE, words.line("contribution.draft")));
    }
    part("summary", text(contribution.summary()));
    part("action", text(contribution.actionRequested()));
    part("resolutions", bullets(contribution.resolutions().stream().map(this::words)));
    sections();
    part("source", isLong(sources()) ? bullets(sources().stream()) : List.of());
    part("records", bullets(contribution.records().stream().map(this::code)));
    References references = new References(words);
    part("references", bullets(contribution.references().stream().map(references::line)));
    part("annexes", bullets(contribution.annexes().stream().map(this::annex)));
    return new Page(words.own(), blocks, running());
  }

  /** Returns the meeting and the number of the document, for the top of every page. */
  private String running() {
    return Stream.concat(
            contribution.meeting().flatMap(this::which).stream(),
            contribution.documentNumber().stream())
        .collect(Collectors.joining(" \u2013 "));
  }

  private Block head() {
    List<Line> sources = sources();
    return new Block.Table(
        words.of("contribution.head.table"),
        List.of(),
        List.of(
            row("meeting", contribution.meeting().map(this::meeting).orElse(List.of())),
            row("agenda", contribution.agendaItem().stream().map(this::words).toList()),
            row("document", contribution.documentNumber().stream().map(this::code).toList()),
            row("date", contribution.date().stream().map(words::date).map(this::words).toList()),
            row(
                "language",
                contribution.language().stream().map(words::language).map(this::words).toList()),
            row("source", isLong(sources) ? List.of(count(sources)) : sources),
            row("contact", contribution.contact().map(this::contact).orElse(List.of()))));
  }

  private List<List<Line>> row(String label, List<Line> lines) {
    return List.of(List.of(words.line("contribution.head." + label)), lines);
  }

  private List<Line> meeting(MeetingReference meeting) {
    List<Line> lines = new ArrayList<>();
    which(meeting).map(this::words).ifPresent(lines::add);
    String where =
        Stream.concat(meeting.date().map(words::period).stream(), meeting.place().stream())
            .collect(Collectors.joining(words.comma()));
    if (!where.isEmpty()) {
      lines.add(words(where));
    }
    return lines;
  }

  private Optional<String> which(MeetingReference meeting) {
    Optional<String> group = meeting.group();
    Optional<String> number = meeting.number().map(String::valueOf);
    return group.isPresent() && number.isPresent()
        ? Optional.of(
            words.of(
                "contribution.meeting",
                Members.of("group", group.get()).with("number", number.get())))
        : group.or(() -> number);
  }

  private List<Line> sources() {
    return contribution.sources().stream().map(this::source).toList();
  }

  /** Returns true if the lines are too long for the head and follow below it. */
  private static boolean isLong(List<Line> lines) {
    return lines.size() > MOST_LINES;
  }

  private Line count(List<Line> sources) {
    return words(words.of("contribution.organisations", Members.of("count", sources.size())));
  }

  private List<Line> contact(PublicContact contact) {
    List<Line> lines = new ArrayList<>();
    contact.unit().map(words::told).ifPresent(lines::add);
    contact.email().map(this::code).ifPresent(lines::add);
    contact.form().map(Address::shown).map(words::line).ifPresent(lines::add);
    return lines;
  }

  private Line source(Organisation source) {
    String name = source.name().map(words::text).orElse("");
    String country = source.country().map(words::country).orElse("");
    boolean isAlone = country.isEmpty() || name.equals(country);
    List<Run> runs = new ArrayList<>();
    runs.add(Run.words(name.isEmpty() ? country : isAlone ? name : name + " (" + country + ")"));
    source.website().ifPresent(site -> addTo(runs, Address.shown(site)));
    return new Line(source.name().map(words::languageOf).orElse(words.own()), runs);
  }

  private void sections() {
    List<ContributionSection> body = contribution.body();
    for (int i = 0; i < body.size(); i++) {
      ContributionSection section = body.get(i);
      boolean goesOn = i > 0 && isContinued(body.get(i - 1), section);
      if (!goesOn) {
        told(section.heading())
            .or(() -> begins(section) ? Optional.of(introduction()) : Optional.empty())
            .ifPresent(heading -> blocks.add(new Block.Heading(2, heading)));
      }
      Evidences evidences = new Evidences(words, section.evidence());
      section.text().ifPresent(text -> blocks.addAll(text(evidences, text)));
      if (i + 1 == body.size() || !isContinued(section, body.get(i + 1))) {
        evidences.line().ifPresent(line -> blocks.add(paragraph(Block.Style.SOURCES, line)));
      }
    }
  }

  /** Returns true for the first section of the body, which gets a heading here if it has none. */
  private boolean begins(ContributionSection section) {
    return contribution.body().get(0) == section;
  }

  private Line introduction() {
    return words.line("contribution.head.introduction");
  }

  /** Returns true if a section continues a long text: heading and evidence are the same. */
  private static boolean isContinued(ContributionSection first, ContributionSection second) {
    return first.heading().isPresent()
        && first.heading().equals(second.heading())
        && first.evidence().equals(second.evidence());
  }

  private static boolean isDerived(ContributionSection section) {
    return section.origin().filter(StatementOrigin.DERIVED::equals).isPresent();
  }

  private Line annex(Annex annex) {
    List<Run> runs = new ArrayList<>();
    annex.title().map(words::told).ifPresent(title -> runs.addAll(title.runs()));
    annex.file().ifPresent(file -> addTo(runs, Run.code(file)));
    annex.url().ifPresent(url -> addTo(runs, Address.shown(url)));
    return new Line(annex.title().map(words::languageOf).orElse(words.own()), runs);
  }

  private static void addTo(List<Run> runs, Run run) {
    if (!runs.isEmpty()) {
      runs.add(Run.words(" "));
    }
    runs.add(run);
  }

  private List<Block> text(Evidences evidences, LocalizedText text) {
    return text(text, evidences.withoutLast(words.text(text), words.languageOf(text)));
  }

  private List<Block> text(Optional<LocalizedText> text) {
    return text.map(one -> text(one, words.text(one))).orElse(List.of());
  }

  /** Returns the blocks of a text, below a note on its language if it is not the requested one. */
  private List<Block> text(LocalizedText text, String shown) {
    List<Block> all = new ArrayList<>();
    words.other(text).ifPresent(other -> all.add(paragraph(Block.Style.SOURCES, other)));
    all.addAll(SectionText.blocks(shown, words.languageOf(text)));
    return all;
  }

  /** Returns a text as a line; empty if nothing is visible. */
  private Optional<Line> told(Optional<LocalizedText> text) {
    return text.map(words::told).filter(line -> !line.text().isBlank());
  }

  private static Block paragraph(Block.Style style, Line line) {
    return new Block.Paragraph(style, List.of(line));
  }

  private static List<Block> bullets(Stream<Line> lines) {
    List<Line> items = lines.toList();
    return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
  }

  private void part(String heading, List<Block> part) {
    if (!part.isEmpty()) {
      blocks.add(new Block.Heading(2, words.line("contribution.head." + heading)));
      blocks.addAll(part);
    }
  }

  private Line words(String text) {
    return words.line(Run.words(text));
  }

  private Line code(String text) {
    return words.line(Run.code(text));
  }
}
