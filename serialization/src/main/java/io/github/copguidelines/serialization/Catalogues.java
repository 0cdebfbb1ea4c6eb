package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bundled catalogues.
 *
 * <p>Facts lie in one JSON file for each guideline and for each topic around them, texts in one
 * file for each document and language beside them. Both are in the jar; nothing is fetched. The
 * texts of a language other than English are read when the first of them is asked for.
 */
public final class Catalogues {

  private static final List<String> GUIDELINES =
      List.of("cop-pol-2020", "cop-ind-2020", "cop-paredu-2020", "cop-chi-2020");

  private static final DocumentFormat FACTS = CopJson.strict();

  private Catalogues() {}

  /** Read on first use, once; the class loader sees to it that threads wait for each other. */
  private static final class Itu2020 {
    static final Catalogue CATALOGUE = load(TextFiles.bundled());
  }

  /**
   * Returns the guidelines of 2020, with those of 2009 for children as far as the catalogue has
   * them.
   *
   * <p>A digest in our own words, not endorsed by ITU; each entry says how sure it is. Read once,
   * then shared.
   */
  public static Catalogue itu2020() {
    return Itu2020.CATALOGUE;
  }

  /** Returns the catalogue with these texts; only the English ones are read at once. */
  static Catalogue load(TextFiles files) {
    return load(files, VerifiedMarks.bundled());
  }

  /**
   * Returns the catalogue with these texts, verified as these marks say.
   *
   * @throws IllegalStateException if a mark is wrong
   */
  static Catalogue load(TextFiles files, VerifiedMarks marks) {
    Catalogue catalogue = load(files, new CatalogueTexts(files::text, marks));
    marks.requireAllMet();
    return catalogue;
  }

  private static Catalogue load(TextFiles files, CatalogueTexts texts) {
    return Catalogue.builder()
        .guidelines(
            GUIDELINES.stream()
                .map(name -> texts.fill(Guideline.class, facts(name, Guideline.class)))
                .toList())
        .vocabularies(
            texts.fill(Vocabularies.class, facts("vocabularies", Vocabularies.class)).toBuilder()
                .addAllLanguages(files.table())
                .build())
        .strategy(texts.fill(NationalStrategy.class, facts("strategy", NationalStrategy.class)))
        .survey(texts.fill(Survey.class, facts("survey", Survey.class)))
        .recordGuide(texts.fill(RecordGuide.class, facts("record-guide", RecordGuide.class)))
        .crosswalk(texts.fill(CrosswalkTables.class, facts("crosswalks", CrosswalkTables.class)))
        .context(texts.fill(Context.class, facts("context", Context.class)))
        .terminology(Terminology.of(termLanguages(), Catalogues::terms))
        .build();
  }

  /** Reads the terms of a language; they are asked for by few, and language by language. */
  private static TermList terms(String language) {
    return facts("terminology/" + language, TermList.class);
  }

  private static List<String> termLanguages() {
    try (InputStream in = open("terminology/languages")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T facts(String name, Class<T> type) {
    try (InputStream in = open(name + ".json")) {
      ReadResult<T> result = FACTS.read(in, type);
      if (!result.isValid()) {
        throw new IllegalStateException(name + ": " + result.findings());
      }
      return result.value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Catalogues.class.getResourceAsStream("catalogue/" + name);
    if (in == null) {
      throw new IllegalStateException("The bundled catalogue lacks " + name);
    }
    return in;
  }
}
