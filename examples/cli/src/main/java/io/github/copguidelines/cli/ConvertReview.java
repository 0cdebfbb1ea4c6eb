package io.github.copguidelines.cli;

/**
 * The result of reading all records before writing any of them.
 *
 * @param records the number of records
 * @param complete whether each record could be read, at least in part
 * @param valid whether reading found no error
 * @param losses the content that was lost in reading
 */
record ConvertReview(long records, boolean complete, boolean valid, Losses losses) {

  boolean isNothing() {
    return records == 0 || !complete;
  }
}
