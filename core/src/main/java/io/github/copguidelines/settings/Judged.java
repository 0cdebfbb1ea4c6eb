package io.github.copguidelines.settings;

import io.github.copguidelines.finding.ValidationReport;
import java.util.Optional;

/**
 * A validated document of a run.
 *
 * @param record the identifier of its record; empty if it could not be read
 * @param report its report, with settings applied
 */
public record Judged(Optional<String> record, ValidationReport report) {}
