package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds settings of a profile that repeat another one or lie within a field that is not used; not
 * thread-safe.
 */
final class SettingOverlaps {

  private static final Rule RULE = ProfileRules.CONSISTENT;

  /** The first setting of each field. */
  private final Map<String, Placed> first = new HashMap<>();

  private final Consumer<Finding> findings;

  /**
   * Makes a search for the settings of a profile.
   *
   * @param settings the settings of fields that exist, in order
   */
  SettingOverlaps(List<Placed> settings, Consumer<Finding> findings) {
    this.findings = findings;
    settings.forEach(setting -> first.putIfAbsent(setting.key(), setting));
  }

  /** Reports a second setting of a field and one within a field that is not used. */
  boolean isOverlapping(Placed setting) {
    Placed twin = first.getOrDefault(setting.key(), setting);
    if (!twin.at().equals(setting.at())) {
      report(setting.at().child("field"), "twice", twin.at());
      return true;
    }
    return isWithinDropped(Placed.around(setting.key()), setting.at().child("field"));
  }

  /** Reports an added member whose object, or a field around it, is not used. */
  boolean isDropped(Field object, Pointer at) {
    return isWithinDropped(Placed.around(object.place() + "/"), at);
  }

  private boolean isWithinDropped(List<String> places, Pointer at) {
    Optional<Placed> dropped =
        places.stream()
            .map(first::get)
            .filter(setting -> setting != null && setting.isDropped())
            .findFirst();
    dropped.ifPresent(other -> report(at, "within", other.at()));
    return dropped.isPresent();
  }

  private void report(Pointer at, String messageCase, Pointer other) {
    findings.accept(
        RULE.at(at)
            .messageCase(RULE.id(), messageCase)
            .argument(ProfileReview.OTHER_PLACE, other.toString())
            .build());
  }
}
