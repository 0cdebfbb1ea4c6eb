package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import java.util.List;

/**
 * Says that a record was kept, and what somebody should look at all the same.
 *
 * @param id the record's identifier
 * @param stage the stage at which it has no errors
 * @param findings warnings and notes
 */
record Receipt(String id, Stage stage, List<Finding> findings) {}
