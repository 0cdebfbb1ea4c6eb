package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.profile.FieldSetting;
import java.util.ArrayList;
import java.util.List;

/**
 * A setting of a profile, with the field that it resolves to.
 *
 * @param setting the setting
 * @param field its field
 * @param key the place of the field; a list of simple values and its entries share one
 * @param at where the setting appears in the profile
 */
record Placed(FieldSetting setting, Field field, String key, Pointer at) {

  private static final String ENTRY = "/*";

  static Placed of(FieldSetting setting, Field field, Pointer at) {
    return new Placed(setting, field, withoutEntry(field.place()), at);
  }

  boolean isDropped() {
    return OverlayBuilder.isDropped(setting);
  }

  /** Returns the places around a place, the innermost last, without the document. */
  static List<String> around(String place) {
    List<String> around = new ArrayList<>();
    for (int end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1)) {
      around.add(place.substring(0, end));
    }
    return around;
  }

  private static String withoutEntry(String place) {
    return place.endsWith(ENTRY) ? place.substring(0, place.length() - ENTRY.length()) : place;
  }
}
