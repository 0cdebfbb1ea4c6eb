package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.NamedFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A format in which people read and send what offices write for meetings; not read back. */
abstract class PageFormat extends NamedFormat {

  private static final Set<Class<?>> TYPES =
      Set.of(Contribution.class, SurveyResponse.class, NationalStrategy.class);

  PageFormat(String name, List<String> mediaTypes, List<String> extensions) {
    super(name, mediaTypes, extensions);
  }

  abstract byte[] bytes(Page page);

  private static Page page(Object document, Locale language) {
    if (document instanceof SurveyResponse survey) {
      return SurveyPage.of(survey, language);
    }
    return document instanceof NationalStrategy strategy
        ? StrategyPage.of(strategy, language)
        : ContributionPage.of((Contribution) document, language);
  }

  @Override
  public final boolean writes(Class<?> type) {
    return TYPES.contains(type);
  }

  @Override
  public final void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    out.write(bytes(page(FileFormat.only(documents).value(), options.language())));
    out.flush();
  }
}
