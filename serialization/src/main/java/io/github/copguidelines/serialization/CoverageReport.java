package io.github.copguidelines.serialization;

import io.github.copguidelines.vocabulary.Audience;
import java.util.List;

/**
 * How many recommendations of each audience a set of records names, as numbers to be reported.
 *
 * @param records how many records were counted
 * @param rows the audiences, in the order in which they are reported
 */
public record CoverageReport(int records, List<Row> rows) {

  /** Keeps a copy of the rows. */
  public CoverageReport {
    rows = List.copyOf(rows);
  }

  /**
   * One audience.
   *
   * @param audience the audience
   * @param named how many of its recommendations at least one record names
   * @param of how many recommendations it has
   */
  public record Row(Audience audience, int named, int of) {}
}
