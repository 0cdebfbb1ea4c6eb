package io.github.copguidelines.validation.protection;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a document is about: what a telephone number or an identity number looks like
 * there is looked for in its texts, and in names that are part of places.
 */
public final class NamedCountries {

  private static final String COUNTRY = "country";
  private static final String COUNTRIES = "countries";

  private NamedCountries() {}

  public static List<String> of(Extensible document) {
    if (document instanceof PracticeRecord record) {
      return record.countries();
    }
    if (document instanceof Programme programme) {
      return programme.countries();
    }
    if (document instanceof NationalStrategy strategy) {
      return strategy.country().stream().toList();
    }
    if (document instanceof SurveyResponse response) {
      return response.country().stream().toList();
    }
    if (document instanceof Contribution contribution) {
      return contribution.sources().stream()
          .map(Organisation::country)
          .flatMap(Optional::stream)
          .toList();
    }
    return document instanceof Submission submission
        ? submission.onBehalfOf().flatMap(Organisation::country).stream().toList()
        : List.of();
  }

  /** Returns those of what was read, whether an object came of it or not. */
  public static List<String> of(ReadResult<? extends Extensible> result) {
    List<String> all =
        new ArrayList<>(result.toOptional().map(NamedCountries::of).orElse(List.of()));
    for (Unbound one : result.unbound()) {
      if (one.pointer().equals(Pointer.root())) {
        ofMembers(one.value(), all);
      } else if (isOfCountries(one.pointer())) {
        add(one.value(), all);
      }
    }
    return all;
  }

  private static boolean isOfCountries(Pointer place) {
    String first = place.segments().get(0);
    return first.equals(COUNTRIES) || first.equals(COUNTRY);
  }

  private static void ofMembers(@Nullable Object document, List<String> all) {
    if (document instanceof Map<?, ?> members) {
      add(members.get(COUNTRIES), all);
      add(members.get(COUNTRY), all);
      ofOrganisations(members.get("sources"), all);
      ofOrganisations(members.get("onBehalfOf"), all);
    }
  }

  private static void ofOrganisations(@Nullable Object value, List<String> all) {
    if (value instanceof List<?> list) {
      list.forEach(one -> ofOrganisations(one, all));
    } else if (value instanceof Map<?, ?> organisation) {
      add(organisation.get(COUNTRY), all);
    }
  }

  private static void add(@Nullable Object value, List<String> all) {
    if (value instanceof String country) {
      all.add(country);
    } else if (value instanceof List<?> list) {
      list.forEach(one -> add(one, all));
    }
  }
}
