package io.github.copguidelines.service;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * A part of the list of all records.
 *
 * @param page the number of the page, from 0
 * @param size the greatest number of records on a page
 * @param total the number of records on all pages
 * @param items the records as a JSON list: text from the store, unchanged
 */
record RecordPage(int page, int size, long total, @JsonRawValue String items) {

  static RecordPage of(int page, int size, long total, List<String> documents) {
    return new RecordPage(page, size, total, "[" + String.join(",", documents) + "]");
  }
}
