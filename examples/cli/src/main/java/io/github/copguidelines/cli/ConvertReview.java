package io.github.copguidelines.cli;

/**
 * The result of going through all records before any of them is written.
 *
 * @param records how many there are
 * @param complete whether something could be read of each
 * @param valid whether reading found no error
 * @param losses what of them was lost in reading
 */
record ConvertReview(long records, boolean complete, boolean valid, Losses losses) {

  boolean isNothing() {
    return records == 0 || !complete;
  }
}
