package io.github.copguidelines.validation;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.serialization.CopJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Profiles of any size, and records that they judge, each with much of one thing. */
final class Profiles {

  private static final int MANY = 100;

  private static final CopValidator VALIDATOR = CopValidator.with(Samples.CATALOGUE);

  private Profiles() {}

  static Stream<Growth> growths() {
    return Stream.of(
        growth(
            "members of a profile",
            "'extensionFields':[",
            "{'name':'own#','schema':{'type':'string','pattern':'^[a-z]{1,9}$'}}",
            "]",
            "'own#':'A'"),
        growth(
            "fields of a profile",
            "'fields':[",
            "{'field':'/title/en-x-a#','use':'required'}",
            "]",
            "'own#':1"),
        growth(
            "codes of a profile", "'fields':[{'field':'/kind','codes':[", "'c#'", "]}]", "'a#':1"),
        growth(
            "members of an object of a profile",
            "'extensionFields':[{'name':'own','schema':{'type':'object','properties':{",
            "'m#':{'type':'integer','maximum':5}",
            "}}}]",
            "'own#':1"),
        growth(
            "values of a member of a profile",
            "'extensionFields':[{'name':'own','schema':{'type':'string','enum':[",
            "'v#'",
            "]}}]",
            "'own':'v','a#':1"));
  }

  /** Settings of a profile, each with its number for {@code #}, and as many members of a record. */
  private static Growth growth(
      String name, String before, String setting, String after, String member) {
    return new Growth(
        name,
        MANY,
        n -> {
          String profile = many(n, "{'id':'p'," + before, setting, after + "}");
          String record = many(n, "{'id':'x',", member, "}");
          return steps(profile, record);
        });
  }

  private static String many(int number, String before, String each, String after) {
    return IntStream.range(0, number)
        .mapToObj(i -> each.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(",", before, after))
        .replace('\'', '"');
  }

  private static Map<String, Runnable> steps(String profile, String record) {
    Map<String, Runnable> steps = new LinkedHashMap<>();
    ReadResult<Profile> read = CopJson.lenient().read(profile, Profile.class);
    ReadResult<PracticeRecord> judged = CopJson.lenient().read(record, PracticeRecord.class);
    steps.put("review", () -> ProfileReview.of(read));
    CompiledProfile compiled = CompiledProfile.of(read.value());
    steps.put("compile", () -> CompiledProfile.of(read.value()));
    steps.put("judge", () -> VALIDATOR.withProfile(compiled).validate(judged, Stage.DRAFT));
    return steps;
  }
}
