package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.settings.ValidationSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Judges documents against the constraints of their fields and the rules between these: practice
 * records by {@link io.github.copguidelines.finding.CopRules}; contributions, survey responses,
 * national strategies, programmes and submissions by {@link
 * io.github.copguidelines.finding.DocumentRules}; other documents by their constraints alone. An
 * object that belongs into a document, such as a {@code Result}, is judged by its constraints, for
 * personal data, links and terms.
 *
 * <p>Make one for an application and share it: it is immutable and thread-safe, and gives the same
 * report for equal documents on the same day, whatever the number of threads. No document makes it
 * throw. One beyond the {@link Limits} is not judged further: its report holds only findings of the
 * rules {@code LIMIT}, and of texts that have no form in UTF-8. Profiles and acceptances within the
 * document are for practice records alone.
 */
@NotSerialized
public final class CopValidator {

  private final Optional<Catalogue> catalogue;
  private final Limits limits;
  private final Clock clock;
  private final ValidationSettings settings;
  private final Optional<CompiledProfile> profile;
  private final List<OwnRule> own;
  private final Set<String> ownIds;
  private final List<ValidationStep> steps;

  private CopValidator(
      Optional<Catalogue> catalogue,
      Limits limits,
      Clock clock,
      ValidationSettings settings,
      Optional<CompiledProfile> profile,
      List<OwnRule> own) {
    this.catalogue = catalogue;
    this.limits = Objects.requireNonNull(limits, "limits");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.profile = profile;
    this.own = List.copyOf(own);
    this.ownIds = own.stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
    DocumentChecks checks = new DocumentChecks(catalogue, clock);
    this.steps =
        List.of(
            new ObjectValidator(checks, limits, profile, own),
            (input, report) -> input.result().report(report),
            new MisfitFindingFilter(checks),
            new ProfileFindingFilter(profile),
            new UnboundValueValidator(limits.findings()),
            // Before the settings, since acceptances name places as reports do.
            PersonalDataRedactor::places,
            new AppliedSettings(settings, clock, ownIds),
            PersonalDataRedactor::reasons,
            (input, report) -> input.result().identified(report));
  }

  /**
   * Returns a validator that knows the recommendations and Member States of a catalogue; the day is
   * that of the system's clock in UTC.
   */
  public static CopValidator with(Catalogue catalogue) {
    return with(Optional.of(catalogue));
  }

  /** Returns a validator without the rules that need a catalogue, if there is none. */
  static CopValidator with(Optional<Catalogue> catalogue) {
    return new CopValidator(
        catalogue,
        Limits.standard(),
        Clock.systemUTC(),
        ValidationSettings.none(),
        Optional.empty(),
        List.of());
  }

  /** Returns a validator like this one with other bounds on what it judges. */
  public CopValidator withLimits(Limits other) {
    return new CopValidator(catalogue, other, clock, settings, profile, own);
  }

  /**
   * Returns a validator like this one that takes the day from another clock, in the clock's zone.
   *
   * @param other a clock that is safe for use by several threads, as those of {@link Clock} are
   */
  public CopValidator withClock(Clock other) {
    return new CopValidator(catalogue, limits, other, settings, profile, own);
  }

  /** Returns a validator like this one that changes severities and accepts warnings as set. */
  public CopValidator withSettings(ValidationSettings other) {
    return new CopValidator(catalogue, limits, clock, other, profile, own);
  }

  /**
   * Returns a validator like this one that also asks what a profile asks, from the profile's stage
   * on; what the profile adds to a record is then no unknown member.
   *
   * @throws IllegalArgumentException if the profile is not one of practice records
   */
  public CopValidator withProfile(CompiledProfile other) {
    if (other.profile().documentType() != DocumentType.PRACTICE_RECORD) {
      throw new IllegalArgumentException("The profile is not one of practice records.");
    }
    return new CopValidator(catalogue, limits, clock, settings, Optional.of(other), own);
  }

  /**
   * Returns a validator like this one with one more rule; those of the library stay as they are.
   *
   * @throws IllegalArgumentException if there is a rule of one's own with that identifier already
   */
  public CopValidator withRule(OwnRule rule) {
    if (ownIds.contains(rule.rule().id())) {
      throw new IllegalArgumentException("There is a rule " + rule.rule().id() + " already.");
    }
    List<OwnRule> more = new ArrayList<>(own);
    more.add(rule);
    return new CopValidator(catalogue, limits, clock, settings, profile, more);
  }

  /**
   * Judges a document, or an object that belongs into one.
   *
   * @param document an object of the model, however incomplete
   * @param stage how complete a practice record or a part must be; what is found at a stage is
   *     found at the later ones too, what a state promises ({@code PR-021}) then at the field
   *     itself. Of other documents it only says how much personal data weighs.
   * @return the findings, sorted; none if all is well
   * @throws IllegalArgumentException if the object is not of a type of the model
   */
  public ValidationReport validate(Extensible document, Stage stage) {
    Objects.requireNonNull(document, "document");
    return run(ValidationInput.ofObject(document, Objects.requireNonNull(stage, "stage")));
  }

  /**
   * Judges a document that was read: what the reader found and what there is to say about the
   * object, at their places in the document, with the settings applied to both. A name that looks
   * like personal data is no part of a place: what lies there is reported at the object that has
   * it.
   *
   * @param result what came of the reading, with or without an object
   * @param stage how complete a practice record must be
   * @throws IllegalArgumentException if the object is not of a type of the model
   */
  public ValidationReport validate(ReadResult<? extends Extensible> result, Stage stage) {
    return validate(result, stage, List.of());
  }

  /**
   * Judges a document that was read, together with findings of another source, such as the rules on
   * collections. Settings and acceptances apply to these too.
   *
   * @param result what came of the reading, with or without an object
   * @param stage how complete a practice record must be
   * @param more findings with places in the object; left out where no object was read
   * @throws IllegalArgumentException if the object is not of a type of the model
   */
  public ValidationReport validate(
      ReadResult<? extends Extensible> result, Stage stage, Collection<Finding> more) {
    return run(ValidationInput.ofRead(result, Objects.requireNonNull(stage, "stage"), more));
  }

  private ValidationReport run(ValidationInput input) {
    ValidationReport report = ValidationReport.of(input.stage(), List.of());
    for (ValidationStep step : steps) {
      report = step.apply(input, report);
    }
    return report;
  }

  /**
   * Judges many documents, as {@link #validate(ReadResult, Stage)} does one; the stream has them in
   * the order given and is the same for any number of threads.
   *
   * <p>Documents are read and judged as results are asked for, never more than 32 for each thread
   * ahead, so that memory does not grow with their number. A document that cannot be read or judged
   * has a {@linkplain JudgedDocument#failure failure} and does not keep the others from being
   * judged; if iteration over the documents fails, the exception comes after the results before it.
   * If the asking thread is interrupted, it gets a {@link
   * java.util.concurrent.CancellationException} and stays interrupted.
   *
   * @param documents the documents, which the asking thread iterates and closes with the result
   * @return a sequential stream, to be closed: that stops the threads
   */
  public Stream<JudgedDocument> validateAll(
      Stream<? extends SourceDocument<PracticeRecord>> documents, Bulk bulk) {
    return validateAll(documents, bulk, judged -> judged);
  }

  /**
   * Judges many documents and makes something of each, for example its part of a report, by the
   * threads that judge; else as {@link #validateAll(Stream, Bulk)}.
   *
   * @param work thread-safe; what it throws ends the stream
   */
  public <R> Stream<R> validateAll(
      Stream<? extends SourceDocument<PracticeRecord>> documents,
      Bulk bulk,
      Function<? super JudgedDocument, ? extends R> work) {
    OrderedParallelMap<SourceDocument<PracticeRecord>, R> results =
        new OrderedParallelMap<>(
            documents.iterator(),
            document -> work.apply(JudgedDocument.of(this, document, bulk.stage())),
            bulk.threads(),
            bulk.progress());
    return StreamSupport.<R>stream(results, false)
        .onClose(results::close)
        .onClose(documents::close);
  }
}
