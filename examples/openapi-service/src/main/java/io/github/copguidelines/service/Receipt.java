package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import java.util.List;

/**
 * The answer to an accepted record, with its warnings and notes.
 *
 * @param id the record's identifier
 * @param stage the stage at which it has no errors
 * @param findings warnings and notes
 */
record Receipt(String id, Stage stage, List<Finding> findings) {}
