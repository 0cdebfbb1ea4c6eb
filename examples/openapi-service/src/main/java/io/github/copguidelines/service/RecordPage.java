package io.github.copguidelines.service;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * A part of the list of all records.
 *
 * @param page the number of the page, from 0
 * @param size how many records a page has at most
 * @param total how many there are on all pages
 * @param items the records, a list in JSON: text that goes from the store to the answer untouched
 */
record RecordPage(int page, int size, long total, @JsonRawValue String items) {

  static RecordPage of(int page, int size, long total, List<String> documents) {
    return new RecordPage(page, size, total, "[" + String.join(",", documents) + "]");
  }
}
