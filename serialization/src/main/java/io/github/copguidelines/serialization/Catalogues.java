package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.serialization.binding.internal.Supplement;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bundled catalogues.
 *
 * <p>Facts are in one JSON file for each guideline and each related subject, texts in one file for
 * each document and language next to them. Both are in the jar; there is no network access. The
 * texts of a language are read at their first use, and so are parts other than the guidelines and
 * code lists.
 */
public final class Catalogues {

  private static final List<String> GUIDELINES =
      List.of(
          "cop-pol-2020.json", "cop-ind-2020.json", "cop-paredu-2020.json", "cop-chi-2020.json");

  private static final DocumentFormat FORMAT = CopJson.strict();

  private Catalogues() {}

  /** Holds the catalogue, which class initialization reads once, at the first use. */
  private static final class Itu2020 {
    static final Loaded LOADED = Loaded.attempt();
  }

  /**
   * The result of reading, because a failing class initializer would hide the reason from users.
   */
  private record Loaded(@Nullable Catalogue catalogue, @Nullable RuntimeException failure) {

    static Loaded attempt() {
      try {
        return new Loaded(load(TextFiles.bundled()), null);
      } catch (RuntimeException e) {
        return new Loaded(null, e);
      }
    }

    Catalogue get() {
      if (catalogue == null) {
        throw new IllegalStateException(
            "The bundled catalogue is wrong: " + (failure == null ? "" : failure.getMessage()),
            failure);
      }
      return catalogue;
    }
  }

  /**
   * Returns the guidelines of 2020, with the guidelines of 2009 for children as far as the
   * catalogue has them.
   *
   * <p>It is a digest in our own words, not endorsed by ITU; each entry has its verification. It is
   * read once and then shared: guidelines and code lists at once, each other part at its first use.
   *
   * @throws IllegalStateException if the files in the jar are wrong, for example after an edit. The
   *     message names file, line and reason; each call throws it again, also calls of the part that
   *     is wrong
   */
  public static Catalogue itu2020() {
    return Itu2020.LOADED.get();
  }

  /** Returns the catalogue with these texts, without reading them. */
  static Catalogue load(TextFiles files) {
    return load(files, VerifiedMarks.bundled());
  }

  /**
   * Returns the catalogue with these texts and verification marks.
   *
   * @throws IllegalStateException if a mark is wrong
   */
  static Catalogue load(TextFiles files, VerifiedMarks marks) {
    return load(files, marks, Catalogues::bundled);
  }

  /**
   * Returns the catalogue with these texts and marks, and with facts from elsewhere.
   *
   * @param facts opens a file by its name, such as {@code survey.json}; null if there is none
   */
  static Catalogue load(
      TextFiles files, VerifiedMarks marks, Function<String, @Nullable InputStream> facts) {
    Catalogue catalogue =
        load(files, new Facts(facts), () -> new CatalogueTexts(files, files::counts, marks));
    if (marks.isConcerned()) {
      readAll(catalogue); // a mark may be for an entry of any part
    }
    marks.requireAllMet();
    return catalogue;
  }

  /** Reads the parts that are otherwise read on demand. */
  static void readAll(Catalogue catalogue) {
    catalogue.strategy();
    catalogue.survey();
    catalogue.recordGuide();
    catalogue.crosswalk();
    catalogue.context();
  }

  private static Catalogue load(TextFiles files, Facts from, Supplier<Supplement> texts) {
    return Catalogue.builder()
        .guidelines(
            GUIDELINES.stream().map(name -> from.read(name, Guideline.class, texts)).toList())
        .vocabularies(
            Vocabularies.builder()
                .from(from.read("vocabularies.json", Vocabularies.class, texts))
                .addAllLanguages(files.table())
                .build())
        .strategy(() -> from.read("strategy.json", StrategyModel.class, texts))
        .survey(() -> from.read("survey.json", Survey.class, texts))
        .recordGuide(() -> from.read("record-guide.json", RecordGuide.class, texts))
        .crosswalk(() -> from.read("crosswalks.json", CrosswalkTables.class, texts))
        .context(() -> from.read("context.json", Context.class, texts))
        .terminology(
            Terminology.of(
                from.lines("terminology/languages"),
                language ->
                    from.read(
                        "terminology/" + language + ".json", TermList.class, Supplement.NOTHING)))
        .build();
  }

  /** Opens one of the files in the jar. */
  static @Nullable InputStream bundled(String name) {
    return Catalogues.class.getResourceAsStream("catalogue/" + name);
  }

  /** The source of the facts. */
  private record Facts(Function<String, @Nullable InputStream> files) {

    <T> T read(String name, Class<T> type, Supplier<Supplement> supplements) {
      ReadResult<T> result = FORMAT.readBundled(bytes(name), type, supplements);
      if (!result.isValid()) {
        throw new IllegalStateException(name + ": " + result.findings());
      }
      return result.value();
    }

    List<String> lines(String name) {
      return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private byte[] bytes(String name) {
      try (InputStream in = files.apply(name)) {
        if (in == null) {
          throw new IllegalStateException("The bundled catalogue lacks " + name);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
